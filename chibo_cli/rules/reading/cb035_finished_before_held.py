"""Tệp ghi hoàn thành trong khi ngày họp chưa tới.

Biên bản của buổi họp chưa diễn ra không thể là biên bản hoàn chỉnh.

Sai:

    ngay = 2099-11-03
    trang_thai = "hoan_thanh"

Đúng:

    ngay = 2099-11-03
    trang_thai = "dang_ghi"
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB035",
    severity=Severity.ERROR,
    remedy='sửa ngay cho đúng ngày họp, hoặc ghi trang_thai = "dang_ghi".',
    basis=SELF_CONTRADICTION,
    drafts=False,
)
def finished_before_held(meeting: Meeting, record: YearRecord) -> Hits:
    if meeting.date > record.as_of:
        held, today = short_date(meeting.date), short_date(record.as_of)
        message = f"Ngày họp là {held}, sau ngày kiểm tra {today}, mà tệp đã ghi hoàn thành."
        yield meeting.at("trang_thai"), message
