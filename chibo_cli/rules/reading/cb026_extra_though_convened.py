"""Danh sách dự thêm có người được triệu tập, hoặc người đang bị đình chỉ sinh hoạt.

[[du_them]] chỉ dành cho đảng viên được miễn sinh hoạt hoặc chuyển sinh hoạt tạm thời đi nơi khác mà
vẫn đến dự; người khác ghi ở đây không được tính thêm.

Sai:

    [[du_them]]
    nguoi = "Lê Văn Cường"

Đúng:

    [[du_them]]
    nguoi = "Đặng Hữu Nghĩa"
"""

from chibo_cli.facts.attendance import attendance
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB026",
    severity=Severity.WARNING,
    remedy="xoá mục [[du_them]] này, hoặc sửa tình trạng của đảng viên trong dang-vien.toml.",
    basis=SELF_CONTRADICTION,
)
def extra_though_convened(meeting: Meeting, record: YearRecord) -> Hits:
    if record.has_gap(record.roster.path):
        return
    counted = attendance(meeting, record)
    day = short_date(meeting.date)
    for index, extra in enumerate(meeting.extra_attendances):
        name, place = extra.person, meeting.at("du_them", index, "nguoi")
        if name in counted.convened:
            yield place, f"{name} thuộc số được triệu tập ngày {day}, không phải dự thêm."
        elif name in counted.suspended:
            yield (
                place,
                f"Ngày {day}, {name} đang bị đình chỉ sinh hoạt đảng, "
                "không dự với tư cách đảng viên.",
            )
