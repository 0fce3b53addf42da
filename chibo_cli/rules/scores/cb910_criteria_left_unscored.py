"""Phiếu đã có tổng điểm, hoặc đã sang kỳ họp sau, mà còn tiêu chí chưa chấm.

Tổng điểm ghi trước rồi chia ra từng tiêu chí là làm ngược. Tiêu chí nào chưa chấm thì tổng điểm và
xếp loại chưa thể có.

Sai:

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "hd42-2025"
    muc_diem = [{ tieu_chi = "1", diem = 5 }, { tieu_chi = "2", diem = 5 }]
    danh_gia = [{ nguoi_cham = "chi_bo", tong_diem = 95, xep_loai = "Tốt" }]

Đúng:

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "hd42-2025"
    muc_diem = [{ tieu_chi = "1", diem = 5 }, { tieu_chi = "2", diem = 5 }]
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.score import Evaluator
from chibo_cli.record import YearRecord
from chibo_cli.rules import CRITERIA_SET, Hits, meeting_rule
from chibo_cli.rules.scores.sheets import called, paper_behind, place_of_evaluation, sheet_of
from chibo_cli.rules.scores.turns import next_monthly_meeting
from chibo_cli.scoring.sheets import GivenScore, ScoreSheet
from chibo_cli.vietnamese import listed, short_date

_MOST_NAMED = 6


@meeting_rule(
    "CB910",
    severity=Severity.WARNING,
    remedy="chấm nốt bằng lệnh  chibo score,  rồi ghi lại tổng điểm, xếp loại.",
    basis=CRITERIA_SET,
    drafts=False,
)
def criteria_left_unscored(meeting: Meeting, record: YearRecord) -> Hits:
    sheet = sheet_of(meeting, record)
    later = next_monthly_meeting(meeting, record)
    for score in sheet.scores.values() if sheet else ():
        given = score.evaluation
        is_closed = given is not None and (given.total is not None or given.rating is not None)
        if sheet is None or not _is_by_criteria(score, sheet) or not score.tally.lacking:
            continue
        if is_closed or later:
            place = place_of_evaluation(sheet, score, "tong_diem")
            since = f"kỳ sau họp ngày {short_date(later.date)}" if later else ""
            why = "đã ghi tổng điểm, xếp loại" if is_closed else f"chưa chấm xong, {since}"
            yield place, f"{called(score)} {why} mà {_unscored(score, sheet)}.", paper_behind(sheet)


def _is_by_criteria(score: GivenScore, sheet: ScoreSheet) -> bool:
    """Whether the evaluator scores criterion by criterion, as the cell always does."""
    return bool(score.entries) or (
        score.evaluator is Evaluator.CELL and bool(sheet.criteria_set.criteria)
    )


def _unscored(score: GivenScore, sheet: ScoreSheet) -> str:
    lacking = score.tally.lacking
    if len(lacking) == len(sheet.criteria_set.criteria):
        return "chưa chấm tiêu chí nào"
    named = listed(lacking[:_MOST_NAMED]) if len(lacking) <= _MOST_NAMED else ""
    return f"chưa chấm tiêu chí {named}" if named else f"còn {len(lacking)} tiêu chí chưa chấm"
