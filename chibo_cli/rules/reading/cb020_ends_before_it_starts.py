"""Giờ kết thúc không sau giờ bắt đầu.

Thời lượng buổi sinh hoạt được tính từ hai giờ này và in vào biên bản.

Sai:

    bat_dau = "19:30"
    ket_thuc = "09:15"

Đúng:

    bat_dau = "19:30"
    ket_thuc = "21:15"
"""

from datetime import timedelta

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule


@meeting_rule(
    "CB020",
    severity=Severity.ERROR,
    remedy="sửa bat_dau hoặc ket_thuc; giờ ghi theo 24 giờ, ví dụ 21:15.",
    basis=SELF_CONTRADICTION,
)
def ends_before_it_starts(meeting: Meeting, record: YearRecord) -> Hits:
    if meeting.duration is None or meeting.duration > timedelta(0):
        return
    begin, end = f"{meeting.started_at:%H:%M}", f"{meeting.ended_at:%H:%M}"
    yield meeting.at("ket_thuc"), f"Bắt đầu lúc {begin} nhưng kết thúc lúc {end}."
