"""Có tháng chi bộ không họp thường kỳ mà sổ không ghi lý do.

Chi bộ họp thường kỳ mỗi tháng một lần. Tháng không họp được thì ghi vào kế hoạch năm, có lý do và
văn bản cho phép, để khoảng trống trong sổ là một việc đã ghi, không phải một chỗ im lặng. Buổi
chuyên đề không thay cho buổi thường kỳ.

Sai:

    # tính đến 2026-12-31, sổ không có tệp thường kỳ nào của tháng 12

Đúng:

    # tính đến 2026-12-31
    # tệp 2026/ke-hoach.toml

    [[khong_hop]]
    ky = "2026-12"
    ly_do = "bão số 13, cấp trên cho hoãn sinh hoạt"
    can_cu = "Công văn số 230-CV/ĐU, ngày 01/12/2026"
"""

from chibo_cli.facts.periods import periods_are_certain
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import charter
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.vietnamese import month_year, opening_capital


@year_rule(
    "CB101",
    severity=Severity.ERROR,
    remedy="nếu đã họp thì thêm tệp của buổi ấy; nếu không họp thì ghi [[khong_hop]] có ly_do vào "
    "ke-hoach.toml, thêm can_cu khi có văn bản cho phép; tháng ấy ghi ở sổ giấy thì sửa so_tu ở "
    "chibo.toml.",
    basis=charter("24.2"),
)
def missing_regular_meeting(record: YearRecord) -> Hits:
    months = (month for month in record.months_over() if not record.monthly(month))
    missing = [month for month in months if not record.is_skipped(month)]
    if not missing or not periods_are_certain(record):
        return
    for month in missing:
        yield (
            record.place,
            f"{opening_capital(month_year(month))} không có buổi sinh hoạt thường kỳ.",
            f"nếu {month_year(month)} đã họp thì thêm tệp của buổi ấy; nếu không họp thì ghi "
            f'[[khong_hop]] có  ky = "{month:%Y-%m}"  và ly_do vào {record.year}/ke-hoach.toml, '
            "thêm can_cu khi có văn bản cho phép; tháng ấy ghi ở sổ giấy thì sửa so_tu ở "
            "chibo.toml.",
        )
