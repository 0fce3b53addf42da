"""A CSV file -> rows: its encoding and its separator found out."""

import codecs
import csv
import unicodedata
from io import StringIO

from chibo_cli.errors import ChiboError
from chibo_cli.member_lists.sheets import MOST_ROWS, Row, Sheet, plain

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SEPARATORS = ";\t,"
_OLD_CODE_PAGES = {"cp1258": "Windows-1258", "cp1252": "Windows-1252"}
_SAVE_AS_UTF8 = "trong Excel chọn Lưu thành (Save As), kiểu «CSV UTF-8»"
_VIETNAMESE = frozenset(
    unicodedata.normalize("NFC", base + tone)
    for base in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
    for tone in ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
) | {"đ", "Đ"}


def sheets_of_csv(content: bytes, name: str) -> tuple[Sheet, ...]:
    """The one sheet a CSV file is; it has no name. Raises ChiboError for what is no such file."""
    text, told = _decoded(content, name)
    try:
        rows = _rows(text, name)
    except csv.Error as error:
        raise ChiboError(f"{name} không đọc được như một bảng CSV; {_SAVE_AS_UTF8}.") from error
    return (Sheet("", rows, told),)


def _decoded(content: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """The text, and a sentence where its encoding was guessed."""
    encoding = next((e for mark, e in _MARKS if content.startswith(mark)), None)
    if encoding is None and content[1:200:2].count(0) > len(content[1:200:2]) // 2:
        encoding = "utf-16-le"
    try:
        return content.decode(encoding or "utf-8"), ()
    except UnicodeDecodeError as error:
        if encoding:
            raise ChiboError(f"{name} hỏng ở giữa chừng; {_SAVE_AS_UTF8}.") from error
    if b"\0" in content:
        raise ChiboError(f"{name} không phải tệp chữ CSV; dùng tệp Excel (.xlsx) hoặc CSV.")
    readings = {
        page: unicodedata.normalize("NFC", content.decode(page, errors="replace"))
        for page in _OLD_CODE_PAGES
    }
    page = min(readings, key=lambda each: _odd_letters(readings[each]))
    told = (
        f"Tệp CSV không ghi theo UTF-8; đoán là {_OLD_CODE_PAGES[page]}. Xem kỹ dấu tiếng Việt; "
        f"nếu sai thì {_SAVE_AS_UTF8}."
    )
    return readings[page], (told,)


def _odd_letters(text: str) -> int:
    """How many letters beyond ASCII are not Vietnamese, marks that stand alone among them."""
    return sum(letter > "\x7f" and letter not in _VIETNAMESE for letter in text)


def _rows(text: str, name: str) -> tuple[Row, ...]:
    separator, body = _separator(text)
    rows = []
    for number, cells in enumerate(
        csv.reader(StringIO(body, newline=""), delimiter=separator, strict=True), 1
    ):
        values = tuple(plain(cell) for cell in cells)
        if any(value is not None for value in values):
            rows.append(Row(number, values))
        if len(rows) > MOST_ROWS:
            raise ChiboError(f"{name} có hơn {MOST_ROWS} dòng, không phải danh sách một chi bộ.")
    return tuple(rows)


def _separator(text: str) -> tuple[str, str]:
    """What parts the cells, and the text without the line by which Excel says so."""
    first, end, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == len("sep=;"):
        return first.strip()[-1], f"{end}{rest}"
    lines = text.splitlines()[:50]
    # The right one stands in many lines; a comma also stands in a note or an address.
    counts = {each: sum(each in line for line in lines) for each in _SEPARATORS}
    return max(_SEPARATORS, key=lambda each: counts[each]), text
