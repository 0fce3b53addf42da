"""Có đảng viên vắng mà sổ không ghi lý do.

Hướng dẫn chỉ tính buổi sinh hoạt đạt tiêu chí dự họp khi không ai vắng không lý do. Người vắng có
báo cáo mà mục [[vang]] thiếu ly_do thì biên bản cũng in thành vắng không lý do.

Sai:

    [[vang]]
    nguoi = "Hoàng Văn Minh"

Đúng:

    [[vang]]
    nguoi = "Hoàng Văn Minh"
    ly_do = "trực ca đêm, có báo cáo"
"""

from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule


@meeting_rule(
    "CB402",
    severity=Severity.WARNING,
    remedy='hỏi lại người vắng; đã báo trước thì ghi  ly_do = "…"  vào mục [[vang]] của người ấy, '
    "không thì để nguyên.",
    kinds=CELL_MEETINGS,
    drafts=False,
)
def absent_without_reason(meeting: Meeting, record: YearRecord) -> Hits:
    counted = certain_attendance(meeting, record) if meeting.absences else None
    if counted is None:
        return
    for index, absence in enumerate(meeting.absences):
        if absence in counted.unexcused:
            yield (
                meeting.at("vang", index, "ly_do"),
                f"{absence.person} vắng, mục [[vang]] không ghi lý do.",
                f'hỏi lại đồng chí {absence.person}; đã báo trước thì ghi  ly_do = "…"  vào mục '
                "[[vang]] có tên ấy, không thì để nguyên.",
            )
