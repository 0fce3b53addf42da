"""Chuyên đề có trong kế hoạch mà hết quý vẫn chưa sinh hoạt.

Kế hoạch đã báo cáo cấp trên thì cuối năm sẽ được hỏi lại. Làm vào quý khác cũng được tính; không
làm nữa thì ghi lý do, ở buổi chuyên đề đã thay hoặc ở [[khong_hop]] của quý ấy.

Sai:

    # tính đến 2026-12-31
    # tệp 2026/ke-hoach.toml

    [[chuyen_de_nam]]
    quy = 4
    ten = "Giữ sạch đường làng, ngõ xóm"

Đúng:

    # tính đến 2026-12-31
    # tệp 2026/ke-hoach.toml

    [[chuyen_de_nam]]
    quy = 4
    ten = "Đảng viên nêu gương góp đất, góp công mở đường trục thôn"
"""

from chibo_cli.facts.likeness import same_topic
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.rules.thematic.planned import planned_topics
from chibo_cli.rules.thematic.topics import topic_of


@year_rule(
    "CB716",
    severity=Severity.WARNING,
    remedy="đưa chuyên đề này vào quý sau, hoặc ghi ly_do vào tệp của buổi đã làm chuyên đề khác.",
)
def planned_topic_not_held(record: YearRecord) -> Hits:
    over = record.quarters_over()
    names = [topic_of(m).name or "" for m in record.meetings if m.kind.has_topic]
    for planned in planned_topics(record):
        if planned.quarter not in over or _is_explained(record, planned.quarter):
            continue
        if not any(same_topic(name, planned.name) for name in names if name):
            yield (
                planned.place,
                f"«{planned.name}» ghi cho quý {planned.quarter} chưa có ở buổi nào trong năm.",
            )


def _is_explained(record: YearRecord, quarter: int) -> bool:
    """Whether the quarter has a reason for another topic or none, or one without a name."""
    skipped = record.skipping(f"{record.year}-Q{quarter}")
    if skipped and skipped.reason:
        return True
    return any(
        topic_of(meeting).name is None or (meeting.kind is MeetingKind.THEMATIC and meeting.reason)
        for meeting in record.with_topic(quarter)
    )
