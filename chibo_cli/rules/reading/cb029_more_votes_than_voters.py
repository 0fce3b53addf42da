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
from chibo_cli.facts.figures import cast_shown, voters_shown
from chibo_cli.facts.motions import motions
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule


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
    for motion in motions(meeting):
        ballot = motion.ballot
        if ballot.cast is not None and ballot.cast > len(counted.voters):
            yield (
                meeting.at(*motion.place, "tan_thanh"),
                f"Có {cast_shown(ballot)}, nhưng chỉ có {len(counted.voters)} đảng viên "
                f"chính thức dự: {voters_shown(counted)}.",
            )
