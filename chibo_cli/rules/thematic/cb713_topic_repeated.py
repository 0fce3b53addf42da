"""Chuyên đề trùng với một chuyên đề đã làm trong năm hoặc năm trước.

Chuyên đề cần có điều mới so với lần trước. Làm tiếp một việc cũ thì đặt tên theo phần mới của nó,
để người đọc sổ thấy chi bộ đã đi đến đâu.

Sai:

    # tệp 2026/2026-11-26-chuyen-de.toml

    loai = "chuyen_de"
    ngay = 2026-11-26
    trang_thai = "hoan_thanh"

    [chuyen_de]
    ten = "Chuyên đề: Đảng viên nêu gương góp đất, góp công mở đường trục thôn"

Đúng:

    # tệp 2026/2026-11-26-chuyen-de.toml

    loai = "chuyen_de"
    ngay = 2026-11-26
    trang_thai = "hoan_thanh"

    [chuyen_de]
    ten = "Giữ sạch đường làng, ngõ xóm"
"""

from chibo_cli.facts.likeness import same_topic
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import PRACTICE
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.rules.thematic.topics import topic_of
from chibo_cli.vietnamese import short_date


@year_rule(
    "CB713",
    severity=Severity.WARNING,
    remedy="nếu buổi sau bàn phần mới thì nêu phần ấy trong ten; nếu đúng là làm lại thì để "
    "nguyên, kế hoạch sau chọn việc khác.",
    basis=PRACTICE,
)
def topic_repeated(record: YearRecord) -> Hits:
    topics = _named_topics(record)
    before = record.previous
    last_year = _named_topics(before) if before and before.year == record.year - 1 else []
    for index, (name, meeting) in enumerate(topics):
        for earlier_name, earlier in (*last_year, *topics[:index]):
            if same_topic(earlier_name, name):
                yield (
                    meeting.at("chuyen_de", "ten"),
                    f"«{name}» giống chuyên đề của buổi ngày {short_date(earlier.date)}: "
                    f"«{earlier_name}».",
                    earlier.at("chuyen_de", "ten"),
                )
                break


def _named_topics(record: YearRecord) -> list[tuple[str, Meeting]]:
    """The topics of a year's finished meetings that have a name, each with its meeting."""
    finished = (m for m in record.meetings if m.kind.has_topic and m.is_finished)
    named = ((topic_of(meeting).name, meeting) for meeting in finished)
    return [(name, meeting) for name, meeting in named if name]
