"""A Word file with nothing in it but what the official form needs.

python-docx opens its default file; every part that makes Word repair files or that nobody needs
(stylesWithEffects, custom XML, thumbnail, numbering) is dropped, and the styles are written
anew from the table of values.
"""

from copy import deepcopy
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from docx import Document
from docx.document import Document as Word
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm
from forms import (
    A4,
    BASE_SIZE,
    FONT,
    FORMS,
    HEADER_DISTANCE,
    LANGUAGE,
    Form,
    Page,
)

from chibo_cli.store.packing import entry
from chibo_cli.word.filling import FINGERPRINT_PROPERTIES

STYLE_PREFIX = "Chibo"

_KEPT_PARTS = ("styles", "settings", "fontTable", "theme", "header")
_DUBLIN_CORE = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_PROPERTIES_RELATION = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
)


def twips(millimetres: float) -> int:
    """Millimetres in twentieths of a point, Word's unit of length."""
    return round(millimetres * 1440 / 25.4)


def word_file(title: str, body: str, page: Page = A4) -> bytes:
    """The bytes of a Word file with that body, in the form of the table of values."""
    word = Document()
    _drop_needless_parts(word)
    _set_styles(word)
    _set_settings(word)
    _set_page(word, page)
    _set_properties(word, title)
    element = word.element.body
    for child in list(element):
        if child.tag != qn("w:sectPr"):
            element.remove(child)
    content = parse_xml(f"<w:body {nsdecls('w')}>{body}</w:body>")
    for position, child in enumerate(list(content)):
        element.insert(position, child)
    _fill_sections(element)
    saved = BytesIO()
    word.save(saved)
    return _archived(saved)


def _fill_sections(body: BaseOxmlElement) -> None:
    """Give each section that ends within the text the page of the last; each counts from 1."""
    *inner, last = body.iter(qn("w:sectPr"))
    if not inner:
        return
    last.insert(
        last.index(last.find(qn("w:cols"))), OxmlElement("w:pgNumType", {qn("w:start"): "1"})
    )
    for section in inner:
        section.extend(deepcopy(list(last)))


def _drop_needless_parts(word: Word) -> None:
    relations = word.part.rels
    for key in [k for k, each in relations.items() if not _is_kept(each.reltype)]:
        del relations[key]
    package = word.part.package.rels
    for key in [k for k, each in package.items() if "thumbnail" in each.reltype]:
        del package[key]


def _is_kept(kind: str) -> bool:
    return kind.rpartition("/")[2] in _KEPT_PARTS


def _set_styles(word: Word) -> None:
    styles = word.styles.element
    for child in list(styles):
        styles.remove(child)
    for child in list(parse_xml(_styles_xml())):
        styles.append(child)


def _styles_xml() -> str:
    fonts = " ".join(f'w:{slot}="{FONT}"' for slot in ("ascii", "hAnsi", "eastAsia", "cs"))
    styles = "".join(_style_xml(f"{STYLE_PREFIX}{key}", form) for key, form in FORMS.items())
    return (
        f"<w:styles {nsdecls('w')}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/>"
        f'<w:sz w:val="{2 * BASE_SIZE}"/><w:szCs w:val="{2 * BASE_SIZE}"/>'
        f'<w:lang w:val="{LANGUAGE}" w:eastAsia="{LANGUAGE}"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>'
        f"</w:tblPr></w:style>{styles}</w:styles>"
    )


