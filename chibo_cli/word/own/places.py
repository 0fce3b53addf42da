"""Where a paragraph stands, in words a person can follow with the file open in Word."""

from lxml import etree

from chibo_cli.word.own.markup import w
from chibo_cli.word.own.pieces import CUT

_LONGEST = 70
_PLAIN = (w("body"), w("hdr"), w("ftr"))


class Places:
    """The places of one part; tables and paragraphs are counted in the order they are met."""

    def __init__(self, root: etree._Element, part: str) -> None:
        self.part = part
        self.tables = {table: number for number, table in enumerate(root.iter(w("tbl")), start=1)}
        plain = (p for p in root.iter(w("p")) if p.getparent().tag in _PLAIN)
        self.paragraphs = {p: number for number, p in enumerate(plain, start=1)}

    def of(self, paragraph: etree._Element) -> str:
        """The part, and the place within it: `thân văn bản, đoạn 12`, `…, bảng 1 hàng 2 ô 3`.

        Paragraphs in tables and text boxes are not counted among those of the part.
        """
        for ancestor in paragraph.iterancestors():
            if ancestor.tag == w("tc"):
                return f"{self.part}, {self._cell(ancestor)}"
            if ancestor.tag == w("txbxContent"):
                return f"{self.part}, hộp chữ"
        number = self.paragraphs.get(paragraph)
        return f"{self.part}, đoạn {number}" if number else self.part

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
