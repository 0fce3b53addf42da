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

from chibo_cli.facts.recorded import topic_is_blank
from chibo_cli.facts.speaking import topic_is_undiscussed
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import TOPIC_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.thematic.topics import called


@meeting_rule(
    "CB711",
    severity=Severity.WARNING,
    remedy="nếu có người phát biểu thì ghi vào [[chuyen_de.y_kien]], mỗi ý kiến một mục có nguoi "
    "và noi_dung; nếu không ai nói thì để nguyên, kỳ sau gợi ý từng người.",
    kinds=TOPIC_MEETINGS,
    drafts=False,
)
def topic_not_discussed(meeting: Meeting, record: YearRecord) -> Hits:
    if topic_is_undiscussed(meeting, record) and not topic_is_blank(meeting, record):
        place = meeting.at("chuyen_de", "y_kien")
        yield place, f"{called(meeting)} chưa ghi ý kiến nào của đảng viên."
