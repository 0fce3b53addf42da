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

from chibo_cli.facts.recorded import topic_is_blank
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, meeting_rule


@meeting_rule(
    "CB325",
    severity=Severity.WARNING,
    remedy='nếu biết chắc thì ghi giờ của phần chuyên đề vào [chuyen_de], dạng "giờ:phút"; không '
    "chắc thì để nguyên, đừng đoán.",
    kinds=(MeetingKind.COMBINED,),
    drafts=False,
)
def combined_without_times(meeting: Meeting, record: YearRecord) -> Hits:
    topic = meeting.topic
    if topic is None or topic_is_blank(meeting, record):
        return
    for key, words, moment in (
        ("bat_dau", "giờ bắt đầu", topic.started_at),
        ("ket_thuc", "giờ kết thúc", topic.ended_at),
    ):
        if moment is None:
            yield (
                meeting.at("chuyen_de", key),
                f"Phần chuyên đề không có {words}.",
                f'nếu biết chắc thì ghi  {key} = "giờ:phút"  của phần chuyên đề vào [chuyen_de]; '
                "không chắc thì để nguyên, đừng đoán.",
            )
