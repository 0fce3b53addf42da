"""An Excel file of unknown origin -> rows, within limits; nothing in it is run or followed."""

import re
import warnings
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from chibo_cli.errors import ChiboError
from chibo_cli.form.limits import OverLimitError, keep_within_limits
from chibo_cli.member_lists.sheets import MOST_COLUMNS, MOST_ROWS, Row, Sheet, plain

_SAVE_AS = "mở bằng Excel rồi lưu lại (Save As) kiểu Excel Workbook (*.xlsx)"
_DAMAGED = "bị hỏng hoặc chép chưa hết; hãy lấy lại tệp gốc."
_ROW = re.compile(rb"<(?:\w+:)?row\b[^<>]*")
_HIDDEN = re.compile(rb"""\bhidden=["'](?:1|true)["']""")
_NUMBER = re.compile(rb"""\br=["'](\d{1,7})["']""")
# Sheets that were once longer keep empty rows; after so many no list goes on.
_MOST_EMPTY_ROWS = 10_000


def sheets_of_workbook(content: bytes, name: str) -> tuple[Sheet, ...]:
    """The sheets a person sees, with the values last reckoned; formulas are not.

    Raises ChiboError for a file that is no workbook, or out of bounds.
    """
    try:
        with ZipFile(BytesIO(content)) as archive:
            keep_within_limits(archive)
            parts = archive.namelist()
    except OverLimitError as error:
        raise ChiboError(f"{name} {error}, nên không đọc.") from error
    except RuntimeError as error:  # zipfile's word for a part that asks for a password
        raise ChiboError(f"{name} có mật khẩu; {_SAVE_AS}, bỏ mật khẩu.") from error
    except (BadZipFile, EOFError, NotImplementedError, ValueError, zlib.error) as error:
        raise ChiboError(f"{name} {_DAMAGED}") from error
    if "xl/workbook.xml" not in parts:
        raise ChiboError(f"{name} {_other_kind(parts)}")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what openpyxl leaves aside no list of names needs
        return _read(content, name)


def _read(content: bytes, name: str) -> tuple[Sheet, ...]:
    from openpyxl import load_workbook

    try:
        book = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
        return tuple(
            Sheet(sheet.title, tuple(_rows(sheet, name)))
            for sheet in book.worksheets
            if sheet.sheet_state == "visible"
        )
    except ChiboError:
        raise
    except Exception as error:  # openpyxl fails on broken files in ways of its own
        raise ChiboError(f"{name} {_DAMAGED}") from error


def _rows(sheet: Any, name: str) -> Iterator[Row]:
    hidden = _hidden_rows(sheet)
    sheet.reset_dimensions()  # what a file says of its size may be wrong
    empty = found = 0
    rows = sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True)
    for number, cells in enumerate(rows, start=1):
        values = tuple(map(plain, cells))
        empty = 0 if any(value is not None for value in values) else empty + 1
        if empty > _MOST_EMPTY_ROWS:
            return
        if empty:
            continue
        found += 1
        if found > MOST_ROWS:
            raise ChiboError(
                f"{name}, trang «{sheet.title}», có hơn {MOST_ROWS} dòng, không phải danh sách một "
                "chi bộ."
            )
        yield Row(number, values, number in hidden)


def _hidden_rows(sheet: Any) -> frozenset[int]:
    """The rows somebody hid or a filter hides; openpyxl leaves that aside in what it streams."""
    with sheet._get_source() as stream:
        rows = _ROW.findall(stream.read())
    numbers = (_NUMBER.search(row) for row in rows if _HIDDEN.search(row))
    return frozenset(int(found[1]) for found in numbers if found)


def _other_kind(parts: list[str]) -> str:
    if any(part.startswith("word/") for part in parts):
        return f"là văn bản Word; chép bảng sang Excel, {_SAVE_AS}."
    if "content.xml" in parts:
        return f"là bảng tính OpenDocument (.ods); {_SAVE_AS}."
    if "xl/workbook.bin" in parts:
        return f"là tệp Excel kiểu .xlsb; {_SAVE_AS}."
    return f"không phải tệp Excel (.xlsx) đọc được; {_SAVE_AS}."
