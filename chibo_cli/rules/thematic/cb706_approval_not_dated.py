"""Việc thông qua dự thảo chuyên đề không ghi ngày.

Có ngày mới thấy dự thảo được duyệt trước buổi họp và kịp gửi cho đảng viên đọc.

Sai:

    # tệp 2026/2026-11-26-chuyen-de.toml

    loai = "chuyen_de"
    ngay = 2026-11-26
    trang_thai = "hoan_thanh"

    [chuyen_de]
    ten = "Giữ sạch đường làng, ngõ xóm"
    duyet.boi = "bi_thu"

Đúng:

    # tệp 2026/2026-11-26-chuyen-de.toml

    loai = "chuyen_de"
    ngay = 2026-11-26
    trang_thai = "hoan_thanh"

    [chuyen_de]
    ten = "Giữ sạch đường làng, ngõ xóm"
    duyet.boi = "bi_thu"
    duyet.ngay = 2026-11-20
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import TOPIC_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.dates import day_to_fill_in
from chibo_cli.rules.thematic.topics import called, topic_of


@meeting_rule(
    "CB706",
    severity=Severity.WARNING,
    remedy="nếu biết chắc thì ghi ngày thông qua ở duyet.ngay trong [chuyen_de]; không chắc thì để "
    "nguyên, đừng đoán.",
    kinds=TOPIC_MEETINGS,
    drafts=False,
)
def approval_not_dated(meeting: Meeting, record: YearRecord) -> Hits:
    approval = topic_of(meeting).approval
    if approval and approval.by and approval.date is None:
        yield (
            meeting.at("chuyen_de", "duyet", "ngay"),
            f"{called(meeting)} ghi người thông qua dự thảo, chưa ghi ngày.",
            f"nếu biết chắc thì ghi  duyet.ngay = {day_to_fill_in(meeting)}  vào [chuyen_de]; "
            "không chắc thì để nguyên, đừng đoán.",
        )
