"""Lists as offices make them: who is on them, and what is refused, with its reason."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import office_lists
import pytest
from office_lists import fill, saved
from openpyxl import Workbook
from read_lists import people, read, refused, told


def test_letterhead_capitals_and_signatures(tmp_path: Path) -> None:
    read_back = read(office_lists.with_letterhead(tmp_path / "ds.xlsx"))

    assert [told(person) for person in read_back.people.people] == [
        "5 Nguyễn Văn An: vao_dang 2010-05-19, chinh_thuc 2011-05-19, "
        "(tên trong danh sách viết chữ hoa)",
        "6 Trần Thị Bình: vao_dang 2012-02-03, chinh_thuc 2013-02-03, "
        "(tên trong danh sách viết chữ hoa)",
        "8 Lê Văn Cường: vao_dang 2026-09-02, du_bi, (tên trong danh sách viết chữ hoa)",
    ]
    assert read_back.left_aside == (
        "Ngày sinh",
        "Số thẻ Đảng",
        "Số CCCD",
        "SĐT",
        "Quê quán",
        "Ghi chú",
    )
    assert read_back.people.other_rows == (10, 11, 12, 13)


def test_names_in_two_columns_and_ticks(tmp_path: Path) -> None:
    assert people(office_lists.with_names_in_two_columns(tmp_path / "ds.xlsx")) == [
        "4 Phạm Thị Dung: nu, vao_dang 2003-11-07, chinh_thuc 2004-11-07",
        "5 Đỗ Văn Em: nam, vao_dang 2001-12-22, chinh_thuc 2002-12-22",
        "7 Vũ Thị Minh Giang: nu, vao_dang 2005-03-26, chinh_thuc 2006-03-26",
    ]


def test_headings_in_two_rows(tmp_path: Path) -> None:
    read_back = read(office_lists.with_two_rows_of_headings(tmp_path / "ds.xlsx"))

    assert [told(person) for person in read_back.people.people] == [
        "5 Hoàng Văn Hải: nam, vao_dang 2008-04-30, chinh_thuc 2009-04-30, bi_thu",
        "6 Bùi Thị Khánh: nu, vao_dang 2010-09-02, chinh_thuc 2011-09-02, chi_uy_vien, "
        "(«Trưởng ban công tác Mặt trận» không phải chức vụ trong chi bộ, không lấy)",
    ]
    assert (read_back.left_aside, read_back.people.other_rows) == ((), ())


def test_one_heading_over_two_columns_of_names(tmp_path: Path) -> None:
    assert people(office_lists.with_merged_name_heading(tmp_path / "ds.xlsx")) == [
        "6 Ngô Quốc Lâm: nam, vao_dang 2015-08-19, chinh_thuc 2016-08-19",
        "8 Đinh Thị Mai: nu, vao_dang 2019-05-19, chinh_thuc 2020-05-19",
    ]


def test_codes_and_states(tmp_path: Path) -> None:
    assert people(office_lists.with_codes_and_states(tmp_path / "ds.xlsx")) == [
        "2 Lý Thị Hoa: mã hoa-1, vao_dang 1990-09-02, chinh_thuc 1991-09-02, "
        "sinh_hoat_tu 2015-06-01, chinh_thuc",
        "3 Lý Thị Hoa: mã hoa-2, vao_dang 2000-09-02, chinh_thuc 2001-09-02, mien_sinh_hoat, "
        "từ 2025-09-01, Nghị quyết số 06-NQ/CB, ngày 03/8/2025",
        "4 Mai Văn Nam: vao_dang 2026-03-01, du_bi",
    ]


def test_what_cannot_be_taken_is_refused_with_its_reason(tmp_path: Path) -> None:
    assert people(office_lists.with_broken_rows(tmp_path / "ds.xlsx")) == [
        "2 Cao Văn Năm: nam, chinh_thuc 2011-05-19, "
        "[ngày vào Đảng «2010»: cần cả ngày và tháng, không chỉ năm]",
        "3 Cao Văn Sáu: nam, [ngày vào Đảng «5/2010»: cần cả ngày, không chỉ tháng và năm], "
        "[ngày chính thức «19/5/11»: năm phải ghi đủ bốn chữ số]",
        "4 Cao Văn Bảy: nam, [ngày vào Đảng «31/4/2010»: trong lịch không có ngày ấy], "
        "[ngày chính thức «5/19/2011»: trong lịch không có ngày ấy; ghi ngày trước, tháng sau]",
        "5 Cao Văn Tám: nam, vao_dang 2010-05-19, chinh_thuc 2009-05-19, "
        "[ngày chính thức trước ngày vào Đảng]",
        "6 Cao Văn Chín: vao_dang 2010-05-19, [ngày chính thức 01/01/2030 chưa tới], "
        "[giới tính không ghi là nam hay nữ]",
        "7 Cao Văn Mười: nam, vao_dang 2010-05-19",
        "8 : nam, vao_dang 2010-05-19, chinh_thuc 2011-05-19, "
        "[«Dương» không phải họ tên đầy đủ của một người]",
        "9 : nam, vao_dang 2010-05-19, chinh_thuc 2011-05-19, "
        "[họ tên mất chữ (dấu ?); trong Excel lưu lại kiểu «CSV UTF-8», hoặc dùng tệp .xlsx]",
        "10 : nam, vao_dang 2010-05-19, chinh_thuc 2011-05-19, [chưa có họ tên]",
        "11 Dương Văn Một: nam, "
        "[ngày vào Đảng (có dãy số, không hiện) không phải ngày; ghi như 19/5/2010], "
        "[ngày chính thức (có dãy số, không hiện) không phải ngày; ghi như 19/5/2010]",
        "12 Dương Văn Hai: nam, vao_dang 2010-05-19, chinh_thuc",
        "13 Dương Văn Ba: nam, vao_dang 2010-05-19, chinh_thuc 2011-05-19, du_bi",
        "14 Dương Văn Tư: nam, vao_dang 2010-05-19, chinh_thuc 2011-05-19",
        "15 Dương Văn Tư: nam, vao_dang 2015-05-19, chinh_thuc 2016-05-19",
    ]


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Ngày vào Đảng", "vao_dang"),
        ("NGÀY VÀO ĐCSVN", "vao_dang"),
        ("Ngày, tháng, năm được kết nạp vào Đảng", "vao_dang"),
        ("Ngày kết nạp (dd/mm/yyyy)", "vao_dang"),
        ("Ngày vào Đảng\n(dự bị)", "vao_dang"),
        ("ngay vao dang", "vao_dang"),
        ("Ngày vào Đảng chính thức", "chinh_thuc"),
        ("Ngày công nhận ĐV chính thức", "chinh_thuc"),
        ("Chính thức", "chinh_thuc"),
        ("Ngày chuyển đến", "sinh_hoat_tu"),
        ("Ngày về chi bộ", "sinh_hoat_tu"),
        ("Sinh hoạt tại chi bộ từ ngày", "sinh_hoat_tu"),
        ("Ngày chuyển đi", "sinh_hoat_den"),
        ("Nơi vào Đảng", None),
        ("Ngày sinh", None),
        ("Ngày vào ngành", None),
        ("Ngày cấp thẻ", None),
        ("Ngày vào Đảng, ngày chính thức", None),
        ("Số quyết định chính thức", None),
    ],
)
def test_headings_of_dates(tmp_path: Path, heading: str, key: str | None) -> None:
    rows = [["STT", "Họ tên", heading], [1, "Nguyễn Văn An", "19/5/2010"]]

    [person] = read(saved(tmp_path / "ds.xlsx", rows)).people.people

    assert list(person.days) == ([key] if key else [])


@pytest.mark.parametrize(
    ("written", "name", "remark"),
    [
        ("Nguyễn Văn An", "Nguyễn Văn An", ()),
        ("Nguye\u0302\u0303n Va\u0306n An", "Nguyễn Văn An", ()),
        ("  Nguyễn\u00a0Văn \n An ", "Nguyễn Văn An", ()),
        ("nguyễn văn an", "Nguyễn Văn An", ("tên trong danh sách viết chữ thường",)),
        ("Đ/c Nguyễn Văn An", "Nguyễn Văn An", ("bỏ «Đ/c»",)),
        ("Ông Văn Tùng", "Ông Văn Tùng", ()),
        ("H'MOK Y-BHIÊN", "H'Mok Y-Bhiên", ("tên trong danh sách viết chữ hoa",)),
        ("Công Thị Mai", "Công Thị Mai", ()),
    ],
)
def test_names(tmp_path: Path, written: str, name: str, remark: tuple[str, ...]) -> None:
    rows = [["Họ tên", "Ngày vào Đảng"], [written, "19/5/2010"]]

    [person] = read(saved(tmp_path / "ds.xlsx", rows)).people.people

    assert (person.name, person.told, person.faults) == (name, remark, ())


@pytest.mark.parametrize(
    "rows",
    [
        [["STT", "Hä vµ tªn", "Ngµy vµo §¶ng"], [1, "NguyÔn V¨n An", "19/5/2010"]],
        [["STT", "Hoï vaø teân", "Ngaøy vaøo Ñaûng"], [1, "Nguyeãn Vaên An", "19/5/2010"]],
        [["STT", "Họ và tên", "Ngày vào Đảng"], [1, "TrÇn ThÞ B\xd7nh", "19/5/2010"]],
        [["STT", "Họ và tên", "Ngày vào Đảng"], [1, "Traàn Thò Bình", "19/5/2010"]],
    ],
)
def test_a_list_in_an_old_font_is_refused(tmp_path: Path, rows: list[list[Any]]) -> None:
    assert "Bộ công cụ của UniKey (Ctrl+Shift+F6)" in refused(saved(tmp_path / "ds.xlsx", rows))


def test_a_list_among_several_sheets(tmp_path: Path) -> None:
    book = Workbook()
    fill(book.active, [["Hướng dẫn"], ["Điền đủ các cột."]])
    for title, name in (("Chính thức", "Nguyễn Văn An"), ("Dự bị", "Trần Thị Bình")):
        fill(book.create_sheet(title), [["Họ tên", "Ngày vào Đảng"], [name, "19/5/2010"]])
    book.save(tmp_path / "ds.xlsx")

    assert refused(tmp_path / "ds.xlsx") == (
        "ds.xlsx có danh sách ở nhiều trang: «Chính thức» và «Dự bị». Chọn bằng --trang."
    )
    assert refused(tmp_path / "ds.xlsx", "Tháng 3") == (
        "ds.xlsx không có trang «Tháng 3»; có «Sheet», «Chính thức» và «Dự bị»."
    )
    chosen = read(tmp_path / "ds.xlsx", "dự bị")
    assert (chosen.sheet, chosen.people.people[0].name) == ("Dự bị", "Trần Thị Bình")


def test_a_hidden_sheet_is_not_read(tmp_path: Path) -> None:
    book = Workbook()
    fill(book.active, [["Họ tên", "Ngày vào Đảng"], ["Nguyễn Văn An", "19/5/2010"]])
    old = book.create_sheet("Cũ")
    fill(old, [["Họ tên", "Ngày vào Đảng"], ["Trần Thị Bình", "19/5/2010"]])
    old.sheet_state = "hidden"
    book.save(tmp_path / "ds.xlsx")

    assert people(tmp_path / "ds.xlsx") == ["2 Nguyễn Văn An: vao_dang 2010-05-19"]


_TEXT = "Họ và tên{0}Ngày vào Đảng{0}Ghi chú\r\nNguyễn Văn An{0}19/5/2010{0}Ở xóm 2, thôn Đông\r\n"
_OLD = {"ễ": "ê\u0303", "ọ": "o\u0323", "ả": "a\u0309", "Ở": "Ơ\u0309", "ó": "o\u0301"}


def _in_windows_1258(text: str) -> bytes:
    return "".join(_OLD.get(letter, letter) for letter in text).encode("cp1258")


@pytest.mark.parametrize(
    ("encode", "separator"),
    [
        (lambda text: text.encode("utf-8"), ";"),
        (lambda text: text.encode("utf-8-sig"), ";"),
        (lambda text: text.encode("utf-8-sig"), "\t"),
        (lambda text: text.encode("utf-16"), "\t"),
        (lambda text: text.encode("utf-16-le"), ";"),
        (lambda text: f"sep=;\r\n{text}".encode(), ";"),
    ],
)
def test_csv_of_any_unicode(tmp_path: Path, encode: Callable[[str], bytes], separator: str) -> None:
    (tmp_path / "ds.csv").write_bytes(encode(_TEXT.format(separator)))

    read_back = read(tmp_path / "ds.csv")

    assert [told(each).partition(" ")[2] for each in read_back.people.people] == [
        "Nguyễn Văn An: vao_dang 2010-05-19"
    ]
    assert read_back.told == ()


def test_csv_with_commas_keeps_quoted_text_together(tmp_path: Path) -> None:
    text = 'Họ tên,Ngày vào Đảng,Địa chỉ\n"Nguyễn Văn An",19/5/2010,"Xóm 2, thôn Đông"\n'
    (tmp_path / "ds.csv").write_text(text, encoding="utf-8")

    assert people(tmp_path / "ds.csv") == ["2 Nguyễn Văn An: vao_dang 2010-05-19"]


def test_csv_in_an_old_code_page_is_read_and_told(tmp_path: Path) -> None:
    (tmp_path / "ds.csv").write_bytes(_in_windows_1258(_TEXT.format(";")))

    read_back = read(tmp_path / "ds.csv")

    assert [told(person) for person in read_back.people.people] == [
        "2 Nguyễn Văn An: vao_dang 2010-05-19"
    ]
    assert read_back.told == (
        "Tệp CSV không ghi theo UTF-8; đoán là Windows-1258. Xem kỹ dấu tiếng Việt; nếu sai thì "
        "trong Excel chọn Lưu thành (Save As), kiểu «CSV UTF-8».",
    )


def test_csv_typed_in_an_old_font_is_refused(tmp_path: Path) -> None:
    text = "STT;Hä vµ tªn;Ngµy vµo §¶ng\r\n1;NguyÔn V¨n An;19/5/2010\r\n"
    (tmp_path / "ds.csv").write_bytes(text.encode("latin-1"))

    assert refused(tmp_path / "ds.csv").startswith("ds.csv, dòng 1, 2: chữ theo bảng mã cũ")
