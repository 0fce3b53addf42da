"""Which steps of a criterion fit in every case: none, one, or several."""

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from itertools import islice, product

from chibo_cli.criteria import Condition, CriteriaSet
from chibo_cli.scoring.conditions import holds
from chibo_cli.scoring.validation.telling import told
from chibo_cli.scoring.validation.walking import Placed, parts_of
from chibo_cli.scoring.validation.worlds import Box, Case, World, world_of

# Five microseconds each. The steps of real forms need some hundred.
MOST_TESTS = 20_000
_MOST_RANGES = 8

Steps = Mapping[int, Condition]
Fitting = tuple[int, ...]


@dataclass(frozen=True)
class Cover:
    """The cases by the steps that fit in them, as positions; impossible cases stand apart."""

    world: World
    by_fitting: Mapping[Fitting, frozenset[Case]]
    impossible: frozenset[Case]
    tests: int

    def ranges(self, fitting: Fitting) -> tuple[str, ...]:
        """The cases in which just these steps fit, in words; the last says if there are more."""
        boxes = list(islice(self._boxes(fitting), _MOST_RANGES + 1))
        words = [told(box, self.world) for box in boxes[:_MOST_RANGES]]
        return (*words, *(["…"] if len(boxes) > _MOST_RANGES else []))

    def _boxes(self, fitting: Fitting) -> Iterator[Box]:
        """The cases in which just these steps fit, as few ranges from piece to piece."""
        left = set(self.by_fitting[fitting])
        taken = left | self.impossible
        while left:
            box = _grown(min(left), taken, self.world)
            left -= set(_cases_in(box))
            yield box


def cover_of(
    steps: Steps, within: Condition | None, criteria_set: CriteriaSet, *, most: int = MOST_TESTS
) -> Cover | None:
    """The steps that fit in every case within a condition; None where that takes too many tests.

    All facts of the conditions must be known ones, compared with values of their kind.
    """
    asked = [*steps.values(), *([within] if within else [])]
    world = world_of(asked, criteria_set)
    tests = world.size * sum(1 for each in asked for _ in parts_of(Placed((), each)))
    if tests > most:
        return None
    found: dict[Fitting, set[Case]] = {}
    impossible: set[Case] = set()
    for case in world.cases():
        value_of = world.values(case).get
        applies = within is None or holds(within, value_of)
        if not applies or not world.is_possible(case):
            impossible.add(case)
            continue
        fitting = tuple(position for position, each in steps.items() if holds(each, value_of))
        found.setdefault(fitting, set()).add(case)
    by_fitting = {fitting: frozenset(cases) for fitting, cases in found.items()}
    return Cover(world, by_fitting, frozenset(impossible), tests)


def _grown(start: Case, taken: Set[Case], world: World) -> Box:
    """The largest box around a case within these, each axis grown in turn."""
    box = [(position, position) for position in start]
    for number, each in enumerate(world.axes):
        for way, end in ((1, len(each.pieces) - 1), (-1, 0)):
            at = box[number][way > 0]
            while at != end and _slice(box, number, at + way) <= taken:
                at += way
            low, high = box[number]
            box[number] = (low, at) if way > 0 else (at, high)
    return tuple(box)


def _slice(box: list[tuple[int, int]], number: int, at: int) -> set[Case]:
    return set(_cases_in((*box[:number], (at, at), *box[number + 1 :])))


def _cases_in(box: Iterable[tuple[int, int]]) -> Iterator[Case]:
    yield from product(*(range(low, high + 1) for low, high in box))
