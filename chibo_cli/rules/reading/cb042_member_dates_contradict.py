"""Ngày tháng của một đảng viên trong dang-vien.toml mâu thuẫn nhau.

Số đảng viên chính thức, dự bị, được triệu tập của từng buổi được tính từ các ngày này.

Sai:

    [[dang_vien]]
    ho_ten = "Hoàng Thị Thuý"
    vao_dang = 2012-10-20
    chinh_thuc = 2011-10-20

Đúng:

    [[dang_vien]]
    ho_ten = "Hoàng Thị Thuý"
    vao_dang = 2012-10-20
    chinh_thuc = 2013-10-20
"""

from collections.abc import Iterator
from datetime import date

from chibo_cli.findings import KeyPath, Severity
from chibo_cli.models.roster import Member
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, year_rule
from chibo_cli.vietnamese import short_date

Pair = tuple[KeyPath, date | None, str, date | None]


@year_rule(
    "CB042",
    severity=Severity.ERROR,
    remedy="sửa một trong hai ngày; ngày ghi theo năm-tháng-ngày, ví dụ 2013-10-20.",
    basis=SELF_CONTRADICTION,
)
def member_dates_contradict(record: YearRecord) -> Hits:
    for index, member in enumerate(record.roster.members):
        for key, later, before, earlier in _ordered_dates(member):
            if later is not None and earlier is not None and later < earlier:
                yield (
                    record.roster.at("dang_vien", index, *key),
                    f"{member.full_name}: {key[-1]} là {short_date(later)}, "
                    f"trước {before} {short_date(earlier)}.",
                )


def _ordered_dates(member: Member) -> Iterator[Pair]:
    """The pairs of dates of which the first named cannot be the earlier."""
    yield ("chinh_thuc",), member.full_since, "vao_dang", member.admitted
    yield ("sinh_hoat_den",), member.in_cell_until, "sinh_hoat_tu", member.in_cell_since
    for table, entries in (
        ("chuc_vu", member.offices),
        ("tinh_trang", member.states),
        ("phan_cong", member.assignments),
    ):
        for index, entry in enumerate(entries):
            yield (table, index, "den"), entry.until, "tu", entry.since
