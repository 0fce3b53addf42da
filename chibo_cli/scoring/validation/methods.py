"""What a criterion needs for the way it is scored."""

from collections.abc import Iterator

from chibo_cli.criteria import CriteriaSet, Criterion, Method, Scope
from chibo_cli.findings import KeyPath
from chibo_cli.models.score import Grounds
from chibo_cli.scoring.validation.flaw import Flaw, Places
from chibo_cli.scoring.validation.wording import named

_METHODS = "theo_muc, co_khong, trong_khoang, thuong hoặc dat_khong_dat"


def method_flaws(criteria_set: CriteriaSet) -> Iterator[Flaw]:
    """What each criterion lacks, or has too much of, for the way it is scored."""
    places = Places(criteria_set)
    for index, criterion in enumerate(criteria_set.criteria):
        yield from _needs(criterion, ("tieu_chi", index), places)
        yield from _grounds(criterion, ("tieu_chi", index), places)


def _needs(criterion: Criterion, key: KeyPath, places: Places) -> Iterator[Flaw]:
    method, steps = criterion.method, criterion.steps_of_points
    if method is None:
        message = f"{named(criterion)} chưa ghi cách chấm."
        yield places.error(key, message, f"thêm cach_cham: {_METHODS}.")
    if method is Method.STEPS and not steps:
        message = f"{named(criterion)} chấm theo mức mà không có mức nào."
        yield places.error(key, message, "thêm các bảng [[tieu_chi.muc]] với diem và noi_dung.")
    if steps and method is not None and method is not Method.STEPS:
        message = f"{named(criterion)} có mức điểm mà cach_cham là {method.value}."
        yield places.error((*key, "muc"), message, 'ghi cach_cham = "theo_muc", hoặc xoá các mức.')
    for position, step in enumerate(steps):
        if step.points is None:
            message = f"{named(criterion)}: mức thứ {position + 1} không có điểm."
            yield places.error((*key, "muc", position), message, "thêm diem = … vào mức này.")
    needs_most = method in (Method.TOGGLE, Method.RANGE, Method.BONUS)
    if needs_most and criterion.most_points is None:
        is_known = places.criteria_set.points_complete or places.criteria_set.complete
        say = places.error if is_known else places.advice
        message = f"{named(criterion)} chưa ghi điểm tối đa."
        yield say(key, message, "thêm diem_toi_da = … theo văn bản.")
    if method is Method.CHECK and criterion.most_points is not None:
        message = f"{named(criterion)} chỉ có đạt hay không đạt, mà ghi điểm tối đa."
        remedy = 'xoá diem_toi_da, hoặc ghi cach_cham = "co_khong".'
        yield places.advice((*key, "diem_toi_da"), message, remedy)


def _grounds(criterion: Criterion, key: KeyPath, places: Places) -> Iterator[Flaw]:
    """Whether the facts a criterion rests on are there."""
    if criterion.grounds is Grounds.SUPPORTED and not criterion.facts:
        message = f"{named(criterion)} nói có dữ kiện hỗ trợ mà không nêu dữ kiện nào."
        yield places.advice(key, message, 'thêm du_kien = […], hoặc ghi co_so = "nhan_xet".')
    if criterion.grounds is not Grounds.FACTS:
        yield from _idle_conditions(criterion, key, places)
        return
    if places.criteria_set.scope is not Scope.MEETING:
        facts = "theo dữ kiện của một buổi"
        message = f"{named(criterion)} chấm tự động {facts}, mà bộ không chấm theo buổi."
        yield places.advice((*key, "co_so"), message, 'ghi co_so = "ho_tro" và xoá khi.')
    remedy = 'thêm khi = { du_kien = …, … }, hoặc ghi co_so = "ho_tro".'
    if criterion.method is Method.STEPS:
        for position, step in enumerate(criterion.steps_of_points):
            if step.condition is None:
                message = (
                    f"{named(criterion)} chấm tự động, mà mức thứ {position + 1} không có khi."
                )
                yield places.error((*key, "muc", position), message, remedy)
    elif criterion.condition is None:
        yield places.error(key, f"{named(criterion)} chấm tự động mà không có điều kiện.", remedy)


def _idle_conditions(criterion: Criterion, key: KeyPath, places: Places) -> Iterator[Flaw]:
    """Conditions that no points follow from, since people judge."""
    with_steps = (each.condition for each in criterion.steps_of_points)
    if criterion.condition is None and not any(with_steps):
        return
    message = (
        f"{named(criterion)} có điều kiện (khi) mà co_so là {criterion.grounds.value}: chibo không "
        "đề xuất điểm theo điều kiện ấy."
    )
    remedy = 'dữ kiện quyết định được thì ghi co_so = "tu_dong"; không thì xoá khi.'
    yield places.advice(key, message, remedy)
