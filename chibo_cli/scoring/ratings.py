"""The rating a total gives under a set: by threshold, hard conditions, then knock-outs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from chibo_cli.criteria import Condition, CriteriaSet, KnockOut, RatingThreshold
from chibo_cli.scoring.conditions import facts_in, holds
from chibo_cli.scoring.evidence import Evidence
from chibo_cli.scoring.points import Number, points_shown
from chibo_cli.vietnamese import listed, opening_capital

_RATED_BY = ("nhom_tieu_chi", "tieu_chi", "xep_loai", "loai_tru")

IsFull = Callable[[str], bool | None]


@dataclass(frozen=True)
class Rated:
    """A rating, or None where it cannot be told, and every step that led to it, as sentences.

    `unsettled` are the knock-outs that could still lower it: their facts are not known.
    """

    rating: str | None
    steps: tuple[str, ...] = ()
    unsettled: tuple[str, ...] = ()


def rated(total: Number, is_full: IsFull, evidence: Evidence) -> Rated:
    """The rating of a total of points.

    `is_full` says of a criterion, by its key, whether it has its greatest number of points; None
    where that is not known. An unknown fact neither knocks out nor clears: the steps say so. A set
    that could not be read whole rates nothing.
    """
    criteria_set = evidence.criteria_set
    if evidence.record.has_gap(criteria_set.path, *_RATED_BY):
        unread = f"Chưa xếp loại được: {criteria_set.path} có chỗ viết sai, không đọc được."
        return Rated(None, (unread,))
    unsaid = [each.name or "…" for each in criteria_set.ratings if each.from_points is None]
    if unsaid and len(unsaid) < len(criteria_set.ratings):
        words = f"Chưa xếp loại được: mức {listed(unsaid)} không ghi từ bao nhiêu điểm (tu_diem)."
        return Rated(None, (words,))
    threshold = _threshold(total, criteria_set)
    if threshold is None:
        return Rated(None, (_without_threshold(total, criteria_set),))
    reached = f"{points_shown(total)} điểm: {threshold.name}"
    start = f"{reached} (từ {points_shown(threshold.from_points)} điểm)."
    possible, steps = _by_conditions(threshold, is_full, criteria_set)
    ends = [knocked_out(rating, evidence) for rating in possible]
    certain = len({end.rating for end in ends}) == 1
    worst = ends[-1]
    return Rated(worst.rating if certain else None, (start, *steps, *worst.steps), worst.unsettled)


def knocked_out(rating: str | None, evidence: Evidence) -> Rated:
    """A rating after the knock-outs of the set, of which the strictest wins; they only lower."""
    known = [(each, holds(condition, evidence.value)) for each, condition in _stated(evidence)]
    steps: list[str] = []
    for knock_out in (each for each, holds_now in known if holds_now):
        lowest = _lowest(knock_out, rating, evidence.criteria_set)
        if lowest is not None:
            rating = lowest
            steps.append(f"{_content(knock_out)}: còn {lowest}.")
        elif rating is None:
            steps.append(f"{_content(knock_out)}: cao nhất là {knock_out.capped_at}.")
    unclear = [each for each, holds_now in known if holds_now is None]
    open_now = [k for k in unclear if rating is None or _lowest(k, rating, evidence.criteria_set)]
    for knock_out in open_now:
        why = evidence.lacking(facts_in(knock_out.condition))
        steps.append(f"Chưa xét được điều kiện «{_content(knock_out)}»: {why}.")
    return Rated(rating, tuple(steps), tuple(map(_content, open_now)))


def order_of(criteria_set: CriteriaSet) -> tuple[str, ...]:
    """The names of the ratings of a set, the best first."""
    return tuple(each.name for each in _best_first(criteria_set) if each.name)


def is_at_least(rating: str, least: str, criteria_set: CriteriaSet) -> bool:
    """Whether a rating is as good as another or better; both must be of the set."""
    order = order_of(criteria_set)
    return order.index(rating) <= order.index(least)


def _best_first(criteria_set: CriteriaSet) -> tuple[RatingThreshold, ...]:
    """The ratings by their points; in the order of the file where not all have points."""
    named = [each for each in criteria_set.ratings if each.name]
    if any(each.from_points is None for each in named):
        return tuple(named)
    return tuple(sorted(named, key=lambda each: -(each.from_points or 0)))


def _threshold(total: Number, criteria_set: CriteriaSet) -> RatingThreshold | None:
    reached = (
        each
        for each in _best_first(criteria_set)
        if each.from_points is not None and each.from_points <= total
    )
    return max(reached, key=lambda each: each.from_points or 0, default=None)


def _without_threshold(total: Number, criteria_set: CriteriaSet) -> str:
    if any(each.from_points is not None for each in criteria_set.ratings):
        return f"{points_shown(total)} điểm chưa tới mức xếp loại nào của bộ tiêu chí."
    return "Bộ tiêu chí chưa ghi mức điểm xếp loại."


def _by_conditions(
    threshold: RatingThreshold, is_full: IsFull, criteria_set: CriteriaSet
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ratings that are possible under the hard conditions, best first, and the steps taken.

    One that lacks its conditions gives way to that named for it, which may have its own.
    """
    best_first = _best_first(criteria_set)
    possible: list[str] = []
    steps: list[str] = []
    here: RatingThreshold | None = threshold
    while here is not None and here.name:
        missed = [key for key in here.full_points_in if is_full(key) is False]
        unclear = [key for key in here.full_points_in if is_full(key) is None]
        below = _below(here, best_first)
        if missed and below is not None:
            steps.append(
                f"{opening_capital(_called(missed, criteria_set))} không đạt điểm tối đa, là điều "
                f"kiện của mức {here.name}: còn {below.name}."
            )
        else:
            possible.append(here.name)
        if unclear and not missed:
            steps.append(
                f"Chưa rõ {_called(unclear, criteria_set)} có đạt điểm tối đa, là điều kiện của "
                f"mức {here.name}."
            )
        here = below if missed or unclear else None
    return tuple(possible), tuple(steps)


