"""Buổi kết hợp không ghi giờ của phần chuyên đề.

Hai phần phải làm lần lượt, xong phần này mới sang phần kia; giờ của phần chuyên đề cho thấy điều đó
và cho biết mỗi phần dài bao lâu.

Sai:

    # tệp 2026/2026-11-10-ket-hop.toml
    loai = "ket_hop"
    ngay = 2026-11-10
    trang_thai = "hoan_thanh"

    [chuyen_de]
    ten = "Nêu gương phân loại rác tại nhà"
    bat_dau = "20:30"

Đúng:

    [chuyen_de]
    ten = "Nêu gương phân loại rác tại nhà"
    bat_dau = "20:30"
    ket_thuc = "21:30"
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, meeting_rule


@meeting_rule(
    "CB325",
    severity=Severity.WARNING,
    remedy="ghi bat_dau và ket_thuc của phần chuyên đề vào [chuyen_de].",
    kinds=(MeetingKind.COMBINED,),
    drafts=False,
)
def combined_without_times(meeting: Meeting, record: YearRecord) -> Hits:
    topic = meeting.topic
    if topic is None or topic.started_at is None:
        yield meeting.at("chuyen_de", "bat_dau"), "Phần chuyên đề không có giờ bắt đầu."
    if topic is None or topic.ended_at is None:
        yield meeting.at("chuyen_de", "ket_thuc"), "Phần chuyên đề không có giờ kết thúc."
