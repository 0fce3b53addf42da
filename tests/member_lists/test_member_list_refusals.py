"""Files that are no list, or are made to take the program down: one sentence, and quickly."""

import io
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import office_lists
import pytest
from office_lists import TODAY, fill, saved
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference

from chibo_cli.errors import ChiboError
from chibo_cli.member_lists.reading import read_list

_SHEET = "xl/worksheets/sheet1.xml"
_BEGIN = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
_END = b"</sheetData></worksheet>"
_CELL = b'<c t="inlineStr"><is><t>Nguy</t></is></c>'
_SAVE_AS = "mở bằng Excel rồi lưu lại (Save As) kiểu Excel Workbook (*.xlsx)"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def refused(path: Path) -> str:
    with pytest.raises(ChiboError) as error:
        read_list(path, None, TODAY)
    return str(error.value)


def with_part(path: Path, name: str, changed: Callable[[bytes], bytes]) -> Path:
    """A sound list with one of its parts changed."""
    office_lists.with_letterhead(path)
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
        parts = {each: archive.read(each) for each in archive.namelist()}
    parts[name] = changed(parts[name])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for each, content in parts.items():
            archive.writestr(each, content)
    return path


def with_sheet(path: Path, rows: bytes) -> Path:
    return with_part(path, _SHEET, lambda _: _BEGIN + rows + _END)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.xlsx", b"", "Tệp a.xlsx rỗng."),
        ("a.csv", b"\xef\xbb\xbf\r\n;;\r\n", "Tệp a.csv rỗng."),
        (
            "a.xls",
            _OLD_OFFICE,
            f"Tệp a.xls là tệp Excel đời cũ (.xls) hoặc có mật khẩu; {_SAVE_AS}.",
        ),
        (
            "a.xlsx",
            _OLD_OFFICE + "EncryptedPackage".encode("utf-16-le"),
            f"Tệp a.xlsx có mật khẩu; bỏ mật khẩu, {_SAVE_AS}.",
        ),
        (
            "a.xls",
            b"\r\n<html><table>",
            f"Tệp a.xls là trang web hoặc XML, dù tên có đuôi gì; {_SAVE_AS}.",
        ),
        ("a.xlsx", b"Ho ten;Ngay", f"Tệp a.xlsx không phải tệp Excel; {_SAVE_AS}."),
        ("a.csv", b"%PDF-1.7", "Tệp a.csv là tệp PDF; dùng tệp Excel hoặc CSV của danh sách ấy."),
        (
            "a.csv",
            bytes(range(256)),
            "Tệp a.csv không phải tệp chữ CSV; dùng tệp Excel (.xlsx) hoặc CSV.",
        ),
        (
            "a.csv",
            'Họ và tên;"Ngày\n'.encode() + b"x" * 200_000,
            "Tệp a.csv không đọc được như một bảng CSV; trong Excel chọn Lưu thành (Save As), "
            "kiểu «CSV UTF-8».",
        ),
        ("a.csv", b"x" * 5_000_000, "Tệp a.csv lớn hơn 4 MB, không phải danh sách."),
        ("a.xlsx", b"PK" + bytes(21_000_000), "Tệp a.xlsx lớn hơn 20 MB, nên không đọc."),
        (
            "a.csv",
            b"Ho ten;Ngay vao dang\n" + b"An Van A;1/1/2010\n" * 3_001,
            "Tệp a.csv có hơn 3000 dòng, không phải danh sách một chi bộ.",
        ),
        (
            "~$a.xlsx",
            b"x",
            "Tệp ~$a.xlsx là tệp tạm của Excel khi bảng đang mở; dùng tệp chính.",
        ),
    ],
)
def test_what_is_no_list(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(content)

    assert refused(tmp_path / name) == message


def test_a_folder_and_nothing(tmp_path: Path) -> None:
    assert refused(tmp_path) == (
        f"{tmp_path} là một thư mục; ghi tên tệp Excel hoặc CSV ở trong đó."
    )
    assert refused(tmp_path / "a.xlsx") == f"Không có tệp {tmp_path / 'a.xlsx'}."


def test_archives_of_other_kinds(tmp_path: Path) -> None:
    told = {}
    for part in ("word/document.xml", "content.xml", "xl/workbook.bin", "a.txt"):
        with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
            archive.writestr(part, "<a/>")
        told[part] = refused(tmp_path / "a.xlsx")

    assert told == {
        "word/document.xml": f"Tệp a.xlsx là văn bản Word; chép bảng sang Excel, {_SAVE_AS}.",
        "content.xml": f"Tệp a.xlsx là bảng tính OpenDocument (.ods); {_SAVE_AS}.",
        "xl/workbook.bin": f"Tệp a.xlsx là tệp Excel kiểu .xlsb; {_SAVE_AS}.",
        "a.txt": f"Tệp a.xlsx không phải tệp Excel (.xlsx) đọc được; {_SAVE_AS}.",
    }


def test_a_file_cut_off(tmp_path: Path) -> None:
    path = office_lists.with_letterhead(tmp_path / "a.xlsx")
    whole = path.read_bytes()

    for size in range(2, len(whole), len(whole) // 40):
        path.write_bytes(whole[:size])
        assert refused(path) == "Tệp a.xlsx bị hỏng hoặc chép chưa hết; hãy lấy lại tệp gốc."


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (b" " * 250_000_000, "Tệp a.xlsx bung ra lớn hơn 200 MB, nên không đọc."),
        (b" " * 40_000_000, "Tệp a.xlsx có phần chữ lớn hơn 32 MB, nên không đọc."),
        (
            (b"<row>" + _CELL + b"</row>") * 200_000,
            "Tệp a.xlsx có quá nhiều thẻ định dạng, nên không đọc.",
        ),
        (
            (b"<row>" + _CELL + b"</row>") * 50_000,
            "Tệp a.xlsx, trang «Sheet», có hơn 3000 dòng, không phải danh sách một chi bộ.",
        ),
        (
            b'<row r="999999999999"><c r="A999999999999"><v>1</v></c></row>',
            "Không tìm thấy dòng tiêu đề trong a.xlsx: cần một cột «Họ và tên», và các cột như "
            "«Ngày vào Đảng», «Ngày chính thức», mỗi cột một tiêu đề.",
        ),
        (
            b'<row r="1"><c r="XFDXX1"><v>1</v></c></row>',
            "Tệp a.xlsx bị hỏng hoặc chép chưa hết; hãy lấy lại tệp gốc.",
        ),
        (
            b"<row><c><v>",
            "Tệp a.xlsx bị hỏng hoặc chép chưa hết; hãy lấy lại tệp gốc.",
        ),
    ],
)
def test_a_workbook_that_would_take_too_much(tmp_path: Path, rows: bytes, message: str) -> None:
    path = with_sheet(tmp_path / "a.xlsx", rows)
    tracemalloc.start()
    begun = time.monotonic()

    assert refused(path) == message
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert time.monotonic() - begun < 20
    assert most < 150 * 1024 * 1024


