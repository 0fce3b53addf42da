"""What changed in a file, line by line, with a few lines around."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from operator import itemgetter

_AROUND = 2
# Of more lines than this those that come often are no longer compared with one another.
_MOST_COMPARED = 4000

# A sign (`+`, `-` or a blank) and the line.
Row = tuple[str, str]


@dataclass(frozen=True)
class Hunk:
    """Lines that changed, with those around them; `line` is the number of the first afterwards."""

    line: int
    rows: tuple[Row, ...]


def hunks(before: bytes, after: bytes) -> tuple[Hunk, ...]:
    """The changed parts of a file."""
    old, new = _lines(before), _lines(after)
    begin = _same_at_start(old, new)
    end = _same_at_start(old[begin:][::-1], new[begin:][::-1])
    # Where the change is told a little higher or lower, there must be lines around it still.
    first, last = (max(0, same - 2 * _AROUND) for same in (begin, end))
    old, new = (lines[first : len(lines) - last] for lines in (old, new))
    return tuple(_with_lines_around(_whole_tables(list(_compared(old, new))), first + 1))


def _lines(content: bytes) -> list[str]:
    text = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    return text.removesuffix("\n").split("\n")


def _same_at_start(old: Sequence[str], new: Sequence[str]) -> int:
    pairs = enumerate(zip(old, new, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(old), len(new)))


def _compared(old: Sequence[str], new: Sequence[str]) -> Iterator[Row]:
    matcher = SequenceMatcher(None, old, new, autojunk=len(old) + len(new) > _MOST_COMPARED)
    for tag, old_begin, old_end, new_begin, new_end in matcher.get_opcodes():
        if tag == "equal":
            yield from ((" ", line) for line in old[old_begin:old_end])
            continue
        yield from (("-", line) for line in old[old_begin:old_end])
        yield from (("+", line) for line in new[new_begin:new_end])


def _whole_tables(rows: Sequence[Row]) -> list[Row]:
    """The rows, where lines that changed begin with a table if they can be told so.

    Of two tables that end alike, either end may be taken for the one that is new.
    """
    moved, start = list(rows), 0
    for sign, run in groupby(rows, key=itemgetter(0)):
        stop = start + sum(1 for _ in run)
        for step in range(_steps_to_table(rows, start, stop) if sign != " " else 0):
            moved[start + step] = (" ", rows[start + step][1])
            moved[stop + step] = (sign, rows[stop + step][1])
        start = stop
    return moved


def _steps_to_table(rows: Sequence[Row], start: int, stop: int) -> int:
    """How far down the rows from `start` to `stop` may be told instead; 0 where it is no better."""
    step = 0
    while rows[start + step][1].lstrip()[:1] not in ("", "["):
        if rows[stop + step : stop + step + 1] != [(" ", rows[start + step][1])]:
            return 0
        step += 1
    return step


def _with_lines_around(rows: Sequence[Row], line: int) -> Iterator[Hunk]:
    """The changed rows and those near them; the first of all rows is the line of that number."""
    near = range(-_AROUND, _AROUND + 1)
    places = {place + step for place, (sign, _) in enumerate(rows) if sign != " " for step in near}
    for is_near, part in groupby(enumerate(rows), key=lambda each: each[0] in places):
        run = tuple(row for _, row in part)
        if is_near:
            yield Hunk(line, run)
        line += sum(sign != "-" for sign, _ in run)
