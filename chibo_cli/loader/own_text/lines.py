"""A file's text -> its lines as they are to be printed, without what only a screen understands."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_MARKDOWN_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*")
_ALL_STRONG = re.compile(r"(\*\*|__)(?=\S)(?:(?!\1).)+\1")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<!\w)\*(?=\S)([^*]+)(?<=\S)\*(?!\w)")
_RULE = re.compile(r"(?:[-–—_*=]\s*){3,}")
# What Word and Markdown put before the lines of a list.
_BULLET = re.compile(r"^(?:[•▪●○◦‣∙·–—\uf0a7\uf0b7]\s*|[-*]\s+|-(?=[^\W\d]))(?=\S)")
_PLUS = re.compile(r"^\+\s*(?=[^\W\d])")


@dataclass(frozen=True)
class Line:
    """A line with its number in the file; `level` is that of a Markdown heading, 0 for none.

    `strong` tells that all of it was between marks of bold type.
    """

    number: int
    text: str
    level: int = 0
    strong: bool = False


def lines_of(text: str) -> Iterator[Line]:
    """The lines of a text that hold something to print, and an empty one for each gap."""
    for number, raw in enumerate(text.split("\n"), start=1):
        words = printable(raw).removeprefix("> ")
        if _RULE.fullmatch(words):
            continue
        heading = _MARKDOWN_HEADING.fullmatch(words)
        words = heading[2] if heading else words
        strong = bool(_ALL_STRONG.fullmatch(words))
        words = _EMPHASIS.sub(r"\1", _STRONG.sub(r"\2", words))
        words = _PLUS.sub("+ ", _BULLET.sub("- ", words))
        yield Line(number, words, len(heading[1]) if heading else 0, strong)


def printable(text: str) -> str:
    """The text on one line, in NFC, without what no paper can show."""
    return " ".join(
        _CONTROL.sub("", _INVISIBLE.sub("", unicodedata.normalize("NFC", text))).split()
    )


def lines_with_controls(text: str) -> list[int]:
    """The numbers of the lines with characters that no paper can hold."""
    lines = text.replace("\t", " ").split("\n")
    return [number for number, line in enumerate(lines, start=1) if _CONTROL.search(line)]
