"""Chuyên đề có trong kế hoạch mà hết quý vẫn chưa sinh hoạt, quý ấy làm chuyên đề khác.

Kế hoạch đã báo cáo cấp trên thì cuối năm sẽ được hỏi lại. Làm vào quý khác cũng được tính; không
làm nữa thì ghi lý do, ở buổi chuyên đề đã thay hoặc ở [[khong_hop]] của quý ấy. Quý không có chuyên
đề nào thì có quy tắc riêng, nêu luôn tên chuyên đề đã định.

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

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.rules.thematic.planned import topics_not_held
from chibo_cli.rules.thematic.quarters import short_quarters
from chibo_cli.rules.thematic.topics import topic_of


@year_rule(
    "CB716",
    severity=Severity.WARNING,
    remedy="đưa vào quý sau hoặc kế hoạch năm sau; thôi thì ghi ly_do ở buổi chuyên đề đã thay, "
    "hoặc ở [[khong_hop]] của quý.",
)
def planned_topic_not_held(record: YearRecord) -> Hits:
    # Of a quarter with too few topics CB701 tells, with their names.
    told = {short.quarter for short in short_quarters(record)}
    asked = [q for q in record.quarters_over() if q not in told and record.with_topic(q)]
    for planned in topics_not_held(record):
        quarter = planned.quarter
        if quarter in asked and not _is_explained(record, quarter):
            yield (
                planned.place,
                f"«{planned.name}» ghi cho quý {quarter} chưa có ở buổi nào trong năm.",
                f"đưa «{planned.name}» vào quý sau hoặc kế hoạch năm sau; thôi không làm thì ghi "
                f"{_where_to_explain(record, quarter)}.",
            )


def _where_to_explain(record: YearRecord, quarter: int) -> str:
    """The line that says why: of the meeting that had another topic, else of the quarter."""
    held = (m for m in record.with_topic(quarter) if m.kind is MeetingKind.THEMATIC)
    instead = next(held, None)
    if instead:
        return f"ly_do vào {instead.path}"
    return f'[[khong_hop]] có  ky = "{record.year}-Q{quarter}"  và ly_do vào ke-hoach.toml'


def _is_explained(record: YearRecord, quarter: int) -> bool:
    """Whether the quarter has a reason for another topic or none, or one without a name."""
    skipped = record.skipping(f"{record.year}-Q{quarter}")
    if skipped and skipped.reason:
        return True
    return any(
        topic_of(meeting).name is None or (meeting.kind is MeetingKind.THEMATIC and meeting.reason)
        for meeting in record.with_topic(quarter)
    )
