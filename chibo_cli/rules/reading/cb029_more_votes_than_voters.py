"""Số phiếu biểu quyết nhiều hơn số đảng viên chính thức có mặt.

Tỉ lệ tán thành in trong nghị quyết và biên bản được tính trên số đảng viên này.

Sai:

    [[nghi_quyet]]
    so = 12
    bieu_quyet.hinh_thuc = "gio_tay"
    bieu_quyet.tan_thanh = 50

Đúng:

    [[nghi_quyet]]
    so = 12
    bieu_quyet.hinh_thuc = "gio_tay"
    bieu_quyet.tan_thanh = 4
"""

from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.findings import KeyPath, Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Ballot
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.rules.reading.figures import voters_shown


@meeting_rule(
    "CB029",
    severity=Severity.ERROR,
    remedy="sửa số phiếu, hoặc sửa [[vang]], [[du_them]] cho đúng người có mặt.",
    basis=SELF_CONTRADICTION,
)
def more_votes_than_voters(meeting: Meeting, record: YearRecord) -> Hits:
    counted = certain_attendance(meeting, record)
    if counted is None:
        return
    for place, ballot in _ballots(meeting):
        if ballot.cast is not None and ballot.cast > len(counted.voters):
            yield (
                meeting.at(*place, "tan_thanh"),
                f"Có {_cast_shown(ballot)}, nhưng chỉ có {len(counted.voters)} đảng viên "
                f"chính thức dự: {voters_shown(counted)}.",
            )


def _ballots(meeting: Meeting) -> list[tuple[KeyPath, Ballot]]:
    on_resolutions: list[tuple[KeyPath, Ballot]] = [
        (("nghi_quyet", index, "bieu_quyet"), resolution.vote)
        for index, resolution in enumerate(meeting.resolutions)
        if resolution.vote is not None
    ]
    return on_resolutions + [(("bieu_quyet", i), vote) for i, vote in enumerate(meeting.votes)]


def _cast_shown(ballot: Ballot) -> str:
    counts = {
        "tán thành": ballot.in_favour,
        "không tán thành": ballot.against,
        "ý kiến khác": ballot.other_opinions,
    }
    parts = " + ".join(f"{count} {words}" for words, count in counts.items() if count)
    return f"{ballot.cast} phiếu ({parts})"
