"""More shapes in which offices keep their lists, and what must not be read wrong."""

from pathlib import Path
from typing import Any

import pytest
from office_lists import fill, saved
from openpyxl import Workbook
from read_lists import people, read, refused

HEADINGS = ["STT", "Họ và tên", "Ngày vào Đảng", "Ngày chính thức"]
AN = [1, "Nguyễn Văn An", "19/5/2010", "19/5/2011"]
BINH = [2, "Trần Thị Bình", "3/2/2012", "3/2/2013"]


def test_days_in_three_columns(tmp_path: Path) -> None:
    rows = [
        ["DANH SÁCH ĐẢNG VIÊN"],
        ["STT", "Họ và tên", "Ngày sinh", *[None] * 2, "Vào Đảng", *[None] * 2, "Chính thức"],
        [None, None, *["Ngày", "Tháng", "Năm"] * 3],
        [f"({number})" for number in range(1, 12)],
        [1, "Nguyễn Văn An", 2, 3, 1971, 19, 5, 2010, "19", "05", "2011"],
        [2, "Lê Văn Cường", 2, 3, 1999, 2, 9, 2026],
        [3, "Phạm Thị Dung", 2, 3, 1955, 7, None, 1985, 7, 11, 1986],
    ]

    read_back = read(saved(tmp_path / "ds.xlsx", rows))

    assert people(tmp_path / "ds.xlsx") == [
        "5 Nguyễn Văn An: vao_dang 2010-05-19, chinh_thuc 2011-05-19",
        "6 Lê Văn Cường: vao_dang 2026-09-02",
        "7 Phạm Thị Dung: chinh_thuc 1986-11-07, "
        "[ngày vào Đảng «7//1985» không phải ngày; ghi như 19/5/2010]",
    ]
    assert read_back.left_aside == ("Ngày sinh Ngày", "Ngày sinh Tháng", "Ngày sinh Năm")


def test_headings_in_three_rows(tmp_path: Path) -> None:
    rows = [
        ["BIỂU 3, điện thoại 0912345678"],
        ["Số TT", "Họ và tên", "Cá nhân", None, None, "Thông tin về Đảng"],
        [None, None, "Giới tính", None, "Ngày sinh", "Ngày vào Đảng", None, "Chức vụ", "Số thẻ"],
        [None, None, "Nam", "Nữ", None, "Dự bị", "Chính thức"],
        [1, "Nguyễn Văn An", "x", None, "2/3/1971", "19/5/2010", "19/5/2011", "BT", "31.012345"],
        [2, "Trần Thị Bình", None, "x", "2/3/1981", "3/2/2012", "3/2/2013", "Phó BT"],
    ]

    assert people(saved(tmp_path / "ds.xlsx", rows)) == [
        "5 Nguyễn Văn An: nam, vao_dang 2010-05-19, chinh_thuc 2011-05-19, bi_thu",
        "6 Trần Thị Bình: nu, vao_dang 2012-02-03, chinh_thuc 2013-02-03, pho_bi_thu",
    ]
    assert read(tmp_path / "ds.xlsx").left_aside == (
        "Cá nhân Ngày sinh",
        "Thông tin về Đảng Số thẻ",
    )


def test_the_heading_of_a_group_tells_the_state_of_those_beneath(tmp_path: Path) -> None:
    rows = [
        HEADINGS,
        ["I. Chi uỷ"],
        AN,
        ["II. ĐẢNG VIÊN DỰ BỊ (01 đồng chí)"],
        [2, "Lê Văn Cường", "2/9/2025"],
        ["Cộng nhóm: 1"],
        ["III", "Đảng viên được miễn sinh hoạt"],
        [3, "Phạm Thị Dung", "7/11/1985", "7/11/1986"],
        ["IV", "Tổ 2"],
        [4, "Đỗ Văn Em", "7/11/1995", "7/11/1996"],
    ]

    assert people(saved(tmp_path / "ds.xlsx", rows)) == [
        "3 Nguyễn Văn An: vao_dang 2010-05-19, chinh_thuc 2011-05-19",
        "5 Lê Văn Cường: vao_dang 2025-09-02, du_bi",
        "8 Phạm Thị Dung: vao_dang 1985-11-07, chinh_thuc 1986-11-07, mien_sinh_hoat",
        "10 Đỗ Văn Em: vao_dang 1995-11-07, chinh_thuc 1996-11-07",
    ]


