"""The styles of a document: chains of inheritance, defaults, list levels."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from docx.oxml.xmlchemy import BaseOxmlElement

from chibo_cli.form.ooxml import attribute, child, children
from chibo_cli.form.themes import Theme


@dataclass(frozen=True)
class Styles:
    """What the parts `styles`, `numbering` and `theme` say about formatting."""

    root: BaseOxmlElement | None
    numbering: BaseOxmlElement | None
    theme: Theme

    @cached_property
    def by_id(self) -> dict[str, BaseOxmlElement]:
        """The styles by their identity."""
        return {
            attribute(style, "w:styleId") or "": style for style in children(self.root, "w:style")
        }

    @cached_property
    def defaults(self) -> dict[str, str]:
        """The identity of the default style of each kind."""
        return {
            attribute(style, "w:type") or "": identity
            for identity, style in self.by_id.items()
            if attribute(style, "w:default") in ("1", "true", "on")
        }

    def document_default(self, properties: str) -> BaseOxmlElement | None:
        """The `w:rPr` or `w:pPr` that every paragraph starts from."""
        return child(self.root, "w:docDefaults", f"{properties}Default", properties)

    def chain(self, kind: str, style_id: str | None) -> tuple[BaseOxmlElement, ...]:
        """A style and what it is based on, the base first; the default style where none is."""
        identity = style_id if style_id in self.by_id else self.defaults.get(kind)
        found: list[BaseOxmlElement] = []
        while identity in self.by_id:
            style = self.by_id[identity]
            if style in found:
                break
            found.insert(0, style)
            identity = attribute(child(style, "w:basedOn"))
        return tuple(found)

    def name(self, kind: str, style_id: str | None) -> str:
        """The name a user reads in Word, or an empty string."""
        chain = self.chain(kind, style_id)
        return (attribute(child(chain[-1], "w:name")) or "") if chain else ""

    def table_properties(
        self, style_id: str | None, parts: tuple[str, ...], properties: str
    ) -> Iterator[BaseOxmlElement]:
        """The `w:rPr`s or `w:pPr`s of a table style, then of the parts of the table it dresses."""
        chain = self.chain("table", style_id)
        for style in chain:
            if (own := child(style, properties)) is not None:
                yield own
        for part in parts:
            for style in chain:
                for conditional in children(style, "w:tblStylePr"):
                    own = child(conditional, properties)
                    if attribute(conditional, "w:type") == part and own is not None:
                        yield own

    def list_level(self, numbering_properties: BaseOxmlElement | None) -> BaseOxmlElement | None:
        """The `w:pPr` of the list level a `w:numPr` asks for."""
        number = attribute(child(numbering_properties, "w:numId"))
        level = attribute(child(numbering_properties, "w:ilvl")) or "0"
        for candidate in children(self.numbering, "w:num"):
            if attribute(candidate, "w:numId") == number:
                return self._level(attribute(child(candidate, "w:abstractNumId")), level)
        return None

    def _level(self, abstract: str | None, level: str) -> BaseOxmlElement | None:
        for candidate in children(self.numbering, "w:abstractNum"):
            if attribute(candidate, "w:abstractNumId") == abstract:
                for own in children(candidate, "w:lvl"):
                    if attribute(own, "w:ilvl") == level:
                        return child(own, "w:pPr")
        return None
