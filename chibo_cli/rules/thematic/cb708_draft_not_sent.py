"""Không ghi ngày gửi dự thảo chuyên đề cho đảng viên.

Đảng viên đọc trước thì đến họp mới có ý kiến vào từng việc, không phải nghe lần đầu rồi chỉ nhất
trí.

Sai:

    # tệp 2026/2026-11-26-chuyen-de.toml

    loai = "chuyen_de"
    ngay = 2026-11-26
    trang_thai = "hoan_thanh"

    [chuyen_de]
    ten = "Giữ sạch đường làng, ngõ xóm"

Đúng:

    # tệp 2026/2026-11-26-chuyen-de.toml

    loai = "chuyen_de"
    ngay = 2026-11-26
    trang_thai = "hoan_thanh"

    [chuyen_de]
    ten = "Giữ sạch đường làng, ngõ xóm"
    gui_dang_vien = 2026-11-22
"""

from chibo_cli.facts.recorded import topic_is_blank
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import TOPIC_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.dates import day_to_fill_in
from chibo_cli.rules.thematic.topics import called, topic_of


@meeting_rule(
    "CB708",
    severity=Severity.WARNING,
    remedy="nếu đã gửi trước thì ghi ngày ở gui_dang_vien trong [chuyen_de]; nếu chưa thì để "
    "nguyên, kỳ sau gửi trước khi họp.",
    kinds=TOPIC_MEETINGS,
    drafts=False,
)
def draft_not_sent(meeting: Meeting, record: YearRecord) -> Hits:
    if topic_of(meeting).sent_to_members is None and not topic_is_blank(meeting, record):
        yield (
            meeting.at("chuyen_de", "gui_dang_vien"),
            f"{called(meeting)} chưa ghi ngày gửi dự thảo cho đảng viên.",
            f"nếu đã gửi trước thì ghi  gui_dang_vien = {day_to_fill_in(meeting)}  (ngày gửi) vào "
            "[chuyen_de]; nếu chưa thì để nguyên, kỳ sau gửi trước khi họp.",
        )
