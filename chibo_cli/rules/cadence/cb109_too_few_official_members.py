"""Chi bộ có ít hơn ba đảng viên chính thức.

Một chi bộ có ít nhất ba đảng viên chính thức. Thường chỉ là ngày chinh_thuc chưa được ghi vào danh
sách; nếu đúng là không đủ thì việc này cần báo cáo cấp trên.

Sai:

    [[dang_vien]]
    ho_ten = "Nguyễn Văn An"
    chinh_thuc = 2011-05-19

    [[dang_vien]]
    ho_ten = "Lê Văn Cường"
    chinh_thuc = 2013-05-19

    [[dang_vien]]
    ho_ten = "Hoàng Văn Minh"
    vao_dang = 2026-05-19

Đúng:

    [[dang_vien]]
    ho_ten = "Nguyễn Văn An"
    chinh_thuc = 2011-05-19

    [[dang_vien]]
    ho_ten = "Lê Văn Cường"
    chinh_thuc = 2013-05-19

    [[dang_vien]]
    ho_ten = "Phạm Thị Dung"
    chinh_thuc = 2016-02-03
"""

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import charter
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.rules.cadence.members import FEWEST_OF_A_CELL, day_looked_at, full_members
from chibo_cli.vietnamese import listed, short_date


@year_rule(
    "CB109",
    severity=Severity.WARNING,
    remedy="danh sách ghi sót thì thêm chinh_thuc của từng đảng viên; đúng là không đủ thì báo cáo "
    "cấp trên.",
    basis=charter("24.1"),
)
def too_few_official_members(record: YearRecord) -> Hits:
    day = day_looked_at(record)
    full = full_members(record, day)
    if len(full) < FEWEST_OF_A_CELL and record.roster.on(day):
        names = f": {listed(full)}" if full else ""
        yield (
            record.roster.at(),
            f"Ngày {short_date(day)} danh sách có {len(full)} đảng viên chính thức{names}.",
        )
