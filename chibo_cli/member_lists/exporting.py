"""The members of a day as a list for Excel: the keys the roster has, and no others."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path

from chibo_cli.errors import ChiboError
from chibo_cli.facts.figures import convened_shown
from chibo_cli.facts.roster_on_day import counts_on, group_of
from chibo_cli.models.roster import Dated, Gender, Member
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import opening_capital, short_date

_BYTE_ORDER_MARK = "\ufeff"  # without it Excel takes UTF-8 for the code page of the machine
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_GENDERS = {Gender.MALE: "Nam", Gender.FEMALE: "Nữ"}

Value = str | int | date | None


@dataclass(frozen=True)
class Heading:
    """A column of the list: its heading, and how many letters wide it is."""

    words: str
    width: int


_CODE = Heading("Mã", 8)
_HEADINGS = (
    Heading("STT", 5),
    Heading("Họ và tên", 26),
    _CODE,
    Heading("Giới tính", 9),
    Heading("Ngày vào Đảng", 12),
    Heading("Ngày chính thức", 12),
    Heading("Sinh hoạt tại chi bộ từ", 13),
    Heading("Chức vụ", 13),
    Heading("Chức vụ từ", 12),
    Heading("Tình trạng", 15),
    Heading("Tình trạng từ", 12),
    Heading("Tình trạng đến", 12),
    Heading("Căn cứ", 34),
    Heading("Phân công", 44),
)


@dataclass(frozen=True)
class MemberList:
    """A list for an office: two lines of title, headings, rows, and a line beneath."""

    title: str
    subtitle: str
    headings: tuple[Heading, ...]
    rows: tuple[tuple[Value, ...], ...]
    footing: str


def member_list(record: YearRecord, day: date) -> MemberList:
    """The members of a day in the order of names; a column of codes only where there are any.

    Raises ChiboError where there is nobody.
    """
    members = record.roster.on(day)
    if not members:
        raise ChiboError(f"Ngày {short_date(day)} chi bộ không có đảng viên nào để ghi.")
    has_codes = any(member.code for member in members.values())
    left_out = () if has_codes else (_HEADINGS.index(_CODE),)

    def kept(cells: tuple[Value, ...]) -> tuple[Value, ...]:
        return tuple(cell for column, cell in enumerate(cells) if column not in left_out)

    counted = counts_on(record, day)
    convened = opening_capital(convened_shown(counted))
    return MemberList(
        title=f"DANH SÁCH ĐẢNG VIÊN {(record.cell.naming_on(day).name or 'CHI BỘ').upper()}",
        subtitle=f"(tính đến ngày {short_date(day)})",
        headings=tuple(h for index, h in enumerate(_HEADINGS) if index not in left_out),
        rows=tuple(
            kept((number, *_cells(member, day)))
            for number, member in enumerate(members.values(), 1)
        ),
        footing=f"{convened} được triệu tập; {len(counted.voters)} đảng viên chính thức trong đó.",
    )


def file_for(record: YearRecord, day: date, output: Path | None) -> Path:
    """Where the list of a day goes: among the papers of its year, unless a place was named.

    Raises ChiboError for a name that is neither of an Excel nor of a CSV file.
    """
    name = f"danh-sach-dang-vien-{day}.xlsx"
    if output is None:
        return record.root / str(day.year) / "van-ban" / name
    if output.is_dir():
        return output / name
    if output.suffix.lower() not in (".xlsx", ".csv"):
        raise ChiboError(
            f"-o phải là một thư mục đã có, hoặc tên tệp có đuôi .xlsx hay .csv; {output} không "
            "phải."
        )
    return output


def as_csv(listed: MemberList) -> bytes:
    """The headings and the rows for a spreadsheet; what it would reckon is made text."""
    stream = StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow([heading.words for heading in listed.headings])
    writer.writerows([_csv_text(cell) for cell in row] for row in listed.rows)
    return f"{_BYTE_ORDER_MARK}{stream.getvalue()}".encode()


def _cells(member: Member, day: date) -> Iterator[Value]:
    office = member.office_on(day)
    held = [each for each in member.offices if each.kind is office and each.holds_on(day)]
    state = next((each for each in reversed(member.states) if each.holds_on(day)), None)
    assigned = [a.content for a in member.assignments if a.content and a.holds_on(day)]
    yield member.full_name
    yield member.code
    yield _GENDERS[member.gender] if member.gender else None
    yield member.admitted
    yield member.full_since if member.is_full_on(day) else None
    yield member.in_cell_since
    yield WORDS[office] if office else None
    yield _since(held[0]) if held else None
    yield group_of(member, day).words
    yield _since(state)
    yield state.until if state else None
    yield state.basis if state else None
    yield "\n".join(assigned) or None


def _since(dated: Dated | None) -> date | None:
    return dated.since if dated else None


def _csv_text(cell: Value) -> str:
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.startswith(_FORMULA) else text
