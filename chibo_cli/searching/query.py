"""What is looked for: words and quoted phrases, and where a text has them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from chibo_cli.errors import ChiboError
from chibo_cli.vietnamese import old_spelling

_LONGEST = 200
_MARKS = re.compile("[\u0300-\u036f]+")
_QUOTED = re.compile(r'["“”«»]([^"“”«»]*)["“”«»]?|([^\s"“”«»]+)')

Span = tuple[int, int]


@dataclass(frozen=True)
class Query:
    """Terms that a passage must all have: each a word, or the words of a quoted phrase.

    Case never counts, nor which of two letters the mark of `oà`, `uỷ` stands on. Accents count as
    soon as one was typed. A term is found as whole syllables: `an` is not found in `ban`.
    """

    terms: tuple[str, ...]
    with_accents: bool

    def hits(self, text: str) -> tuple[Span, ...]:
        """Where the terms stand in a text, in order and apart; none unless it has every term."""
        folded = self._folded(text)
        found: list[Span] = []
        for pattern in self._patterns:
            spans = [match.span() for match in pattern.finditer(folded)]
            if not spans:
                return ()
            found += spans
        places = _places(text, self.with_accents) if len(folded) != len(text) else None
        return tuple(_apart(sorted(found) if places is None else _moved(found, places)))

    @property
    def unaccented(self) -> "Query":
        """The same without accents."""
        return Query(tuple(_fold(term, with_accents=False) for term in self.terms), False)

    def _folded(self, text: str) -> str:
        return _fold(text, with_accents=self.with_accents)

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], ...]:
        return tuple(_pattern(self._folded(term)) for term in self.terms)


def read_query(text: str) -> Query:
    """The query somebody typed. Raises ChiboError for one that is empty or endless."""
    typed = unicodedata.normalize("NFC", text)
    if len(typed) > _LONGEST:
        raise ChiboError(
            f"Điều cần tìm dài {len(typed)} ký tự; rút còn vài chữ, nhiều nhất {_LONGEST} ký tự."
        )
    plain = "".join(letter if letter.isprintable() else " " for letter in typed)
    terms = (" ".join((m[1] or m[2] or "").split()) for m in _QUOTED.finditer(plain))
    kept = tuple(dict.fromkeys(term for term in terms if any(map(str.isalnum, term))))
    if not kept:
        raise ChiboError('Chưa có chữ nào để tìm; ghi ví dụ  chibo find "rác thải".')
    with_accents = any(_fold(term, with_accents=False) != term.lower() for term in kept)
    return Query(kept, with_accents)


def _fold(text: str, *, with_accents: bool) -> str:
    if with_accents:
        return old_spelling(text.lower())
    bare = _MARKS.sub("", unicodedata.normalize("NFD", text.lower()))
    return bare.replace("đ", "d")


def _pattern(term: str) -> re.Pattern[str]:
    """Whole syllables: no letter or figure may go on before or behind them."""
    words = r"[^\S\n]+".join(map(re.escape, term.split()))
    before = r"(?<!\w)" if re.match(r"\w", term) else ""
    after = r"(?!\w)" if re.search(r"\w\Z", term) else ""
    return re.compile(f"{before}{words}{after}")


def _places(text: str, with_accents: bool) -> list[int]:
    """For each letter of the folded text, which letter of the text it comes from."""
    folded = (_fold(letter, with_accents=with_accents) for letter in text)
    return [place for place, letters in enumerate(folded) for _ in letters]


def _moved(spans: list[Span], places: list[int]) -> list[Span]:
    return sorted((places[begin], places[end - 1] + 1) for begin, end in spans)


def _apart(spans: list[Span]) -> Iterator[Span]:
    """The spans in order, those that overlap as one."""
    last: Span | None = None
    for begin, end in spans:
        if last and begin < last[1]:
            last = (last[0], max(last[1], end))
            continue
        if last:
            yield last
        last = (begin, end)
    if last:
        yield last
