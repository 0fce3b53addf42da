"""Tiêu chí còn để chờ kết quả trong khi kết quả đã có, hoặc đã sang kỳ họp sau.

Có tiêu chí chỉ biết được sau buổi họp vài ngày, nên phiếu để chờ; quên ghi nốt thì tổng điểm gửi
cấp trên và điểm cả năm đều thiếu.

Sai:

    # tệp 2026/cham-diem/2026-10-03-thuong-ky.toml

    bo_tieu_chi = "an-phu-hd42"
    muc_diem = [{ tieu_chi = "8.3", cho_ket_qua = true }]

Đúng:

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "an-phu-hd42"
    muc_diem = [{ tieu_chi = "8.3", cho_ket_qua = true }]
"""

from chibo_cli.findings import Location, Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.score import Evaluator
from chibo_cli.record import YearRecord
from chibo_cli.rules import CRITERIA_SET, Hits, meeting_rule
from chibo_cli.rules.scores.sheets import (
    criterion_called,
    paper_behind,
    place_of_entry,
    sheet_of,
)
from chibo_cli.rules.scores.turns import next_monthly_meeting
from chibo_cli.scoring.proposals import Outcome
from chibo_cli.scoring.sheets import ScoreSheet
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB909",
    severity=Severity.WARNING,
    remedy="chấm nốt bằng lệnh  chibo score;  không có kết quả thì ghi điểm 0 cùng lý do, rồi sửa "
    "tổng điểm, xếp loại.",
    basis=CRITERIA_SET,
    drafts=False,
)
def pending_too_long(meeting: Meeting, record: YearRecord) -> Hits:
    sheet = sheet_of(meeting, record)
    own = sheet.scores.get(Evaluator.CELL) if sheet else None
    if sheet is None or own is None:
        return
    later = next_monthly_meeting(meeting, record)
    for proposal in sheet.proposals:
        if proposal.criterion.key not in own.tally.pending:
            continue
        name = criterion_called(proposal.criterion)
        place = _place(sheet, proposal.criterion.key)
        if proposal.outcome is Outcome.PROPOSED:
            known = f"{name} còn để chờ kết quả, sổ đã ghi: {proposal.evidence}."
            yield place, known, paper_behind(sheet)
        elif later:
            day = short_date(later.date)
            told = f"{name} còn để chờ kết quả, chi bộ đã họp kỳ sau ngày {day}."
            yield place, told, paper_behind(sheet)


def _place(sheet: ScoreSheet, key: str) -> Location:
    """Where the entry stands; the whole file where there is none."""
    entry = sheet.scores[Evaluator.CELL].entries.get(key)
    if entry is not None:
        return place_of_entry(sheet, entry, "cho_ket_qua")
    assert sheet.record is not None
    return sheet.record.at()
