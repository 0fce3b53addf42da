"""Chưa có kế hoạch sinh hoạt chuyên đề của năm, hoặc kế hoạch ghi chưa đủ.

Hằng năm chi bộ lập kế hoạch sinh hoạt chuyên đề và báo cáo cấp uỷ cấp trên trực tiếp. Có kế hoạch
thì người được giao có thời gian chuẩn bị, cuối năm biết đã làm được đến đâu.

Sai:

    # tệp 2026/ke-hoach.toml

    chuyen_de_nam = []

Đúng:

    # tệp 2026/ke-hoach.toml

    lap_ngay = 2025-12-20
    bao_cao_cap_tren = 2025-12-25

    [[chuyen_de_nam]]
    quy = 4
    ten = "Đảng viên nêu gương góp đất, góp công mở đường trục thôn"
"""

from chibo_cli.findings import Severity
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule


@year_rule(
    "CB703",
    severity=Severity.WARNING,
    remedy="ghi lap_ngay, bao_cao_cap_tren và từng mục [[chuyen_de_nam]] vào ke-hoach.toml.",
)
def topic_plan_missing(record: YearRecord) -> Hits:
    if not record.months_over():
        return
    plan = record.plan
    called = f"Kế hoạch năm {record.year}"
    if plan is None:
        yield record.place, f"Năm {record.year} chưa có tệp ke-hoach.toml."
        return
    if not plan.planned_topics:
        yield plan.at("chuyen_de_nam"), f"{called} chưa ghi chuyên đề nào."
    if plan.made_on is None:
        yield plan.at("lap_ngay"), f"{called} chưa ghi ngày lập."
    if plan.reported_to_superior_on is None:
        yield plan.at("bao_cao_cap_tren"), f"{called} chưa ghi ngày báo cáo cấp trên."
