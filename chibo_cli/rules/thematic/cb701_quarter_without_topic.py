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
from chibo_cli.rules.thematic.planned import topics_not_held
from chibo_cli.rules.thematic.quarters import short_quarters
from chibo_cli.vietnamese import listed


@year_rule(
    "CB701",
    severity=Severity.ERROR,
    remedy="nếu đã làm hoặc làm bù thì thêm tệp của buổi ấy, có ky của quý; nếu không thì ghi "
    "[[khong_hop]] có ky và ly_do vào ke-hoach.toml.",
    value="chuyen_de_moi_quy",
)
def quarter_without_topic(record: YearRecord) -> Hits:
    for quarter in short_quarters(record):
        if quarter.reason is not None:
            continue
        names = [p.name for p in topics_not_held(record) if p.quarter == quarter.quarter]
        planned = f"; kế hoạch ghi {listed(f'«{name}»' for name in names)}" if names else ""
        key = f'ky = "{quarter.period}"'
        yield (
            record.place,
            f"{quarter.words}{planned}.",
            f"nếu quý {quarter.quarter} đã làm chuyên đề thì thêm tệp của buổi ấy, làm bù sau quý "
            f"thì tệp có  {key}; nếu không làm thì ghi [[khong_hop]] có  {key}  và ly_do vào "
            f"{record.year}/ke-hoach.toml.",
        )
