"""The shape of a table: columns, widths, inner margins, borders, the parts its style dresses."""

from dataclasses import dataclass

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from chibo_cli.form.ooxml import OFF, attribute, child, children, millimetres
from chibo_cli.form.paragraph_look import NO_BORDER

WORD_DEFAULT_SIDE_MARGIN_MM = 115 * 25.4 / 1440
LOOK_BITS = {
    "firstRow": 0x0020,
    "lastRow": 0x0040,
    "firstColumn": 0x0080,
    "lastColumn": 0x0100,
}


@dataclass(frozen=True)
class TableStyle:
    """The table style a paragraph stands under, and the parts of the table it stands in."""

    is_inside: bool = False
    style_id: str | None = None
    parts: tuple[str, ...] = ()


def dressed_parts(
    table: BaseOxmlElement, *, row: tuple[int, int], column: tuple[int, int]
) -> tuple[str, ...]:
    """The conditional parts a cell belongs to, weakest first; places are (index, how many)."""
    look = child(table, "w:tblPr", "w:tblLook")
    return tuple(
        style_part
        for style_part, asked, stands_there in (
            ("firstCol", "firstColumn", column[0] == 0),
            ("lastCol", "lastColumn", column[0] == column[1] - 1),
            ("firstRow", "firstRow", row[0] == 0),
            ("lastRow", "lastRow", row[0] == row[1] - 1),
        )
        if stands_there and _is_asked(look, asked)
    )


def grid(table: BaseOxmlElement) -> tuple[float, ...]:
    """The widths of the grid columns in millimetres."""
    columns = children(child(table, "w:tblGrid"), "w:gridCol")
    return tuple(millimetres(attribute(column, "w:w")) for column in columns)


def cell_width(cell: BaseOxmlElement) -> float | None:
    """The width a cell asks for in millimetres, or None when it asks for none in lengths."""
    width = child(cell, "w:tcPr", "w:tcW")
    if width is None or attribute(width, "w:type") not in (None, "dxa"):
        return None
    return millimetres(attribute(width, "w:w"))


def cell_margins(
    table: BaseOxmlElement, cell: BaseOxmlElement, chain: tuple[BaseOxmlElement, ...]
) -> tuple[float, float]:
    """The left and right inner margins of a cell in millimetres."""
    sources = [
        child(cell, "w:tcPr", "w:tcMar"),
        child(table, "w:tblPr", "w:tblCellMar"),
        *(child(style, "w:tblPr", "w:tblCellMar") for style in reversed(chain)),
    ]
    return _margin(sources, ("w:left", "w:start")), _margin(sources, ("w:right", "w:end"))


def has_borders(table: BaseOxmlElement, chain: tuple[BaseOxmlElement, ...]) -> bool:
    """True when the table, its style or one of its cells draws a line."""
    sources = [child(table, "w:tblPr"), *(child(style, "w:tblPr") for style in reversed(chain))]
    stated = (child(source, "w:tblBorders") for source in sources)
    borders = next((found for found in stated if found is not None), None)
    return _draws(borders) or any(_draws(own) for own in table.iter(qn("w:tcBorders")))


def _is_asked(look: BaseOxmlElement | None, name: str) -> bool:
    stated = attribute(look, f"w:{name}")
    if stated is not None:
        return stated not in OFF
    try:
        return bool(int(attribute(look) or "0", 16) & LOOK_BITS[name])
    except ValueError:
        return False


def _margin(sources: list[BaseOxmlElement | None], names: tuple[str, str]) -> float:
    for source in sources:
        for name in names:
            if (side := child(source, name)) is not None:
                return millimetres(attribute(side, "w:w"))
    return WORD_DEFAULT_SIDE_MARGIN_MM


def _draws(borders: BaseOxmlElement | None) -> bool:
    return borders is not None and any(attribute(side) not in NO_BORDER for side in borders)
