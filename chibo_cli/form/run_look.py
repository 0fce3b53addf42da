"""How a run looks: its properties over character, paragraph and table style and the defaults."""

from dataclasses import dataclass

from docx.oxml.xmlchemy import BaseOxmlElement

from chibo_cli.form.ooxml import attribute, child, font_size, switch
from chibo_cli.form.styles import Styles
from chibo_cli.form.themes import WORD_DEFAULT_FONT

WORD_DEFAULT_SIZE = 10.0
FONT_SLOTS = {
    "ascii": "asciiTheme",
    "hAnsi": "hAnsiTheme",
    "cs": "cstheme",
    "eastAsia": "eastAsiaTheme",
}


@dataclass(frozen=True)
class RunLook:
    """Effective formatting of a run; `fonts` follows the order of `FONT_SLOTS`."""

    fonts: tuple[str, ...]
    size: float
    bold: bool
    italic: bool
    underline: str
    colour: str
    capitals: bool
    hidden: bool
    complex_script: bool = False


@dataclass(frozen=True)
class RunLevels:
    """The `w:rPr` elements that bear on a run, each level with its base first."""

    default: BaseOxmlElement | None
    table: tuple[BaseOxmlElement, ...]
    paragraph: tuple[BaseOxmlElement, ...]
    character: tuple[BaseOxmlElement, ...]
    direct: BaseOxmlElement | None

    def flat(self) -> tuple[BaseOxmlElement, ...]:
        """All of them, the strongest last."""
        levels = (self.default, *self.table, *self.paragraph, *self.character, self.direct)
        return tuple(level for level in levels if level is not None)

    def toggle(self, name: str) -> bool:
        """A toggle property: one said on the run holds; those of several kinds of style flip."""
        direct = switch(child(self.direct, name))
        if direct is not None:
            return direct
        if switch(child(self.default, name)):
            return True
        styles = (self.table, self.paragraph, self.character)
        return sum(_last_said(level, name) for level in styles) % 2 == 1


def run_look(levels: RunLevels, styles: Styles) -> RunLook:
    """The effective formatting of a run."""
    flat = levels.flat()
    return RunLook(
        fonts=tuple(_font(flat, slot, styles) for slot in FONT_SLOTS),
        size=font_size(_nearest(flat, "w:sz")) or WORD_DEFAULT_SIZE,
        bold=levels.toggle("w:b"),
        italic=levels.toggle("w:i"),
        underline=_nearest(flat, "w:u") or "none",
        colour=_nearest(flat, "w:color") or "auto",
        capitals=levels.toggle("w:caps"),
        hidden=levels.toggle("w:vanish"),
        complex_script=any(bool(switch(child(levels.direct, name))) for name in ("w:cs", "w:rtl")),
    )


def _last_said(level: tuple[BaseOxmlElement, ...], name: str) -> bool:
    said = [switch(child(properties, name)) for properties in level]
    return next((value for value in reversed(said) if value is not None), False)


def _nearest(flat: tuple[BaseOxmlElement, ...], name: str) -> str | None:
    values = (attribute(child(properties, name)) for properties in reversed(flat))
    return next((value for value in values if value is not None), None)


def _font(flat: tuple[BaseOxmlElement, ...], slot: str, styles: Styles) -> str:
    for properties in reversed(flat):
        fonts = child(properties, "w:rFonts")
        # On one element the theme name wins; a plain name of a stronger level wins over both.
        if theme := attribute(fonts, f"w:{FONT_SLOTS[slot]}"):
            return styles.theme.font(theme)
        if plain := attribute(fonts, f"w:{slot}"):
            return plain
    return WORD_DEFAULT_FONT
