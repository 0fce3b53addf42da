"""What a set of the cell's own may still have of the shipped one it was copied from, or lack."""

from collections.abc import Collection, Iterator

from chibo_cli.criteria import CriteriaSet, Scale, shipped_criteria_sets
from chibo_cli.scoring.validation.flaw import Flaw, Places
from chibo_cli.scoring.validation.wording import quoted

_LEAVE = "đúng là văn bản ấy thì để nguyên."


def own_flaws(criteria_set: CriteriaSet, lost: Collection[str] = ()) -> Iterator[Flaw]:
    """What to remind of; `lost` are the keys and tables of which reading left something out."""
    places = Places(criteria_set)
    yield from _still_of_the_frame(criteria_set, places)
    if "tieu_chi" in lost:
        return
    if not criteria_set.criteria:
        message = "Bộ chưa có tiêu chí nào, chưa chấm từng tiêu chí được."
        yield places.advice((), message, "thêm các bảng [[tieu_chi]] theo văn bản của cấp uỷ.")
    points = [each.most_points for each in criteria_set.criteria if each.most_points is not None]
    if criteria_set.scale is Scale.POINTS and points and not any(points):
        message = "Mọi tiêu chí đều 0 điểm."
        yield places.advice(("tieu_chi",), message, "ghi diem_toi_da theo văn bản của cấp uỷ.")


def _still_of_the_frame(criteria_set: CriteriaSet, places: Places) -> Iterator[Flaw]:
    """The name and the issuer, where they still are those of a shipped set."""
    for key, word, what in (
        ("ten", criteria_set.name, "Tên bộ"),
        ("co_quan", criteria_set.issuer, "Cơ quan ban hành"),
    ):
        frames = [
            name
            for name, each in shipped_criteria_sets().items()
            if word is not None and word == (each.name if key == "ten" else each.issuer)
        ]
        if frames:
            message = f"{what} còn y như bộ có sẵn {' và '.join(frames)}: «{quoted(word)}»."
            remedy = f"sửa {key} theo văn bản chi bộ dùng; {_LEAVE}"
            yield places.advice((key,), message, remedy)