def test_what_is_hidden_in_excel_is_not_read(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    fill(sheet, [HEADINGS, AN, [2, "Người Chi Bộ Khác", "1/1/2000", "1/1/2001"], BINH])
    sheet.auto_filter.ref = "A1:D4"
    sheet.row_dimensions[3].hidden = True
    book.save(tmp_path / "ds.xlsx")

    read_back = read(tmp_path / "ds.xlsx")

    assert [each.name for each in read_back.people.people] == ["Nguyễn Văn An", "Trần Thị Bình"]
    assert read_back.hidden == (3,)


def test_headings_repeated_on_each_page(tmp_path: Path) -> None:
    upper = ["STT", "Họ và tên", "Ngày vào Đảng"]
    lower = [None, None, "Dự bị", "Chính thức"]

    assert people(saved(tmp_path / "ds.xlsx", [upper, lower, AN, [], upper, lower, BINH])) == [
        "3 Nguyễn Văn An: vao_dang 2010-05-19, chinh_thuc 2011-05-19",
        "7 Trần Thị Bình: vao_dang 2012-02-03, chinh_thuc 2013-02-03",
    ]


def test_a_second_table_with_other_columns_is_refused(tmp_path: Path) -> None:
    """Its years of birth would stand under the days of the first."""
    rows = [HEADINGS, AN, ["STT", "Họ và tên", "Ngày sinh"], [1, "Lê Văn Cường", "2/3/1999"]]

    assert refused(saved(tmp_path / "ds.xlsx", rows)) == (
        "ds.xlsx có bảng thứ hai từ dòng 3, tiêu đề khác; chép thành một bảng, một dòng tiêu đề, "
        "lưu rồi chạy lại."
    )


def test_two_tables_beside_each_other_are_refused(tmp_path: Path) -> None:
    rows = [[*HEADINGS, None, *HEADINGS], [*AN, None, *BINH]]

    assert refused(saved(tmp_path / "ds.xlsx", rows)) == (
        "ds.xlsx có hai bảng đặt cạnh nhau; chép thành một bảng, một dòng tiêu đề, lưu rồi chạy "
        "lại."
    )


def test_who_signs_beneath_a_list_is_not_on_it(tmp_path: Path) -> None:
    rows = [
        HEADINGS,
        AN,
        BINH,
        [None, None, None, "BÍ THƯ"],
        [],
        [None, "Lê Văn Cường", None, "Nguyễn Văn An"],
    ]

    assert [each.name for each in read(saved(tmp_path / "ds.xlsx", rows)).people.people] == [
        "Nguyễn Văn An",
        "Trần Thị Bình",
    ]


@pytest.mark.parametrize(
    "written",
    [
        *("19.5.2010", "19 - 5 - 2010", "19/5/ 2010", "19,5,2010", "Ngày 19/05/2010", "'19/5/2010"),
        *("ngày 19 tháng 5 năm 2010", "19 thg 5, 2010", "19 tháng 05, 2010", "2010/05/19"),
        *("19/05/2010 00:00:00", "19/5/2010 0:00", "2010-05-19 00:00:00", "2010-05-19T00:00:00"),
    ],
)
def test_spellings_of_a_day(tmp_path: Path, written: str) -> None:
    rows = [["Họ tên", "Ngày vào Đảng"], ["Nguyễn Văn An", written]]

    assert people(saved(tmp_path / "ds.xlsx", rows)) == ["2 Nguyễn Văn An: vao_dang 2010-05-19"]


def test_days_with_the_month_first_cast_doubt_on_the_others(tmp_path: Path) -> None:
    text = "Họ tên,Ngày vào Đảng\nNguyễn Văn An,5/19/2010\nTrần Thị Bình,2/3/2012\n"
    (tmp_path / "ds.csv").write_text(text, encoding="utf-8")

    assert read(tmp_path / "ds.csv").told == (
        "Dòng 2 có ngày ghi tháng trước, ngày sau. Nếu cả danh sách ghi như vậy thì các ngày khác "
        "đã đọc ngược; sửa cột ngày trong Excel rồi chạy lại.",
    )


def test_a_quote_nobody_closed_loses_nobody(tmp_path: Path) -> None:
    text = 'Họ tên,Ngày vào Đảng\n"Nguyễn Văn An,19/5/2010\nTrần Thị Bình,3/2/2012\n'
    (tmp_path / "ds.csv").write_text(text, encoding="utf-8")

    assert refused(tmp_path / "ds.csv").startswith("Tệp ds.csv không đọc được như một bảng CSV")


@pytest.mark.parametrize(
    ("written", "name", "remark"),
    [
        ("nguyễn Văn Tèo", "Nguyễn Văn Tèo", "viết lẫn chữ hoa, chữ thường"),
        ("NGUYễN VăN An", "Nguyễn Văn An", "viết lẫn chữ hoa, chữ thường"),
        ("H'mok Niê", "H'mok Niê", None),
        ("Bà Vũ Thị Giang", "Vũ Thị Giang", "bỏ «Bà»"),
        ("Ô. Đỗ Văn Em", "Đỗ Văn Em", "bỏ «Ô.»"),
    ],
)
def test_names_as_people_type_them(
    tmp_path: Path, written: str, name: str, remark: str | None
) -> None:
    rows = [["Họ và tên (chữ in hoa)", "Ngày vào Đảng"], [written, "19/5/2010"]]

    [person] = read(saved(tmp_path / "ds.xlsx", rows)).people.people

    prefix = "tên trong danh sách " if remark and remark.startswith("viết") else ""
    assert (person.name, person.told) == (name, (f"{prefix}{remark}",) if remark else ())


@pytest.mark.parametrize(
    ("note", "is_told"),
    [
        ("Miễn SH từ 01/2026", True),
        ("Đã mất 5/2026, CCCD 001071001234", True),
        ("Chuyển đi Tổ 3", True),
        ("Trưởng ban công tác Mặt trận", False),
        ("Đảng viên dự bị", False),
    ],
)
def test_a_note_on_somebody_s_standing_is_pointed_to(
    tmp_path: Path, note: str, is_told: bool
) -> None:
    rows = [[*HEADINGS, "Ghi chú"], [*AN, note]]

    [person] = read(saved(tmp_path / "ds.xlsx", rows)).people.people

    told = ("ghi chú nói đến việc sinh hoạt, không lấy; xem lại rồi ghi tay",)
    assert person.told == (told if is_told else ())


def test_numbers_and_birthdays_are_not_shown_wherever_they_stand(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        [*HEADINGS, "Chức vụ", "Căn cứ", "Liên hệ 0912 345 678"],
        [1, "Nguyễn Văn An 02/3/1971", "031 012 345", "0912 3456", "ĐT 912 345", "001 071 001 234"],
    ]

    read_back = read(saved(tmp_path / "ds.xlsx", rows))

    assert people(tmp_path / "ds.xlsx") == [
        "2 : ((có dãy số, không hiện) không phải chức vụ trong chi bộ, không lấy), "
        "(căn cứ có dãy số dài, không lấy), [ô họ tên có chữ số; chỉ để họ tên], "
        "[ngày vào Đảng (có dãy số, không hiện) không phải ngày; ghi như 19/5/2010], "
        "[ngày chính thức (có dãy số, không hiện) không phải ngày; ghi như 19/5/2010]"
    ]
    assert read_back.left_aside == ("(có dãy số, không hiện)",)
