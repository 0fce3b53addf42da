"""Điểm không thuộc những điểm mà bộ tiêu chí cho.

Mỗi tiêu chí chỉ có những điểm nhất định: không quá điểm tối đa, đúng một mức đã nêu, hoặc chỉ có
hay không. Cấp trên đối chiếu với bảng điểm sẽ trả lại phiếu ghi khác.

Sai:

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "an-phu-hd42"
    muc_diem = [{ tieu_chi = "4.2", diem = 7, dien_giai = "Bàn còn lướt." }]

Đúng:

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "an-phu-hd42"
    muc_diem = [{ tieu_chi = "4.2", diem = 0, dien_giai = "Bàn còn lướt." }]
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CRITERIA_SET, Hits, meeting_rule
from chibo_cli.rules.scores.sheets import (
    called,
    criterion_called,
    paper_behind,
    place_of_entry,
    place_of_evaluation,
    sheet_of,
)
from chibo_cli.scoring.allowed import fault_in
from chibo_cli.scoring.points import points_shown


@meeting_rule(
    "CB902",
    severity=Severity.ERROR,
    remedy="đối chiếu với bảng điểm của bộ tiêu chí rồi ghi lại điểm chi bộ đã thống nhất.",
    basis=CRITERIA_SET,
)
def points_not_allowed(meeting: Meeting, record: YearRecord) -> Hits:
    sheet = sheet_of(meeting, record)
    if sheet is None:
        return
    paper = paper_behind(sheet)
    most = sheet.criteria_set.total
    for score in sheet.scores.values():
        for key, entry in score.entries.items():
            proposal = sheet.proposal(key)
            fault = proposal and fault_in(entry, proposal, sheet.criteria_set)
            if proposal and fault:
                message = f"{called(score)}: {criterion_called(proposal.criterion)} {fault}."
                yield place_of_entry(sheet, entry, "diem"), message, paper
        if not score.entries and most is not None and (score.total or 0) > most:
            told = f"{points_shown(score.total)} điểm, tối đa {points_shown(most)}"
            message = f"{called(score)} ghi tổng {told}."
            yield place_of_evaluation(sheet, score, "tong_diem"), message, paper
