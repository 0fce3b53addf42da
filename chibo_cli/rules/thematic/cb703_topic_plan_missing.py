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
    remedy="ghi phần đã có vào ke-hoach.toml; chưa lập, chưa báo cáo thì làm rồi ghi đúng ngày "
    "làm.",
)
def topic_plan_missing(record: YearRecord) -> Hits:
    if not record.months_over():
        return
    plan = record.plan
    called = f"Kế hoạch năm {record.year}"
    if plan is None:
        yield (
            record.place,
            f"Năm {record.year} chưa có tệp ke-hoach.toml.",
            f"nếu đã lập kế hoạch thì ghi vào {record.year}/ke-hoach.toml: lap_ngay, "
            "bao_cao_cap_tren, [[chuyen_de_nam]]; nếu chưa thì lập cho các quý còn lại.",
        )
        return
    if not plan.planned_topics:
        yield (
            plan.at("chuyen_de_nam"),
            f"{called} chưa ghi chuyên đề nào.",
            "ghi từng chuyên đề đã định vào [[chuyen_de_nam]] của ke-hoach.toml; chưa định thì "
            "định cho các quý còn lại.",
        )
    if plan.made_on is None:
        yield (
            plan.at("lap_ngay"),
            f"{called} chưa ghi ngày lập.",
            "ghi  lap_ngay = …  (ngày trên bản kế hoạch) ở đầu ke-hoach.toml.",
        )
    if plan.reported_to_superior_on is None:
        yield (
            plan.at("bao_cao_cap_tren"),
            f"{called} chưa ghi ngày báo cáo cấp trên.",
            "nếu đã báo cáo thì ghi  bao_cao_cap_tren = …  (ngày báo cáo) ở đầu ke-hoach.toml; nếu "
            "chưa thì báo cáo rồi ghi đúng ngày ấy.",
        )
