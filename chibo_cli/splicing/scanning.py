"""Where tables, keys and values stand in a TOML text.

The text is known to be TOML when it comes here, so nothing is judged. The grammar of `positions`
holds on to what it can of a broken text but knows TOML 1.0 only, and loses a whole file over a
`19:30` or a line break between braces, which the reader of the files takes.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TypeVar

import tomli

from chibo_cli.findings import KeyPath

_BLANKS = re.compile(rb"(?:[ \t\r\n]++|#[^\n]*+)*+")
_NAME = re.compile(rb"""[\w-]++|"(?:[^"\\]|\\.)*+"|'[^']*+'""", re.A)
_DOT = re.compile(rb"[ \t]*+\.[ \t]*+")
_EQUALS = re.compile(rb"[ \t]*+=[ \t]*+")
_HEADER = re.compile(rb"\[\[?[ \t]*+")
_HEADER_END = re.compile(rb"[ \t]*+\]\]?")
_SCALAR = re.compile(
    rb"""\"{3}(?:[^"\\]|\\.|"(?!""))*+"{3,5}|'{3}.*?'{3,5}|"(?:[^"\\]|\\.)*+"|'[^']*+'|"""
    rb"""\d{4}-\d\d-\d\d[ ]\d[^\s,\]}#]*+|[^\s,\]}#]++""",
    re.S,
)


Part = TypeVar("Part")


class Kind(Enum):
    """What a value is made of."""

    SCALAR = auto()
    ARRAY = auto()
    TABLE = auto()


@dataclass(frozen=True)
class Value:
    """A value and where it stands; an array has elements, an inline table has pairs."""

    start: int
    end: int
    kind: Kind = Kind.SCALAR
    elements: tuple["Value", ...] = ()
    pairs: tuple["Pair", ...] = ()


@dataclass(frozen=True)
class Pair:
    """A key, taken apart at its dots, and its value."""

    start: int
    steps: tuple[str, ...]
    value: Value

    @property
    def end(self) -> int:
        return self.value.end


@dataclass
class Section:
    """A header with the pairs below it; the first section of a file has no header.

    `path` counts the tables of a list, `steps` are the words of the header.
    """

    path: KeyPath = ()
    steps: tuple[str, ...] = ()
    start: int = 0
    pairs: list[Pair] = field(default_factory=list)


def sections_of(text: bytes) -> tuple[Section, ...]:
    """All sections in their order, the one without header first."""
    return _Scanner(text).sections()


class _Scanner:
    """Goes through a text once; `_at` is the next byte."""

    def __init__(self, text: bytes) -> None:
        self._text = text
        self._at = 0

    def sections(self) -> tuple[Section, ...]:
        found = [Section()]
        counts: Counter[KeyPath] = Counter()
        self._skip(_BLANKS)
        while self._at < len(self._text):
            if self._next() == b"[":
                found.append(self._header(counts))
            else:
                found[-1].pairs.append(self._pair())
            self._skip(_BLANKS)
        return tuple(found)

    def _header(self, counts: Counter[KeyPath]) -> Section:
        start = self._at
        is_list = self._text.startswith(b"[[", start)
        self._skip(_HEADER)
        steps = self._steps()
        self._skip(_HEADER_END)
        path: KeyPath = ()
        for depth, step in enumerate(steps, 1):
            path = (*path, step)
            if is_list and depth == len(steps):
                counts[path] += 1
            if counts[path]:
                path = (*path, counts[path] - 1)
        return Section(path, steps, start)

    def _pair(self) -> Pair:
        start = self._at
        steps = self._steps()
        self._skip(_EQUALS)
        return Pair(start, steps, self._value())

    def _steps(self) -> tuple[str, ...]:
        steps = [_unquoted(self._taken(_NAME))]
        while self._skip(_DOT):
            steps.append(_unquoted(self._taken(_NAME)))
        return tuple(steps)

    def _value(self) -> Value:
        start = self._at
        if self._next() == b"[":
            elements = self._each(b"]", self._value)
            return Value(start, self._at, Kind.ARRAY, elements=elements)
        if self._next() == b"{":
            pairs = self._each(b"}", self._pair)
            return Value(start, self._at, Kind.TABLE, pairs=pairs)
        self._taken(_SCALAR)
        return Value(start, self._at)

    def _each(self, closing: bytes, read: Callable[[], Part]) -> tuple[Part, ...]:
        self._at += 1
        found = []
        self._skip(_BLANKS)
        while self._next() != closing:
            found.append(read())
            self._skip(_BLANKS)
            if self._next() == b",":
                self._at += 1
                self._skip(_BLANKS)
        self._at += 1
        return tuple(found)

    def _next(self) -> bytes:
        return self._text[self._at : self._at + 1]

    def _skip(self, pattern: re.Pattern[bytes]) -> bool:
        match = pattern.match(self._text, self._at)
        if match:
            self._at = match.end()
        return match is not None

    def _taken(self, pattern: re.Pattern[bytes]) -> bytes:
        match = pattern.match(self._text, self._at)
        if match is None:
            raise ValueError(f"not TOML at byte {self._at}")
        self._at = match.end()
        return match.group()


def _unquoted(name: bytes) -> str:
    written = name.decode("utf-8")
    return next(iter(tomli.loads(f"{written} = 0"))) if written[:1] in "\"'" else written
