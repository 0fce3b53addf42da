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

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import charter
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule


@year_rule(
    "CB101",
    severity=Severity.ERROR,
    remedy="thêm tệp của buổi ấy, hoặc ghi [[khong_hop]] có ly_do và can_cu vào ke-hoach.toml.",
    basis=charter("24.2"),
)
def missing_regular_meeting(record: YearRecord) -> Hits:
    for month in record.months_over():
        if not record.monthly(month) and not record.is_skipped(month):
            yield record.place, f"Tháng {month:%m/%Y} không có buổi sinh hoạt thường kỳ."
