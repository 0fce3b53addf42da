"""Kế hoạch ghi năm khác với thư mục, hoặc có ngày kiểm tra thuộc năm khác.

Mỗi năm một kế hoạch, nằm trong thư mục của năm ấy; chép từ năm trước sang thì các ngày phải ghi
lại.

Sai:

    # tệp 2026/ke-hoach.toml

    nam = 2025

Đúng:

    # tệp 2026/ke-hoach.toml

    nam = 2026
"""

from chibo_cli.findings import Severity
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, year_rule
from chibo_cli.vietnamese import short_date


@year_rule(
    "CB045",
    severity=Severity.WARNING,
    remedy="sửa năm hoặc ngày này trong ke-hoach.toml, hay chuyển tệp về thư mục của năm ấy.",
    basis=SELF_CONTRADICTION,
)
def plan_of_another_year(record: YearRecord) -> Hits:
    plan = record.plan
    if plan is None:
        return
    if plan.year not in (None, record.year):
        yield plan.at("nam"), f"Kế hoạch ở thư mục {record.year} nhưng ghi nam = {plan.year}."
    for index, inspection in enumerate(plan.inspections):
        day = inspection.date
        if day and day.year != record.year:
            place = plan.at("kiem_tra", index, "ngay")
            yield place, f"Lần kiểm tra ngày {short_date(day)} không thuộc năm {record.year}."
