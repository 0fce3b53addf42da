"""The values the facts of some conditions can take together: every case a meeting may be."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from math import prod

from chibo_cli.criteria import Condition, CriteriaSet
from chibo_cli.facts.vocabulary import VOCABULARY, Value
from chibo_cli.guidelines import shipped_guideline, shipped_names
from chibo_cli.models.meeting.kinds import MeetingKind
from chibo_cli.scoring.conditions import holds
from chibo_cli.scoring.validation.axes import Axis, Piece, axis, fractions
from chibo_cli.scoring.validation.clashes import clash
from chibo_cli.scoring.validation.walking import bounds_by_fact

MINUTES = "thoi_luong.phut"
REQUIRED = "thoi_luong.quy_dinh"
_LACKING = "thoi_luong.thieu"
_RATIO = "thoi_luong.ty_le"
_KIND = "buoi.loai"

Case = tuple[int, ...]
Box = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class World:
    """All cases: for each axis one of its pieces, but for those that cannot be together."""

    axes: tuple[Axis, ...]
    criteria_set: CriteriaSet

    @property
    def size(self) -> int:
        """How many cases there are, the impossible ones included."""
        return prod(len(each.pieces) for each in self.axes)

    def cases(self) -> Iterator[Case]:
        """All cases, the impossible ones included, as the positions of their pieces."""
        yield from product(*(range(len(each.pieces)) for each in self.axes))

    def values(self, case: Case) -> dict[str, Value]:
        """The facts of a case by name."""
        pieces = self._pieces(case)
        values = {name: piece.value for name, piece in pieces.items()}
        lasted, required = values.get(MINUTES), values.get(REQUIRED)
        if isinstance(lasted, int) and isinstance(required, int) and required > 0:
            values[_LACKING] = max(required - lasted, 0)
            values[_RATIO] = lasted / required
        return values

    def is_possible(self, case: Case) -> bool:
        """Whether a meeting may be such a case."""
        pieces = self._pieces(case)
        if clash(pieces):
            return False
        values = self.values(case)
        return all(
            self._may_be(name, values[name], values)
            for name in {each.fact for each in self.criteria_set.parameters if each.fact}
            if name in values
        )

    def _pieces(self, case: Case) -> dict[str, Piece]:
        return {
            each.name: each.pieces[position] for each, position in zip(self.axes, case, strict=True)
        }

    def _may_be(self, name: str, value: Value, values: Mapping[str, Value]) -> bool:
        """Whether the parameters of the set leave a fact this value in such a case."""
        for parameter in self.criteria_set.parameters:
            if parameter.fact != name or parameter.value is None:
                continue
            condition = parameter.condition
            applies = True if condition is None else holds(condition, values.get)
            if applies is None and parameter.value == value:
                return True
            if applies:
                return parameter.value == value
        return True


def world_of(conditions: Collection[Condition], criteria_set: CriteriaSet) -> World:
    """The cases that matter for some conditions, all of whose facts must be known ones."""
    cuts = {name: fractions(bounds) for name, bounds in bounds_by_fact(conditions).items()}
    for parameter in criteria_set.parameters:
        if parameter.fact in cuts and parameter.value is not None:
            cuts[parameter.fact] |= fractions({parameter.value})
    if _RATIO in cuts or (_LACKING in cuts and cuts.keys() & {MINUTES, REQUIRED}):
        cuts = _told_by_minutes(cuts, required_minutes(criteria_set))
    return World(tuple(_axis(name, cuts[name], criteria_set) for name in cuts), criteria_set)


def required_minutes(criteria_set: CriteriaSet) -> tuple[int, ...]:
    """The minutes a meeting may be required to last: by the set, else by the guidelines."""
    fixed = {
        each.value
        for each in criteria_set.parameters
        if each.fact == REQUIRED and type(each.value) is int and each.value > 0
    }
    if not fixed:
        asked = (shipped_guideline(name).least_durations for name in shipped_names())
        fixed = {m for each in asked if each for m in (each.regular, each.combined) if m}
    return tuple(sorted(fixed))


def _told_by_minutes(
    cuts: Mapping[str, set[Fraction]], required: Collection[int]
) -> dict[str, set[Fraction]]:
    """The cuts told by the minutes held and required, from which lack and ratio follow."""
    minutes = set(cuts.get(MINUTES, ()))
    for each in required:
        minutes.add(Fraction(each))
        minutes |= {each - lacking for lacking in cuts.get(_LACKING, ())}
        minutes |= {each * ratio for ratio in cuts.get(_RATIO, ())}
    others = {name: each for name, each in cuts.items() if name not in (_LACKING, _RATIO)}
    return {MINUTES: minutes, REQUIRED: set()} | others | {MINUTES: minutes}


def _axis(name: str, cuts: Collection[Fraction], criteria_set: CriteriaSet) -> Axis:
    fact = VOCABULARY[name]
    if name == REQUIRED:
        points = map(Fraction, required_minutes(criteria_set))
        return Axis(name, fact.measure, tuple(Piece(int(p), p, p) for p in points))
    if name == _KIND:
        scored = criteria_set.kinds or tuple(
            k for k in MeetingKind if k is not MeetingKind.COMMITTEE
        )
        return Axis(name, fact.measure, tuple(Piece(kind.value) for kind in scored))
    most = max(required_minutes(criteria_set)) if name == _LACKING else None
    return axis(fact, cuts, most=most)
