"""Họp bất thường mà không ghi lý do.

Điều lệ cho họp bất thường khi cần; lý do cho thấy cần thế nào và giới hạn việc được bàn.

Sai:

    ly_do = ""

Đúng:

    ly_do = "bàn việc khắc phục sau mưa lũ"
"""

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import charter
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB322",
    severity=Severity.WARNING,
    remedy='ghi  ly_do = "…"  ở đầu tệp, vì sao phải họp bất thường.',
    basis=(charter("22.6"), charter("24.2")),
    kinds=(MeetingKind.EXTRAORDINARY,),
    drafts=False,
)
def extraordinary_without_reason(meeting: Meeting, record: YearRecord) -> Hits:
    if not meeting.reason:
        day = short_date(meeting.date)
        yield meeting.at("ly_do"), f"Buổi bất thường ngày {day} không có lý do."
