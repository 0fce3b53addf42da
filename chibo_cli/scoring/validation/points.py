"""Points: multiples of the increment, and that they add up."""

from collections.abc import Collection, Iterator
from fractions import Fraction

from chibo_cli.criteria import CriteriaSet, Method, Scale
from chibo_cli.findings import KeyPath
from chibo_cli.scoring.validation.flaw import Flaw, Places
from chibo_cli.scoring.validation.wording import named, points, quoted


def increment_flaws(criteria_set: CriteriaSet) -> Iterator[Flaw]:
    """Where points are finer than the set allows."""
    places = Places(criteria_set)
    for key, value in _all_points(criteria_set):
        if (exact(value) / exact(criteria_set.increment)).denominator != 1:
            message = f"{points(value)} điểm không phải bội của {points(criteria_set.increment)}."
            remedy = f"sửa số điểm, hoặc ghi buoc_diem = {_increment(value)} ở đầu tệp."
            yield places.error(key, message, remedy)


def sum_flaws(criteria_set: CriteriaSet, lost: Collection[str]) -> Iterator[Flaw]:
    """Where points do not add up: to their groups, and these to the total.

    A bonus outside its group comes on top of all sums. `lost` are the tables of which reading left
    something out: their sums mean nothing.
    """
    if criteria_set.scale is not Scale.POINTS or {"tieu_chi", "nhom_tieu_chi"} & set(lost):
        return
    places = Places(criteria_set)
    if criteria_set.points_complete:
        yield from _unsaid_points(criteria_set, lost, places)
    for index, group in enumerate(criteria_set.criterion_groups):
        leaves = [each for each in criteria_set.in_group(group.number) if not each.is_on_top]
        added = sum((exact(each.most_points or 0) for each in leaves), Fraction(0))
        is_told = leaves or criteria_set.points_complete
        if group.most_points is not None and is_told:
            name = f"Nhóm {quoted(group.number)}"
            key = ("nhom_tieu_chi", index, "diem_toi_da")
            yield from _compared(name, added, group.most_points, key, places)
    yield from _total(criteria_set, places)


def exact(number: float) -> Fraction:
    """The number as it is written: 0.1 is a tenth."""
    return Fraction(repr(number))


def _all_points(criteria_set: CriteriaSet) -> Iterator[tuple[KeyPath, float]]:
    if criteria_set.total is not None:
        yield ("tong_diem",), criteria_set.total
    for index, group in enumerate(criteria_set.criterion_groups):
        if group.most_points is not None:
            yield ("nhom_tieu_chi", index, "diem_toi_da"), group.most_points
    for index, criterion in enumerate(criteria_set.criteria):
        if criterion.most_points is not None:
            yield ("tieu_chi", index, "diem_toi_da"), criterion.most_points
        for position, step in enumerate(criterion.steps_of_points):
            if step.points is not None:
                yield ("tieu_chi", index, "muc", position, "diem"), step.points


def _increment(value: float) -> str:
    """The greatest usual increment of which a number of points is a multiple."""
    usual = ("0.5", "0.25", "0.1", "0.05", "0.01")
    fits = (each for each in usual if (exact(value) / Fraction(each)).denominator == 1)
    return next(fits, "…")


def _unsaid_points(
    criteria_set: CriteriaSet, lost: Collection[str], places: Places
) -> Iterator[Flaw]:
    if criteria_set.total is None and "tong_diem" not in lost:
        message = "Bộ ghi là đủ điểm (du_diem = true) mà không có tổng điểm."
        yield places.error(("du_diem",), message, "thêm tong_diem = … ở đầu tệp.")
    for index, criterion in enumerate(criteria_set.criteria):
        if criterion.most_points is None and criterion.method is Method.STEPS:
            message = f"{named(criterion)} không có điểm tối đa, mà bộ ghi là đủ điểm."
            yield places.error(("tieu_chi", index), message, "thêm diem_toi_da = … theo văn bản.")


def _total(criteria_set: CriteriaSet, places: Places) -> Iterator[Flaw]:
    if criteria_set.total is None or not criteria_set.criteria:
        return
    leaves = (each for each in criteria_set.criteria if not each.is_on_top)
    added = sum((exact(each.most_points or 0) for each in leaves), Fraction(0))
    yield from _compared("Cả bộ", added, criteria_set.total, ("tong_diem",), places)


def _compared(
    name: str, added: Fraction, said: float, key: KeyPath, places: Places
) -> Iterator[Flaw]:
    """A flaw where a sum is not what is said; less is no flaw while points are not complete."""
    if added == exact(said):
        return
    message = f"{name}: các tiêu chí cộng lại {points(float(added))} điểm, mà ghi {points(said)}."
    if places.criteria_set.points_complete or added > exact(said):
        yield places.error(key, message, "đối chiếu với văn bản, sửa số điểm ghi sai.")
    else:
        remedy = "khi có đủ văn bản thì ghi các tiêu chí còn lại, rồi ghi du_diem = true."
        yield places.advice(key, message, remedy)
