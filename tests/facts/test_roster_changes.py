"""What changed in the roster, in order of day, and what nobody dated."""

from datetime import date

from builder import record, roster

from chibo_cli.facts.roster_changes import (
    RosterChange,
    roster_changes,
    undated_changes,
    year_of_changes,
)

ROSTER = """
[[dang_vien]]
ho_ten = "Lê Văn Kết"
vao_dang = 2026-02-03
sinh_hoat_tu = 2026-02-03

[[dang_vien]]
ho_ten = "Lê Văn Đến"
vao_dang = 2026-01-05
chinh_thuc = 2016-09-02
sinh_hoat_tu = 2026-06-01
sinh_hoat_den = 2026-12-01
ly_do_den = "chuyển sinh hoạt"
chuc_vu = [{ loai = "chi_uy_vien", tu = 2026-07-01, den = 2026-12-05 }]

[[dang_vien]]
ho_ten = "Lê Văn Cũ"
chinh_thuc = 2001-01-01
tinh_trang = [{ loai = "tam_di" }, { loai = "tam_di", tu = 2026-02-03, den = 2026-12-31 }]

[[dang_vien]]
ho_ten = "Lê Văn Xưa"
sinh_hoat_tu = 2001-01-01
sinh_hoat_den = 2020-01-01
phan_cong = [{ noi_dung = "Thu đảng phí" }]
"""


def told(change: RosterChange) -> str:
    """A change in one line."""
    end = " hết" if change.ends else ""
    return f"{change.day} {change.name}: {change.kind.value}{end} {change.what}".rstrip()


def test_changes_of_a_year_in_order_of_day_then_kind() -> None:
    changes = roster_changes(roster(ROSTER), date(2026, 1, 1), date(2026, 12, 31))

    assert list(map(told, changes)) == [
        "2026-02-03 Lê Văn Kết: ket_nap",
        "2026-02-03 Lê Văn Cũ: tinh_trang tam_di",
        "2026-06-01 Lê Văn Đến: chuyen_den",
        "2026-07-01 Lê Văn Đến: chuc_vu chi_uy_vien",
        "2026-12-01 Lê Văn Đến: thoi_sinh_hoat chuyển sinh hoạt",
        "2026-12-31 Lê Văn Cũ: tinh_trang hết tam_di",
    ]


def test_what_nobody_dated_of_those_who_were_here() -> None:
    undated = undated_changes(roster(ROSTER), date(2026, 1, 1), date(2026, 12, 31))

    assert list(map(told, undated)) == [
        "None Lê Văn Cũ: ket_nap",
        "None Lê Văn Cũ: tinh_trang tam_di",
    ]


def test_the_counts_before_the_year_and_at_its_end_differ_by_the_changes() -> None:
    year = year_of_changes(record(members=roster(ROSTER)), 2026)

    assert (year.before.total, year.after.total) == (
        ("Lê Văn Cũ",),
        ("Lê Văn Cũ", "Lê Văn Kết"),
    )
    assert (year.last, year.later) == (date(2026, 12, 31), 0)
