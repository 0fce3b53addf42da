"""Where a paragraph stands, in words a person can follow with the file open in Word."""

from lxml import etree

from chibo_cli.word.own.markup import w
from chibo_cli.word.own.pieces import CUT

_LONGEST = 70


class Places:
    """The places of one part; tables are counted in the order they are met."""

    def __init__(self, root: etree._Element, part: str) -> None:
        self.part = part
        self.tables = {table: number for number, table in enumerate(root.iter(w("tbl")), start=1)}

    def of(self, paragraph: etree._Element) -> str:
        """The part, and the table cell or text box within it: `thân văn bản, bảng 1 hàng 2 ô 3`."""
        for ancestor in paragraph.iterancestors():
            if ancestor.tag == w("tc"):
                return f"{self.part}, {self._cell(ancestor)}"
            if ancestor.tag == w("txbxContent"):
                return f"{self.part}, hộp chữ"
        return self.part

    def _cell(self, cell: etree._Element) -> str:
        row = next(cell.iterancestors(w("tr")), None)
        table = next(cell.iterancestors(w("tbl")), None)
        if row is None or table is None:
            return "ô bảng"
        column = 1 + sum(1 for _ in cell.itersiblings(w("tc"), preceding=True))
        line = 1 + sum(1 for _ in row.itersiblings(w("tr"), preceding=True))
        return f"bảng {self.tables[table]} hàng {line} ô {column}"


def shortened(text: str, at: int = 0) -> str:
    """The text of a paragraph on one line, cut to what stands around a place in it."""
    start = max(0, at - _LONGEST // 2) if len(text) > _LONGEST else 0
    piece = " ".join(text[start : start + _LONGEST].replace(CUT, " ").split())
    return f"{'…' if start else ''}{piece}{'…' if start + _LONGEST < len(text) else ''}"
