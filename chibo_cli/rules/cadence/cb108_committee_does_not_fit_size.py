"""Chi uỷ không hợp với số đảng viên chính thức của chi bộ.

Chi bộ từ chín đảng viên chính thức trở lên bầu chi uỷ; dưới chín thì bầu bí thư, nếu cần thì phó bí
thư. Số đảng viên thay đổi giữa nhiệm kỳ mà cấp trên đồng ý giữ nguyên chi uỷ thì ghi [[mien]] có lý
do vào ke-hoach.toml.

Sai:

    [[dang_vien]]
    ho_ten = "Nguyễn Văn An"
    chinh_thuc = 2011-05-19
    chuc_vu = [{ loai = "bi_thu", tu = 2025-03-15 }]

    [[dang_vien]]
    ho_ten = "Trần Thị Bình"
    chinh_thuc = 2015-09-02
    chuc_vu = [{ loai = "chi_uy_vien", tu = 2025-03-15 }]

Đúng:

    [[dang_vien]]
    ho_ten = "Nguyễn Văn An"
    chinh_thuc = 2011-05-19
    chuc_vu = [{ loai = "bi_thu", tu = 2025-03-15 }]

    [[dang_vien]]
    ho_ten = "Trần Thị Bình"
    chinh_thuc = 2015-09-02
    chuc_vu = [{ loai = "pho_bi_thu", tu = 2025-03-15 }]
"""

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import charter
from chibo_cli.models.roster import OfficeKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.rules.cadence.members import (
    FEWEST_FOR_A_COMMITTEE,
    day_looked_at,
    full_members,
    has_committee,
)
from chibo_cli.vietnamese import listed, short_date


@year_rule(
    "CB108",
    severity=Severity.WARNING,
    remedy="danh sách ghi sót thì sửa chuc_vu, chinh_thuc trong dang-vien.toml; đúng như thế thì "
    "xin ý kiến cấp trên.",
    basis=charter("24.4"),
)
def committee_does_not_fit_size(record: YearRecord) -> Hits:
    day = day_looked_at(record)
    count = len(full_members(record, day))
    members = [
        name
        for name, member in record.roster.on(day).items()
        if member.office_on(day) is OfficeKind.COMMITTEE_MEMBER
    ]
    cell = f"Ngày {short_date(day)} chi bộ có {count} đảng viên chính thức"
    if count >= FEWEST_FOR_A_COMMITTEE and not has_committee(record, day):
        yield record.roster.at(), f"{cell} mà danh sách không ghi chi uỷ."
    if 0 < count < FEWEST_FOR_A_COMMITTEE and members:
        yield record.roster.at(), f"{cell} mà danh sách ghi chi uỷ viên {listed(members)}."
