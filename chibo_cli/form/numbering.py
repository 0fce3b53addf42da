"""The numbers and marks that lists put before their paragraphs."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from docx.oxml.xmlchemy import BaseOxmlElement

from chibo_cli.form.ooxml import attribute, child, children

PLACE = re.compile(r"%(\d)")
# What symbol fonts draw for a bullet has its own code there.
PRIVATE_USE = re.compile("[\ue000-\uf8ff]")
BULLET = "•"
ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
LONGEST_NUMBER = 999
LEVELS = 9


@dataclass
class Lists:
    """The lists of a document; counts on as their paragraphs are read in order."""

    root: BaseOxmlElement | None
    counted: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0] * LEVELS))
    started: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Index the lists by their numbers."""
        self._lists = {attribute(n, "w:numId") or "": n for n in children(self.root, "w:num")}
        self._shapes = {
            attribute(shape, "w:abstractNumId") or "": {
                attribute(level, "w:ilvl") or "": level for level in children(shape, "w:lvl")
            }
            for shape in children(self.root, "w:abstractNum")
        }

    def level(self, asked: BaseOxmlElement | None) -> BaseOxmlElement | None:
        """The `w:lvl` a `w:numPr` asks for."""
        shape = self._shapes.get(self._shape_of(asked), {})
        return shape.get(attribute(child(asked, "w:ilvl")) or "0")

    def label(self, asked: BaseOxmlElement | None) -> str:
        """What stands before the next paragraph of the list a `w:numPr` asks for."""
        level = self.level(asked)
        depth = attribute(child(asked, "w:ilvl")) or "0"
        if level is None or not depth.isdecimal() or int(depth) >= LEVELS:
            return ""
        pattern = attribute(child(level, "w:lvlText")) or ""
        if attribute(child(level, "w:numFmt")) == "bullet":
            return PRIVATE_USE.sub(BULLET, pattern)
        numbers = self._count(asked, int(depth))
        return PLACE.sub(lambda place: self._number(asked, int(place[1]) - 1, numbers), pattern)

    def _shape_of(self, asked: BaseOxmlElement | None) -> str:
        own = self._lists.get(attribute(child(asked, "w:numId")) or "")
        return attribute(child(own, "w:abstractNumId")) or ""

    def _count(self, asked: BaseOxmlElement | None, depth: int) -> list[int]:
        identity = attribute(child(asked, "w:numId")) or ""
        numbers = self.counted[self._shape_of(asked)]
        if identity not in self.started:
            self.started.add(identity)
            self._restart(identity, numbers)
        numbers[depth] += 1
        numbers[depth + 1 :] = [0] * (LEVELS - depth - 1)
        return numbers

    def _restart(self, identity: str, numbers: list[int]) -> None:
        """Let a list begin anew at the levels where it says so."""
        for override in children(self._lists.get(identity), "w:lvlOverride"):
            depth = attribute(override, "w:ilvl") or ""
            if child(override, "w:startOverride") is not None and depth.isdecimal():
                numbers[min(int(depth), LEVELS - 1)] = 0

    def _number(self, asked: BaseOxmlElement | None, depth: int, numbers: list[int]) -> str:
        if not 0 <= depth < LEVELS:
            return ""
        level = self._shapes.get(self._shape_of(asked), {}).get(str(depth))
        start = attribute(child(level, "w:start")) or "1"
        first = int(start) if start.isdecimal() else 1
        number = max(numbers[depth], 1) + first - 1
        return _written(number, attribute(child(level, "w:numFmt")) or "decimal")


def _written(number: int, form: str) -> str:
    if number > LONGEST_NUMBER:
        return str(number)
    match form:
        case "lowerLetter" | "upperLetter":
            letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
            return letter.upper() if form == "upperLetter" else letter
        case "lowerRoman" | "upperRoman":
            roman = _roman(number)
            return roman.upper() if form == "upperRoman" else roman
        case "decimalZero":
            return f"{number:02d}"
        case "none":
            return ""
    return str(number)


def _roman(number: int) -> str:
    """A small Roman number; above thirty-nine it only grows long, which nobody numbers to."""
    written = ""
    for value, letters in ROMAN:
        count, number = divmod(number, value)
        written += letters * count
    return written
