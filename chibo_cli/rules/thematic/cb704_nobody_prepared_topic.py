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

from chibo_cli.facts.likeness import same_topic
from chibo_cli.facts.recorded import topic_is_blank
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import TOPIC_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.thematic.planned import planned_topics
from chibo_cli.rules.thematic.topics import called, has_nobody, topic_of
from chibo_cli.vietnamese import listed


@meeting_rule(
    "CB704",
    severity=Severity.ERROR,
    remedy="nếu có người chuẩn bị, trình bày thì ghi tên ở nguoi_chuan_bi, nguoi_trinh_bay trong "
    "[chuyen_de]; nếu không thì để nguyên, kỳ sau giao trước.",
    kinds=TOPIC_MEETINGS,
    drafts=False,
)
def nobody_prepared_topic(meeting: Meeting, record: YearRecord) -> Hits:
    if has_nobody(meeting, record) and not topic_is_blank(meeting, record):
        assigned = _assigned(meeting, record)
        planned = f"; kế hoạch giao {listed(assigned)} chuẩn bị" if assigned else ""
        place = meeting.at("chuyen_de", "nguoi_chuan_bi")
        yield place, f"{called(meeting)} chưa ghi ai chuẩn bị, ai trình bày{planned}."


def _assigned(meeting: Meeting, record: YearRecord) -> tuple[str, ...]:
    """Whom the plan names for this topic, or for the only one of the quarter."""
    name = topic_of(meeting).name
    planned = tuple(planned_topics(record))
    if name:
        like = (each.preparers for each in planned if same_topic(name, each.name))
        return next(like, ())
    own = [each.preparers for each in planned if each.quarter == meeting.quarter]
    return own[0] if len(own) == 1 else ()
