"""Cả năm không ghi lần kiểm tra nào của cấp trên.

Chỉ thị số 50-CT/TW, ngày 23/7/2025 nêu một hạn chế: cấp trên kiểm tra chưa thường xuyên. Ghi ngày,
nhận xét và việc khắc phục thì cuối năm có chỗ dựa để kiểm điểm, lần sau biết điều gì đã được nhắc.

Sai:

    # tính đến 2026-12-31
    # tệp 2026/ke-hoach.toml

    kiem_tra = []

Đúng:

    # tính đến 2026-12-31
    # tệp 2026/ke-hoach.toml

    [[kiem_tra]]
    ngay = 2026-07-10
    noi_dung = "Kiểm tra nền nếp sinh hoạt sáu tháng đầu năm."
    nhan_xet = "Biên bản đủ, nghị quyết còn chung chung."
    khac_phuc = "Từ tháng 8, mỗi nghị quyết nêu người làm và thời hạn."
"""

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import CELL_MEETINGS_DIRECTIVE
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule


@year_rule(
    "CB112",
    severity=Severity.ADVICE,
    remedy="nếu cấp trên đã kiểm tra thì thêm [[kiem_tra]] (ngay, noi_dung, nhan_xet) vào "
    "ke-hoach.toml; nếu chưa thì để nguyên.",
    basis=CELL_MEETINGS_DIRECTIVE,
)
def inspection_not_recorded(record: YearRecord) -> Hits:
    if record.is_over and not (record.plan and record.plan.inspections):
        place = record.plan.at("kiem_tra") if record.plan else record.place
        yield place, f"Sổ năm {record.year} không có mục [[kiem_tra]] nào."
