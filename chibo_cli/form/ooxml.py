"""Reading the XML of a Word file: children, on/off values, lengths."""

import re

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

MM_PER_TWIP = 25.4 / 1440
POINTS_PER_TWIP = 1 / 20
MM_PER_EMU = 1 / 36000
TWIPS_PER_UNIT = {"": 1.0, "pt": 20.0, "mm": 1440 / 25.4, "cm": 1440 / 2.54, "in": 1440.0}
LENGTH = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*(|pt|mm|cm|in)\s*")
OFF = ("0", "false", "off")


def child(element: BaseOxmlElement | None, *path: str) -> BaseOxmlElement | None:
    """The first descendant by a path of prefixed names, or None."""
    for name in path:
        if element is None:
            return None
        element = element.find(qn(name))
    return element


def children(element: BaseOxmlElement | None, name: str) -> list[BaseOxmlElement]:
    """The direct children of that name."""
    return [] if element is None else list(element.findall(qn(name)))


def attribute(element: BaseOxmlElement | None, name: str = "w:val") -> str | None:
    """An attribute, or None when it or the element is absent."""
    if element is None:
        return None
    value: str | None = element.get(qn(name))
    return value


def switch(element: BaseOxmlElement | None) -> bool | None:
    """An on/off property: None when absent, on when it has no value."""
    if element is None:
        return None
    return attribute(element) not in OFF


def twips(text: str | None) -> float | None:
    """A length in twentieths of a point, plain or with its unit; None if unreadable."""
    match = LENGTH.fullmatch(text or "")
    return float(match[1]) * TWIPS_PER_UNIT[match[2]] if match else None


def millimetres(text: str | None, default: float = 0.0) -> float:
    """A length in millimetres."""
    length = twips(text)
    return default if length is None else length * MM_PER_TWIP


def points(text: str | None, default: float = 0.0) -> float:
    """A length in points."""
    length = twips(text)
    return default if length is None else length * POINTS_PER_TWIP


def font_size(text: str | None) -> float | None:
    """A size in points, from half-points or a measure with its unit; None if unreadable."""
    match = LENGTH.fullmatch(text or "")
    if match and not match[2]:
        return float(match[1]) / 2
    return points(text) if match else None
