"""What the facts propose for each criterion of a set: points, or why none can be proposed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from chibo_cli.criteria import Criterion, Method, Otherwise, PointStep
from chibo_cli.facts.vocabulary import Found
from chibo_cli.models.score import Choice, Grounds
from chibo_cli.scoring.conditions import facts_in, holds
from chibo_cli.scoring.evidence import Evidence


class Outcome(Enum):
    """What became of a criterion when the facts were asked."""

    PROPOSED = auto()  # the facts decide the points (or whether a check is fulfilled)
    NO_STEP = auto()  # none of the steps fits: a gap in the form
    SEVERAL_STEPS = auto()  # more than one fits: an overlap in the form
    UNKNOWN = auto()  # the facts it hangs on are not recorded
    TO_JUDGE = auto()  # people judge, with what the record shows
    PENDING = auto()  # known only later
    CHOICE_NEEDED = auto()  # does not apply, and the cell has not chosen what then
    NOT_APPLICABLE = auto()  # does not apply; the points, if any, by the set or the choice


@dataclass(frozen=True)
class Shown:
    """A fact by its name, with what the record shows of it."""

    name: str
    found: Found


@dataclass(frozen=True)
class Proposal:
    """What the facts say of one criterion.

    `points` (or `fulfilled`, for a check) are None unless the facts or a choice decide. `most` is
    how many points it can earn in this meeting, None where the set does not say. `reason` is a
    sentence for a person, empty where the evidence shown says all.
    """

    criterion: Criterion
    outcome: Outcome
    reason: str = ""
    shown: tuple[Shown, ...] = ()
    points: int | float | None = None
    fulfilled: bool | None = None
    most: int | float | None = None
    step: PointStep | None = None


def proposals(evidence: Evidence, choices: Mapping[str, Choice]) -> tuple[Proposal, ...]:
    """The proposals for all criteria of the evidence's set, in the order of the sheet.

    `choices` says for criteria that do not apply what the cell has chosen, by their keys.
    """
    criteria = evidence.criteria_set.criteria
    made = [_proposal(each, evidence, choices) for each in criteria]
    moved = {
        each.criterion.added_to: each.criterion.most_points or 0
        for each in made
        if each.outcome is Outcome.NOT_APPLICABLE and _choice(each.criterion, choices) == "cong_vao"
    }
    return tuple(
        _with_more(each, moved[each.criterion.key]) if each.criterion.key in moved else each
        for each in made
    )


def _with_more(proposal: Proposal, points: int | float) -> Proposal:
    """The proposal for a criterion that also takes the points of one that does not apply."""
    most = (proposal.most or 0) + points
    earned_all = proposal.points is not None and proposal.points == proposal.most
    return replace(proposal, most=most, points=most if earned_all else proposal.points)


def _proposal(criterion: Criterion, evidence: Evidence, choices: Mapping[str, Choice]) -> Proposal:
    shown = tuple(Shown(name, evidence.found(name)) for name in _facts_of(criterion))
    start = Proposal(criterion, Outcome.TO_JUDGE, shown=shown, most=criterion.most_points)
    if criterion.applies_when is not None:
        applies = holds(criterion.applies_when, evidence.value)
        if applies is None:
            why = _unknown_in(facts_in(criterion.applies_when), evidence)
            return replace(start, outcome=Outcome.UNKNOWN, reason=f"Chưa rõ có áp dụng: {why}.")
        if not applies:
            return _not_applicable(start, evidence, choices)
    if criterion.grounds is not Grounds.FACTS:
        return start
    if criterion.method is Method.STEPS:
        return _by_steps(start, evidence)
    return _by_condition(start, evidence) if criterion.condition is not None else start


def _facts_of(criterion: Criterion) -> tuple[str, ...]:
    conditions = (criterion.condition, *(step.condition for step in criterion.steps_of_points))
    return tuple(
        dict.fromkeys(criterion.facts or (name for each in conditions for name in facts_in(each)))
    )


def _not_applicable(start: Proposal, evidence: Evidence, choices: Mapping[str, Choice]) -> Proposal:
    criterion = start.criterion
    names = dict.fromkeys(facts_in(criterion.applies_when))
    shown = (*(Shown(name, evidence.found(name)) for name in names),)
    told = "; ".join(each.found.told for each in shown)
    away = replace(start, outcome=Outcome.NOT_APPLICABLE, shown=shown)
    choice = _choice(criterion, choices)
    match choice:
        case Choice.FULL:
            return replace(
                away, points=criterion.most_points, reason=f"Không áp dụng, cho đủ điểm: {told}."
            )
        case Choice.ZERO:
            return replace(away, points=0, reason=f"Không áp dụng, không có điểm: {told}.")
        case Choice.ADDED:
            where = f"điểm tính vào tiêu chí {criterion.added_to}"
            return replace(away, most=0, reason=f"Không áp dụng, {where}: {told}.")
    if criterion.otherwise is Otherwise.EXCLUDED:
        return replace(away, most=0, reason=f"Không áp dụng, không tính: {told}.")
    return replace(
        away,
        outcome=Outcome.CHOICE_NEEDED,
        reason=f"Không áp dụng ({told}), mà bộ tiêu chí không nói điểm tính thế nào.",
    )


def _choice(criterion: Criterion, choices: Mapping[str, Choice]) -> Choice | None:
    """What becomes of the points of a criterion that does not apply: by the set, else the cell."""
    if criterion.otherwise is Otherwise.FULL:
        return Choice.FULL
    if criterion.otherwise is Otherwise.ZERO:
        return Choice.ZERO
    return choices.get(criterion.key) if criterion.otherwise is Otherwise.ASK else None


def _by_steps(start: Proposal, evidence: Evidence) -> Proposal:
    steps = [s for s in start.criterion.steps_of_points if s.condition is not None]
    held = [(step, holds(step.condition, evidence.value)) for step in steps if step.condition]
    fitting = [step for step, holds_now in held if holds_now]
    if len(fitting) > 1:
        listed = " và ".join(f"{step.points} điểm («{step.content}»)" for step in fitting)
        reason = f"Cùng khớp nhiều mức: {listed}."
        return replace(start, outcome=Outcome.SEVERAL_STEPS, reason=reason)
    undecided = [step for step, holds_now in held if holds_now is None]
    if undecided:
        names = (name for step in undecided for name in facts_in(step.condition))
        return _undecided(start, _unknown_in(names, evidence))
    if not fitting:
        told = "; ".join(each.found.told for each in start.shown)
        return replace(
            start, outcome=Outcome.NO_STEP, reason=f"Không mức nào của tiêu chí khớp: {told}."
        )
    step = fitting[0]
    return replace(start, outcome=Outcome.PROPOSED, points=step.points, step=step)


def _by_condition(start: Proposal, evidence: Evidence) -> Proposal:
    criterion = start.criterion
    if criterion.condition is None:
        return start
    holds_now = holds(criterion.condition, evidence.value)
    if holds_now is None:
        return _undecided(start, _unknown_in(facts_in(criterion.condition), evidence))
    if criterion.method is Method.CHECK:
        return replace(start, outcome=Outcome.PROPOSED, fulfilled=holds_now)
    points = criterion.most_points if holds_now else 0
    return replace(start, outcome=Outcome.PROPOSED, points=points)


def _undecided(start: Proposal, why: str) -> Proposal:
    if start.criterion.pending:
        return replace(start, outcome=Outcome.PENDING, reason=f"Chờ kết quả sau buổi họp: {why}.")
    return replace(start, outcome=Outcome.UNKNOWN, reason=f"Chưa đủ dữ kiện: {why}.")


def _unknown_in(names: Iterable[str], evidence: Evidence) -> str:
    told = {name: evidence.found(name) for name in dict.fromkeys(names)}
    return "; ".join(dict.fromkeys(each.told for each in told.values() if each.value is None))
