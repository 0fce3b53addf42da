"""Bytes -> text: encodings, line ends, and files that are no text."""

import pytest

from chibo_cli.findings import Finding, Location, Severity
from chibo_cli.loader.text import read_text

PATH = "2026/2026-11-03-thuong-ky.toml"
TEXT = 'loai = "thuong_ky"\nngay = 2026-11-03\ndia_diem = "Nhà văn hoá thôn Đông"\n'
SAVE_AS_UTF8 = "mở tệp bằng Notepad, chọn Tệp > Lưu thành…, Mã hoá: UTF-8, rồi lưu lại."
CONVERT = (
    "chép toàn bộ chữ, bấm Ctrl+Shift+F6 để mở Bộ công cụ của UniKey, chuyển mã từ TCVN3 hoặc VNI "
    "sang Unicode, dán lại vào Notepad rồi lưu với Mã hoá: UTF-8."
)
TYPE_AGAIN = "ghi lại các dòng ấy, hoặc lấy bản sao lưu của tệp."
NOT_A_TEXT = "mở bằng Notepad để xem; tệp của chibo là tệp chữ thuần tuý, không phải tệp Word."


def finding(code: str, severity: Severity, line: int, message: str, remedy: str) -> Finding:
    return Finding(code, severity, Location(PATH, line=line), message, remedy)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_utf8_with_any_mark_and_line_end_is_read_without_a_word(
    encoding: str, newline: str
) -> None:
    raw = TEXT.replace("\n", newline).encode(encoding)
    assert read_text(raw, PATH) == (TEXT, [])


@pytest.mark.parametrize(
    "encoding",
    ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"],
)
def test_utf16_and_utf32_are_read_and_named(encoding: str) -> None:
    name = encoding[:6].upper()
    assert read_text(TEXT.replace("\n", "\r\n").encode(encoding), PATH) == (
        TEXT,
        [
            finding(
                "CB002",
                Severity.WARNING,
                1,
                f"Tệp được lưu theo mã {name}, không phải UTF-8.",
                SAVE_AS_UTF8,
            )
        ],
    )


def test_a_utf16_file_cut_off_in_a_letter_loses_only_that_line() -> None:
    assert read_text(TEXT.encode("utf-16") + b"\x41", PATH) == (
        TEXT,
        [
            finding(
                "CB002",
                Severity.WARNING,
                1,
                "Tệp được lưu theo mã UTF-16, không phải UTF-8.",
                SAVE_AS_UTF8,
            ),
            finding(
                "CB002",
                Severity.ERROR,
                4,
                "Dòng 4 có chữ bị hỏng nên không được đọc.",
                TYPE_AGAIN,
            ),
        ],
    )


def test_a_legacy_8_bit_line_is_left_blank_and_the_others_are_read() -> None:
    raw = b'loai = "thuong_ky"\r\nho_ten = "Nguy\xd4n V\xa8n An"\r\nngay = 2026-11-03\r\n'
    assert read_text(raw, PATH) == (
        'loai = "thuong_ky"\n\nngay = 2026-11-03\n',
        [
            finding(
                "CB002",
                Severity.ERROR,
                2,
                "Dòng 2 có chữ không phải mã UTF-8 (thường là phông cũ TCVN3, VNI) "
                "nên không được đọc.",
                CONVERT,
            )
        ],
    )


def test_several_legacy_lines_are_counted() -> None:
    raw = "a = 1\nb = 'Chi bộ'\nc = 'Đông'\nd = 4\n".encode().replace(b"\xe1", b"\xff")
    raw = raw.replace("Đ".encode(), b"\xd0")
    assert read_text(raw, PATH) == (
        "a = 1\n\n\nd = 4\n",
        [
            finding(
                "CB002",
                Severity.ERROR,
                2,
                "Dòng 2 và 1 dòng khác có chữ không phải mã UTF-8 (thường là phông cũ TCVN3, VNI) "
                "nên không được đọc.",
                CONVERT,
            )
        ],
    )


def test_legacy_letters_that_are_valid_utf8_are_left_alone() -> None:
    text = 'ho_ten = "NguyÔn V¨n An"\n'
    assert read_text(text.encode(), PATH) == (text, [])


def test_lines_of_zero_bytes_are_left_blank() -> None:
    assert read_text(TEXT.encode() + b"\0" * 5000, PATH) == (
        TEXT,
        [
            finding(
                "CB001",
                Severity.ERROR,
                4,
                "Dòng 4 có ký tự rỗng (tệp bị hỏng khi lưu hoặc chép) nên không được đọc.",
                TYPE_AGAIN,
            )
        ],
    )


@pytest.mark.parametrize(
    "raw",
    [b"PK\x03\x04\x14\x00\x06\x00\xff", bytes(range(256)) * 20],
    ids=["a Word file", "arbitrary bytes"],
)
def test_a_file_that_is_no_text_is_not_read(raw: bytes) -> None:
    assert read_text(raw, PATH) == (
        "",
        [finding("CB001", Severity.ERROR, 1, "Tệp này không phải tệp chữ.", NOT_A_TEXT)],
    )


def test_a_file_beyond_four_megabytes_is_not_read() -> None:
    assert read_text(b"#" * (5 * 1024 * 1024), PATH) == (
        "",
        [
            finding(
                "CB001",
                Severity.ERROR,
                1,
                "Tệp lớn hơn 4 MB nên không đọc.",
                "kiểm tra đây có đúng là tệp do chibo tạo không; "
                "nếu đúng thì bỏ bớt phần dán nhầm.",
            )
        ],
    )


def test_an_empty_file_is_an_empty_text() -> None:
    assert read_text(b"", PATH) == ("", [])
