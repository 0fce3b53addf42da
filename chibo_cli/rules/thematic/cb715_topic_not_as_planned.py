"""Chuyên đề đã làm khác kế hoạch của quý mà không ghi lý do.

Đổi chuyên đề là việc thường, khi có chỉ đạo mới hay việc nóng ở cơ sở; chỉ cần một dòng ly_do để kế
hoạch đã báo cáo cấp trên và sổ không nói khác nhau.

Sai:

    [chuyen_de]
    ten = "Giữ sạch đường làng, ngõ xóm"

Đúng:

    ly_do = "đổi chuyên đề theo chỉ đạo của Đảng uỷ xã sau đợt mưa lũ"

    [chuyen_de]
    ten = "Giữ sạch đường làng, ngõ xóm"
"""

from chibo_cli.facts.likeness import same_topic
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import TOPIC_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.thematic.planned import planned_topics
from chibo_cli.rules.thematic.topics import topic_of


@meeting_rule(
    "CB715",
    severity=Severity.WARNING,
    remedy="nếu vẫn là chuyên đề trong kế hoạch thì sửa ten cho khớp; nếu đã đổi thì ghi  "
    'ly_do = "…"  ở đầu tệp, vì sao đổi.',
    kinds=TOPIC_MEETINGS,
    drafts=False,
)
def topic_not_as_planned(meeting: Meeting, record: YearRecord) -> Hits:
    name = topic_of(meeting).name
    if meeting.reason or not name or meeting.year != record.year:
        return
    own = [planned for planned in planned_topics(record) if planned.quarter == meeting.quarter]
    if not own or any(same_topic(name, planned.name) for planned in own):
        return
    if not record.has_gap(meeting.path, "ky", "ly_do"):
        yield (
            meeting.at("chuyen_de", "ten"),
            f"«{name}» khác chuyên đề kế hoạch ghi cho quý {meeting.quarter}: «{own[0].name}».",
            own[0].place,
        )
