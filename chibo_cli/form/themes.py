"""The fonts behind theme names such as `minorHAnsi`."""

from dataclasses import dataclass

from docx.opc.part import Part
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from chibo_cli.form.ooxml import child

WORD_DEFAULT_FONT = "Times New Roman"
SCRIPTS = {"ascii": "a:latin", "hansi": "a:latin", "eastasia": "a:ea", "bidi": "a:cs"}


@dataclass(frozen=True)
class Theme:
    """The two font collections of a document."""

    fonts: BaseOxmlElement | None = None

    def font(self, name: str) -> str:
        """The font of a theme name; Word falls back on its own default where none is given."""
        collection = "a:majorFont" if name.startswith("major") else "a:minorFont"
        script = SCRIPTS.get(name[5:].lower(), "a:latin")
        typeface = child(self.fonts, collection, script)
        return (typeface.get("typeface") if typeface is not None else "") or WORD_DEFAULT_FONT


def theme_of(part: Part | None) -> Theme:
    """The theme a part holds; an absent or broken one is an empty theme."""
    if part is None:
        return Theme()
    try:
        root: BaseOxmlElement = parse_xml(part.blob)
    except SyntaxError:  # what lxml raises for XML that is none
        return Theme()
    return Theme(child(root, "a:themeElements", "a:fontScheme"))
