"""Không ghi việc đọc và thông qua biên bản.

Thư ký đọc lại biên bản trước khi bế mạc thì chỗ ghi chưa đúng lời ai được sửa ngay. Điều sửa khi
đọc lại ghi ở bo_sung.

Sai:

    [bien_ban]
    doc_thong_qua = false

Đúng:

    [bien_ban]
    doc_thong_qua = true
    bo_sung = ["Sửa số hộ góp đất từ 5 thành 6."]
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB805",
    severity=Severity.WARNING,
    remedy="đã đọc thì ghi  doc_thong_qua = true  vào [bien_ban]; chưa đọc thì đọc, thông qua ở "
    "đầu buổi tới rồi mới ghi, và nói rõ ngày ở bo_sung.",
    drafts=False,
)
def minutes_not_read_out(meeting: Meeting, record: YearRecord) -> Hits:
    read_out = meeting.minutes.read_out if meeting.minutes else None
    if not read_out:
        said = "chưa ghi là đã" if read_out is None else "ghi là chưa"
        yield (
            meeting.at("bien_ban", "doc_thong_qua"),
            f"Biên bản ngày {short_date(meeting.date)} {said} đọc và thông qua.",
        )
