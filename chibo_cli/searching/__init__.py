"""Find a text in all years of a book: remarks, conclusions, resolutions, tasks, every prose key."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from chibo_cli.errors import ChiboError
from chibo_cli.facts.names_meant import names_meant, names_nearest
from chibo_cli.record import YearRecord
from chibo_cli.searching.labels import is_of_kind
from chibo_cli.searching.passages import Passage, passages
from chibo_cli.searching.query import Query, Span
from chibo_cli.vietnamese import nearest

_LEAST_LIKENESS = 0.75


@dataclass(frozen=True)
class Wanted:
    """What is looked for, and where: in one year, of one kind, said or to be done by somebody."""

    query: Query
    person: str | None = None
    kind: str | None = None
    year: int | None = None


@dataclass(frozen=True)
class Hit:
    """A passage that has all terms, with where they stand in its text."""

    passage: Passage
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Found:
    """The hits, those of the newest meeting first; the files that could not be read whole.

    `people` are those whom the name asked for may mean. `hint` says, where there is no hit, what
    comes nearest.
    """

    hits: tuple[Hit, ...]
    people: tuple[str, ...] = ()
    incomplete: tuple[str, ...] = ()
    hint: str = ""


def search(record: YearRecord, wanted: Wanted) -> Found:
    """What the book of all years up to the record's has. Raises ChiboError for unknown wishes."""
    books = [book for book in _books(record) if wanted.year in (None, book.year)]
    if not books:
        known = ", ".join(str(book.year) for book in _books(record))
        raise ChiboError(f"Sổ không có năm {wanted.year}; có {known}.")
    every = tuple(passages(books, of_cell=wanted.year is None))
    people = _people(wanted.person, every)
    kept = [each for each in every if _is_wanted(each, wanted.kind, people)]
    hits = tuple(_hits(wanted.query, kept))
    incomplete = tuple(_incomplete(books, of_cell=wanted.year is None))
    if hits:
        in_order = sorted(hits, key=lambda hit: hit.passage.day, reverse=True)
        return Found(tuple(in_order), people, incomplete)
    return Found((), people, incomplete, _hint(wanted.query, every, kept))


def _books(record: YearRecord) -> Iterator[YearRecord]:
    book: YearRecord | None = record
    while book is not None:
        yield book
        book = book.previous


def _hits(query: Query, kept: Iterable[Passage]) -> Iterator[Hit]:
    for passage in kept:
        if spans := query.hits(passage.text):
            yield Hit(passage, spans)


def _people(typed: str | None, every: Sequence[Passage]) -> tuple[str, ...]:
    """Whom a typed name may mean among all who are named."""
    if typed is None:
        return ()
    named = sorted({name for passage in every for name in passage.people})
    meant = names_meant(typed, named)
    if meant:
        return meant
    near = names_nearest(typed, named)
    remedy = f" Có phải {' hoặc '.join(near)}?" if near else ""
    raise ChiboError(f"Trong sổ không có ai tên «{typed}».{remedy}")


def _is_wanted(passage: Passage, kind: str | None, people: tuple[str, ...]) -> bool:
    if kind and not is_of_kind(passage, kind):
        return False
    return not people or not {*people}.isdisjoint(passage.people)


def _incomplete(books: Sequence[YearRecord], *, of_cell: bool) -> Iterator[str]:
    """The files that could not be read whole, those of the first year first."""
    if of_cell:
        yield from sorted(
            path for path, lost in books[0].left_out.items() if lost and "/" not in path
        )
    for book in reversed(books):
        in_part = sorted(path for path, lost in book.left_out.items() if lost and "/" in path)
        yield from dict.fromkeys((*book.unread, *in_part))


def _hint(query: Query, every: Sequence[Passage], kept: Sequence[Passage]) -> str:
    """What comes nearest to a query that was not found; empty where nothing does."""
    looser = query.unaccented
    if query.with_accents and (count := sum(1 for _ in _hits(looser, kept))):
        typed = " ".join(f'"{term}"' if " " in term else term for term in looser.terms)
        return f"Gõ không dấu «{typed}» thì có {count} chỗ."
    if len(kept) < len(every) and (count := sum(1 for _ in _hits(query, every))):
        return f"Bỏ --nguoi, --loai thì có {count} chỗ."
    words = [word for term in query.terms for word in term.split()]
    absent = [word for word in words if not _occurs(word, query, every)]
    if absent:
        return _hint_of_absent(absent, every)
    if len(query.terms) > 1:
        return "Từng chữ thì có, nhưng không ở cùng một chỗ; thử bỏ bớt chữ."
    return "Các chữ ấy có, nhưng không đứng liền nhau; thử bỏ dấu ngoặc kép."


def _hint_of_absent(absent: Sequence[str], every: Sequence[Passage]) -> str:
    told = f"Không chỗ nào có {', '.join(f'«{word}»' for word in absent)}."
    written = {word for passage in every for word in re.findall(r"\w+", passage.text.lower())}
    near = nearest(absent[0], sorted(written), least=_LEAST_LIKENESS)
    return f"{told} Chữ gần giống: {', '.join(near)}." if near else told


def _occurs(word: str, query: Query, every: Sequence[Passage]) -> bool:
    return any(_hits(Query((word,), query.with_accents), every))
