"""A list as an Excel file: the same list gives the same bytes on any day and any machine."""

import re
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from chibo_cli.member_lists.exporting import Heading, MemberList, Value
from chibo_cli.store import Outcome, Written, planned_outcome, write_bytes
from chibo_cli.store.packing import entry, is_packed_here

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_CREATOR = "chibo"
_CORE = "docProps/core.xml"
_LARGEST_CORE = 64 * 1024
_MADE_HERE = re.compile(rb"<dc:creator[^>]*>%b</dc:creator>" % _CREATOR.encode())
_SAVED_AT = re.compile(rb"(<dcterms:modified [^>]*>)[^<]*")
# A document has no clock: the earliest time an archive knows.
_EPOCH = datetime(1980, 1, 1)
_FONT = "Times New Roman"
_HEADING_ROW = 4
_DATE_FORMAT = "dd/mm/yyyy"
_FORMULA = ("=", "+", "-", "@")
# What XML cannot hold.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def as_workbook(listed: MemberList) -> bytes:
    """The list as an Excel file: dates are dates, and nothing is a formula."""
    from openpyxl import Workbook

    book = Workbook()
    book.properties.creator, book.properties.created = _CREATOR, _EPOCH
    sheet = book.active
    assert sheet is not None
    sheet.title = "Đảng viên"
    _lay_out(sheet, listed.headings, len(listed.rows))
    _write_line(sheet, 1, listed.title, bold=True, size=14)
    _write_line(sheet, 2, listed.subtitle, italic=True, size=12)
    for column, heading in enumerate(listed.headings, 1):
        _write_cell(sheet.cell(_HEADING_ROW, column), heading.words, bold=True, horizontal="center")
    for number, row in enumerate(listed.rows, _HEADING_ROW + 1):
        for column, value in enumerate(row, 1):
            _write_cell(sheet.cell(number, column), value)
    _write_line(sheet, _HEADING_ROW + len(listed.rows) + 2, listed.footing, size=12)
    stream = BytesIO()
    book.save(stream)
    return _repacked(stream.getvalue())


def write_list(path: Path, content: bytes) -> Written:
    """Write a list; a file there that the program has not written, or that was saved since, stays
    and the new one goes beside it.
    """
    planned = planned_list(path, content)
    if planned.outcome is not Outcome.SAME:
        write_bytes(planned.path, content)
    return planned


def planned_list(path: Path, content: bytes) -> Written:
    """What `write_list` would do, without doing it."""
    planned = planned_outcome(path, content)
    if planned.outcome is Outcome.KEPT and _is_written_here(path):
        return Written(path, Outcome.REPLACED)
    return planned


def _is_written_here(path: Path) -> bool:
    if not is_packed_here(path):
        return False
    try:
        with ZipFile(path) as archive:
            core = archive.getinfo(_CORE)
            told = archive.read(core) if core.file_size <= _LARGEST_CORE else b""
    except (BadZipFile, KeyError, OSError, ValueError):
        return False
    return bool(_MADE_HERE.search(told))


def _lay_out(sheet: "Worksheet", headings: tuple[Heading, ...], rows: int) -> None:
    """Widths, the heading that stays in sight and is printed on each page, the page itself."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    for column, heading in enumerate(headings, 1):
        sheet.column_dimensions[get_column_letter(column)].width = heading.width
    sheet.row_dimensions[_HEADING_ROW].height = 34
    sheet.freeze_panes = f"C{_HEADING_ROW + 1}"
    sheet.print_title_rows = f"{_HEADING_ROW}:{_HEADING_ROW}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    last = get_column_letter(len(headings))
    sheet.auto_filter.ref = f"A{_HEADING_ROW}:{last}{_HEADING_ROW + rows}"


def _write_line(sheet: "Worksheet", row: int, text: str, **font: Any) -> None:
    """Put a line above or beneath the table, in the look of that font."""
    from openpyxl.styles import Font

    cell = sheet.cell(row, 1)
    _put(cell, text)
    cell.font = Font(name=_FONT, **font)


def _write_cell(cell: Any, value: Value, *, bold: bool = False, horizontal: str = "") -> None:
    """Put a value in a cell of the table: texts stand left, dates and figures in the middle."""
    from openpyxl.styles import Alignment, Border, Font, Side

    _put(cell, value)
    thin = Side(style="thin")
    place = horizontal or ("left" if isinstance(value, str) else "center")
    cell.font = Font(name=_FONT, size=12, bold=bold)
    cell.alignment = Alignment(horizontal=place, vertical="center", wrap_text=True)
    cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)


def _put(cell: Any, value: Value) -> None:
    """Give a cell a value; a text that begins like a formula stays a text, edited or not."""
    if isinstance(value, str):
        cell.value = _CONTROLS.sub("", value)
        cell.data_type = "s"
        cell.quotePrefix = value.startswith(_FORMULA)
    else:
        cell.value = value
    if isinstance(value, date):
        cell.number_format = _DATE_FORMAT


def _repacked(content: bytes) -> bytes:
    """The archive with entries that carry no clock, and without the moment it was saved."""
    stream = BytesIO()
    with ZipFile(BytesIO(content)) as archive, ZipFile(stream, "w") as packed:
        for name in archive.namelist():
            part = archive.read(name)
            if name == _CORE:
                part = _SAVED_AT.sub(rb"\g<1>1980-01-01T00:00:00Z", part)
            packed.writestr(entry(name), part, ZIP_DEFLATED)
    return stream.getvalue()
