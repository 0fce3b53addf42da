"""Số đảng viên dự buổi thường kỳ dưới tỉ lệ của hướng dẫn.

Tỉ lệ dự tính trên số được triệu tập, không kể đảng viên được miễn sinh hoạt và người làm nhiệm vụ
đặc biệt của lực lượng vũ trang. Tỉ lệ này quyết định điểm của buổi sinh hoạt; ghi thiếu tình trạng
miễn sinh hoạt hay tạm đi cũng làm nó thấp đi.

Sai:

    [[vang]]
    nguoi = "Phạm Thị Dung"
    ly_do = "ốm, có báo cáo"

Đúng:

    [[vang]]
    nguoi = "Phạm Thị Dung"
    nhiem_vu_dac_biet = true
"""

from chibo_cli.facts.attendance import Attendance, certain_attendance
from chibo_cli.facts.figures import reckoned
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule
from chibo_cli.vietnamese import per_cent


@meeting_rule(
    "CB401",
    severity=Severity.WARNING,
    remedy="xem lại [[vang]] và tinh_trang trong dang-vien.toml; đúng cả thì để nguyên.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
    value="ti_le_du",
)
def attendance_too_low(meeting: Meeting, record: YearRecord) -> Hits:
    asked = record.guideline.attendance_rate
    counted = certain_attendance(meeting, record)
    if asked is None or counted is None or counted.rate is None or asked.is_met_by(counted.rate):
        return
    yield (
        meeting.at("vang"),
        f"{_came(counted)}, đạt {per_cent(counted.rate)}, cần {asked.words}; "
        f"vắng có lý do {len(counted.excused)}, không lý do {len(counted.unexcused)}.",
    )


def _came(counted: Attendance) -> str:
    convened = len(counted.convened)
    on_duty = sum(absence.special_duty for absence in counted.absent)
    came = f"Có mặt {len(counted.present)} trên {convened - on_duty} đảng viên được triệu tập"
    if not on_duty:
        return came
    return f"{came} ({reckoned(('triệu tập', convened), ('nhiệm vụ đặc biệt', -on_duty))})"
