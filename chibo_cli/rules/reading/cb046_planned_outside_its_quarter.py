"""Chuyên đề ghi một quý nhưng tháng hoặc hạn dự thảo thuộc quý khác.

Kế hoạch được đối chiếu theo quý; tháng ghi lệch thì không biết chuyên đề ấy của quý nào.

Sai:

    # tệp 2026/ke-hoach.toml

    [[chuyen_de_nam]]
    quy = 4
    thang = 9
    ten = "Đảng viên nêu gương góp đất mở đường"

Đúng:

    # tệp 2026/ke-hoach.toml

    [[chuyen_de_nam]]
    quy = 4
    thang = 11
    ten = "Đảng viên nêu gương góp đất mở đường"
"""

from datetime import date

from chibo_cli.findings import Severity
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, year_rule
from chibo_cli.vietnamese import month_after, short_date


@year_rule(
    "CB046",
    severity=Severity.WARNING,
    remedy="sửa quy, thang hoặc han_du_thao của chuyên đề này trong ke-hoach.toml cho khớp.",
    basis=SELF_CONTRADICTION,
)
def planned_outside_its_quarter(record: YearRecord) -> Hits:
    plan = record.plan
    for index, topic in enumerate(plan.planned_topics if plan else ()):
        if plan is None or topic.quarter is None:
            continue
        if topic.month and (topic.month + 2) // 3 != topic.quarter:
            place = plan.at("chuyen_de_nam", index, "thang")
            yield place, f"Chuyên đề quý {topic.quarter} ghi thang = {topic.month}."
        end = month_after(date(record.year, 3 * topic.quarter, 1))
        if topic.draft_due and topic.draft_due >= end:
            yield (
                plan.at("chuyen_de_nam", index, "han_du_thao"),
                f"Chuyên đề quý {topic.quarter} mà hạn dự thảo là {short_date(topic.draft_due)}.",
            )
