"""Sổ thiếu tên phải in ở đầu mọi văn bản, hoặc thiếu danh sách đảng viên.

Đầu văn bản in tên đảng bộ cấp trên, tên chi bộ, địa danh và ngày tháng; số đảng viên có mặt, vắng,
biểu quyết được tính từ danh sách. Thiếu những điều này thì văn bản nào cũng chỉ là bản nháp.

Sai:

    # tệp chibo.toml

    [chi_bo]
    dia_danh = ""

Đúng:

    # tệp chibo.toml

    [chi_bo]
    dia_danh = "Bình Minh"
"""

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import PAPER_LETTERHEAD
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule


@year_rule(
    "CB808",
    severity=Severity.WARNING,
    remedy="ghi tên còn thiếu vào chibo.toml, đảng viên vào dang-vien.toml.",
    basis=PAPER_LETTERHEAD,
)
def names_missing(record: YearRecord) -> Hits:
    cell, naming = record.cell, record.cell.naming_on(record.as_of)
    if not naming.name:
        yield cell.at("chi_bo", "ten_goi"), "Chưa ghi tên chi bộ (ten)."
    if not naming.superior_organisation:
        yield cell.at("chi_bo", "ten_goi"), "Chưa ghi tên đảng bộ cấp trên (dang_bo_cap_tren)."
    if not cell.place_name_on(record.as_of):
        yield cell.at("chi_bo", "dia_danh"), "Chưa ghi địa danh trước ngày tháng (dia_danh)."
    if not record.roster.members:
        yield record.roster.at(), "Danh sách đảng viên còn trống."
