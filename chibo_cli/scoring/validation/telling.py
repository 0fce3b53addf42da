"""Ranges of values in words: «từ 46 đến 59 phút của 90 phút», «đúng 50%»."""

from fractions import Fraction

from chibo_cli.facts.vocabulary import Measure
from chibo_cli.scoring.validation.axes import Axis, Piece
from chibo_cli.scoring.validation.worlds import MINUTES, REQUIRED, Box, World
from chibo_cli.vietnamese import listed

_NARROW = Fraction(1, 20)
_UNITS = {Measure.MINUTES: " phút", Measure.DAYS: " ngày"}


def told(box: Box, world: World) -> str:
    """A box of cases as a person says it; the facts are named where there is more than one."""
    ranges = {
        axis.name: (axis, axis.pieces[low : high + 1])
        for axis, (low, high) in zip(world.axes, box, strict=True)
        if high - low + 1 < len(axis.pieces) or len(axis.pieces) == 1
    }
    of_required = _of_required(ranges)
    if of_required:
        ranges.pop(REQUIRED)
    is_alone = len(world.axes) - (REQUIRED in {axis.name for axis in world.axes}) == 1
    words = [
        _named(axis, pieces, is_alone) + (of_required if axis.name == MINUTES else "")
        for axis, pieces in ranges.values()
    ]
    return listed(words) or "mọi trường hợp"


def _of_required(ranges: dict[str, tuple[Axis, tuple[Piece, ...]]]) -> str:
    """What the minutes are of, where one number is required; empty otherwise."""
    _, required = ranges.get(REQUIRED, (None, ()))
    return f" của {required[0].value} phút" if MINUTES in ranges and len(required) == 1 else ""


def _named(axis: Axis, pieces: tuple[Piece, ...], is_alone: bool) -> str:
    if axis.measure is Measure.FLAG:
        return f"{axis.name} là {'true' if pieces[0].value else 'false'}"
    if axis.measure is Measure.WORD:
        return f"{axis.name} là {' hoặc '.join(str(each.value) for each in pieces)}"
    words = _range(axis, pieces)
    return words if is_alone else f"{axis.name} {words}"


def _range(axis: Axis, pieces: tuple[Piece, ...]) -> str:
    first, last = pieces[0], pieces[-1]
    is_share = axis.measure in (Measure.SHARE, Measure.RATIO)
    written = _as_per_cent if is_share else _as_number
    unit = _UNITS.get(axis.measure, "")
    low = written(first.low)
    if (last is axis.pieces[-1] and first is not last) or last.high is None:
        return f"trên {low}" if first.is_open else f"từ {low}{unit} trở lên"
    if first.low == last.high:
        return f"đúng {low}{unit}"
    high = written(last.high)
    if not is_share:
        return f"từ {low} đến {high}{unit}"
    if first is axis.pieces[0]:
        return f"{'dưới' if last.is_open else 'không quá'} {high}"
    below = "dưới " if last.is_open else ""
    return f"{'trên' if first.is_open else 'từ'} {low} đến {below}{high}{_example(pieces)}"


def _example(pieces: tuple[Piece, ...]) -> str:
    """A share that lies in a range too narrow to see at once which one does."""
    only = pieces[0]
    is_narrow = only.high is not None and only.high - only.low < _NARROW
    return f" (ví dụ {only.example})" if len(pieces) == 1 and is_narrow else ""


def _as_per_cent(share: Fraction) -> str:
    return f"{_as_number(share * 100)}%"


def _as_number(number: Fraction) -> str:
    return f"{float(number):.10g}".replace(".", ",")