def _below(
    threshold: RatingThreshold, best_first: tuple[RatingThreshold, ...]
) -> RatingThreshold | None:
    """The rating of those who lack a hard condition: the one named, else the next; only a lower."""
    lower = best_first[best_first.index(threshold) + 1 :]
    named = (each for each in lower if each.name == threshold.rating_without)
    return next(named, next(iter(lower), None))


def _called(keys: list[str], criteria_set: CriteriaSet) -> str:
    """The criteria by their numbers on the sheet; those without a number by their content."""
    criteria = (criteria_set.criterion(key) for key in keys)
    names = (
        (each.number or f"«{each.content}»") if each else key
        for key, each in zip(keys, criteria, strict=True)
    )
    return f"tiêu chí {listed(names)}"


def _stated(evidence: Evidence) -> Iterator[tuple[KnockOut, Condition]]:
    """The knock-outs with their conditions; those that give a rating before those that cap it."""
    for each in sorted(evidence.criteria_set.knock_outs, key=lambda each: each.rating is None):
        if each.condition is not None:
            yield each, each.condition


def _content(knock_out: KnockOut) -> str:
    return (knock_out.content or "").rstrip(".")


def _lowest(knock_out: KnockOut, rating: str | None, criteria_set: CriteriaSet) -> str | None:
    """The rating a knock-out would lower to; None where it would change nothing.

    A cap says nothing of a rating that is not known, unless it is the lowest of all.
    """
    order = order_of(criteria_set)
    named = [each for each in (knock_out.rating, knock_out.capped_at) if each in order]
    lowest = max(named, key=order.index, default=None)
    if lowest is None:
        return None
    if rating not in order:
        return lowest if knock_out.rating or lowest == order[-1] else None
    return lowest if order.index(lowest) > order.index(rating) else None
