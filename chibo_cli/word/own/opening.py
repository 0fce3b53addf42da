"""An untrusted Word file -> what of it a paper keeps, its texts as trees, and why it is refused."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from chibo_cli.store import FINGERPRINT_PART, TEXT_PART
from chibo_cli.word.faults import WHOLE_FILE, TemplateFault, unusable
from chibo_cli.word.own.archive import is_xml, parts_of
from chibo_cli.word.own.content_types import TYPES_PART, ContentTypes, content_types
from chibo_cli.word.own.markup import parsed, w, written
from chibo_cli.word.own.outside import clean_settings, reaching_outside, without_leftovers
from chibo_cli.word.own.relations import (
    CORE,
    MACRO,
    MAIN,
    PACKAGE,
    PROPERTIES,
    TEXTS,
    Relation,
    is_kept,
    kept_relations,
    referred_keys,
    refusals,
    relations_name,
    relations_of,
)

_OTHER_DIALECT = (
    "Tệp lưu theo kiểu Strict Open XML hoặc bởi một chương trình lạ; mở bằng Word hay LibreOffice "
    "rồi lưu lại kiểu Word Document (*.docx)."
)
_TOLD_OF_A_FILE = (
    "{http://purl.org/dc/elements/1.1/}title",
    "{http://purl.org/dc/elements/1.1/}language",
)


@dataclass(frozen=True)
class OwnText:
    """A part that may hold tags: its name, what a person calls it, and its tree."""

    name: str
    place: str
    root: etree._Element


@dataclass(frozen=True)
class OwnFile:
    """A Word file taken apart: its texts, all other parts, and why it is refused if it is."""

    texts: tuple[OwnText, ...]
    parts: Mapping[str, bytes]
    faults: tuple[TemplateFault, ...]


def opened(path: Path) -> OwnFile:
    """The file at this path. Raises UnusableTemplateError for what is no sound Word file."""
    parts = parts_of(path)
    types = content_types(parts)
    package = relations_of(PACKAGE, parts)
    main = next((each.target for each in package if each.kind == MAIN), "")
    if main not in parts:
        raise unusable("Tệp thiếu thân văn bản; lấy lại bản gốc, mở bằng Word rồi lưu lại.")
    types.refuse_other_than_word(main)
    if main != TEXT_PART:
        raise unusable(_OTHER_DIALECT)
    return _Opening(parts, types, package).result()


class _Opening:
    """The parts a paper keeps, found by following relations from the main text."""

    def __init__(
        self, parts: Mapping[str, bytes], types: ContentTypes, package: tuple[Relation, ...]
    ) -> None:
        self.parts = parts
        self.types = types
        self.package = tuple(r for r in package if r.kind in (MAIN, CORE) and not r.is_external)
        self.seen = {FINGERPRINT_PART}
        self.kept: dict[str, bytes] = {}
        self.texts: list[OwnText] = []
        self.faults: list[TemplateFault] = []

    def result(self) -> OwnFile:
        if self.types.has_macros:
            self.faults.append(TemplateFault(MACRO))
        for each in self.package:
            self._keep(each)
        self.texts.sort(key=lambda text: text.name != TEXT_PART)
        names = [*self.kept, *(text.name for text in self.texts)]
        head = {
            TYPES_PART: self.types.written(names, TEXT_PART),
            relations_name(PACKAGE): kept_relations((*self.package, PROPERTIES), PACKAGE),
        }
        return OwnFile(tuple(self.texts), {**head, **self.kept}, tuple(dict.fromkeys(self.faults)))

    def _keep(self, leading: Relation) -> None:
        """Keep a part and what it leads to; depth is bounded, since no part is kept twice."""
        waiting = [leading]
        while waiting:
            relation = waiting.pop()
            name = relation.target
            if name in self.seen or name not in self.parts:
                continue
            self.seen.add(name)
            root = parsed(name, self.parts[name]) if is_xml(name) else None
            self._take(relation, root)
            place = TEXTS.get(relation.kind, WHOLE_FILE)
            relations = relations_of(name, self.parts)
            referred = frozenset() if root is None else referred_keys(root)
            for each in relations:
                self.faults.extend(refusals(each, referred, place))
            if relations:
                self.kept[relations_name(name)] = kept_relations(relations, name)
            waiting += [each for each in relations if is_kept(each) and not each.is_external]

    def _take(self, relation: Relation, root: etree._Element | None) -> None:
        name, place = relation.target, TEXTS.get(relation.kind)
        if root is None:
            self.kept[name] = self.parts[name]
            return
        self.faults.extend(reaching_outside(root, place or WHOLE_FILE))
        if place:
            if root.prefix != "w" or not root.tag.startswith(w("")):
                raise unusable(_OTHER_DIALECT)
            without_leftovers(root)
            self.texts.append(OwnText(name, place, root))
        else:
            if relation.kind == "settings":
                clean_settings(root)
            elif relation.kind == CORE:
                _keep_title_only(root)
            self.kept[name] = written(root).encode("utf-8")


def _keep_title_only(root: etree._Element) -> None:
    """A paper tells nothing of who made the form, and when."""
    for child in list(root):
        if child.tag not in _TOLD_OF_A_FILE:
            root.remove(child)
