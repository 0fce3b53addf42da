"""The ways of taking a key or a table out."""

import re
from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from chibo_cli.findings import KeyPath
from chibo_cli.splicing.document import Document, Found
from chibo_cli.splicing.edits import Edit
from chibo_cli.splicing.placing import steps_of
from chibo_cli.splicing.scanning import Kind, Pair, Section, Value

_COMMA = re.compile(rb"\s*,[ \t]*")


def ways_to_remove(document: Document, key: KeyPath) -> Iterator[Sequence[Edit]]:
    """The key's own lines, its place in a list, or all tables and dotted keys under it."""
    found = document.spot(key)
    if found is None:
        yield [*_dotted_keys(document, key), *_blocks(document, key)]
        for depth in range(len(key) - 1, 0, -1):
            around = document.spot(key[:depth])
            if around and around.value.kind is Kind.TABLE:
                yield list(_from_braces(document, around.value, steps_of(key[depth:])))
    elif isinstance(found.holder, Section) or _stands_alone(document, found):
        yield [_lines_of(document, found.part)]
    else:
        parts: Sequence[Pair | Value] = found.holder.pairs or found.holder.elements
        yield list(_from_list(document, found.holder, {parts.index(found.part)}))


def _lines_of(document: Document, part: Pair | Value) -> Edit:
    first, last = document.line_of(part.start), document.line_of(part.end - 1)
    return Edit(document.line(first).start, document.line(last).stop)


def _from_braces(document: Document, table: Value, steps: tuple[str, ...]) -> Iterator[Edit]:
    """All dotted keys under some words, out of an inline table."""
    under = [pair.steps[: len(steps)] == steps for pair in table.pairs]
    return _from_list(document, table, {index for index, is_gone in enumerate(under) if is_gone})


def _from_list(document: Document, holder: Value, gone: Container[int]) -> Iterator[Edit]:
    """Elements or pairs with one comma each; a comment before the last stays, with its comma."""
    parts: Sequence[Pair | Value] = holder.pairs or holder.elements
    kept = [index for index in range(len(parts)) if index not in gone]
    for index, part in enumerate(parts):
        if index in kept:
            continue
        if index < max(kept, default=len(parts) - 1):
            yield Edit(part.start, parts[index + 1].start)
        elif not kept:
            comma = _COMMA.match(document.text, part.end)
            yield Edit(part.start, comma.end() if comma else part.end)
        elif b"#" in document.text[parts[index - 1].end : part.start]:
            yield Edit(part.start, part.end)
        else:
            yield Edit(parts[index - 1].end, part.end)


def _stands_alone(document: Document, found: Found) -> bool:
    """Whether an element of an array has its lines to itself, but for a comma and a comment."""
    part = found.part
    first, last = document.line_of(part.start), document.line_of(part.end - 1)
    before = document.text[document.line(first).start : part.start].strip()
    behind = document.text[part.end : document.line(last).end].strip().removeprefix(b",").lstrip()
    return isinstance(part, Value) and not before and behind[:1] in (b"", b"#")


def _dotted_keys(document: Document, key: KeyPath) -> Iterator[Edit]:
    for section in document.sections:
        depth = len(section.path)
        if key[:depth] == section.path and depth < len(key):
            rest = key[depth:]
            for pair in section.pairs:
                if pair.steps[: len(rest)] == rest:
                    yield _lines_of(document, pair)


def _blocks(document: Document, key: KeyPath) -> Iterator[Edit]:
    """All tables under a key, each run of them with the blank lines behind it."""
    headed = document.sections[1:]
    inside = [section.path[: len(key)] == key for section in headed]
    starts = [n for n, (before, now) in enumerate(pairwise([False, *inside])) if now > before]
    ends = [n for n, (now, then) in enumerate(pairwise([*inside, False])) if now > then]
    for start, end in zip(starts, ends, strict=True):
        yield _block(document, headed[start], headed[end])


def _block(document: Document, first: Section, last: Section) -> Edit:
    """A run of tables; of the blank lines around it those on one side go along."""
    start = document.comments_above(first, with_titles=False)
    stop = document.block_end(last) + 1
    while document.is_blank(stop) and (start == 0 or document.is_blank(start - 1)):
        stop += 1
    if stop == document.line_count:
        while document.is_blank(start - 1):
            start -= 1
    return Edit(document.line(start).start, document.line(stop - 1).stop)
