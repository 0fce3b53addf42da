"""All texts of a book, each with its place: the models are walked, so that no table is left out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from typing import get_args

from chibo_cli.findings import KeyPath, Location
from chibo_cli.models.base import Doers, Inspector, People, Person, Table, TomlFile
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord

# Keys with a code or a reference: nobody looks for these in texts.
CODES = (
    "loai",
    "buoc",
    "ky",
    "nhiem_vu_cu",
    "kien_nghi_cu",
    "quy_tac",
    "huong_dan",
    "bo_tieu_chi",
    "buoi_sinh_hoat",
    "tieu_chi",
    "ma",
)
_OF_PEOPLE = tuple(get_args(each)[0] for each in (Person, People, Doers, Inspector))
Tables = tuple[Table, ...]
_SAID_BY_CHAIR = ("tra_loi", "y_kien_ket_luan", "ket_luan")


@dataclass(frozen=True)
class Passage:
    """One text with its place, who said it or has to do it, and the meeting or the year it is of.

    `number` is that of the task, petition or resolution it belongs to, or the reference of the
    earlier one it is about. `day` orders passages.
    """

    place: Location
    text: str
    people: tuple[str, ...]
    number: str = ""
    meeting: Meeting | None = None
    year: int | None = None
    day: date = date.min

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables it stands in and its key, without the counts: `chuyen_de`, `y_kien`, …"""
        return tuple(step for step in self.place.key if isinstance(step, str))


def passages(books: Iterable[YearRecord], *, of_cell: bool) -> Iterator[Passage]:
    """The texts of these years, in the order of files and keys; then those of the cell itself."""
    record = None
    for record in books:
        yield from _of_year(record)
    if record and of_cell:
        for file in (record.roster, record.cell):
            yield from _of_file(file)


def _of_year(record: YearRecord) -> Iterator[Passage]:
    year = record.year
    for meeting in record.meetings:
        for passage in _of_file(meeting):
            people = passage.people
            if {*_SAID_BY_CHAIR} & {passage.tables[0], passage.tables[-1]}:
                people = (meeting.chair,) if meeting.chair else ()
            yield replace(passage, people=people, meeting=meeting, year=year, day=meeting.date)
    for file, day in _other_files(record):
        for passage in _of_file(file):
            yield replace(passage, year=year, day=day)
    for stem, score in sorted(record.scores.items()):
        for passage in _of_file(score):
            yield replace(passage, year=year, day=_day_of(stem, year))


def _other_files(record: YearRecord) -> Iterator[tuple[TomlFile, date]]:
    if record.plan:
        yield record.plan, date(record.year, 1, 1)
    for stem, orientations in sorted(record.orientations.items()):
        yield orientations, _day_of(stem, record.year)
    if record.register:
        yield record.register, date(record.year, 12, 31)


def _day_of(stem: str, year: int) -> date:
    """The day a file is named after: `2026-11`, `2026-11-03-thuong-ky`; else New Year's."""
    for named in (stem[:10], f"{stem[:7]}-01"):
        try:
            return date.fromisoformat(named)
        except ValueError:
            continue
    return date(year, 1, 1)


def _of_file(file: TomlFile) -> Iterator[Passage]:
    for key, text, tables in _texts((file,), ()):
        of_rows = [_people(table) for table in tables if table is not file]
        people = next((names for names in reversed(of_rows) if names), ())
        numbers = [_number(table) for table in tables if table is not file]
        number = next((each for each in reversed(numbers) if each), "")
        yield Passage(file.at(*key), text, people, number)


def _texts(tables: tuple[Table, ...], key: KeyPath) -> Iterator[tuple[KeyPath, str, Tables]]:
    """Each text with its key and the tables it stands in, the innermost last."""
    for name, alias in _keys(type(tables[-1])):
        value = getattr(tables[-1], name)
        if isinstance(value, Table):
            yield from _texts((*tables, value), (*key, alias))
        elif isinstance(value, tuple) and value and isinstance(value[0], Table):
            for index, row in enumerate(value):
                yield from _texts((*tables, row), (*key, alias, index))
        elif text := _text(value):
            yield (*key, alias), text, tables


def _text(value: object) -> str:
    """The paragraphs of a text, each on a line; empty for what is no text."""
    if isinstance(value, tuple) and all(isinstance(each, str) for each in value):
        return "\n".join(each for each in value if not isinstance(each, StrEnum))
    return value if isinstance(value, str) and not isinstance(value, StrEnum) else ""


@cache
def _keys(model: type[Table]) -> tuple[tuple[str, str], ...]:
    """The fields that may hold texts, with their keys: not codes, not those that name people."""
    return tuple(
        (name, field.alias or name)
        for name, field in model.model_fields.items()
        if field.alias not in CODES and field.annotation not in _OF_PEOPLE
    )


def _people(table: Table) -> tuple[str, ...]:
    """Who is named in a table, in the order of its keys: who said it, who has to do it."""
    named: list[str] = []
    for name in _fields_of_people(type(table)):
        value = getattr(table, name)
        named += [value] if isinstance(value, str) else value or ()
    return tuple(dict.fromkeys(named))


@cache
def _fields_of_people(model: type[Table]) -> tuple[str, ...]:
    fields = model.model_fields.items()
    return tuple(
        name for name, field in fields if field.annotation in _OF_PEOPLE or field.alias == "ho_ten"
    )


def _number(table: Table) -> str:
    """The number of a task, petition or resolution; the reference to an earlier one."""
    for name in ("number", "earlier_task", "earlier_petition"):
        value = getattr(table, name, None)
        if value is not None:
            return str(value)
    return ""
