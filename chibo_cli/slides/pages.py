"""Text shared out over slides, so that no slide is empty and none overflows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from chibo_cli.slides.measure import LINE, wrapped

# The form of a slide, in points; `deck` draws it.
WIDTH, HEIGHT = 960.0, 540.0
SIDE = 44.0
TITLE_TOP, TITLE_HEIGHT, TITLE_SIZE = 26.0, 70.0, 36
BODY_TOP, BODY_HEIGHT, BODY_SIZE, SMALLER_SIZE = 104.0, 390.0, 32, 28
OPENING_TITLE_TOP, OPENING_TITLE_HEIGHT, OPENING_SIZES = 56.0, 226.0, (44, 40, 36, 32, 28)
FACTS_TOP, FACTS_HEIGHT, FACT_SIZES = 300.0, 190.0, (24, 20, 18)
INDENT = 30.0
BEFORE = 8.0
INSET = 8.0

_COLUMN = WIDTH - 2 * SIDE - 2 * INSET
_SENTENCE_END = re.compile(r"[.!?;…][»”\")]?(?= )")


@dataclass(frozen=True)
class Point:
    """A paragraph of a slide, perhaps after a label; `continued` from the slide before."""

    text: str
    label: str = ""
    continued: bool = False

    @property
    def whole(self) -> str:
        """Label and text as they are read."""
        return f"{self.label} {self.text}" if self.label else self.text


@dataclass(frozen=True)
class Section:
    """What belongs under one title, however many slides it takes."""

    title: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Page:
    """One slide: its title, and its points in one size; the opening slide names its title's."""

    title: str
    points: tuple[Point, ...]
    size: int = BODY_SIZE
    title_size: int | None = None


def opening_pages(name: str, facts: Sequence[str]) -> Iterator[Page]:
    """The first slide; a name or facts too long for it get slides of their own."""
    title_size = _largest((name,), OPENING_TITLE_HEIGHT, OPENING_SIZES, bold=True)
    fact_size = _largest(facts, FACTS_HEIGHT, FACT_SIZES)
    points = tuple(map(Point, facts))
    yield Page(
        name if title_size else "Sinh hoạt chuyên đề",
        points if fact_size else points[:1],
        fact_size or FACT_SIZES[-1],
        title_size or OPENING_SIZES[0],
    )
    if not title_size:
        yield from pages_of(Section("Tên chuyên đề", (Point(name),)))
    if not fact_size:
        yield from pages_of(Section("Buổi sinh hoạt", points))


def pages_of(section: Section) -> list[Page]:
    """The slides of a section in order: in the smaller size only where that saves a slide."""
    large, smaller = (list(_shared_out(section, size)) for size in (BODY_SIZE, SMALLER_SIZE))
    return smaller if len(smaller) < len(large) else large


def _shared_out(section: Section, size: int) -> Iterator[Page]:
    """All points in order, one parted only where no slide holds it."""
    title, points = section.title, list(section.points)
    while points:
        page, room = [], BODY_HEIGHT - INSET
        while points and _height(points[0], size) <= room:
            room -= _height(points[0], size)
            page.append(points.pop(0))
        if not page:
            first, rest = _parted(points[0], size)
            page, points[0] = [first], rest
        yield Page(title, tuple(page), size)
        title = f"{section.title} (tiếp)"


def _parted(point: Point, size: int) -> tuple[Point, Point]:
    """A point that no slide holds: what one holds, to the end of a sentence if it can, and more."""
    most = int((BODY_HEIGHT - INSET - BEFORE) / (size * LINE))
    end = 0
    for line in _lines(point, size)[:most]:
        end += len(line)
        end += point.whole[end : end + 1] == " "
    ends = [match.end() for match in _SENTENCE_END.finditer(point.whole[:end])]
    if ends and ends[-1] > end / 2:
        end = ends[-1]
    first = replace(point, text=point.whole[len(point.label) : end].strip())
    return first, Point(point.whole[end:].strip(), continued=True)


def _height(point: Point, size: int) -> float:
    return BEFORE + len(_lines(point, size)) * size * LINE


def _lines(point: Point, size: int) -> list[str]:
    return wrapped(point.whole, _COLUMN - INDENT, size, bold=bool(point.label))


def _largest(
    lines: Sequence[str], height: float, sizes: Sequence[int], *, bold: bool = False
) -> int | None:
    """The largest size in which the lines fit one below the other; None where none does."""
    for size in sizes:
        needed = sum(
            BEFORE + len(wrapped(line, _COLUMN, size, bold=bold)) * size * LINE for line in lines
        )
        if needed <= height - INSET:
            return size
    return None
