"""Chuyên đề trình bày xong mà không ghi ý kiến thảo luận nào.

Sinh hoạt chuyên đề là để đảng viên nói điều mình hiểu, liên hệ việc của mình và góp cho dự thảo;
chỉ nghe trình bày thì mới là phổ biến.

Sai:

    [chuyen_de]
    y_kien = []

Đúng:

    [[chuyen_de.y_kien]]
    nguoi = "Lê Văn Cường"
    noi_dung = "Nhà tôi góp 30 mét vuông."
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import TOPIC_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.thematic.topics import called, topic_of


@meeting_rule(
    "CB711",
    severity=Severity.WARNING,
    remedy="ghi từng ý kiến vào [[chuyen_de.y_kien]], có nguoi và noi_dung.",
    kinds=TOPIC_MEETINGS,
    drafts=False,
)
def topic_not_discussed(meeting: Meeting, record: YearRecord) -> Hits:
    # In a meeting with nothing but its topic the general discussion is about the topic.
    is_only_topic = meeting.kind is MeetingKind.THEMATIC
    general = is_only_topic and (meeting.remarks or record.has_gap(meeting.path, "y_kien"))
    if not topic_of(meeting).remarks and not general:
        place = meeting.at("chuyen_de", "y_kien")
        yield place, f"{called(meeting)} chưa ghi ý kiến nào của đảng viên."
