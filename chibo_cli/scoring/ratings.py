"""The rating a total gives under a set: by threshold, hard conditions, then knock-outs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from chibo_cli.criteria import CriteriaSet, KnockOut, RatingThreshold
from chibo_cli.scoring.conditions import facts_in, holds
from chibo_cli.scoring.evidence import Evidence
from chibo_cli.scoring.tallies import Number
from chibo_cli.vietnamese import listed

IsFull = Callable[[str], bool | None]


@dataclass(frozen=True)
class Rated:
    """A rating, or None where it cannot be told, and every step that led to it, as sentences."""

    rating: str | None
    steps: tuple[str, ...] = ()


def rated(total: Number, is_full: IsFull, evidence: Evidence) -> Rated:
    """The rating of a total of points.

    `is_full` says of a criterion, by its key, whether it has its greatest number of points; None
    where that is not known. An unknown fact neither knocks out nor clears: the steps say so.
    """
    criteria_set = evidence.criteria_set
    threshold = _threshold(total, criteria_set)
    if threshold is None:
        return Rated(None, ("Bộ tiêu chí chưa ghi mức điểm xếp loại.",))
    steps = [f"{_points(total)} điểm: {threshold.name} (từ {_points(threshold.from_points)} điểm)."]
    rating: str | None = threshold.name
    open_conditions = [key for key in threshold.full_points_in if is_full(key) is None]
    missed = [key for key in threshold.full_points_in if is_full(key) is False]
    if missed:
        rating = threshold.rating_without or _next_below(threshold, criteria_set)
        steps.append(
            f"Tiêu chí {listed(missed)} không đạt điểm tối đa, là điều kiện của mức "
            f"{threshold.name}: còn {rating}."
        )
    elif open_conditions:
        steps.append(f"Chưa rõ tiêu chí {listed(open_conditions)} có đạt điểm tối đa.")
        return Rated(None, tuple(steps))
    for knock_out in criteria_set.knock_outs:
        for lowered, step in _knocked_out(knock_out, rating, evidence):
            rating = lowered
            steps.append(step)
    return Rated(rating, tuple(steps))


def order_of(criteria_set: CriteriaSet) -> tuple[str, ...]:
    """The names of the ratings of a set, the best first."""
    return tuple(each.name for each in criteria_set.ratings if each.name)


def is_at_least(rating: str, least: str, criteria_set: CriteriaSet) -> bool:
    """Whether a rating is as good as another or better; both must be of the set."""
    order = order_of(criteria_set)
    return order.index(rating) <= order.index(least)


def _threshold(total: Number, criteria_set: CriteriaSet) -> RatingThreshold | None:
    reached = (
        each
        for each in criteria_set.ratings
        if each.from_points is not None and each.from_points <= total
    )
    return max(reached, key=lambda each: each.from_points or 0, default=None)


def _next_below(threshold: RatingThreshold, criteria_set: CriteriaSet) -> str | None:
    order = order_of(criteria_set)
    below = order.index(threshold.name) + 1 if threshold.name in order else len(order)
    return order[below] if below < len(order) else threshold.name


def _knocked_out(
    knock_out: KnockOut, rating: str | None, evidence: Evidence
) -> Iterator[tuple[str | None, str]]:
    """The rating after a knock-out and the sentence that says so; nothing where it changes none."""
    if knock_out.condition is None:
        return
    content = (knock_out.content or "").rstrip(".")
    holds_now = holds(knock_out.condition, evidence.value)
    if holds_now is None:
        told = (evidence.found(name) for name in dict.fromkeys(facts_in(knock_out.condition)))
        why = "; ".join(each.told for each in told if each.value is None)
        yield rating, f"Chưa xét được điều kiện «{content}»: {why}."
    elif holds_now:
        lowest = knock_out.rating or knock_out.capped_at
        order = order_of(evidence.criteria_set)
        if lowest in order and (rating not in order or order.index(lowest) > order.index(rating)):
            yield lowest, f"{content}: còn {lowest}."


def _points(points: Number | None) -> str:
    return f"{points:g}".replace(".", ",") if points is not None else "…"
