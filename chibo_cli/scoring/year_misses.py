"""What stood between meetings and a better rating: facts of their score records, no advice."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from chibo_cli.criteria import Criterion
from chibo_cli.scoring.month_grades import MeetingGrade
from chibo_cli.scoring.points import Number, plain
from chibo_cli.scoring.ratings import order_of
from chibo_cli.scoring.sheets import GivenScore
from chibo_cli.scoring.year_rules import Verdict


@dataclass(frozen=True)
class Loss:
    """A criterion short of its greatest points, or not fulfilled, with the reasons written there.

    `lost` is None for a check.
    """

    criterion: Criterion
    lost: Number | None
    explanation: tuple[str, ...]


@dataclass(frozen=True)
class Miss:
    """A meeting that did not reach a rating, and why, as one evaluator's record has it.

    `missed` is None where not a rating was asked for but points. `steps` are the hard conditions
    and knock-outs that lowered it; `remarks` what the evaluator wrote of the whole.
    """

    graded: MeetingGrade
    missed: str | None
    by: GivenScore | None
    losses: tuple[Loss, ...]
    steps: tuple[str, ...]
    remarks: tuple[str, ...]

    @property
    def silent(self) -> GivenScore | None:
        """The official score, short of all points, that says nothing of why: `by` is then the cell.

        None where what is told is of the score that counts.
        """
        counted, sheet = self.graded.counted, self.graded.sheet
        if counted is None or counted is self.graded.own or counted.entries or _remarks(counted):
            return None
        most = sheet.criteria_set.total if sheet else None
        return None if most is not None and counted.total == most else counted


def misses_of(verdict: Verdict) -> tuple[Miss, ...]:
    """The meetings that kept a yearly rule from holding, in order, each once."""
    missed: dict[str, tuple[MeetingGrade, str | None]] = {}
    for part in verdict.parts:
        for graded in part.missed_by:
            earlier = missed.get(graded.meeting.path)
            missed[graded.meeting.path] = (graded, _better(part.missed, earlier))
    ordered = sorted(missed.values(), key=lambda each: each[0].meeting.date)
    return tuple(_miss(graded, rating) for graded, rating in ordered)


def misses_of_best(graded: Iterable[MeetingGrade]) -> tuple[Miss, ...]:
    """The meetings that did not get the best rating of the set they were scored by.

    Where the set has no ratings, those with anything lost or not fulfilled.
    """
    found: list[Miss] = []
    for each in graded:
        order = order_of(each.sheet.criteria_set) if each.sheet else ()
        miss = _miss(each, order[0] if order else None)
        if each.rating in order[1:] or (not order and miss.losses):
            found.append(miss)
    return tuple(found)


def miss_of(graded: MeetingGrade) -> Miss:
    """Why a score is not all it could be; of no rating in particular."""
    return _miss(graded, None)


def _better(rating: str | None, earlier: tuple[MeetingGrade, str | None] | None) -> str | None:
    """The better of two ratings a meeting missed."""
    if earlier is None or earlier[1] is None:
        return rating
    graded, other = earlier
    order = order_of(graded.sheet.criteria_set) if graded.sheet else ()
    if rating not in order or other not in order:
        return other
    return min(rating, other, key=order.index)


def _miss(graded: MeetingGrade, missed: str | None) -> Miss:
    counted = graded.counted
    by = counted if counted and (counted.entries or _remarks(counted)) else graded.own
    steps = counted.rated.steps if counted and counted.rated else ()
    return Miss(
        graded,
        missed,
        by,
        tuple(_losses(graded, by)) if by else (),
        steps[1:] if counted and counted.total is not None else steps,
        _remarks(by) if by else (),
    )


def _losses(graded: MeetingGrade, by: GivenScore) -> Iterator[Loss]:
    for proposal in graded.sheet.proposals if graded.sheet else ():
        entry = by.entries.get(proposal.criterion.key)
        if entry is None or not entry.is_given:
            continue
        explanation = entry.explanation or ()
        if entry.points is not None and entry.points < (proposal.most or 0):
            lost = plain((proposal.most or 0) - entry.points)
            yield Loss(proposal.criterion, lost, explanation)
        elif entry.fulfilled is False:
            yield Loss(proposal.criterion, None, explanation)


def _remarks(given: GivenScore) -> tuple[str, ...]:
    return (given.evaluation.explanation or ()) if given.evaluation else ()
