"""Ratings in order from the best, knock-outs, and the rule of the year."""

from collections.abc import Iterator
from itertools import pairwise

from chibo_cli.criteria import CriteriaSet, KnockOut, Scale, YearlyRating
from chibo_cli.findings import KeyPath
from chibo_cli.scoring.validation.flaw import Flaw, Places
from chibo_cli.scoring.validation.points import exact
from chibo_cli.scoring.validation.wording import points, quoted


def rating_flaws(criteria_set: CriteriaSet) -> Iterator[Flaw]:
    """What is wrong with the ratings, the knock-outs and the yearly ratings of a set."""
    places = Places(criteria_set)
    if criteria_set.scale is Scale.POINTS:
        yield from _thresholds(criteria_set, places)
    yield from _fallen_to(criteria_set, places)
    yield from _deciders(criteria_set, places)
    for index, knock_out in enumerate(criteria_set.knock_outs):
        yield from _knock_out(knock_out, ("loai_tru", index), places)
    for index, yearly in enumerate(criteria_set.yearly_ratings):
        yield from _yearly(yearly, ("xep_loai_nam", index), places)


def _thresholds(criteria_set: CriteriaSet, places: Places) -> Iterator[Flaw]:
    begins = []
    for index, rating in enumerate(criteria_set.ratings):
        if rating.from_points is None:
            message = f"Mức {quoted(rating.name)} không nói từ bao nhiêu điểm."
            yield places.error(("xep_loai", index), message, "thêm tu_diem = … theo văn bản.")
        else:
            begins.append((index, rating.from_points))
    for (_, above), (index, below) in pairwise(begins):
        if below >= above:
            message = f"Mức từ {points(below)} điểm đứng sau mức từ {points(above)} điểm."
            remedy = "xếp các mức xếp loại từ cao xuống thấp, mỗi mức một số điểm khác nhau."
            yield places.error(("xep_loai", index, "tu_diem"), message, remedy)
    index, lowest = min(begins, key=lambda each: each[1], default=(0, 0))
    if lowest > 0:
        message = f"Không mức xếp loại nào cho tổng điểm dưới {points(lowest)}."
        yield places.warning(
            ("xep_loai", index, "tu_diem"), message, "mức thấp nhất ghi tu_diem = 0."
        )
    total = criteria_set.total
    for index, value in begins:
        if total is not None and exact(value) > exact(total):
            message = f"Mức từ {points(value)} điểm cao hơn tổng điểm {points(total)}."
            remedy = "sửa tu_diem hoặc tong_diem theo văn bản."
            yield places.error(("xep_loai", index, "tu_diem"), message, remedy)


def _fallen_to(criteria_set: CriteriaSet, places: Places) -> Iterator[Flaw]:
    """Whether who misses a hard condition falls to a lower rating."""
    order = [each.name for each in criteria_set.ratings]
    for index, rating in enumerate(criteria_set.ratings):
        key = ("xep_loai", index, "neu_khong")
        if rating.rating_without is not None and not rating.full_points_in:
            message = f"Mức {quoted(rating.name)} có neu_khong mà không có điều kiện du_diem_o."
            remedy = "thêm du_diem_o = […], hoặc xoá neu_khong."
            yield places.advice(("xep_loai", index), message, remedy)
        elif rating.rating_without in order[: index + 1]:
            message = (
                f"Thiếu điều kiện của mức {quoted(rating.name)} mà còn "
                f"{quoted(rating.rating_without)}, không thấp hơn."
            )
            yield places.error(key, message, "ghi một mức thấp hơn.")


def _deciders(criteria_set: CriteriaSet, places: Places) -> Iterator[Flaw]:
    """Whether more than one party is said to give the official rating."""
    deciding = [i for i, each in enumerate(criteria_set.scoring_parties) if each.decides]
    for index in deciding[1:]:
        message = "Có hai bên chấm cùng ghi là quyết định xếp loại."
        remedy = "chỉ giữ quyet_dinh = true ở bên mà văn bản giao quyết định."
        yield places.error(("ben_cham", index, "quyet_dinh"), message, remedy)


def _knock_out(knock_out: KnockOut, key: KeyPath, places: Places) -> Iterator[Flaw]:
    name = f"Điều kiện loại trừ «{quoted(knock_out.content)}»"
    if knock_out.condition is None:
        remedy = "thêm khi = { du_kien = …, … }."
        yield places.error(key, f"{name} không nói khi nào (khi).", remedy)
    if knock_out.rating is None and knock_out.capped_at is None:
        remedy = "thêm xep_loai = …, hoặc xep_loai_cao_nhat = …"
        yield places.error(key, f"{name} không nói còn xếp loại gì.", remedy)
    if knock_out.rating is not None and knock_out.capped_at is not None:
        message = f"{name} có cả xep_loai lẫn xep_loai_cao_nhat."
        yield places.advice((*key, "xep_loai_cao_nhat"), message, "giữ một trong hai.")


def _yearly(yearly: YearlyRating, key: KeyPath, places: Places) -> Iterator[Flaw]:
    name = f"Xếp loại năm {quoted(yearly.rating)}".rstrip()
    says = (yearly.all_at_least, yearly.counted_rating, yearly.least_average)
    has_conditions = yearly.all_held or any(each is not None for each in says)
    if has_conditions and yearly.rating is None:
        message = "Quy định xếp loại năm không nói là mức nào."
        yield places.error(key, message, "thêm xep_loai = …")
    if (yearly.counted_rating is None) != (yearly.least_count is None):
        message = f"{name}: dem_loai và it_nhat phải đi cùng nhau."
        yield places.error(key, message, "ghi đủ cả hai, hoặc xoá cả hai.")
    if yearly.complete and not has_conditions:
        message = f"{name} ghi là đầy đủ mà không có điều kiện nào."
        yield places.error(key, message, "thêm điều kiện, hoặc ghi day_du = false.")