def test_entities_are_refused(tmp_path: Path) -> None:
    declared = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet'
    path = with_part(
        tmp_path / "a.xlsx", _SHEET, lambda sheet: sheet.replace(b"<worksheet", declared)
    )

    assert refused(path) == ("Tệp a.xlsx có khai báo DTD mà tệp Office không dùng, nên không đọc.")


def test_formulas_are_not_reckoned(tmp_path: Path) -> None:
    rows = [["Họ tên", "Ngày vào Đảng"], ['=HYPERLINK("http://x","Nguyễn Văn An")', "=TODAY()"]]

    assert refused(saved(tmp_path / "a.xlsx", rows)) == (
        "a.xlsx có dòng tiêu đề nhưng dưới đó không có ai; nếu tên lấy bằng công thức thì mở bằng "
        "Excel rồi lưu lại."
    )


def test_macros_and_links_are_left_alone(tmp_path: Path) -> None:
    path = office_lists.with_letterhead(tmp_path / "a.xlsm")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0")
        archive.writestr("xl/externalLinks/externalLink1.xml", "<a/>")

    assert len(read_list(path, None, TODAY).people.people) == 3


def test_headings_without_people_and_people_without_headings(tmp_path: Path) -> None:
    assert refused(saved(tmp_path / "a.xlsx", [["STT", "Họ và tên"], [1], [2]])).startswith(
        "a.xlsx có dòng tiêu đề nhưng dưới đó không có ai"
    )
    assert refused(saved(tmp_path / "a.xlsx", [[1, "Nguyễn Văn An", "19/5/2010"]])).startswith(
        "Không tìm thấy dòng tiêu đề trong a.xlsx"
    )


def test_a_sheet_that_is_a_chart_is_passed_over(tmp_path: Path) -> None:
    book = Workbook()
    fill(book.worksheets[0], [["Họ tên", "Ngày vào Đảng"], ["Nguyễn Văn An", "19/5/2010"]])
    chart = BarChart()
    chart.add_data(Reference(book.worksheets[0], min_col=2, min_row=1, max_row=2))
    book.create_chartsheet("Biểu đồ", 0).add_chart(chart)
    book.save(tmp_path / "a.xlsx")

    [person] = read_list(tmp_path / "a.xlsx", None, TODAY).people.people
    assert person.name == "Nguyễn Văn An"
