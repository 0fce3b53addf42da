"""What stands inside a paragraph: its runs with their text, its fields, its drawings."""

from collections.abc import Iterator

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from chibo_cli.form.ooxml import MM_PER_EMU, attribute

CONTAINERS = frozenset(
    qn(name)
    for name in (
        "w:hyperlink",
        "w:ins",
        "w:moveTo",
        "w:smartTag",
        "w:customXml",
        "w:sdt",
        "w:sdtContent",
        "w:fldSimple",
        "w:dir",
        "w:bdo",
    )
)
MARKUP_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
# Of the two ways to draw one thing only the first is read.
FALLBACK = f"{{{MARKUP_COMPATIBILITY}}}Fallback"
CHOICES = frozenset(f"{{{MARKUP_COMPATIBILITY}}}{name}" for name in ("AlternateContent", "Choice"))
VML_PICTURES = (qn("w:pict"), qn("w:object"))
CHARACTERS = {
    qn("w:tab"): "\t",
    qn("w:ptab"): "\t",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
}


def runs_in(element: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    """The `w:r` elements in order, those of links and accepted insertions too, no deleted ones."""
    for inner in element:
        if inner.tag == qn("w:r"):
            yield inner
        elif inner.tag in CONTAINERS or inner.tag in CHOICES:
            yield from runs_in(inner)


def text_boxes_in(paragraph: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    """What stands in the text boxes anchored in a paragraph, those of their fallbacks left out."""
    for inner in paragraph:
        if inner.tag == qn("w:txbxContent"):
            yield inner
        elif inner.tag != FALLBACK:
            yield from text_boxes_in(inner)


def text_of(run: BaseOxmlElement) -> str:
    """The text of a run; a symbol of a symbol font is its private-use character."""
    return "".join(_character(inner) for inner in run)


def breaks_page(run: BaseOxmlElement) -> bool:
    """True for a run with a page break."""
    return any(attribute(found, "w:type") == "page" for found in run.findall(qn("w:br")))


def drawing_width(run: BaseOxmlElement) -> float | None:
    """The width in millimetres of what is drawn in a run: 0 when unknown, None without drawing.

    A text box is no drawing: its text is read.
    """
    if next(run.iter(qn("w:txbxContent")), None) is not None:
        return None
    for extent in run.iter(qn("wp:extent")):
        cx = extent.get("cx", "0")
        return int(cx) * MM_PER_EMU if cx.isdecimal() else 0.0
    return 0.0 if any(next(run.iter(tag), None) is not None for tag in VML_PICTURES) else None


def fields_in(paragraph: BaseOxmlElement) -> tuple[str, ...]:
    """The instructions of the fields that begin in a paragraph."""
    instructions = [
        attribute(simple, "w:instr") or "" for simple in paragraph.iter(qn("w:fldSimple"))
    ]
    open_fields: list[str] = []
    for run in runs_in(paragraph):
        for inner in run:
            if inner.tag == qn("w:instrText") and open_fields:
                open_fields[-1] += inner.text or ""
            elif inner.tag == qn("w:fldChar"):
                match attribute(inner, "w:fldCharType"):
                    case "begin":
                        open_fields.append("")
                    case "end" if open_fields:
                        instructions.append(open_fields.pop())
    return tuple(instruction.strip() for instruction in (*instructions, *open_fields))


def _character(inner: BaseOxmlElement) -> str:
    if inner.tag == qn("w:t"):
        return inner.text or ""
    if inner.tag == qn("w:sym"):
        return _symbol(attribute(inner, "w:char") or "")
    if inner.tag == qn("w:br") and attribute(inner, "w:type") in (None, "textWrapping"):
        return "\n"
    return CHARACTERS.get(inner.tag, "")


def _symbol(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return "\ufffd"
