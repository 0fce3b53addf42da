"""The ways of giving a key a value, the best first."""

from collections.abc import Iterator, Sequence
from typing import Any

from chibo_cli.findings import KeyPath
from chibo_cli.splicing.document import Document
from chibo_cli.splicing.edits import Edit
from chibo_cli.splicing.placing import end_of_file, places_for, steps_of
from chibo_cli.splicing.samples import sample_of_key
from chibo_cli.splicing.scanning import Kind, Section, Value
from chibo_cli.splicing.values import WIDEST, dotted, inline, line_of, plain, written_value

Way = Sequence[Edit]

# The samples of a new file have hints that reach so far.
_WIDEST_WITH_HINT = 120


def ways_to_put(
    document: Document, key: KeyPath, value: Any, order: Sequence[str]
) -> Iterator[Way]:
    """Over the old value; into the innermost table there is; with a table of its own."""
    value = plain(value)
    if found := document.spot(key):
        yield [_over(document, found.value, value, in_line=not isinstance(found.holder, Section))]
        return
    for depth in range(len(key) - 1, 0, -1):
        found = document.spot(key[:depth])
        if found and found.value.kind is Kind.TABLE:
            yield [_into_braces(document, found.value, steps_of(key[depth:]), value)]
            return
    yield from _into_sections(document, key, value)
    yield from _with_header(document, key, value, order)


def as_bytes(lines: Sequence[str], indent: bytes = b"") -> list[bytes]:
    """Lines as they stand in a file, the lines of a text one by one."""
    # The lines within '''…''' are the text itself: no blank may come before them.
    indented, inside = [], False
    for line in lines:
        indented.append((b"" if inside else indent) + line.encode("utf-8"))
        inside ^= line.count("'''") % 2 == 1
    return indented


def _over(document: Document, old: Value, value: Any, *, in_line: bool) -> Edit:
    number = document.line_of(old.start)
    is_spread = old.kind is Kind.ARRAY and document.line_of(old.end) > number
    room = WIDEST - (old.start - document.line(number).start)
    written = inline(value) if in_line else written_value(value, room=room, spread=is_spread)
    return Edit(old.start, old.end, _in_place(document, number, written))


def _in_place(document: Document, number: int, written: str) -> bytes:
    """A value as the lines of a file, which begin where the line of its key does."""
    first, *others = written.split("\n")
    indent = b"" if "'''" in written else document.indent(number)
    return document.line_end(number).join([first.encode(), *as_bytes(others, indent)])


def _into_braces(document: Document, table: Value, steps: tuple[str, ...], value: Any) -> Edit:
    pair = _in_place(document, document.line_of(table.start), f"{dotted(steps)} = {inline(value)}")
    if not table.pairs:
        return Edit(table.start, table.end, b"{ " + pair + b" }")
    last = table.pairs[-1].end
    return Edit(last, last, b", " + pair)


def _into_sections(document: Document, key: KeyPath, value: Any) -> Iterator[Way]:
    """Into the tables with a header that the key lies in, the innermost first."""
    holding = [s for s in document.sections if key[: len(s.path)] == s.path]
    for section in sorted(holding, key=lambda each: len(each.path), reverse=True):
        rest = key[len(section.path) :]
        steps = steps_of(rest)
        if steps != rest:
            continue
        if sample := sample_of_key(document, section, steps):
            yield [_over_sample(document, sample, value)]
        beside = [pair for pair in section.pairs if pair.steps[:1] == steps[:1]]
        if len(steps) > 1 and beside:
            yield [_below(document, document.line_of(beside[-1].end - 1), steps, value)]
        elif section.path or len(steps) == 1:
            yield [_at_end_of(document, section, steps, value)]


def _over_sample(document: Document, sample: tuple[int, int, int], value: Any) -> Edit:
    """The sample without its mark and with the value; the hint behind it stays where it fits."""
    start, value_start, value_end = sample
    number = document.line_of(start)
    end = document.line(number).end
    key = document.text[start:value_start].lstrip(b"# \t").decode("utf-8")
    sampled, hint = (document.text[begin:end].decode("utf-8") for begin in (start, value_end))
    written = key + written_value(value, room=WIDEST - len(key))
    column = len(sampled) - len(hint.lstrip())
    hinted = f"{written.ljust(column - 2)}  {hint.lstrip()}"
    if hint.strip() and "\n" not in written and len(hinted) <= _WIDEST_WITH_HINT:
        written = hinted
    return Edit(start, end, _in_place(document, number, written))


def _at_end_of(document: Document, section: Section, steps: tuple[str, ...], value: Any) -> Edit:
    last = document.last_line(section)
    if last >= 0:
        return _below(document, last, steps, value)
    if len(document.sections) == 1:
        new = as_bytes(line_of(steps, value))
        return document.after(end_of_file(document), new)
    header = document.sections[1]
    above = document.comments_above(header, with_titles=True)
    if above == 0:  # the title of the file stays at its top
        above = document.line_of(header.start)
    return document.after(above - 1, [*as_bytes(line_of(steps, value)), b""])


def _below(document: Document, number: int, steps: tuple[str, ...], value: Any) -> Edit:
    return document.after(number, as_bytes(line_of(steps, value), document.indent(number)))


def _with_header(
    document: Document, key: KeyPath, value: Any, order: Sequence[str]
) -> Iterator[Way]:
    """A table of its own, under the first name that has none, or under the whole way."""
    for depth in range(1, len(key)):
        table, rest = key[:depth], steps_of(key[depth:])
        if rest != key[depth:] or any(s.path == table for s in document.sections):
            continue
        header = f"[{dotted(steps_of(table))}]"
        new = as_bytes([header, *line_of(rest, value)])
        for place in places_for(document, table, order):
            yield [document.block_after(place, new)]
