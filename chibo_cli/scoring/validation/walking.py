"""The conditions of a criteria set, each with its place, and the comparisons in them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from chibo_cli.criteria import Bound, Condition, CriteriaSet
from chibo_cli.findings import KeyPath

COMPARISONS = {
    name: str(Condition.model_fields[name].alias)
    for name in ("at_least", "above", "at_most", "below", "equal", "different")
}


@dataclass(frozen=True)
class Placed:
    """A condition, or a part of one, with its key path in the file."""

    key: KeyPath
    condition: Condition

    def bounds(self) -> Iterator[tuple[str, Bound]]:
        """The keys and values this table itself compares with, not those of its parts."""
        for name, alias in COMPARISONS.items():
            bound = getattr(self.condition, name)
            if bound is not None:
                yield alias, bound


def conditions_of(criteria_set: CriteriaSet) -> Iterator[Placed]:
    """The conditions of a set with their places, in the order of the file; not their parts."""
    for index, parameter in enumerate(criteria_set.parameters):
        yield from _placed(("tham_so", index, "khi"), parameter.condition)
    for index, criterion in enumerate(criteria_set.criteria):
        yield from _placed(("tieu_chi", index, "khi"), criterion.condition)
        yield from _placed(("tieu_chi", index, "ap_dung_khi"), criterion.applies_when)
        for step, each in enumerate(criterion.steps_of_points):
            yield from _placed(("tieu_chi", index, "muc", step, "khi"), each.condition)
    for index, knock_out in enumerate(criteria_set.knock_outs):
        yield from _placed(("loai_tru", index, "khi"), knock_out.condition)


def parts_of(placed: Placed) -> Iterator[Placed]:
    """A condition and all conditions within it, in the order of the file."""
    yield placed
    condition = placed.condition
    for alias, parts in (("tat_ca", condition.all_of), ("mot_trong", condition.any_of)):
        for index, part in enumerate(parts):
            yield from parts_of(Placed((*placed.key, alias, index), part))
    if condition.negated is not None:
        yield from parts_of(Placed((*placed.key, "khong"), condition.negated))


def bounds_by_fact(conditions: Iterable[Condition]) -> dict[str, set[Bound]]:
    """What each fact is compared with anywhere in the conditions; the facts in order."""
    found: dict[str, set[Bound]] = {}
    for condition in conditions:
        for part in parts_of(Placed((), condition)):
            if part.condition.fact:
                bounds = {bound for _, bound in part.bounds()}
                found.setdefault(part.condition.fact, set()).update(bounds)
    return found


def _placed(key: KeyPath, condition: Condition | None) -> Iterator[Placed]:
    if condition is not None:
        yield Placed(key, condition)
