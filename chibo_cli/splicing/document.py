"""A file as a person sees it: lines, with the tables, keys and comments that stand on them."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from chibo_cli.findings import KeyPath
from chibo_cli.splicing.edits import Edit
from chibo_cli.splicing.scanning import Pair, Section, Value, sections_of

_LONE_RETURN = re.compile(rb"\r(?!\n)")
_LINE_END = re.compile(rb"\n")
_INDENT = re.compile(rb"[ \t]*+")
# What begins something new among comments: a title, or the commented header of a table.
_NEW_BLOCK = re.compile(rb"[ \t]*+#\s*(?:[-=_*~]{2}|\[)")
_SAMPLE_PAIR = re.compile(rb"[ \t]*+#[ \t]*[\w.-]+[ \t]*=")


def with_plain_line_ends(body: bytes) -> bytes:
    """The same number of bytes, where the returns of an old file end lines as TOML wants it."""
    return _LONE_RETURN.sub(b"\n", body)


@dataclass(frozen=True)
class Line:
    """A line from `start` to `end`; what ends it reaches up to `stop`."""

    start: int
    end: int
    stop: int


@dataclass(frozen=True)
class Found:
    """A pair, or an element of an array, and what holds it."""

    part: Pair | Value
    holder: Section | Value

    @property
    def value(self) -> Value:
        return self.part.value if isinstance(self.part, Pair) else self.part


class Document:
    """The lines and sections of a file; all places are counted in bytes."""

    def __init__(self, body: bytes) -> None:
        self.body = body
        self.text = with_plain_line_ends(body)
        self.sections = sections_of(self.text)
        starts = [0, *(match.end() for match in _LINE_END.finditer(self.text))]
        self._starts = [start for start in starts if start < len(body)]
        self._within_values = {
            number
            for section in self.sections
            for pair in section.pairs
            for number in range(self.line_of(pair.start) + 1, self.line_of(pair.end - 1) + 1)
        }
        self._headers = {self.line_of(section.start) for section in self.sections[1:]}

    @property
    def line_count(self) -> int:
        """How many lines the file has."""
        return len(self._starts)

    def line(self, number: int) -> Line:
        """Where a line of the file stands."""
        start = self._starts[number]
        is_last = number == len(self._starts) - 1
        stop = len(self.text) if is_last else self._starts[number + 1]
        return Line(start, start + len(self.text[start:stop].rstrip(b"\r\n")), stop)

    def line_of(self, place: int) -> int:
        """The number of the line on which a byte stands."""
        return bisect_right(self._starts, place) - 1

    def words(self, number: int) -> bytes:
        """A line without what ends it; nothing past either end of the file."""
        if not 0 <= number < self.line_count:
            return b""
        line = self.line(number)
        return self.text[line.start : line.end]

    def is_blank(self, number: int) -> bool:
        """Whether nothing stands on a line of the file."""
        inside = 0 <= number < self.line_count and number not in self._within_values
        return inside and not self.words(number).strip()

    def is_comment(self, number: int) -> bool:
        """Whether a line holds a comment and nothing else."""
        words = self.words(number).lstrip()
        return words.startswith(b"#") and number not in self._within_values

    def line_end(self, number: int) -> bytes:
        """What ends a line, or the lines around it where it is the last of the file."""
        for near in (number, number - 1):
            if 0 <= near < self.line_count:
                line = self.line(near)
                if line.end < line.stop:
                    return self.body[line.end : line.stop]
        return b"\n"

    def indent(self, number: int) -> bytes:
        """The blanks a line begins with."""
        match = _INDENT.match(self.words(number))
        return match.group() if match else b""

    def spot(self, key: KeyPath) -> Found | None:
        """Where the value of a key, or an element of an array, is written; None for tables."""
        for section in self.sections:
            if key[: len(section.path)] == section.path:
                for pair in section.pairs:
                    if found := _within_pair(pair, key[len(section.path) :], section):
                        return found
        return None

    def last_line(self, section: Section) -> int:
        """The line on which the last pair of a section ends, or its header; -1 for neither."""
        if section.pairs:
            return self.line_of(section.pairs[-1].end - 1)
        return self.line_of(section.start) if section.path else -1

    def block_end(self, section: Section) -> int:
        """The last line of a section with the comment lines that hang on it."""
        last = end = self.last_line(section)
        while self.is_comment(end + 1) and not _NEW_BLOCK.match(self.words(end + 1)):
            end += 1
        if end + 1 not in self._headers:
            return end
        # The comment lines directly above the next header speak of that; commented keys do not.
        while _SAMPLE_PAIR.match(self.words(last + 1)) and last < end:
            last += 1
        return last

    def comments_above(self, section: Section, *, with_titles: bool) -> int:
        """The first of the comment lines directly above a header, or the header's own line."""
        first = self.line_of(section.start)
        while self.is_comment(first - 1):
            words = self.words(first - 1)
            is_apart = _NEW_BLOCK.match(words) or _SAMPLE_PAIR.match(words) or words.strip() == b"#"
            if is_apart and not with_titles:
                break
            first -= 1
        return first

    def own_comments(self, section: Section) -> Iterator[int]:
        """The comment lines among the keys of a section, up to the next header or its sample."""
        number = self.line_of(section.start) + 1 if section.path else 0
        while number < self.line_count and number not in self._headers:
            if self.is_comment(number):
                if re.match(rb"[ \t]*+#\s*\[", self.words(number)):
                    return
                yield number
            number += 1

    def after(self, number: int, new: list[bytes]) -> Edit:
        """New lines below a line, or at the top of the file; a missing last line end stays so."""
        ending = self.line_end(max(number, 0))
        if number < 0:
            return Edit(0, 0, b"".join(line + ending for line in new))
        place = self.line(number).end
        return Edit(place, place, b"".join(ending + line for line in new))

    def block_after(self, number: int, new: list[bytes]) -> Edit:
        """New lines below a line with one blank line around them."""
        above = [] if number < 0 or self.is_blank(number) else [b""]
        is_apart = number + 1 >= self.line_count or self.is_blank(number + 1)
        return self.after(number, [*above, *new, *([] if is_apart else [b""])])


def _within_pair(pair: Pair, key: KeyPath, holder: Section | Value) -> Found | None:
    depth = len(pair.steps)
    if key[:depth] != pair.steps:
        return None
    return _within_value(pair.value, key[depth:]) if key[depth:] else Found(pair, holder)


def _within_value(value: Value, key: KeyPath) -> Found | None:
    for pair in value.pairs:
        if found := _within_pair(pair, key, value):
            return found
    step = key[0]
    if isinstance(step, int) and 0 <= step < len(value.elements):
        element = value.elements[step]
        return _within_value(element, key[1:]) if key[1:] else Found(element, value)
    return None
