"""What the facts propose for each criterion of a set: points, or why none can be proposed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from chibo_cli.criteria import Criterion, Method, Otherwise, PointStep
from chibo_cli.facts.vocabulary import Found
from chibo_cli.models.score import Choice, Grounds
from chibo_cli.scoring.choosing import choice_for
from chibo_cli.scoring.conditions import facts_in, holds
from chibo_cli.scoring.evidence import Evidence
from chibo_cli.scoring.points import points_shown


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

    @property
    def evidence(self) -> str:
        """What the record shows for the criterion, as one clause; empty where it shows nothing."""
        return "; ".join(dict.fromkeys(each.found.told for each in self.shown))

    @property
    def beyond_facts(self) -> str:
        """Why no fact will ever speak for the criterion, as a clause; empty where one may."""
        found = [each.found for each in self.shown]
        is_open = any(each.value is not None or each.asked for each in found)
        return "" if is_open or not found else self.evidence


def proposals(evidence: Evidence, choices: Mapping[str, Choice]) -> tuple[Proposal, ...]:
    """The proposals for all criteria of the evidence's set, in the order of the sheet.

    `choices` says for criteria that do not apply what the cell has chosen, by their keys.
    """
    made = [_proposal(each, evidence, choices) for each in evidence.criteria_set.criteria]
    moved: dict[str | None, int | float] = {}
    for each in made:
        criterion = each.criterion
        if each.outcome is Outcome.NOT_APPLICABLE and _is_moved(criterion, choices):
            to = criterion.added_to
            moved[to] = moved.get(to, 0) + (criterion.most_points or 0)
    return tuple(
        _with_more(each, moved[each.criterion.key]) if each.criterion.key in moved else each
        for each in made
    )


def _is_moved(criterion: Criterion, choices: Mapping[str, Choice]) -> bool:
    return choice_for(criterion, choices) is Choice.ADDED


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
            why = evidence.lacking(facts_in(criterion.applies_when))
            return replace(start, outcome=Outcome.UNKNOWN, reason=f"Chưa rõ có áp dụng: {why}.")
        if not applies:
            return _not_applicable(start, evidence, choices)
    if criterion.grounds is not Grounds.FACTS:
        return _for_people(start)
    if criterion.method is Method.STEPS:
        return _by_steps(start, evidence)
    return _by_condition(start, evidence)


def _facts_of(criterion: Criterion) -> tuple[str, ...]:
    conditions = (criterion.condition, *(step.condition for step in criterion.steps_of_points))
    return tuple(
        dict.fromkeys(criterion.facts or (name for each in conditions for name in facts_in(each)))
    )


def _for_people(start: Proposal) -> Proposal:
    """What no fact decides: to be judged, or to be judged later."""
    if start.criterion.pending:
        return replace(start, outcome=Outcome.PENDING, reason="Chờ kết quả sau buổi họp.")
    return start


def _not_applicable(start: Proposal, evidence: Evidence, choices: Mapping[str, Choice]) -> Proposal:
    """What becomes of the points of a criterion that does not apply, and why it does not."""
    criterion = start.criterion
    names = tuple(dict.fromkeys(facts_in(criterion.applies_when)))
    told = evidence.told(names)
    shown = tuple(Shown(name, evidence.found(name)) for name in names)
    away = replace(start, outcome=Outcome.NOT_APPLICABLE, shown=shown)
    match choice_for(criterion, choices):
        case Choice.FULL:
            reason = f"Không áp dụng, cho đủ điểm: {told}."
            return replace(away, points=criterion.most_points, reason=reason)
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


def _by_steps(start: Proposal, evidence: Evidence) -> Proposal:
    """The step that fits, where exactly one does; steps without a condition leave it to people."""
    steps = start.criterion.steps_of_points
    held = [(s, holds(s.condition, evidence.value)) for s in steps if s.condition is not None]
    if not held or len(held) < len(steps):
        return _for_people(start)
    fitting = [step for step, holds_now in held if holds_now]
    if len(fitting) > 1:
        told = " và ".join(f"{points_shown(s.points)} điểm («{s.content}»)" for s in fitting)
        return replace(start, outcome=Outcome.SEVERAL_STEPS, reason=f"Cùng khớp nhiều mức: {told}.")
    undecided = [step for step, holds_now in held if holds_now is None]
    if undecided:
        names = (name for step in undecided for name in facts_in(step.condition))
        return _undecided(start, evidence.lacking(names))
    if not fitting:
        told = evidence.told(each.name for each in start.shown)
        reason = f"Không mức nào của tiêu chí khớp: {told}."
        return replace(start, outcome=Outcome.NO_STEP, reason=reason)
    return replace(start, outcome=Outcome.PROPOSED, points=fitting[0].points, step=fitting[0])


def _by_condition(start: Proposal, evidence: Evidence) -> Proposal:
    """All or nothing; in a range, points short of all are for people to weigh."""
    criterion = start.criterion
    if criterion.condition is None:
        return _for_people(start)
    holds_now = holds(criterion.condition, evidence.value)
    if holds_now is None:
        return _undecided(start, evidence.lacking(facts_in(criterion.condition)))
    if criterion.method is Method.CHECK:
        return replace(start, outcome=Outcome.PROPOSED, fulfilled=holds_now)
    if criterion.method is Method.RANGE and not holds_now:
        told = evidence.told(facts_in(criterion.condition))
        return replace(start, reason=f"Chưa đủ điều kiện đạt điểm tối đa: {told}.")
    points = criterion.most_points if holds_now else 0
    return replace(start, outcome=Outcome.PROPOSED, points=points)


def _undecided(start: Proposal, why: str) -> Proposal:
    if start.beyond_facts:
        reason = f"Chưa đủ dữ kiện: {why}; chi bộ tự cân nhắc."
        return replace(start, outcome=Outcome.UNKNOWN, reason=reason)
    if start.criterion.pending:
        return replace(start, outcome=Outcome.PENDING, reason=f"Chờ kết quả sau buổi họp: {why}.")
    return replace(start, outcome=Outcome.UNKNOWN, reason=f"Chưa đủ dữ kiện: {why}.")
