"""Điểm khác với điểm mà dữ kiện trong sổ cho, không nói vì sao.

Tỉ lệ dự họp, thời lượng, tỉ lệ phát biểu… đã có trong sổ; người đọc phiếu cộng lại được. Chi bộ có
thể biết điều sổ chưa ghi, khi ấy viết ra ở dien_giai.

Sai:

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "an-phu-hd42"
    muc_diem = [{ tieu_chi = "1.1", diem = 3 }]

Đúng:

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "an-phu-hd42"
    muc_diem = [{ tieu_chi = "1.1", diem = 5 }]
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.score import ScoreEntry
from chibo_cli.record import YearRecord
from chibo_cli.rules import CRITERIA_SET, Hits, meeting_rule
from chibo_cli.rules.scores.sheets import (
    called,
    criterion_called,
    is_explained,
    paper_behind,
    place_of_entry,
    place_of_evidence,
    rests_on_facts,
    sheet_of,
)
from chibo_cli.scoring.points import given_shown, points_shown
from chibo_cli.scoring.proposals import Outcome, Proposal


@meeting_rule(
    "CB905",
    severity=Severity.WARNING,
    remedy="xem lại điểm với sổ; điều chi bộ biết mà sổ chưa ghi thì ghi vào sổ, hoặc ghi co_so là "
    "nhan_xet cùng lý do ở dien_giai.",
    basis=CRITERIA_SET,
    drafts=False,
    across=True,
)
def points_differ_from_facts(meeting: Meeting, record: YearRecord) -> Hits:
    sheet = sheet_of(meeting, record)
    for score in sheet.scores.values() if sheet else ():
        for key, entry in score.entries.items():
            proposal = sheet.proposal(key) if sheet else None
            if sheet is None or proposal is None or not _differs(entry, proposal):
                continue
            if rests_on_facts(entry) or not is_explained(entry, score):
                facts = f"theo dữ kiện là {_proposed(proposal)}: {proposal.evidence}"
                yield (
                    place_of_entry(sheet, entry, "diem"),
                    f"{called(score)}: {criterion_called(proposal.criterion)} ghi "
                    f"{given_shown(entry)}, {facts}.",
                    place_of_evidence(proposal.shown, sheet),
                    paper_behind(sheet),
                )


def _differs(entry: ScoreEntry, proposal: Proposal) -> bool:
    if proposal.outcome is not Outcome.PROPOSED or not entry.is_given:
        return False
    return (entry.points, entry.fulfilled) != (proposal.points, proposal.fulfilled)


def _proposed(proposal: Proposal) -> str:
    if proposal.points is not None:
        return f"{points_shown(proposal.points)} điểm"
    return "đạt" if proposal.fulfilled else "không đạt"
