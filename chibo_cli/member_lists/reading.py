"""A file of a list -> the people on it, with what a person must know of how it was read."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from chibo_cli.errors import ChiboError
from chibo_cli.member_lists.headings import headings_of
from chibo_cli.member_lists.names import LEGACY_FONT, is_in_old_font
from chibo_cli.member_lists.opening import sheets_of
from chibo_cli.member_lists.people import ListedPeople, people_of
from chibo_cli.member_lists.sheets import Row, Sheet
from chibo_cli.vietnamese import listed


@dataclass(frozen=True)
class ReadList:
    """The people of a list; `sheet` is where they stand, empty for a CSV file.

    `left_aside` are the headings of columns the roster has no place for.
    """

    people: ListedPeople
    sheet: str
    left_aside: tuple[str, ...]
    told: tuple[str, ...]


def read_list(path: Path, sheet: str | None, today: date) -> ReadList:
    """The people of an Excel or CSV file, on the sheet named or the only one that has a list.

    Raises ChiboError for a file that cannot be read, and where no list or several are found.
    """
    sheets = _asked_for(sheets_of(path), sheet, path)
    found = [(each, headings) for each in sheets if (headings := headings_of(each.rows))]
    if not found:
        _refuse_old_fonts((row for each in sheets for row in each.rows), None, path)
        raise ChiboError(
            f"Không tìm thấy dòng tiêu đề trong {path.name}: cần một cột «Họ và tên», và các cột "
            "như «Ngày vào Đảng», «Ngày chính thức», mỗi cột một tiêu đề."
        )
    if len(found) > 1:
        names = listed(f"«{each.name}»" for each, _ in found)
        raise ChiboError(f"{path.name} có danh sách ở nhiều trang: {names}. Chọn bằng --trang.")
    chosen, headings = found[0]
    below = (row for row in chosen.rows if row.number >= headings.first_row)
    _refuse_old_fonts(below, headings.name_columns, path)
    people = people_of(chosen.rows, headings, today)
    if not people.people:
        raise ChiboError(
            f"{path.name} có dòng tiêu đề nhưng dưới đó không có ai; nếu tên lấy bằng công thức "
            "thì mở bằng Excel rồi lưu lại."
        )
    return ReadList(people, chosen.name, headings.left_aside, chosen.told)


def _asked_for(sheets: tuple[Sheet, ...], name: str | None, path: Path) -> tuple[Sheet, ...]:
    if name is None:
        return sheets
    if not any(sheet.name for sheet in sheets):
        raise ChiboError(f"{path.name} là tệp CSV, không có trang; bỏ --trang.")
    chosen = tuple(sheet for sheet in sheets if sheet.name.casefold() == name.strip().casefold())
    if not chosen:
        names = listed(f"«{sheet.name}»" for sheet in sheets)
        raise ChiboError(f"{path.name} không có trang «{name}»; có {names}.")
    return chosen


def _refuse_old_fonts(rows: Iterable[Row], columns: Collection[int] | None, path: Path) -> None:
    """Raise ChiboError for a list typed for fonts of the time before Unicode, in these columns.

    Some of its names would pass for names, spelt wrong.
    """
    bad = [row.number for row in rows if _is_in_old_font(row, columns)]
    if bad:
        places = ", ".join(map(str, bad[:3])) + (" …" if len(bad) > 3 else "")
        raise ChiboError(f"{path.name}, dòng {places}: {LEGACY_FONT}.")


def _is_in_old_font(row: Row, columns: Collection[int] | None) -> bool:
    return any(
        isinstance(cell, str) and (columns is None or column in columns) and is_in_old_font(cell)
        for column, cell in enumerate(row.cells)
    )
