"""Buổi đã họp mà tệp chưa ghi xong.

Tệp còn để dang_ghi thì phần lớn quy tắc chưa xét đến nó. Ghi xong ngay sau buổi họp thì ý kiến, con
số còn nhớ rõ.

Sai:

    trang_thai = "dang_ghi"

Đúng:

    trang_thai = "hoan_thanh"
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB801",
    severity=Severity.WARNING,
    remedy='ghi nốt những gì buổi ấy đã làm rồi đổi thành  trang_thai = "hoan_thanh".',
)
def held_yet_unfinished(meeting: Meeting, record: YearRecord) -> Hits:
    if meeting.date < record.as_of and not meeting.is_finished:
        called = f"Buổi {meeting.kind.words} ngày {short_date(meeting.date)}"
        yield meeting.at("trang_thai"), f"{called} đã qua mà tệp vẫn để dang_ghi."
