"""Where a table goes that the file does not have yet."""

from collections.abc import Iterator, Sequence

from chibo_cli.findings import KeyPath
from chibo_cli.splicing.document import Document
from chibo_cli.splicing.samples import sample_tables


def steps_of(key: KeyPath) -> tuple[str, ...]:
    """The words of a key path, as headers have them."""
    return tuple(step for step in key if isinstance(step, str))


def places_for(document: Document, table: KeyPath, order: Sequence[str]) -> Iterator[int]:
    """The lines below which a new table may go, the best first; -1 is the top of the file."""
    inside = _end_of(document, table[:-1]) if table[:-1] else None
    yield from sample_tables(document, steps_of(table))
    if inside is not None:
        yield inside
    below = [s for s in document.sections[1:] if s.path[: len(table)] == table]
    if below:
        yield document.comments_above(below[0], with_titles=True) - 1
    elif inside is None:
        yield _by_order(document, str(table[0]), order)
    yield end_of_file(document)


def end_of_list(document: Document, table: KeyPath) -> int | None:
    """The last line of the last table of a list, with its sub-tables; None where there is none."""
    depth = len(table)
    tables = [s.path for s in document.sections if s.path[:depth] == table]
    if not tables or len(tables[-1]) == depth or isinstance(tables[-1][depth], str):
        return None
    return _end_of(document, tables[-1][: depth + 1])


def end_of_file(document: Document) -> int:
    """The last line on which anything stands; -1 for none."""
    last = document.line_count - 1
    while document.is_blank(last):
        last -= 1
    return last


def _end_of(document: Document, table: KeyPath) -> int | None:
    """The last line of a table with its sub-tables."""
    own = [s for s in document.sections[1:] if s.path[: len(table)] == table]
    return document.block_end(own[-1]) if own else None


def _by_order(document: Document, name: str, order: Sequence[str]) -> int:
    """Below the last table that comes before it in the order of the model."""
    headed = document.sections[1:]
    if name not in order or not headed:
        return end_of_file(document)
    before = order[: order.index(name)]
    earlier = [section for section in headed if section.path[0] in before]
    if earlier:
        return document.block_end(earlier[-1])
    return document.comments_above(headed[0], with_titles=True) - 1
