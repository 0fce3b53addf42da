"""Whether a set says truly how complete it is."""

from collections.abc import Collection, Iterator

from chibo_cli.criteria import CriteriaSet, Scale
from chibo_cli.scoring.validation.flaw import Flaw, Places
from chibo_cli.scoring.validation.wording import named

_COMPLETE = "ghi là đầy đủ mà"


def completeness_flaws(criteria_set: CriteriaSet, lost: Collection[str]) -> Iterator[Flaw]:
    """What a set that is not complete must say, and one that calls itself complete must have.

    `lost` are the tables of which reading left something out: nothing is missing in them.
    """
    places = Places(criteria_set)
    if not criteria_set.complete and not criteria_set.gaps:
        message = "Bộ ghi là chưa đầy đủ mà không nói còn thiếu gì."
        remedy = "thêm con_thieu = […]; nếu đã ghi đủ theo văn bản thì ghi day_du = true."
        yield places.advice(("day_du",), message, remedy)
    if criteria_set.complete and not criteria_set.criteria:
        message = "Bộ ghi là đầy đủ mà không có tiêu chí nào."
        yield places.error(("day_du",), message, "thêm các tiêu chí, hoặc ghi day_du = false.")
    if criteria_set.complete:
        yield from _unsaid_words(criteria_set, places)
        yield from _unsaid_outcome(criteria_set, lost, places)
    for index, criterion in enumerate(criteria_set.criteria):
        if not criterion.as_a_whole:
            continue
        key = ("tieu_chi", index, "cham_chung")
        if criteria_set.complete:
            message = f"{named(criterion)} chấm chung cả nhóm, mà bộ ghi là đầy đủ."
            yield places.advice(key, message, "ghi day_du = false và nêu con_thieu.")
        if len(criteria_set.in_group(criterion.criterion_group)) > 1:
            message = f"{named(criterion)} chấm chung cả nhóm, mà nhóm còn tiêu chí khác."
            yield places.advice(key, message, "xoá cham_chung, hoặc các tiêu chí kia.")


def _unsaid_words(criteria_set: CriteriaSet, places: Places) -> Iterator[Flaw]:
    """The words of a sheet that a set called complete does not have."""
    if criteria_set.name is None:
        yield places.advice((), f"Bộ {_COMPLETE} không có tên.", 'thêm ten = "…" ở đầu tệp.')
    for index, criterion in enumerate(criteria_set.criteria):
        key = ("tieu_chi", index)
        if criterion.content is None:
            message = f"{named(criterion)} không có nội dung, mà bộ ghi là đầy đủ."
            yield places.advice(key, message, 'thêm noi_dung = "…" như trên phiếu.')
        for position, step in enumerate(criterion.steps_of_points):
            if step.content is None:
                message = f"{named(criterion)}: mức thứ {position + 1} không có nội dung."
                remedy = 'thêm noi_dung = "…" như trên phiếu.'
                yield places.advice((*key, "muc", position), message, remedy)


def _unsaid_outcome(
    criteria_set: CriteriaSet, lost: Collection[str], places: Places
) -> Iterator[Flaw]:
    """Which ratings there are, and who gives the official one."""
    if criteria_set.scale is Scale.NONE or not criteria_set.criteria:
        return
    if not criteria_set.ratings and "xep_loai" not in lost:
        message = f"Bộ {_COMPLETE} không có mức xếp loại nào."
        remedy = "thêm các bảng [[xep_loai]]; văn bản không nói thì ghi vào con_thieu."
        yield places.advice(("day_du",), message, remedy)
    has_decider = any(each.decides for each in criteria_set.scoring_parties)
    if not has_decider and "ben_cham" not in lost:
        message = f"Bộ {_COMPLETE} không nói bên nào quyết định xếp loại."
        remedy = "thêm quyet_dinh = true vào bảng [[ben_cham]] của bên ấy, theo văn bản."
        yield places.advice(("day_du",), message, remedy)
