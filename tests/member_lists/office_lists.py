"""Lists of members as offices really make them, with invented people."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from openpyxl import Workbook

TODAY = date(2026, 11, 22)
BIRTHDAY = datetime(1971, 3, 2)


def saved(path: Path, rows: Sequence[Sequence[Any]], *, merged: Sequence[str] = ()) -> Path:
    """A workbook with one sheet of these rows."""
    book = Workbook()
    fill(book.active, rows)
    for cells in merged:
        book.active.merge_cells(cells)  # type: ignore[union-attr]
    book.save(path)
    return path


def fill(sheet: Any, rows: Sequence[Sequence[Any]]) -> None:
    """Put rows on a sheet, the first in row 1; an empty one stays empty."""
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            if value is not None:
                sheet.cell(number, column, value)


def with_letterhead(path: Path) -> Path:
    """Title rows, numbers nobody should keep, dates as text, capitals, a signature beneath."""
    rows = [
        ["ĐẢNG UỶ XÃ BÌNH MINH", None, None, None, None, "ĐẢNG CỘNG SẢN VIỆT NAM"],
        ["CHI BỘ THÔN ĐOÀI"],
        ["DANH SÁCH ĐẢNG VIÊN", None, None, None, None, None],
        ["STT", "HỌ VÀ TÊN", "Ngày sinh", "Số thẻ Đảng", "Số CCCD", "Ngày vào Đảng",
         "Ngày công nhận chính thức", "SĐT", "Quê quán", "Ghi chú"],
        [1, "NGUYỄN VĂN AN", BIRTHDAY, "31.012345", "001071001234", "19/5/2010", "19-5-2011",
         "0912345678", "Xã Bình Minh", None],
        [2, "TRẦN  THỊ BÌNH ", BIRTHDAY, "31.012346", "001171001235", "03.02.2012",
         datetime(2013, 2, 3), "0912345679", "Xã Bình Minh", None],
        [],
        [3, "LÊ VĂN CƯỜNG", BIRTHDAY, "31.012347", "001071001236", " 2/9/2026 ", None,
         "0912345670", "Xã Bình Minh", "Dự bị"],
        [],
        [None, "Tổng số: 03 đảng viên"],
        [None, None, None, None, None, "Bình Minh, ngày 20 tháng 11 năm 2026"],
        [None, "Người lập biểu", None, None, None, "T/M CHI BỘ"],
        [None, "Trần Thị Bình", None, None, None, "Nguyễn Văn An"],
    ]  # fmt: skip
    return saved(path, rows, merged=["A1:E1", "A3:J3"])


def with_names_in_two_columns(path: Path) -> Path:
    """Family and given names apart, ticks for men and women, sections for tổ đảng."""
    rows = [
        ["DANH SÁCH ĐẢNG VIÊN CHI BỘ NĂM 2026"],
        ["TT", "Họ và tên đệm", "Tên", "Nam", "Nữ", "Ngày vào Đảng", "Chính thức"],
        ["I", "Tổ đảng số 1"],
        [1, "Phạm Thị", "Dung", None, "x", "7/11/2003", "7/11/2004"],
        [2, "Đỗ Văn", "Em", "x", None, "22/12/2001", "22/12/2002"],
        ["II", "Tổ đảng số 2"],
        [3, "Vũ Thị Minh", "Giang", None, "x", "26/3/2005", "26/3/2006"],
    ]
    return saved(path, rows)


def with_two_rows_of_headings(path: Path) -> Path:
    """Headings in two rows, years of birth under men and women, a row that numbers the columns."""
    rows = [
        [],
        ["STT", "Họ tên đảng viên", "Năm sinh", None, "Ngày, tháng, năm vào Đảng", None, "Chức vụ"],
        [None, None, "Nam", "Nữ", "Dự bị", "Chính thức", None],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
        ["1", "Hoàng Văn Hải", 1971, None, datetime(2008, 4, 30), datetime(2009, 4, 30), "Bí thư"],
        ["2", "Bùi Thị Khánh", None, 1980, datetime(2010, 9, 2), datetime(2011, 9, 2),
         "Chi uỷ viên, Trưởng ban công tác Mặt trận"],
    ]  # fmt: skip
    return saved(path, rows, merged=["C2:D2", "E2:F2"])


def with_merged_name_heading(path: Path) -> Path:
    """One heading over family and given names, days as the numbers Excel counts them by."""
    rows = [
        ["Danh sách đảng viên"],
        [],
        [],
        ["Số TT", "Họ và tên", None, "Giới tính", "Ngày kết nạp", "Ngày chính thức"],
        [],
        [1, "Ngô Quốc", "Lâm", "nam", 42235, 42601.0],
        [],
        [2, "Đinh Thị", "Mai", "NỮ", "ngày 19 tháng 5 năm 2019", "2020-05-19"],
        [3],
        [4],
    ]
    return saved(path, rows, merged=["B4:C4"])


def with_codes_and_states(path: Path) -> Path:
    """Two members of one name told apart by codes; states in a column of their own."""
    rows = [
        ["Mã", "Họ tên", "Ngày vào Đảng", "Ngày chính thức", "Tình trạng", "Tình trạng từ ngày",
         "Căn cứ", "Ngày chuyển đến"],
        ["hoa-1", "Lý Thị Hoa", "2/9/1990", "2/9/1991", "Chính thức", None, None, "1/6/2015"],
        ["hoa-2", "Lý Thị Hoa", "2/9/2000", "2/9/2001", "Miễn sinh hoạt", "1/9/2025",
         "Nghị quyết số 06-NQ/CB, ngày 03/8/2025", None],
        [None, "Mai Văn Nam", "1/3/2026", None, "Đảng viên dự bị", None, None, None],
    ]  # fmt: skip
    return saved(path, rows)


def with_broken_rows(path: Path) -> Path:
    """Rows that cannot be taken, each for a reason of its own."""
    rows = [
        ["STT", "Họ và tên", "Giới tính", "Ngày vào Đảng", "Ngày chính thức", "Tình trạng"],
        [1, "Cao Văn Năm", "Nam", 2010, "19/5/2011", None],
        [2, "Cao Văn Sáu", "Nam", "5/2010", "19/5/11", None],
        [3, "Cao Văn Bảy", "Nam", "31/4/2010", "5/19/2011", None],
        [4, "Cao Văn Tám", "Nam", "19/5/2010", "19/5/2009", None],
        [5, "Cao Văn Chín", "?", "19/5/2010", "1/1/2030", None],
        [6, "Cao Văn Mười", "Nam", "19/5/2010", None, None],
        [7, "Dương", "Nam", "19/5/2010", "19/5/2011", None],
        [8, "Nguy?n V?n Th?", "Nam", "19/5/2010", "19/5/2011", None],
        [9, None, "Nam", "19/5/2010", "19/5/2011", None],
        [10, "Dương Văn Một", "Nam", "001071001234", "31.012345", None],
        [11, "Dương Văn Hai", "Nam", "19/5/2010", None, "Chính thức"],
        [12, "Dương Văn Ba", "Nam", "19/5/2010", "19/5/2011", "Dự bị"],
        [13, "Dương Văn Tư", "Nam", "19/5/2010", "19/5/2011", None],
        [14, "Dương Văn Tư", "Nam", "19/5/2015", "19/5/2016", None],
    ]
    return saved(path, rows)
