"""Tổng điểm ghi khác với điểm các tiêu chí cộng lại.

Xếp loại tính từ tổng điểm; tổng không khớp thì người nhận phiếu không biết tin dòng nào.

Sai:

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "hd42-2025"
    danh_gia = [{ nguoi_cham = "chi_bo", tong_diem = 98, xep_loai = "Tốt" }]
    muc_diem = [
      { tieu_chi = "1", diem = 5 }, { tieu_chi = "2", diem = 5 },
      { tieu_chi = "3.1", diem = 5 }, { tieu_chi = "3.2", diem = 5 },
      { tieu_chi = "4.1", diem = 5 }, { tieu_chi = "4.2", diem = 25 },
      { tieu_chi = "4.3", diem = 10 }, { tieu_chi = "5", diem = 5 },
      { tieu_chi = "6", diem = 25, dien_giai = "Chưa thu đủ phí." }, { tieu_chi = "7", diem = 5 },
    ]

Đúng:

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "hd42-2025"
    danh_gia = [{ nguoi_cham = "chi_bo", tong_diem = 95, xep_loai = "Tốt" }]
    muc_diem = [
      { tieu_chi = "1", diem = 5 }, { tieu_chi = "2", diem = 5 },
      { tieu_chi = "3.1", diem = 5 }, { tieu_chi = "3.2", diem = 5 },
      { tieu_chi = "4.1", diem = 5 }, { tieu_chi = "4.2", diem = 25 },
      { tieu_chi = "4.3", diem = 10 }, { tieu_chi = "5", diem = 5 },
      { tieu_chi = "6", diem = 25, dien_giai = "Chưa thu đủ phí." }, { tieu_chi = "7", diem = 5 },
    ]
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.rules.scores.sheets import called, place_of_evaluation, sheet_of
from chibo_cli.scoring.points import points_shown
from chibo_cli.scoring.sheets import GivenScore, ScoreSheet
from chibo_cli.vietnamese import listed


@meeting_rule(
    "CB903",
    severity=Severity.ERROR,
    remedy="xem lại từng tiêu chí với sổ rồi ghi tong_diem đúng bằng tổng của chúng; không sửa "
    "điểm tiêu chí cho vừa tổng.",
    basis=SELF_CONTRADICTION,
)
def total_differs_from_sum(meeting: Meeting, record: YearRecord) -> Hits:
    sheet = sheet_of(meeting, record)
    for score in sheet.scores.values() if sheet else ():
        written = score.evaluation.total if score.evaluation else None
        # What nobody has scored yet may have been counted on paper.
        makes_total = bool(score.entries) and score.tally.most is not None
        if written is None or not makes_total or not score.tally.is_whole:
            continue
        if written != score.tally.total and sheet:
            yield (
                place_of_evaluation(sheet, score, "tong_diem"),
                f"{called(score)} ghi tổng {points_shown(written)} điểm, các tiêu chí cộng lại "
                f"{points_shown(score.tally.total)} điểm{_parts(score, sheet)}.",
            )


def _parts(score: GivenScore, sheet: ScoreSheet) -> str:
    """The sums of the groups, and what is still open."""
    groups = [
        f"{number}: {points_shown(points)}"
        for number, points in score.tally.by_group.items()
        if number is not None and sheet.criteria_set.criterion_groups
    ]
    pending = score.tally.pending
    parts = [f"nhóm {', '.join(groups)}"] if groups else []
    parts += [f"tiêu chí {listed(pending)} còn chờ kết quả"] if pending else []
    return f" ({'; '.join(parts)})" if parts else ""
