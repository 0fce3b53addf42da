"""Khách mời có tên của một đảng viên được triệu tập.

Khách mời ở ngoài mọi số đếm. Ghi một đảng viên của chi bộ vào đó thì biên bản kể đồng chí ấy hai
lần: một lần là người dự, một lần là khách.

Sai:

    [[khach_moi]]
    ho_ten = "Lê Văn Cường"
    chuc_vu = "Trưởng thôn"

Đúng:

    [[khach_moi]]
    ho_ten = "Đinh Thị Thu"
    chuc_vu = "Chủ tịch Uỷ ban Mặt trận Tổ quốc xã"
"""

from chibo_cli.facts.attendance import attendance
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB410",
    severity=Severity.WARNING,
    remedy="nếu là đảng viên của chi bộ thì xoá mục [[khach_moi]] ấy; nếu là người khác cùng tên "
    "thì ghi thêm cơ quan vào ho_ten.",
    basis=SELF_CONTRADICTION,
    kinds=CELL_MEETINGS,
    drafts=False,
)
def guest_is_member(meeting: Meeting, record: YearRecord) -> Hits:
    if not meeting.guests or record.has_gap(record.roster.path):
        return
    members = record.roster.by_name
    convened = {members[name].full_name for name in attendance(meeting, record).convened}
    for index, guest in enumerate(meeting.guests):
        if guest.full_name in convened:
            yield (
                meeting.at("khach_moi", index, "ho_ten"),
                f"{guest.full_name} là đảng viên được triệu tập ngày {short_date(meeting.date)}.",
            )
