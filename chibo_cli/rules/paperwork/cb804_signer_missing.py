"""Thiếu tên người chủ trì hoặc thư ký.

Biên bản có hai chữ ký: người chủ trì và thư ký cùng chịu trách nhiệm về điều đã ghi. Tệp thiếu một
tên thì biên bản in ra không ký được.

Sai:

    thu_ky = ""

Đúng:

    chu_tri = "Nguyễn Văn An"
    thu_ky = "Trần Thị Bình"
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB804",
    severity=Severity.ERROR,
    remedy="ghi họ tên người đã chủ trì, người đã ghi biên bản, đúng như trong dang-vien.toml.",
    drafts=False,
)
def signer_missing(meeting: Meeting, record: YearRecord) -> Hits:
    for key, person, words in (
        ("chu_tri", meeting.chair, "người chủ trì"),
        ("thu_ky", meeting.minute_taker, "thư ký"),
    ):
        if not person:
            yield (
                meeting.at(key),
                f"Buổi ngày {short_date(meeting.date)} chưa ghi {words}.",
                f'ghi  {key} = "họ tên"  của {words} buổi ấy ở đầu tệp, đúng như trong '
                "dang-vien.toml.",
            )
