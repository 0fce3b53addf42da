"""What tags leave behind in the XML of a filled part, made whole as Word asks for it."""

from lxml import etree

from chibo_cli.word.own.markup import parsed, w, written

# What must hold a paragraph, and end with one where it is a table cell.
_HOLDING_PARAGRAPHS = tuple(map(w, ("tc", "hdr", "ftr", "footnote", "endnote", "txbxContent")))
_BLOCKS = frozenset(map(w, ("p", "tbl", "sdt")))
_DRAWING_ID = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


def repaired(name: str, xml: str) -> str:
    """The part with no empty table, row or cell, no mark that stands twice, no odd width.

    Raises UnusableTemplateError where it is no XML.
    """
    root = parsed(name, xml.encode("utf-8"))
    _drop_empty(root, "tr", "tc")
    _drop_empty(root, "tbl", "tr")
    for element in root.iter(*_HOLDING_PARAGRAPHS):
        blocks = [child for child in element if child.tag in _BLOCKS]
        if not blocks or (element.tag == w("tc") and blocks[-1].tag != w("p")):
            etree.SubElement(element, w("p"))
    for tag in ("bookmarkStart", "bookmarkEnd"):
        _drop_doubles(root, tag)
    for span in list(root.iter(w("gridSpan"))):
        if not span.get(w("val"), "").isdecimal():
            span.getparent().remove(span)
    _number_anew(list(root.iter(_DRAWING_ID)))
    return written(root)


def _drop_empty(root: etree._Element, kind: str, needed: str) -> None:
    """Drop the elements that have lost all they must hold, the innermost first."""
    for element in reversed(list(root.iter(w(kind)))):
        if next(element.iterchildren(w(needed), w("sdt")), None) is None:
            element.getparent().remove(element)


def _drop_doubles(root: etree._Element, kind: str) -> None:
    """Keep the first mark of each number: a loop repeats bookmarks, and Word allows no doubles."""
    seen: set[str] = set()
    for element in list(root.iter(w(kind))):
        number = element.get(w("id"), "")
        if number in seen:
            element.getparent().remove(element)
        seen.add(number)


def _number_anew(drawings: list[etree._Element]) -> None:
    """Give drawings that a loop repeats a number of their own."""
    numbers = {drawing.get("id", "") for drawing in drawings}
    if len(numbers) < len(drawings):
        for number, drawing in enumerate(drawings, start=1):
            drawing.set("id", str(number))
