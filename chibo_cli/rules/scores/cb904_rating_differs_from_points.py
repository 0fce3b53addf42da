"""Xếp loại ghi khác với mức mà tổng điểm và các điều kiện của bộ tiêu chí cho.

Bộ tiêu chí định sẵn mức điểm, tiêu chí phải đạt tối đa và điều kiện loại trừ; xếp loại đi theo đó,
không chọn trước. Cấp có thẩm quyền quyết định khác thì ghi vì sao vào dien_giai.

Sai:

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "an-giang-hd01"

    [[danh_gia]]
    nguoi_cham = "chi_bo"
    tong_diem = 88
    xep_loai = "Tốt"
    dien_giai = "Trừ 12 điểm vì thu phí chậm."

Đúng:

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "an-giang-hd01"

    [[danh_gia]]
    nguoi_cham = "chi_bo"
    tong_diem = 88
    xep_loai = "Khá"
    dien_giai = "Trừ 12 điểm vì thu phí chậm."
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CRITERIA_SET, Hits, meeting_rule
from chibo_cli.rules.scores.sheets import (
    called,
    paper_behind,
    place_of_evaluation,
    sheet_of,
)
from chibo_cli.scoring.ratings import order_of
from chibo_cli.scoring.sheets import GivenScore, ScoreSheet
from chibo_cli.vietnamese import listed


@meeting_rule(
    "CB904",
    severity=Severity.ERROR,
    remedy="ghi xep_loai đúng mức của tổng điểm; cấp quyết định xếp khác thì ghi lý do vào "
    "dien_giai của [[danh_gia]] ấy.",
    basis=CRITERIA_SET,
    drafts=False,
)
def rating_differs_from_points(meeting: Meeting, record: YearRecord) -> Hits:
    sheet = sheet_of(meeting, record)
    for score in sheet.scores.values() if sheet else ():
        told = sheet and _told(score, sheet)
        if sheet and told:
            place = place_of_evaluation(sheet, score, "xep_loai")
            yield place, f"{called(score)} {told}", paper_behind(sheet)


def _told(score: GivenScore, sheet: ScoreSheet) -> str:
    """What is wrong with the rating of an evaluator, as a predicate; empty where nothing is."""
    given = score.evaluation
    if given is None or given.rating is None or _is_decided_with_reason(score, sheet):
        return ""
    names = order_of(sheet.criteria_set)
    if names and given.rating not in names:
        return f"xếp loại «{given.rating}», bộ tiêu chí chỉ có {listed(names)}."
    # A total that is not the sum, or of a sheet half scored, is told first.
    agrees = given.total in (None, score.total) and not (score.entries and score.tally.lacking)
    if score.rated is None or not agrees or score.rated.unsettled:
        return ""
    if score.rated.rating in (None, given.rating):
        return ""
    worked_out = f"theo điểm là {score.rated.rating}"
    return f"xếp loại {given.rating}, {worked_out}. {' '.join(score.rated.steps)}"


def _is_decided_with_reason(score: GivenScore, sheet: ScoreSheet) -> bool:
    """Whether who decides has said why the rating is another."""
    decides = any(
        party.decides and party.evaluator is score.evaluator
        for party in sheet.criteria_set.scoring_parties
    )
    return decides and bool(score.evaluation and score.evaluation.explanation)
