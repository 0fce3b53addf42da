"""The kinds of the parts of a Word file: `[Content_Types].xml`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lxml import etree

from chibo_cli.store import FINGERPRINT_PART
from chibo_cli.word.faults import unusable
from chibo_cli.word.own.markup import parsed, written

TYPES_PART = "[Content_Types].xml"

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DOCUMENT = f"{_WORDPROCESSING}.document.main+xml"
_TEMPLATE = f"{_WORDPROCESSING}.template.main+xml"
_PROPERTIES = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_NOT_WORD = "Tệp này không phải văn bản Word; mở bằng Word rồi lưu lại kiểu Word Document (*.docx)."


@dataclass(frozen=True)
class ContentTypes:
    """The kind of each part by its ending, and of single parts by their name."""

    by_ending: Mapping[str, str]
    by_name: Mapping[str, str]

    @property
    def has_macros(self) -> bool:
        """Whether the file says that it carries macros."""
        kinds = (*self.by_ending.values(), *self.by_name.values())
        return any("vbaproject" in kind.lower() or "macroenabled" in kind.lower() for kind in kinds)

    def refuse_other_than_word(self, main: str) -> None:
        """Raise UnusableTemplateError where the main part is no text of Word."""
        kind = self.by_name.get(main, "")
        if kind not in (_DOCUMENT, _TEMPLATE) and "macroenabled" not in kind.lower():
            raise unusable(_NOT_WORD)

    def written(self, kept: Iterable[str], main: str) -> bytes:
        """The part for a paper of the kept parts: a document, with its fingerprint."""
        root = etree.Element(f"{{{_TYPES}}}Types", nsmap={None: _TYPES})
        for ending, kind in self.by_ending.items():
            etree.SubElement(root, f"{{{_TYPES}}}Default", Extension=ending, ContentType=kind)
        names = {name: self.by_name[name] for name in kept if name in self.by_name}
        for name, kind in {**names, main: _DOCUMENT, FINGERPRINT_PART: _PROPERTIES}.items():
            etree.SubElement(root, f"{{{_TYPES}}}Override", PartName=f"/{name}", ContentType=kind)
        return written(root).encode("utf-8")


def content_types(parts: Mapping[str, bytes]) -> ContentTypes:
    """The kinds of the parts of a file. Raises UnusableTemplateError where nothing is said."""
    if parts.get("mimetype", b"").startswith(b"application/vnd.oasis"):
        raise unusable(
            "Tệp này là văn bản LibreOffice (.odt); mở bằng LibreOffice rồi lưu lại (Save As) kiểu "
            "Word (*.docx)."
        )
    if TYPES_PART not in parts:
        raise unusable(_NOT_WORD)
    root = parsed(TYPES_PART, parts[TYPES_PART])
    endings = root.iterfind(f"{{{_TYPES}}}Default")
    names = root.iterfind(f"{{{_TYPES}}}Override")
    return ContentTypes(
        {each.get("Extension", ""): each.get("ContentType", "") for each in endings},
        {each.get("PartName", "").lstrip("/"): each.get("ContentType", "") for each in names},
    )
