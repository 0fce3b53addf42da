"""The XML of the one layout and of what python-pptx has no words for."""

from xml.etree.ElementTree import Element

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls

from chibo_cli.slides.pages import (
    BEFORE,
    BODY_HEIGHT,
    BODY_SIZE,
    BODY_TOP,
    HEIGHT,
    INDENT,
    INSET,
    SIDE,
    TITLE_HEIGHT,
    TITLE_SIZE,
    TITLE_TOP,
    WIDTH,
)

FONT = "Times New Roman"
LANGUAGE = "vi-VN"
LAYOUT_NAME = "Chi bộ: trang trình chiếu"
TITLE_NAME, BODY_NAME = "Tiêu đề", "Nội dung"

_NUMBER_TOP, _NUMBER_SIZE = 500.0, 16
_POINT = 12_700
_LEVELS = 3
_FIELD = "{C1FF6DA9-008F-8B48-92A6-B652298478BF}"
_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_PROPERTIES_RELATION = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
)
# Placeholders: name, which stands in them too for a person who edits the layout, and type.
_TITLE = (TITLE_NAME, 'type="title"')
_BODY = (BODY_NAME, 'type="body" idx="1"')
_CONTENT = (BODY_NAME, 'idx="1"')
_BLACK = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
_HEADINGS = '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>'
_TEXT = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>'


def master_shapes() -> str:
    """The placeholders of the master, where they stand."""
    return (
        _placeholder(2, _TITLE, _frame(TITLE_TOP, TITLE_HEIGHT), anchor="ctr")
        + _placeholder(3, _BODY, _frame(BODY_TOP, BODY_HEIGHT), anchor="t")
        + _number(4, "#", _frame(_NUMBER_TOP, HEIGHT - _NUMBER_TOP - INSET))
    )


def layout_shapes() -> str:
    """The placeholders of the layout, where the master has them."""
    return _placeholder(2, _TITLE) + _placeholder(3, _CONTENT) + _number(4, "#")


def slide_number(number: int) -> str:
    """The number of a slide, which moves with it."""
    return _number(4, str(number))


def master_styles() -> str:
    """Titles bold and centred; text after a dash, each paragraph a little apart."""
    title = (
        '<a:lvl1pPr algn="ctr"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>'
        f'<a:defRPr lang="{LANGUAGE}" sz="{TITLE_SIZE}00" b="1">{_BLACK}{_HEADINGS}</a:defRPr>'
        "</a:lvl1pPr>"
    )
    text = "".join(
        f'<a:lvl{level}pPr marL="{_emu(level * INDENT)}" indent="{-_emu(INDENT)}" algn="l">'
        f'<a:spcBef><a:spcPts val="{BEFORE:.0f}00"/></a:spcBef>'
        f'<a:buFont typeface="{FONT}"/><a:buChar char="–"/>'
        f'<a:defRPr lang="{LANGUAGE}" sz="{BODY_SIZE - 2 * (level - 1)}00">{_BLACK}{_TEXT}'
        f"</a:defRPr></a:lvl{level}pPr>"
        for level in range(1, _LEVELS + 1)
    )
    return (
        f"<p:txStyles {nsdecls('p', 'a')}><p:titleStyle>{title}</p:titleStyle>"
        f"<p:bodyStyle>{text}</p:bodyStyle><p:otherStyle/></p:txStyles>"
    )


def text_style() -> str:
    """The look of text a person adds outside the placeholders."""
    return (
        f'<p:defaultTextStyle {nsdecls("p", "a")}><a:lvl1pPr><a:defRPr lang="{LANGUAGE}" '
        f'sz="{BODY_SIZE}00">{_BLACK}{_TEXT}</a:defRPr></a:lvl1pPr></p:defaultTextStyle>'
    )


def theme_with_own_font(theme: bytes) -> bytes:
    """The theme with the one font for titles and text."""
    return theme.replace(b'<a:latin typeface="Calibri"/>', f'<a:latin typeface="{FONT}"/>'.encode())


def without_mark(paragraph: Element, *, centred: bool = False) -> None:
    """Take dash and hanging line from a paragraph; the opening slide has them centred."""
    form = paragraph.get_or_add_pPr()  # type: ignore[attr-defined]
    form.set("indent", "0")
    if centred:
        form.set("marL", "0")
        form.set("algn", "ctr")
    form.append(parse_xml(f"<a:buNone {nsdecls('a')}/>"))


def properties(mark: str) -> bytes:
    """The custom properties of the file: the fingerprint."""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties '
        'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="chibo">'
        f"<vt:lpwstr>{mark}</vt:lpwstr></property></Properties>"
    ).encode()


def with_property_type(types: bytes) -> bytes:
    """The content types of the archive, with that of the custom properties."""
    own = f'<Override PartName="/docProps/custom.xml" ContentType="{_PROPERTIES_TYPE}"/></Types>'
    return types.replace(b"</Types>", own.encode())


def with_property_relation(relations: bytes) -> bytes:
    """The relations of the archive, with that to the custom properties."""
    own = (
        f'<Relationship Id="rIdChibo" Type="{_PROPERTIES_RELATION}" '
        'Target="docProps/custom.xml"/></Relationships>'
    )
    return relations.replace(b"</Relationships>", own.encode())


def _placeholder(
    number: int, placeholder: tuple[str, str], frame: str = "", *, anchor: str = ""
) -> str:
    name, kind = placeholder
    inset = _emu(INSET)
    sides = " ".join(f'{side}Ins="{inset // (1 if side in "lr" else 2)}"' for side in "ltrb")
    body = f'<a:bodyPr {sides} anchor="{anchor}"><a:normAutofit/></a:bodyPr>'
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr>'
        f'<a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr>'
        f"<p:spPr>{frame}</p:spPr><p:txBody>{body if anchor else '<a:bodyPr/>'}<a:lstStyle/>"
        f'<a:p><a:r><a:rPr lang="{LANGUAGE}"/><a:t>{name}</a:t></a:r></a:p></p:txBody></p:sp>'
    )


def _number(number: int, shown: str, frame: str = "") -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="Số trang"/><p:cNvSpPr>'
        '<a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="4"/>'
        f"</p:nvPr></p:nvSpPr><p:spPr>{frame}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle>"
        f'<a:lvl1pPr algn="r"><a:defRPr sz="{_NUMBER_SIZE}00">{_BLACK}{_TEXT}</a:defRPr>'
        f'</a:lvl1pPr></a:lstStyle><a:p><a:fld id="{_FIELD}" type="slidenum">'
        f'<a:rPr lang="{LANGUAGE}"/><a:t>{shown}</a:t></a:fld></a:p></p:txBody></p:sp>'
    )


def _frame(top: float, height: float) -> str:
    return (
        f'<a:xfrm><a:off x="{_emu(SIDE)}" y="{_emu(top)}"/>'
        f'<a:ext cx="{_emu(WIDTH - 2 * SIDE)}" cy="{_emu(height)}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    )


def _emu(points: float) -> int:
    """Points in the unit of length of the format."""
    return round(points * _POINT)
