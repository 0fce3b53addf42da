"""The values a fact can take, in pieces that no condition of a set tells apart.

A piece is one number, all whole numbers or all shares between two numbers, a word, or a flag.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor

from chibo_cli.criteria import Bound
from chibo_cli.facts.vocabulary import Measure, NamedFact, Value

# Shares are of members or of tasks. No cell has more of either, so a share that only a larger
# whole could have never occurs.
_LARGEST_WHOLE = 200
_LONGEST_MEETING = 600


@dataclass(frozen=True)
class Piece:
    """Values of a fact, of which `value` stands for all; `high` is None where there is no end.

    `low` and `high` belong to it unless it `is_open`. They say nothing of a word or a flag.
    """

    value: Value
    low: Fraction = Fraction(0)
    high: Fraction | None = None
    is_open: bool = False
    example: Fraction | None = None


@dataclass(frozen=True)
class Axis:
    """All values a fact can take, in order."""

    name: str
    measure: Measure
    pieces: tuple[Piece, ...]


def axis(fact: NamedFact, cuts: Collection[Fraction], *, most: int | None = None) -> Axis:
    """All values of a fact, cut where a condition compares; whole numbers up to the greatest."""
    match fact.measure:
        case Measure.FLAG:
            return Axis(fact.name, fact.measure, (Piece(True), Piece(False)))
        case Measure.WORD:
            return Axis(fact.name, fact.measure, tuple(Piece(str(word)) for word in fact.words))
        case Measure.SHARE | Measure.RATIO:
            return Axis(fact.name, fact.measure, tuple(shares(cuts)))
    if fact.measure is Measure.MINUTES and most is None:
        most = _LONGEST_MEETING
    return Axis(fact.name, fact.measure, tuple(whole_numbers(cuts, most=most)))


def fractions(bounds: Collection[Bound]) -> set[Fraction]:
    """The numbers among the bounds, as they are written: 0.9 is nine tenths."""
    numbers = (b for b in bounds if isinstance(b, (int, float)) and not isinstance(b, bool))
    return {Fraction(repr(number)) for number in numbers}


def whole_numbers(cuts: Collection[Fraction], *, most: int | None) -> Iterator[Piece]:
    """The whole numbers from 0, cut at each of these; up to `most`, or without end."""
    starts = {0}
    for cut in cuts:
        starts |= {ceil(cut), floor(cut) + 1}
    inside = sorted(start for start in starts if start >= 0 and (most is None or start <= most))
    ends = [*(start - 1 for start in inside[1:]), most]
    for low, high in zip(inside, ends, strict=True):
        yield Piece(low, Fraction(low), None if high is None else Fraction(high))


def shares(cuts: Collection[Fraction]) -> Iterator[Piece]:
    """The shares from 0 to 1 that occur, cut at each of these."""
    inside = sorted({Fraction(0), Fraction(1), *(cut for cut in cuts if 0 < cut < 1)})
    for low, high in pairwise(inside):
        yield from _exactly(low)
        between = simplest_between(low, high)
        if between.denominator <= _LARGEST_WHOLE:
            yield Piece(float(between), low, high, is_open=True, example=between)
    yield from _exactly(Fraction(1))


def simplest_between(low: Fraction, high: Fraction) -> Fraction:
    """The fraction of the smallest denominator that lies between two others, both left out."""
    whole = floor(low)
    if whole + 1 < high:
        return Fraction(whole + 1)
    # Both lie within one whole number: turn their rests over and look there.
    rest = high - whole
    if low == whole:
        return whole + Fraction(1, floor(1 / rest) + 1)
    return whole + 1 / simplest_between(1 / rest, 1 / (low - whole))


def _exactly(share: Fraction) -> Iterator[Piece]:
    if share.denominator <= _LARGEST_WHOLE:
        yield Piece(float(share), share, share)
