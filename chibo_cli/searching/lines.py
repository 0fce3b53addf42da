"""The line of a file on which a paragraph with a hit stands."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from chibo_cli.loader.text import MOST_BYTES, read_text
from chibo_cli.positions import located
from chibo_cli.searching import Hit
from chibo_cli.searching.query import Span

# What of a paragraph tells its line from others; the file may break or escape what follows.
_ENOUGH = 24
_FARTHEST = 400


@dataclass(frozen=True)
class Excerpt:
    """The paragraphs with hits, each on a line of the text, and where the terms stand in it.

    `line` is where the first of them stands in the file.
    """

    hit: Hit
    line: int
    text: str
    spans: tuple[Span, ...]


def excerpts(hits: Iterable[Hit], root: Path) -> Iterator[Excerpt]:
    """Each hit with its paragraph and line, in order; each file is read once for hits in a row."""
    for path, group in groupby(hits, key=lambda hit: hit.passage.place.path):
        own = tuple(group)
        places = located([hit.passage.place for hit in own], root)
        lines = _lines(root, path)
        made = [_excerpt(hit, place.line, lines) for hit, place in zip(own, places, strict=True)]
        yield from sorted(made, key=lambda each: each.line)


def _excerpt(hit: Hit, line: int, lines: Sequence[str]) -> Excerpt:
    kept: list[str] = []
    spans: list[Span] = []
    begin = length = 0
    for paragraph in hit.passage.text.split("\n"):
        end = begin + len(paragraph)
        own = [(a - begin, b - begin) for a, b in hit.spans if begin <= a and b <= end]
        if own:
            spans += [(a + length, b + length) for a, b in own]
            length += len(paragraph) + 1
            kept.append(paragraph)
        begin = end + 1
    return Excerpt(hit, _line_of(kept[0], line, lines), "\n".join(kept), tuple(spans))


def _line_of(paragraph: str, key_line: int, lines: Sequence[str]) -> int:
    """The first line from that of the key on which the paragraph begins; else that of the key."""
    opening = paragraph[:_ENOUGH]
    for number in range(key_line, min(key_line + _FARTHEST, len(lines) + 1)):
        if opening in lines[number - 1]:
            return number
    return key_line


def _lines(root: Path, path: str) -> list[str]:
    try:
        with (root / path).open("rb") as stream:
            return read_text(stream.read(MOST_BYTES), path)[0].split("\n")
    except OSError:
        return []
