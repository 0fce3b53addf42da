"""The ways of adding a table to a list of tables, the best first."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from chibo_cli.findings import KeyPath
from chibo_cli.splicing.document import Document
from chibo_cli.splicing.edits import Edit
from chibo_cli.splicing.placing import end_of_list, places_for, steps_of
from chibo_cli.splicing.putting import as_bytes, ways_to_put
from chibo_cli.splicing.scanning import Kind, Value
from chibo_cli.splicing.values import dotted, inline, lines_of, plain


def ways_to_add(
    document: Document, table: KeyPath, values: Mapping[str, Any], order: Sequence[str]
) -> Iterator[Sequence[Edit]]:
    """Into the list written in line; below the last table of the list; as the first of it."""
    values = plain(values)
    if found := document.spot(table):
        if found.value.kind is Kind.ARRAY:
            yield _into_brackets(document, found.value, inline(values))
        else:
            yield from ways_to_put(document, table, [values], order)
        return
    new = as_bytes(_block(steps_of(table), values))
    last = end_of_list(document, table)
    places = places_for(document, table, order) if last is None else [last]
    for place in places:
        yield [document.block_after(place, new)]
    yield from ways_to_put(document, table, [values], order)


def _block(steps: tuple[str, ...], values: Mapping[str, Any]) -> list[str]:
    """The lines of a table; lists of tables within it follow with headers of their own."""
    below = {key: rows for key, rows in values.items() if _are_tables(rows)}
    own = {key: value for key, value in values.items() if key not in below}
    lines = [f"[[{dotted(steps)}]]", *lines_of(own)]
    for key, rows in below.items():
        for row in rows:
            lines += ["", *_block((*steps, key), row)]
    return lines


def _are_tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(v, Mapping) for v in value)


def _into_brackets(document: Document, array: Value, element: str) -> list[Edit]:
    number = document.line_of(array.end - 1)
    ending = document.line_end(number)
    new = element.encode().replace(b"\n", ending)
    if not array.elements:
        inside = document.text[array.start + 1 : array.end - 1]
        if inside.strip():  # a comment
            return [Edit(array.start + 1, array.start + 1, b" " + new + b",")]
        return [Edit(array.start + 1, array.end - 1, new)]
    last = array.elements[-1]
    line = document.line_of(last.end - 1)
    behind = document.text[last.end : document.line(line).end]
    if line == number or behind.lstrip(b", \t")[:1] not in (b"", b"#"):
        return [Edit(last.end, last.end, b", " + new)]
    end = document.line(line).end
    indent = document.indent(document.line_of(last.start))
    comma = [] if behind.lstrip().startswith(b",") else [Edit(last.end, last.end, b",")]
    return [*comma, Edit(end, end, ending + indent + new + b",")]
