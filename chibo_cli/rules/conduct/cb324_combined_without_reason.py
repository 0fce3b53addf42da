"""Họp kết hợp thường kỳ với chuyên đề mà không ghi lý do.

Buổi chuyên đề họp riêng; chỉ khi khó về thời gian, địa điểm mới làm hai buổi trong một lần. Lý do
cho thấy chi bộ thuộc trường hợp ấy.

Sai:

    ly_do = ""

Đúng:

    ly_do = "hội trường chỉ mượn được một tối"
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB324",
    severity=Severity.WARNING,
    remedy='ghi  ly_do = "…"  ở đầu tệp, vì sao không họp riêng hai buổi.',
    kinds=(MeetingKind.COMBINED,),
    drafts=False,
)
def combined_without_reason(meeting: Meeting, record: YearRecord) -> Hits:
    if not meeting.reason:
        day = short_date(meeting.date)
        yield meeting.at("ly_do"), f"Buổi kết hợp ngày {day} không có lý do."
