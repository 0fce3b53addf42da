"""Nêu một bộ tiêu chí, hoặc một tiêu chí để chọn cách tính, mà không có.

Không tìm thấy bộ tiêu chí thì chương trình không chấm được theo bộ ấy, cũng không đối chiếu được
phiếu nào.

Sai:

    # tệp chibo.toml

    [quy_uoc]
    bo_tieu_chi = "an-phu"

Đúng:

    # tệp chibo.toml

    [quy_uoc]
    bo_tieu_chi = "an-phu-hd42"
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from chibo_cli.findings import Location, Severity
from chibo_cli.loader import CRITERIA_FOLDER
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, year_rule
from chibo_cli.scoring.choosing import criteria_sets
from chibo_cli.vietnamese import nearest


@year_rule(
    "CB915",
    severity=Severity.ERROR,
    remedy="ghi đúng tên một bộ có trong lệnh  chibo criteria list,  hoặc thêm tệp vào tieu-chi/.",
    basis=SELF_CONTRADICTION,
)
def unknown_criteria_set(record: YearRecord) -> Hits:
    named = list(_named(record))
    if not named:
        return
    known = criteria_sets(record)
    unread = {
        PurePosixPath(path).stem
        for path in record.left_out
        if path.startswith(f"{CRITERIA_FOLDER}/")
    }
    for name, place in named:
        if name not in known and name not in unread:
            near = nearest(name, known)
            hint = f"; gần giống: {', '.join(near)}" if near else ""
            yield place, f"Không có bộ tiêu chí «{name}»{hint}."
    for index, choice in enumerate(record.cell.scoring_choices):
        chosen = known.get(choice.criteria_set or "")
        is_read = chosen is not None and not record.has_gap(chosen.path)
        if chosen and is_read and choice.criterion and not chosen.criterion(choice.criterion):
            place = record.cell.at("lua_chon_cham", index, "tieu_chi")
            message = f"Bộ tiêu chí {choice.criteria_set} không có tiêu chí {choice.criterion}."
            shown = f"chibo criteria show {choice.criteria_set}"
            yield place, message, f"ghi số tiêu chí có trong  {shown},  hoặc xoá cả bảng này."


def _named(record: YearRecord) -> Iterator[tuple[str, Location]]:
    """The sets the cell and its score records name, each with the place."""
    if record.cell.conventions.criteria_set:
        place = record.cell.at("quy_uoc", "bo_tieu_chi")
        yield record.cell.conventions.criteria_set, place
    for index, choice in enumerate(record.cell.scoring_choices):
        if choice.criteria_set:
            yield choice.criteria_set, record.cell.at("lua_chon_cham", index, "bo_tieu_chi")
    for scored in record.scores.values():
        if scored.criteria_set:
            yield scored.criteria_set, scored.at("bo_tieu_chi")
