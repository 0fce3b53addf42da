"""The criteria of a set, group by group, each with how it is scored and from which facts."""

from collections.abc import Iterator, Sequence

from chibo_cli.console.criteria.words import (
    GROUNDS,
    METHODS,
    choice_words,
    condition_words,
    fact_words,
)
from chibo_cli.criteria import CriteriaSet, Criterion, Otherwise
from chibo_cli.models.score import Grounds
from chibo_cli.own_criteria import WithinReach
from chibo_cli.scoring.conditions import facts_in
from chibo_cli.scoring.points import points_shown

# What opens a line, and its text.
Line = tuple[str, str]

_OTHERWISE = {
    Otherwise.FULL: "cho đủ điểm",
    Otherwise.ZERO: "không có điểm",
    Otherwise.EXCLUDED: "không tính",
}


def criteria_lines(each: WithinReach) -> Iterator[Line]:
    """The lines of the sheet in order, the groups before those that stand in none."""
    known = each.criteria_set
    for group in known.criterion_groups:
        points = _points(group.most_points)
        yield f"{group.number or '…'}. ", f"{(group.name or '…').upper()}{points}"
        if group.note:
            yield "   ", f"({group.note})"
        for criterion in known.in_group(group.number):
            yield from _criterion(criterion, each)
    for criterion in _in_no_group(known):
        yield from _criterion(criterion, each)


def _in_no_group(known: CriteriaSet) -> Sequence[Criterion]:
    numbers = {group.number for group in known.criterion_groups}
    return [each for each in known.criteria if each.criterion_group not in numbers]


def _criterion(criterion: Criterion, each: WithinReach) -> Iterator[Line]:
    content = criterion.content or "…"
    yield f"   {criterion.key or '…'}  ", f"{content}{_points(criterion.most_points)}"
    for line in _how(criterion, each):
        yield "        · ", line


def _points(points: float | None) -> str:
    return "" if points is None else f" [{points_shown(points)} điểm]"


def _how(criterion: Criterion, each: WithinReach) -> Iterator[str]:
    if criterion.note:
        yield criterion.note
    method = METHODS[criterion.method] if criterion.method else "chưa ghi cách chấm"
    grounds = GROUNDS[criterion.grounds]
    whole = ", chung cho cả nhóm" if criterion.as_a_whole else ""
    on_top = ", cộng thêm ngoài tổng điểm" if criterion.is_on_top else ""
    yield f"Chấm {method}{whole}{on_top}; {grounds}"
    yield from _conditions(criterion)
    yield from (f"Dữ kiện: {fact_words(name)}" for name in _facts(criterion))
    if criterion.applies_when:
        yield f"Chỉ áp dụng khi {condition_words(criterion.applies_when)}; {_else(criterion)}"
        if chosen := each.choices.get(criterion.key):
            yield f"Chi bộ đã chọn: {choice_words(chosen, criterion.added_to)}"
    if criterion.pending:
        yield "Biết sau buổi họp: để chờ kết quả"


def _conditions(criterion: Criterion) -> Iterator[str]:
    for step in criterion.steps_of_points:
        when = f" ({condition_words(step.condition)})" if step.condition else ""
        yield f"{points_shown(step.points)} điểm: {step.content or '…'}{when}"
    if criterion.condition and criterion.grounds is Grounds.FACTS:
        full = "Đạt" if criterion.most_points is None else "Đủ điểm"
        yield f"{full} khi {condition_words(criterion.condition)}"


def _facts(criterion: Criterion) -> Sequence[str]:
    conditions = (criterion.condition, *(step.condition for step in criterion.steps_of_points))
    within = (name for condition in conditions for name in facts_in(condition))
    return tuple(dict.fromkeys((*criterion.facts, *within)))


def _else(criterion: Criterion) -> str:
    if criterion.otherwise is Otherwise.ASK:
        ways = (choice_words(each, criterion.added_to) for each in criterion.choices)
        return f"không thì chi bộ chọn: {', hoặc '.join(ways) or '…'}"
    otherwise = _OTHERWISE[criterion.otherwise] if criterion.otherwise else "chưa ghi"
    return f"không thì {otherwise}"
