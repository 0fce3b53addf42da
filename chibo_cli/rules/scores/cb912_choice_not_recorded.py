"""Tiêu chí không áp dụng cho buổi này mà vẫn cho điểm, không theo cách tính nào đã ghi.

Bộ tiêu chí có chỗ để ngỏ: không áp dụng thì được đủ điểm, mất điểm hay tính vào tiêu chí khác. Vài
điểm ấy có thể đổi cả xếp loại, nên chi bộ chọn một lần, có ý kiến cấp trên, rồi tháng nào cũng thế.

Sai:

    # tệp 2026/cham-diem/2026-10-03-thuong-ky.toml

    bo_tieu_chi = "an-phu-hd42"
    muc_diem = [{ tieu_chi = "4.3", diem = 5 }]

Đúng:

    # tệp 2026/cham-diem/2026-10-03-thuong-ky.toml

    bo_tieu_chi = "an-phu-hd42"
    muc_diem = [{ tieu_chi = "4.3", diem = 0 }]
    lua_chon = [{ tieu_chi = "4.3", chon = "khong_diem" }]
"""

from chibo_cli.criteria import Otherwise
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.score import ScoreEntry
from chibo_cli.record import YearRecord
from chibo_cli.rules import CRITERIA_SET, Hits, meeting_rule
from chibo_cli.rules.scores.sheets import (
    called,
    criterion_called,
    paper_behind,
    place_of_entry,
    sheet_of,
)
from chibo_cli.scoring.points import points_shown
from chibo_cli.scoring.proposals import Outcome, Proposal

_REMEDY_OF_SET = "ghi điểm như bộ tiêu chí định cho tiêu chí không áp dụng."
_REMEDY_OF_CHOICE = (
    "hỏi cấp trên cách tính rồi ghi [[lua_chon_cham]] vào chibo.toml: bo_tieu_chi, tieu_chi, chon "
    "và can_cu."
)


@meeting_rule(
    "CB912",
    severity=Severity.WARNING,
    remedy="ghi điểm theo cách tính đã chọn; cách tính đã đổi thì sửa [[lua_chon]] của phiếu, và "
    "[[lua_chon_cham]] trong chibo.toml.",
    basis=CRITERIA_SET,
    drafts=False,
)
def choice_not_recorded(meeting: Meeting, record: YearRecord) -> Hits:
    sheet = sheet_of(meeting, record)
    for score in sheet.scores.values() if sheet else ():
        for key, entry in score.entries.items():
            proposal = sheet.proposal(key) if sheet else None
            if sheet is None or proposal is None or entry.points is None:
                continue
            place = place_of_entry(sheet, entry, "diem")
            name = f"{called(score)}: {criterion_called(proposal.criterion)}"
            told = f"{name} ghi {points_shown(entry.points)} điểm"
            if proposal.outcome is Outcome.CHOICE_NEEDED:
                why = f"tiêu chí này không áp dụng ({proposal.evidence})"
                message = f"{told}, nhưng {why} và chưa ghi cách tính."
                yield place, message, _REMEDY_OF_CHOICE, paper_behind(sheet)
            elif _is_against(entry, proposal):
                message = f"{told}. {proposal.reason}"
                if proposal.criterion.otherwise in (None, Otherwise.ASK):
                    yield place, message, paper_behind(sheet)
                else:
                    yield place, message, _REMEDY_OF_SET, paper_behind(sheet)


def _is_against(entry: ScoreEntry, proposal: Proposal) -> bool:
    """Whether the points are others than those the set or the choice gives."""
    if proposal.outcome is not Outcome.NOT_APPLICABLE:
        return False
    return entry.points != (proposal.points or 0)
