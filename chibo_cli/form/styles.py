"""The styles of a document: chains of inheritance, defaults, list levels."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from docx.oxml.xmlchemy import BaseOxmlElement

from chibo_cli.form.numbering import Lists
from chibo_cli.form.ooxml import attribute, child, children
from chibo_cli.form.themes import Theme

MOST_BASES = 50


@dataclass(frozen=True)
class Styles:
    """What the parts `styles`, `numbering` and `theme` say about formatting."""

    root: BaseOxmlElement | None
    lists: Lists
    theme: Theme
    _chains: dict[str | None, tuple[BaseOxmlElement, ...]] = field(default_factory=dict)

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
        if identity not in self._chains:
            self._chains[identity] = tuple(reversed(list(self._with_bases(identity))))
        return self._chains[identity]

    def _with_bases(self, identity: str | None) -> Iterator[BaseOxmlElement]:
        """The style, then its bases; no circle, nor more than anybody makes."""
        seen: set[str] = set()
        while identity in self.by_id and identity not in seen and len(seen) < MOST_BASES:
            seen.add(identity)
            yield self.by_id[identity]
            identity = attribute(child(self.by_id[identity], "w:basedOn"))

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

    def list_level(self, asked: BaseOxmlElement | None) -> BaseOxmlElement | None:
        """The `w:pPr` of the list level a `w:numPr` asks for."""
        return child(self.lists.level(asked), "w:pPr")

    def list_asked(self, properties: BaseOxmlElement | None) -> BaseOxmlElement | None:
        """The `w:numPr` that holds for a paragraph: its own, else the nearest of its styles."""
        own = child(properties, "w:numPr")
        if own is not None:
            return own
        chain = self.chain("paragraph", attribute(child(properties, "w:pStyle")))
        stated = (child(style, "w:pPr", "w:numPr") for style in reversed(chain))
        return next((found for found in stated if found is not None), None)
