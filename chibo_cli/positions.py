"""Key path -> line and column, asked only for findings that are shown.

The syntax tree holds on to what it can of a broken file, so places are found there too.
"""

import codecs
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import tomli
import tree_sitter_toml
from tree_sitter import Language, Node, Parser, Point

from chibo_cli.findings import Finding, KeyPath, Location

_TOML = Language(tree_sitter_toml.language())
_LARGEST_FILE = 1024 * 1024
_LONGEST_EXCERPT = 60
# Nobody nests values or keys so deep; they bound the walk through a file made to do harm.
_DEEPEST = 32
_LONGEST_KEY = 200
_HEADER_LINE = re.compile(rb"\s*\[\[?\s*[\w\"'-][^\[\]=,]*\]\]?\s*(?:#.*)?")
_KEYS = ("bare_key", "quoted_key", "dotted_key")
_NO_ELEMENTS = ("comment", "ERROR")
_HEADERS = ("table", "table_array_element")


class Positions:
    """The places of all keys of one file; the keys of a table are read when first asked for."""

    def __init__(self, text: str) -> None:
        self._lines = text.encode("utf-8", errors="replace").split(b"\n")
        self._places: dict[KeyPath, Point] = {}
        # Tables that are only implied, by `[a.b]` or `a.b = …`.
        self._implied: dict[KeyPath, Point] = {}
        self._entries: dict[KeyPath, int] = {}
        # Tables whose keys are not read yet, by the first step of their headers, in order.
        self._unread: dict[str, list[tuple[Node, KeyPath]]] = {}
        self._first_row = 0
        root = Parser(_TOML).parse(b"\n".join(self._lines)).root_node
        if root.has_error:
            self._read_sections()
        else:
            self._read_document(root)

    def locate(self, key: KeyPath) -> tuple[int, int]:
        """Line and column of a key path, or of what is left of it; (1, 1) where nothing is."""
        found = Point(0, 0)
        here: KeyPath = ()
        self._read_tables_under(next((step for step in key if isinstance(step, str)), ""))
        for step in key:
            place = self._places.get((*here, step), self._implied.get((*here, step)))
            if place is None and isinstance(step, int):
                continue  # one value stands where a list may stand
            if place is None:
                break
            here = (*here, step)
            found = place
        before = self._lines[found.row][: found.column]
        return found.row + 1, len(before.decode("utf-8", errors="replace")) + 1

    def has(self, key: KeyPath) -> bool:
        """Whether the file holds the key, or at least the table it belongs to."""
        first = key[:1]
        return not key or first in self._places or first in self._implied

    def _read_sections(self) -> None:
        """Read a broken file header by header, so that a slip in one table hides no other."""
        headers = [row for row, line in enumerate(self._lines) if _HEADER_LINE.fullmatch(line)]
        for first, last in pairwise([0, *headers, len(self._lines)]):
            self._first_row = first
            source = b"\n".join(self._lines[first:last])
            self._read_document(Parser(_TOML).parse(source).root_node)
            for step in [*self._unread]:
                self._read_tables_under(step)

    def _place(self, node: Node) -> Point:
        return Point(node.start_point.row + self._first_row, node.start_point.column)

    def _read_document(self, root: Node) -> None:
        for node in root.children:
            if node.type in _HEADERS:
                self._read_table(node)
            elif node.type == "pair":
                self._read_pair(node, (), 0)
            elif node.type == "ERROR":
                self._read_pairs(node, (), 0)

    def _read_table(self, node: Node) -> None:
        children = map(node.child, range(node.child_count))
        name = next((child for child in children if child and child.type in _KEYS), None)
        if name is None:
            return
        *way, last = _steps(name)
        here: KeyPath = ()
        if way:  # what such a header means depends on the keys of the tables above it
            self._read_tables_under(way[0])
        for step in way:
            here = (*here, step)
            self._implied.setdefault(here, self._place(node))
            if here in self._entries:
                here = (*here, self._entries[here])
        here = (*here, last)
        # A second [table] is read as the next entry, like [[table]].
        if node.type == "table_array_element" or here in self._places:
            first = 0 if here not in self._places else 1
            self._places.setdefault(here, self._place(node))
            self._entries[here] = self._entries.get(here, first - 1) + 1
            here = (*here, self._entries[here])
        self._places.setdefault(here, self._place(node))
        self._unread.setdefault((*way, last)[0], []).append((node, here))

    def _read_tables_under(self, step: str) -> None:
        for node, here in self._unread.pop(step, ()):
            self._read_pairs(node, here, 0)

    def _read_pairs(self, node: Node, place: KeyPath, depth: int) -> None:
        if depth > _DEEPEST:
            return
        for child in node.children:
            if child.type == "pair":
                self._read_pair(child, place, depth)
            elif child.type == "ERROR":
                self._read_pairs(child, place, depth + 1)

    def _read_pair(self, pair: Node, place: KeyPath, depth: int) -> None:
        name, *others = pair.children
        if name.type not in _KEYS:
            return
        *way, last = _steps(name)
        for step in way:
            place = (*place, step)
            self._implied.setdefault(place, self._place(pair))
        place = (*place, last)
        if place in self._places:
            return  # the first value of a key stays
        self._places[place] = self._place(pair)
        for value in others:
            self._read_value(value, place, depth + 1)

    def _read_value(self, value: Node, place: KeyPath, depth: int) -> None:
        if depth > _DEEPEST:
            return
        if value.type == "inline_table":
            self._read_pairs(value, place, depth)
        elif value.type == "array":
            elements = [each for each in value.named_children if each.type not in _NO_ELEMENTS]
            for index, element in enumerate(elements):
                self._places.setdefault((*place, index), self._place(element))
                self._read_value(element, (*place, index), depth + 1)


