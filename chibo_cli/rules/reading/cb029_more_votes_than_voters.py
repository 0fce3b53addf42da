"""Số phiếu biểu quyết nhiều hơn số đảng viên chính thức có mặt.

Tỉ lệ tán thành in trong nghị quyết và biên bản được tính trên số đảng viên này. Biểu quyết kết quả
chấm điểm, ở [bieu_quyet] của tệp trong thư mục cham-diem, cũng vậy.

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
from chibo_cli.facts.figures import excess_told
from chibo_cli.facts.motions import motions
from chibo_cli.facts.scores import score_of
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.vietnamese import opening_lower


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
        if told := excess_told(motion.ballot, counted):
            yield meeting.at(*motion.place, "tan_thanh"), told
    scored = None if meeting.is_committee else score_of(meeting, record)
    if scored and scored.vote and (told := excess_told(scored.vote, counted)):
        yield (
            scored.at("bieu_quyet", "tan_thanh"),
            f"Biểu quyết kết quả chấm điểm: {opening_lower(told)}",
        )
