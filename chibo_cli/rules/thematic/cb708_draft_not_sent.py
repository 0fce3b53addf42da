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

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import TOPIC_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.thematic.topics import called, topic_of


@meeting_rule(
    "CB708",
    severity=Severity.WARNING,
    remedy="thêm dòng  gui_dang_vien = 2026-11-14  vào [chuyen_de].",
    kinds=TOPIC_MEETINGS,
    drafts=False,
)
def draft_not_sent(meeting: Meeting, record: YearRecord) -> Hits:
    if topic_of(meeting).sent_to_members is None:
        yield (
            meeting.at("chuyen_de", "gui_dang_vien"),
            f"{called(meeting)} chưa ghi ngày gửi dự thảo cho đảng viên.",
        )