def locate(text: str, key: KeyPath) -> tuple[int, int]:
    """Line and column, from one and in characters, of a key path in a TOML text."""
    return Positions(text).locate(key)


def placed(findings: Iterable[Finding], root: Path) -> tuple[Finding, ...]:
    """The findings in their order, each with line, column and excerpt; each file is read once."""
    book = _Book(root)
    found: list[Finding] = []
    for finding in findings:
        place = book.located(finding.location)
        text = book.excerpt(finding.location, place.line)
        related = finding.related and book.located(finding.related)
        found.append(replace(finding, location=place, excerpt=text, related=related))
    return tuple(found)


def located(places: Iterable[Location], root: Path) -> tuple[Location, ...]:
    """The places in their order, each with line and column; each file is read once."""
    book = _Book(root)
    return tuple(map(book.located, places))


class _Book:
    """The files of a workspace, each read and parsed at most once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._texts: dict[str, str] = {}
        self._lines: dict[str, list[str]] = {}
        self._files: dict[str, Positions] = {}

    def text(self, path: str) -> str:
        if path not in self._texts:
            self._texts[path] = _text(self._root / path)
        return self._texts[path]

    def located(self, place: Location) -> Location:
        if place.line:
            return place
        line, column = self._positions(place.path).locate(place.key)
        return replace(place, line=line, column=column)

    def excerpt(self, place: Location, line: int) -> str:
        """The line a place points to; nothing for what the file does not hold at all."""
        if not place.line and not self._positions(place.path).has(place.key):
            return ""
        if place.path not in self._lines:
            self._lines[place.path] = lines_of(self.text(place.path))
        return excerpt(self._lines[place.path], line)

    def _positions(self, path: str) -> Positions:
        if path not in self._files:
            self._files[path] = Positions(self.text(path))
        return self._files[path]


def lines_of(text: str) -> list[str]:
    """The lines of a text, whatever ends them."""
    return text.splitlines() if "\r" in text else text.split("\n")


def excerpt(lines: Sequence[str], line: int) -> str:
    """A line of a text as a finding shows it: on one row, harmless on a terminal; may be empty."""
    words = lines[line - 1].strip() if 0 < line <= len(lines) else ""
    if len(words) > _LONGEST_EXCERPT:
        words = words[: _LONGEST_EXCERPT - 1].rstrip() + "…"
    return "".join(letter if letter.isprintable() else " " for letter in words)


def _steps(name: Node) -> list[str]:
    """The steps of a key: `hoi_y.ngay` gives `hoi_y`, `ngay`."""
    written = (name.text or b"").decode("utf-8", errors="replace")
    if name.type == "dotted_key" and len(written) <= _LONGEST_KEY:
        return [step for child in name.named_children for step in _steps(child)]
    if name.type != "quoted_key":
        return [written]
    try:
        return list(tomli.loads(f"{written} = 0"))
    except tomli.TOMLDecodeError:
        return [written]


def _text(path: Path) -> str:
    """The text of a file; nothing for one that is missing or cannot be read."""
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST_FILE:
            return ""
        raw = path.read_bytes()
    except OSError:
        return ""
    wide = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    text = raw.decode("utf-16" if wide else "utf-8-sig", errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")
