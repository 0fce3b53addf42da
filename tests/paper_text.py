"""A Word file as lines a reviewer reads: a line for a paragraph, a line for a table row."""

from io import BytesIO

from docx import Document
from docx.oxml.ns import qn
from docx.oxml.table import CT_Tc
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph

HEADER_ROW, ROW = "=", "|"


def text_of(content: bytes) -> str:
    """The text of a paper; rows begin with `|`, header rows with `=`, ` / ` parts paragraphs."""
    document = Document(BytesIO(content))
    lines: list[str] = []
    for block in document.element.body:
        if block.tag == qn("w:p"):
            lines.append(Paragraph(block, document).text)
        elif block.tag == qn("w:tbl"):
            lines += [_row_text(row) for row in Table(block, document).rows]
    return "".join(f"{line}\n" for line in lines)


def _row_text(row: _Row) -> str:
    mark = HEADER_ROW if row._tr.xpath("w:trPr/w:tblHeader") else ROW
    cells = (_cell_text(cell) for cell in row._tr.tc_lst)
    return f"{mark} {' | '.join(cells)}".rstrip()


def _cell_text(cell: CT_Tc) -> str:
    """The text of a cell, a cell over several columns or rows once."""
    if cell.vMerge == "continue":
        return ""
    texts = (Paragraph(paragraph, cell).text for paragraph in cell.p_lst)
    return " / ".join(text for text in texts if text)
