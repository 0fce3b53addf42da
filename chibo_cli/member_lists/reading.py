"""A file of a list -> the people on it, with what a person must know of how it was read."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from chibo_cli.errors import ChiboError
from chibo_cli.member_lists.columns import columns_of
from chibo_cli.member_lists.dates import is_month_first
from chibo_cli.member_lists.headings import Headings, headings_of, is_heading, texts_of
from chibo_cli.member_lists.names import LEGACY_FONT, is_in_old_font
from chibo_cli.member_lists.opening import sheets_of
from chibo_cli.member_lists.people import ListedPeople
from chibo_cli.member_lists.person import person_of
from chibo_cli.member_lists.row_kinds import group_headed, is_blank, is_end, is_person
from chibo_cli.member_lists.sheets import Row, Sheet
from chibo_cli.vietnamese import listed

_ONE_TABLE = "chép thành một bảng, một dòng tiêu đề, lưu rồi chạy lại"


@dataclass(frozen=True)
class ReadList:
    """The people of a list; `sheet` is where they stand, empty for a CSV file.

    `left_aside` are the headings of columns the roster has no place for; `hidden` are rows a
    person does not see in Excel, which are not read.
    """

    people: ListedPeople
    sheet: str
    left_aside: tuple[str, ...]
    told: tuple[str, ...]
    hidden: tuple[int, ...]


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
    below = _below(chosen.rows, headings, path)
    seen = [row for row in below if not row.hidden]
    _refuse_old_fonts(seen, headings.name_columns, path)
    people = _people(seen, headings, today)
    if not people.people:
        raise ChiboError(
            f"{path.name} có dòng tiêu đề nhưng dưới đó không có ai; nếu tên lấy bằng công thức "
            "thì mở bằng Excel rồi lưu lại."
        )
    hidden = tuple(row.number for row in below if row.hidden)
    told = (*chosen.told, *_told_of_order(seen))
    return ReadList(people, chosen.name, headings.left_aside, told, hidden)


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


def _below(rows: Sequence[Row], headings: Headings, path: Path) -> tuple[Row, ...]:
    """The rows beneath the headings, without the headings as each page repeats them.

    Raises ChiboError where other headings begin a second table, beneath or beside the first.
    """
    if headings.stand_twice:
        raise ChiboError(f"{path.name} có hai bảng đặt cạnh nhau; {_ONE_TABLE}.")
    above = [texts_of(row) for row in rows if row.number < headings.first_row]
    below = tuple(
        row for row in rows if row.number >= headings.first_row and texts_of(row) not in above
    )
    second = next((row for row in below if is_heading(row)), None)
    if second:
        raise ChiboError(
            f"{path.name} có bảng thứ hai từ dòng {second.number}, tiêu đề khác; {_ONE_TABLE}."
        )
    return below


def _told_of_order(rows: Iterable[Row]) -> Iterator[str]:
    """A sentence where some days have their month first: the others may too."""
    found = [row.number for row in rows if any(map(is_month_first, row.cells))]
    if found:
        yield (
            f"Dòng {_first_of(found)} có ngày ghi tháng trước, ngày sau. Nếu cả danh sách ghi như "
            "vậy thì các ngày khác đã đọc ngược; sửa cột ngày trong Excel rồi chạy lại."
        )


def _first_of(rows: Sequence[int]) -> str:
    return ", ".join(map(str, rows[:3])) + (" …" if len(rows) > 3 else "")


def _people(rows: Sequence[Row], headings: Headings, today: date) -> ListedPeople:
    columns = columns_of(rows, headings)
    people, others = [], []
    ended = False
    group = None
    for row in rows:
        ended = ended or is_end(row)
        if is_person(row, columns, after_end=ended):
            people.append(person_of(row, columns, group, today))
        elif not is_blank(row):
            others.append(row.number)
            group = group_headed(row)
    return ListedPeople(tuple(people), tuple(others))


def _refuse_old_fonts(rows: Iterable[Row], columns: Collection[int] | None, path: Path) -> None:
    """Raise ChiboError for a list typed for fonts of the time before Unicode, in these columns.

    Some of its names would pass for names, spelt wrong.
    """
    bad = [row.number for row in rows if _is_in_old_font(row, columns)]
    if bad:
        raise ChiboError(f"{path.name}, dòng {_first_of(bad)}: {LEGACY_FONT}.")


def _is_in_old_font(row: Row, columns: Collection[int] | None) -> bool:
    return any(
        isinstance(cell, str) and (columns is None or column in columns) and is_in_old_font(cell)
        for column, cell in enumerate(row.cells)
    )
