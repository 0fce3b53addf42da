"""Tables: of data, in groups, and the grids without borders that hold head and closing."""

from collections.abc import Sequence

from blocks import each, p, tag, when
from package import twips

_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def data_table(columns: Sequence[tuple[str, float, str]], loop: str, cells: Sequence[str]) -> str:
    """A table with a repeated header row: columns are heading, width in mm, form of the cells."""
    widths = [width for _, width, _ in columns]
    rows = tag(f"for {loop}", "tr") + row(widths, _cells(columns, cells)) + tag("endfor", "tr")
    return table(widths, head_row(columns) + rows, borders=True)


def grouped_table(
    columns: Sequence[tuple[str, float, str]],
    groups: tuple[str, str],
    loop: str,
    cells: Sequence[str],
    *,
    height: float,
) -> str:
    """A data table in groups: `groups` is their loop and the title that stands above each.

    Its rows are at least so high in mm, to be written in.
    """
    widths = [width for _, width, _ in columns]
    group, title = groups
    title_row = (
        f'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="{sum(map(twips, widths))}"'
        f' w:type="dxa"/><w:gridSpan w:val="{len(columns)}"/></w:tcPr>{p("TableGroup", title)}'
        "</w:tc></w:tr>"
    )
    rows = "".join(
        (
            tag(f"for {group}", "tr"),
            title_row,
            tag(f"for {loop}", "tr"),
            row(widths, _cells(columns, cells), height=height),
            tag("endfor", "tr"),
            tag("endfor", "tr"),
        )
    )
    return table(widths, head_row(columns) + rows, borders=True)


def cell_prose(*parts: tuple[str, str]) -> str:
    """Prose in a table cell: pairs of value and label (may be empty), a paragraph each."""
    first, _ = parts[0]
    return when(f"not {first}", p("TableText", "")) + "".join(
        each(
            f"doan in {value} or ()",
            p("TableText", f"{label + ': ' if label else ''}{{{{ doan|cau }}}}"),
        )
        for value, label in parts
    )


def table(widths: Sequence[float], rows: str, *, borders: bool) -> str:
    style = "single" if borders else "nil"
    lines = "".join(
        f'<w:{s} w:val="{style}" w:sz="4" w:space="0" w:color="000000"/>' for s in _SIDES
    )
    side, edge = (60, 30) if borders else (0, 0)
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(map(twips, widths))}" w:type="dxa"/>'
        f'<w:tblBorders>{lines}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>'
        f'<w:top w:w="{edge}" w:type="dxa"/><w:left w:w="{side}" w:type="dxa"/>'
        f'<w:bottom w:w="{edge}" w:type="dxa"/><w:right w:w="{side}" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def row(
    widths: Sequence[float], cells: Sequence[str], *, header: bool = False, height: float = 0
) -> str:
    """A row; with a height in mm it is at least so high, its text in the middle."""
    marks = "<w:cantSplit/>" + ("<w:tblHeader/>" if header else "")
    place = ""
    if height:
        marks += f'<w:trHeight w:val="{twips(height)}" w:hRule="atLeast"/>'
        place = '<w:vAlign w:val="center"/>'
    content = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>{place}</w:tcPr>{cell}</w:tc>'
        for width, cell in zip(widths, cells, strict=True)
    )
    return f"<w:tr><w:trPr>{marks}</w:trPr>{content}</w:tr>"


def kept(rows: str) -> str:
    """Rows that stay on the page of what follows them: those of a small table, all of them."""
    return rows.replace('"/></w:pPr>', '"/><w:keepNext/></w:pPr>')


def let_go(paragraph: str) -> str:
    """A paragraph of a form that stays with what follows, free to stand on the page before it."""
    return paragraph.replace('"/></w:pPr>', '"/><w:keepNext w:val="0"/></w:pPr>')


def head_row(columns: Sequence[tuple[str, float, str]]) -> str:
    """The row of headings, repeated on each page the table runs over."""
    widths = [width for _, width, _ in columns]
    return row(widths, [p("TableHead", heading) for heading, _, _ in columns], header=True)


def _cells(columns: Sequence[tuple[str, float, str]], cells: Sequence[str]) -> list[str]:
    return [
        cell if cell.startswith("<") else p(form, cell)
        for (_, _, form), cell in zip(columns, cells, strict=True)
    ]
