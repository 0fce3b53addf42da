"""What in the text of a Word file reaches outside of it or runs something: refused or taken out."""

import re
from collections.abc import Iterator

from lxml import etree

from chibo_cli.word.faults import TemplateFault
from chibo_cli.word.own.markup import w
from chibo_cli.word.own.relations import CONTROL, EMBEDDED, SUBDOCUMENT, TEXT_OF_OTHER_FILE

# Fields that only count, number, refer within the file, or show what the file itself holds.
_FIELDS = frozenset(
    (
        *("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "NUMWORDS", "NUMCHARS", "SEQ", "LISTNUM"),
        *("REF", "PAGEREF", "NOTEREF", "STYLEREF", "TOC", "TC", "XE", "INDEX", "HYPERLINK"),
        *("SYMBOL", "EQ", "=", "ADVANCE", "FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN", "MERGEFIELD"),
        *("TITLE", "SUBJECT", "AUTHOR", "FILENAME", "DATE", "TIME", "CREATEDATE", "SAVEDATE"),
        *("PRINTDATE", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT"),
    )
)
_SAFE_TARGET = re.compile(r'HYPERLINK\s+(?:\\[a-z]\s+)*(?:\\l\b|"?(?:https?|mailto):)', re.I)
_ELSEWHERE = re.compile(r"(?!data:)[a-z][a-z0-9+.-]*:|//|\\\\", re.IGNORECASE)

_OFFICE = "{urn:schemas-microsoft-com:office:office}"
_REFUSED = {
    w("altChunk"): TEXT_OF_OTHER_FILE,
    w("subDoc"): SUBDOCUMENT,
    w("object"): EMBEDDED,
    f"{_OFFICE}OLEObject": EMBEDDED,
    w("control"): CONTROL,
}
_MARKS_TO_DROP = tuple(
    map(
        w,
        (
            *("commentRangeStart", "commentRangeEnd", "commentReference"),
            *("proofErr", "dataBinding", "permStart", "permEnd"),
        ),
    )
)
_SETTINGS_TO_DROP = tuple(
    map(
        w,
        (
            *("attachedTemplate", "linkStyles", "mailMerge", "saveThroughXslt", "attachedSchema"),
            *("updateFields", "docVars", "rsids"),
        ),
    )
)
_WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml"
_PARAGRAPH_KEYS = (f"{{{_WORD_2010}}}paraId", f"{{{_WORD_2010}}}textId")
_WITH_PARAGRAPH_KEYS = etree.XPath("//*[@k:paraId or @k:textId]", namespaces={"k": _WORD_2010})
_TARGETS = etree.XPath(
    "//@*[local-name() = 'src' or local-name() = 'href' or local-name() = 'althref']"
)


def reaching_outside(root: etree._Element, place: str) -> Iterator[TemplateFault]:
    """Why a text is refused, a fault for each reason."""
    found: dict[str, None] = {}
    for element in root.iter(*_REFUSED):
        found[_REFUSED[element.tag]] = None
    for target in _TARGETS(root):
        if _ELSEWHERE.match(target):
            found[f"Tệp trỏ ra ngoài («{_short(target)}»); bỏ phần ấy khỏi tệp."] = None
    for instruction in _instructions(root):
        if reason := _refused_field(instruction):
            found[reason] = None
    for message in found:
        yield TemplateFault(message, place)


def without_leftovers(root: etree._Element) -> None:
    """Take out what an office left in its form and a paper must not carry: comments, bindings."""
    for element in list(root.iter(*_MARKS_TO_DROP)):
        _remove(element)
    for element in _WITH_PARAGRAPH_KEYS(root):
        for name in _PARAGRAPH_KEYS:
            element.attrib.pop(name, None)


def clean_settings(root: etree._Element) -> None:
    """Take out what ties a file to another template, a list of addressees or a script."""
    for element in list(root.iter(*_SETTINGS_TO_DROP)):
        _remove(element)


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _instructions(root: etree._Element) -> Iterator[str]:
    """What each field does, as it is written: `PAGE \\* MERGEFORMAT`."""
    open_fields: list[list[str]] = []
    for element in root.iter(w("fldSimple"), w("fldChar"), w("instrText"), w("delInstrText")):
        if element.tag == w("fldSimple"):
            yield element.get(w("instr"), "")
        elif element.tag != w("fldChar"):
            if not open_fields:
                yield element.text or ""
            else:
                open_fields[-1].append(element.text or "")
        elif element.get(w("fldCharType")) == "begin":
            open_fields.append([])
        elif element.get(w("fldCharType")) == "end" and open_fields:
            yield "".join(open_fields.pop())
    for pieces in open_fields:
        yield "".join(pieces)


def _refused_field(instruction: str) -> str | None:
    words = instruction.split()
    kind = words[0].upper() if words else ""
    kind = "=" if kind.startswith("=") else kind
    if kind in _FIELDS and (kind != "HYPERLINK" or _SAFE_TARGET.match(instruction.strip())):
        return None
    return (
        f"Tệp có trường (field) «{_short(' '.join(words)) or 'rỗng'}» có thể lấy nội dung từ "
        "ngoài; đổi trường ấy thành chữ thường: chọn nó rồi bấm Ctrl+Shift+F9."
    )


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"
