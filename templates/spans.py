"""Table heads with the headings in the middle: in one row, or some under a common heading."""

from collections.abc import Sequence
from dataclasses import dataclass

from blocks import p
from grids import row
from package import twips


@dataclass(frozen=True)
class Head:
    """A column: its heading and its width in mm."""

    heading: str
    width: float


def plain_head(heads: Sequence[Head]) -> str:
    """The row of headings, repeated on each page."""
    return _head_row([_cell(each.width, each.heading, "") for each in heads])


def numbers_row(heads: Sequence[Head]) -> str:
    """The row below the headings with the numbers of the columns, repeated on each page."""
    numbers = [p("TableCentre", str(number)) for number, _ in enumerate(heads, 1)]
    return row([each.width for each in heads], numbers, header=True)


def spanned_head(heads: Sequence[Head], over: tuple[int, int, str]) -> str:
    """The rows of the head, repeated on each page.

    `over` are the first column, the one after the last, and the heading that stands above them;
    the other headings run over both rows.
    """
    first, end, heading = over
    upper = [
        *(_cell(each.width, each.heading, '<w:vMerge w:val="restart"/>') for each in heads[:first]),
        _cell(
            sum(each.width for each in heads[first:end]),
            heading,
            f'<w:gridSpan w:val="{end - first}"/>',
        ),
        *(_cell(each.width, each.heading, '<w:vMerge w:val="restart"/>') for each in heads[end:]),
    ]
    lower = [
        _cell(each.width, each.heading if first <= place < end else "", _merge(first, place, end))
        for place, each in enumerate(heads)
    ]
    return _head_row(upper) + _head_row(lower) + numbers_row(heads)


def _merge(first: int, place: int, end: int) -> str:
    return "" if first <= place < end else "<w:vMerge/>"


def _head_row(cells: Sequence[str]) -> str:
    return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{''.join(cells)}</w:tr>"


def _cell(width: float, heading: str, joined: str) -> str:
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>{joined}'
        f'<w:vAlign w:val="center"/></w:tcPr>{p("TableHead", heading)}</w:tc>'
    )
