"""Có quý không đủ buổi sinh hoạt chuyên đề, kế hoạch có ghi lý do.

Lý do đã ghi thì không còn là chỗ im lặng, nhưng quý ấy vẫn thiếu một buổi; nên họp bù vào quý sau
và ghi ky của quý được bù.

Sai:

    # tính đến 2026-12-31
    # tệp 2026/2026-11-19-chuyen-de.toml

    ky = "2026-Q3"

    # tệp 2026/ke-hoach.toml

    [[khong_hop]]
    ky = "2026-Q4"
    ly_do = "cả thôn khắc phục hậu quả bão số 13"

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
    "CB702",
    severity=Severity.WARNING,
    remedy="nếu đã làm bù thì ghi ky của quý ấy vào tệp buổi làm bù; nếu không thì để nguyên.",
    value="chuyen_de_moi_quy",
)
def quarter_excused(record: YearRecord) -> Hits:
    for quarter in short_quarters(record):
        if quarter.reason and quarter.place:
            yield (
                quarter.place,
                f"{quarter.words}; lý do: {quarter.reason.rstrip('.')}.",
                f'nếu quý {quarter.quarter} đã làm bù thì ghi  ky = "{quarter.period}"  vào tệp '
                "của buổi làm bù; nếu không thì để nguyên.",
            )
