"""What is wrong with a criteria set: references, sums, gaps, overlaps. Reported, not repaired."""

from collections.abc import Collection, Iterator

from chibo_cli.criteria import CriteriaSet
from chibo_cli.findings import KeyPath
from chibo_cli.scoring.validation.completeness import completeness_flaws
from chibo_cli.scoring.validation.conditions import condition_flaws
from chibo_cli.scoring.validation.flaw import Flaw
from chibo_cli.scoring.validation.methods import method_flaws
from chibo_cli.scoring.validation.parameters import parameter_flaws
from chibo_cli.scoring.validation.points import increment_flaws, sum_flaws
from chibo_cli.scoring.validation.ratings import rating_flaws
from chibo_cli.scoring.validation.references import reference_flaws
from chibo_cli.scoring.validation.steps import step_flaws

__all__ = ["Flaw", "flaws"]


_MOST = 100
_PARTS = [field.alias for field in CriteriaSet.model_fields.values()]


def flaws(criteria_set: CriteriaSet, left_out: Collection[KeyPath] = ()) -> tuple[Flaw, ...]:
    """What is wrong with a set, in the order its parts are written; the worst hundred flaws.

    `left_out` are the places that reading refused: nothing is said that rests on them alone.
    """
    lost = {str(key[0]) for key in left_out if key}
    found = [
        each
        for each in _all(criteria_set, lost, left_out)
        if not any(_is_about(each.place.key, key) for key in left_out)
    ]
    if len(found) <= _MOST:
        return tuple(sorted(found, key=_order))
    worst = sorted(found, key=lambda each: each.level.rank)
    message = f"Bộ còn {len(found) - _MOST} chỗ khác, mới nêu {_MOST} chỗ nặng nhất."
    remedy = "sửa các chỗ ấy rồi kiểm tra lại."
    more = Flaw(worst[_MOST].level, criteria_set.at(), message, remedy)
    return (*sorted(worst[:_MOST], key=_order), more)


def _all(
    criteria_set: CriteriaSet, lost: Collection[str], left_out: Collection[KeyPath]
) -> Iterator[Flaw]:
    yield from completeness_flaws(criteria_set, lost)
    yield from reference_flaws(criteria_set, lost)
    yield from condition_flaws(criteria_set)
    yield from parameter_flaws(criteria_set)
    yield from method_flaws(criteria_set)
    yield from increment_flaws(criteria_set)
    yield from sum_flaws(criteria_set, lost)
    yield from step_flaws(criteria_set, left_out)
    yield from rating_flaws(criteria_set)


def _is_about(place: KeyPath, lost: KeyPath) -> bool:
    """Whether a place lies at, above or below another."""
    shared = min(len(place), len(lost))
    return place[:shared] == lost[:shared]


def _order(flaw: Flaw) -> tuple[int, int]:
    part, index = (*flaw.place.key, "", 0)[:2]
    return (
        _PARTS.index(part) if part in _PARTS else -1,
        index if isinstance(index, int) else 0,
    )
