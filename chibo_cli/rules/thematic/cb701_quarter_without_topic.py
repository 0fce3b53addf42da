"""Có quý không đủ buổi sinh hoạt chuyên đề mà không ghi lý do.

Mỗi quý chi bộ sinh hoạt chuyên đề ít nhất một lần, riêng một buổi hoặc kết hợp lần lượt với buổi
thường kỳ. Quý không làm được thì ghi vào kế hoạch, có lý do.

Sai:

    # tính đến 2026-12-31
    # tệp 2026/2026-11-19-chuyen-de.toml

    ky = "2026-Q3"

Đúng:

    # tính đến 2026-12-31
    # tệp 2026/2026-11-19-chuyen-de.toml

    ky = "2026-Q4"
"""

from chibo_cli.findings import Severity
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.rules.thematic.quarters import short_quarters


@year_rule(
    "CB701",
    severity=Severity.ERROR,
    remedy='thêm tệp của buổi ấy, hoặc ghi [[khong_hop]] có ky = "2026-Q1" và ly_do vào kế hoạch.',
    value="chuyen_de_moi_quy",
)
def quarter_without_topic(record: YearRecord) -> Hits:
    for quarter in short_quarters(record):
        if quarter.reason is None:
            yield record.place, f"{quarter.words}."
