"""Chuyên đề không ghi ai chuẩn bị, ai trình bày.

Chi bộ phân công đảng viên am hiểu chuẩn bị chuyên đề bằng văn bản. Không có tên thì không biết ai
chịu trách nhiệm hoàn chỉnh và gửi bản cuối.

Sai:

    [chuyen_de]
    nguoi_chuan_bi = []
    nguoi_trinh_bay = ""

Đúng:

    [chuyen_de]
    nguoi_chuan_bi = ["Trần Thị Bình", "Hoàng Văn Minh"]
    nguoi_trinh_bay = "Trần Thị Bình"
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import TOPIC_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.thematic.topics import called, topic_of, was_left_out


@meeting_rule(
    "CB704",
    severity=Severity.ERROR,
    remedy="ghi tên ở nguoi_chuan_bi, nguoi_trinh_bay trong [chuyen_de].",
    kinds=TOPIC_MEETINGS,
    drafts=False,
)
def nobody_prepared_topic(meeting: Meeting, record: YearRecord) -> Hits:
    topic = topic_of(meeting)
    if topic.preparers or topic.presenters:
        return
    if not was_left_out("nguoi_trinh_bay", meeting, record):
        place = meeting.at("chuyen_de", "nguoi_chuan_bi")
        yield place, f"{called(meeting)} chưa ghi ai chuẩn bị, ai trình bày."
