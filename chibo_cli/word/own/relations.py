"""The relations between the parts of a Word file: which parts a paper keeps, drops or refuses."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from chibo_cli.store import FINGERPRINT_PART
from chibo_cli.word.faults import TemplateFault
from chibo_cli.word.own.markup import parsed, written

PACKAGE = ""
MAIN = "officeDocument"
CORE = "core-properties"
TEXTS = {
    MAIN: "thân văn bản",
    "header": "đầu trang",
    "footer": "chân trang",
    "footnotes": "cước chú",
    "endnotes": "chú thích cuối văn bản",
}

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KEPT = {
    *TEXTS,
    *(CORE, "custom-properties"),
    *("styles", "settings", "fontTable", "font", "theme", "numbering", "image", "hyperlink"),
    *("chart", "chartStyle", "chartColorStyle", "chartUserShapes", "themeOverride"),
    *("diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors", "diagramDrawing"),
}
MACRO = "Tệp có macro; mở bằng Word, lưu lại (Save As) kiểu Word Document (*.docx) rồi dùng bản ấy."
EMBEDDED = (
    "Tệp có đối tượng nhúng (bảng tính, biểu đồ, công thức cũ, tệp đính kèm); thay bằng hình hoặc "
    "bảng của Word."
)
CONTROL = "Tệp có nút bấm hoặc ô điều khiển ActiveX; xoá chúng đi, dùng chữ thường."
TEXT_OF_OTHER_FILE = (
    "Tệp có nội dung của một tệp khác chèn nguyên vào (altChunk); mở bằng Word rồi lưu lại để nội "
    "dung ấy thành chữ của tệp."
)
SUBDOCUMENT = (
    "Tệp là văn bản chủ nối với các tệp con; chép nội dung các tệp con vào tệp rồi bỏ chỗ nối."
)
_REFUSED = {
    **dict.fromkeys(("vbaProject", "wordVbaData", "keyMapCustomizations"), MACRO),
    **dict.fromkeys(("oleObject", "package"), EMBEDDED),
    **dict.fromkeys(("control", "activeXControlBinary", "ctrlProp"), CONTROL),
    "aFChunk": TEXT_OF_OTHER_FILE,
    "subDocument": SUBDOCUMENT,
}
# Kinds that many an innocent template carries, and a paper can do without.
_DROPPED = {"attachedTemplate", "frame", "mailMergeSource", "mailMergeHeaderSource", "customXml"}
_SAFE_LINK = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//|\\\\", re.IGNORECASE)


@dataclass(frozen=True)
class Relation:
    """What one part says of another, or of a place outside the file."""

    key: str
    full_kind: str
    target: str
    is_external: bool

    @property
    def kind(self) -> str:
        """The last word of the kind: `image`, `hyperlink`."""
        return self.full_kind.rpartition("/")[2]


# Where a paper carries its fingerprint, whatever the template carried there.
PROPERTIES = Relation("rIdChibo", f"{_OFFICE}/custom-properties", FINGERPRINT_PART, False)


def relations_name(part: str) -> str:
    """The name of the part that holds the relations of a part."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def relations_of(part: str, parts: Mapping[str, bytes]) -> tuple[Relation, ...]:
    """The relations of a part, or of the whole package, in order."""
    name = relations_name(part)
    if name not in parts:
        return ()
    found = []
    for each in parsed(name, parts[name]).iterfind(f"{{{_RELATIONS}}}Relationship"):
        target = each.get("Target", "")
        external = each.get("TargetMode") == "External" or bool(_ELSEWHERE.match(target))
        if not external:
            target = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target))[1:]
        found.append(Relation(each.get("Id", ""), each.get("Type", ""), target, external))
    return tuple(found)


def is_kept(relation: Relation) -> bool:
    """Whether a paper keeps what the relation leads to."""
    if relation.is_external:
        return relation.kind == "hyperlink"
    return relation.kind in _KEPT


def refusals(relation: Relation, referred: frozenset[str], place: str) -> Iterator[TemplateFault]:
    """Why a file with this relation is refused; `referred` are the keys its part makes use of."""
    kind = relation.kind
    if kind in _REFUSED:
        yield TemplateFault(_REFUSED[kind], place)
    elif kind in _DROPPED:
        return
    elif relation.is_external:
        yield from _outside(relation, place)
    elif kind not in _KEPT and relation.key in referred:
        yield TemplateFault(
            f"Tệp có thành phần lạ ({kind}), không rõ có an toàn không; xoá nó khỏi tệp.", place
        )


def _outside(relation: Relation, place: str) -> Iterator[TemplateFault]:
    target = relation.target if len(relation.target) <= 60 else f"{relation.target[:59]}…"
    if relation.kind == "hyperlink":
        if not _SAFE_LINK.match(relation.target):
            yield TemplateFault(
                f"Tệp có liên kết tới «{target}»; chỉ giữ được liên kết http, https, mailto. Bỏ "
                "liên kết ấy: nhấn chuột phải, Remove Hyperlink.",
                place,
            )
    elif relation.kind == "image":
        yield TemplateFault(
            f"Tệp có hình lấy từ ngoài («{target}»); xoá hình ấy và chèn lại bằng Insert > "
            "Pictures để hình nằm trong tệp.",
            place,
        )
    else:
        yield TemplateFault(f"Tệp trỏ ra ngoài («{target}»); bỏ phần ấy khỏi tệp.", place)


def kept_relations(relations: tuple[Relation, ...], part: str) -> bytes:
    """The relations part with only what a paper keeps."""
    root = etree.Element(f"{{{_RELATIONS}}}Relationships", nsmap={None: _RELATIONS})
    for each in relations:
        if is_kept(each):
            entry = etree.SubElement(root, f"{{{_RELATIONS}}}Relationship", Id=each.key)
            entry.set("Type", each.full_kind)
            base = f"/{posixpath.dirname(part)}"
            outside = each.is_external
            entry.set("Target", each.target if outside else _relative(each.target, base))
            if outside:
                entry.set("TargetMode", "External")
    return written(root).encode("utf-8")


def _relative(target: str, base: str) -> str:
    return posixpath.relpath(f"/{target}", base)


def referred_keys(root: etree._Element) -> frozenset[str]:
    """The keys of relations that a part makes use of: `r:id`, `r:embed`, `r:link`…"""
    keys = etree.XPath("//@r:*", namespaces={"r": _OFFICE})(root)
    return frozenset(map(str, keys if isinstance(keys, list) else ()))