def _style_xml(style_id: str, form: Form) -> str:
    line = f' w:line="{20 * form.exact}" w:lineRule="exact"' if form.exact else ""
    indent = twips(form.indents)
    indents = f'w:left="{indent}" w:right="{indent}" w:firstLine="{twips(form.first_line)}"'
    if form.hanging:
        indents = f'w:left="{twips(form.hanging)}" w:hanging="{twips(form.hanging)}"'
    underline = '<w:u w:val="single"/>' if form.underline else ""
    name = f"Chi bộ: {form.name}" if form.name else style_id
    border = '<w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/>'
    sides = ("top", "left", "bottom", "right")
    box = "".join(f'<w:{s} w:val="single" w:sz="4" w:space="2" w:color="000000"/>' for s in sides)
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style_id}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>'
        f"{'<w:keepNext/>' if form.keep_next else ''}"
        f"{f'<w:pBdr>{border}</w:pBdr>' if form.top_border else ''}"
        f"{f'<w:pBdr>{box}</w:pBdr>' if form.box else ''}"
        f'<w:spacing w:before="{20 * form.before}" w:after="{20 * form.after}"{line}/>'
        f"<w:ind {indents}/>"
        f'<w:jc w:val="{form.align}"/></w:pPr><w:rPr>'
        f"{'<w:b/><w:bCs/>' if form.bold else ''}{'<w:i/><w:iCs/>' if form.italic else ''}"
        f'<w:sz w:val="{2 * form.size}"/><w:szCs w:val="{2 * form.size}"/>'
        f"{underline}</w:rPr></w:style>"
    )


def _set_settings(word: Word) -> None:
    settings = word.settings.element
    for child in list(settings):
        settings.remove(child)
    mode = "http://schemas.microsoft.com/office/word"
    # Where the larger of two spaces stands for both, LibreOffice leaves titles at the end of pages.
    wanted = (
        f'<w:settings {nsdecls("w")}><w:defaultTabStop w:val="567"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        "<w:doNotUseHTMLParagraphAutoSpacing/><w:compatSetting "
        f'w:name="compatibilityMode" w:uri="{mode}" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{LANGUAGE}"/></w:settings>'
    )
    for child in list(parse_xml(wanted)):
        settings.append(child)


def _set_page(word: Word, page: Page) -> None:
    section = word.sections[0]
    section.page_width, section.page_height = Mm(page.width), Mm(page.height)
    if page.width > page.height:
        section.orientation = WD_ORIENT.LANDSCAPE
    section.top_margin, section.bottom_margin = Mm(page.top), Mm(page.bottom)
    section.left_margin, section.right_margin = Mm(page.left), Mm(page.right)
    section.header_distance = section.footer_distance = Mm(HEADER_DISTANCE)
    section.different_first_page_header_footer = True
    for header, content in (
        (section.header, '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'),
        (section.first_page_header, ""),
    ):
        header.is_linked_to_previous = False
        element = header._element
        for child in list(element):
            element.remove(child)
        element.append(
            parse_xml(
                f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="ChiboPageNumber"/></w:pPr>'
                f"{content}</w:p>"
            )
        )


def _set_properties(word: Word, title: str) -> None:
    core = word.core_properties._element
    for child in list(core):
        core.remove(child)
    for name, value in (("title", title), ("language", LANGUAGE)):
        core.append(parse_xml(f"<dc:{name} {_DUBLIN_CORE}>{value}</dc:{name}>"))


def _archived(saved: BytesIO) -> bytes:
    """The same file with fixed times and order, and the property that holds the fingerprint."""
    with ZipFile(saved) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    types, relations = parts["[Content_Types].xml"].decode(), parts["_rels/.rels"].decode()
    parts["[Content_Types].xml"] = types.replace(
        "</Types>",
        f'<Override PartName="/docProps/custom.xml" ContentType="{_PROPERTIES_TYPE}"/></Types>',
    ).encode()
    parts["_rels/.rels"] = relations.replace(
        "</Relationships>",
        f'<Relationship Id="rIdChibo" Type="{_PROPERTIES_RELATION}" '
        'Target="docProps/custom.xml"/></Relationships>',
    ).encode()
    parts["docProps/custom.xml"] = FINGERPRINT_PROPERTIES.encode()
    result = BytesIO()
    with ZipFile(result, "w") as archive:
        for name in ("[Content_Types].xml", *sorted(parts.keys() - {"[Content_Types].xml"})):
            archive.writestr(entry(name), parts[name], compress_type=ZIP_DEFLATED, compresslevel=6)
    return result.getvalue()
