"""What the book of a year lacks before its figures are whole."""

from dataclasses import replace
from datetime import date

from builder import roster
from made_year import made_year, with_january

from chibo_cli.facts.year_gaps import missing_from_figures

STRANGER = """
loai = "bat_thuong"
ngay = 2026-03-20
trang_thai = "hoan_thanh"
vang = [{ nguoi = "Người Lạ", ly_do = "ốm" }]
"""


def test_a_whole_book_lacks_nothing() -> None:
    assert missing_from_figures(made_year()) == ()


def test_files_unread_read_in_part_unfinished_and_in_doubt() -> None:
    book = made_year(STRANGER, as_of=date(2026, 4, 30), unread=("2026/2026-02-10-chuyen-de.toml",))
    in_part = replace(
        book, left_out={"2026/2026-01-03-thuong-ky.toml": frozenset([("nhiem_vu", 0)])}
    )
    assert missing_from_figures(in_part) == (
        "việc sửa tệp chưa đọc được: 2026/2026-02-10-chuyen-de.toml",
        "việc sửa chỗ chưa đọc được trong: 2026/2026-01-03-thuong-ky.toml",
        "việc ghi cho xong (trang_thai) tệp: 2026/2026-04-03-thuong-ky.toml",
        "việc sửa tên ở [[vang]], [[du_them]] cho khớp danh sách đảng viên trong: "
        "2026/2026-03-20-bat-thuong.toml",
    )


def test_without_a_roster_no_meeting_is_blamed() -> None:
    book = replace(made_year(), roster=roster("dang_vien = []"))
    assert missing_from_figures(book) == ("danh sách đảng viên (dang-vien.toml)",)
    broken = replace(made_year(), left_out={"dang-vien.toml": frozenset([("dang_vien", 0)])})
    assert missing_from_figures(broken) == ("việc sửa chỗ chưa đọc được trong: dang-vien.toml",)


def test_a_draft_of_january_that_counts_for_december() -> None:
    late = 'loai = "thuong_ky"\nngay = 2027-01-05\nky = "2026-12"\n'
    assert missing_from_figures(with_january(late)) == (
        "việc ghi cho xong (trang_thai) tệp: 2026/2026-04-03-thuong-ky.toml, "
        "2027/2027-01-05-thuong-ky.toml",
    )
