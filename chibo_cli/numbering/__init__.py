"""The next number of a paper. Numbers run per type through a term (HD05, 27/5/2026, II.3).

Resolutions, conclusions, minutes and the yearly plan carry their number in the person's own files;
all other papers in the register (`so-van-ban.toml`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from chibo_cli.loader import REGISTER_FILE
from chibo_cli.models.terms import NUMBERED, Term
from chibo_cli.numbering.doubts import (
    doubt,
    plans_number_is_known,
    register_is_whole,
)
from chibo_cli.numbering.issued import (
    MEETING_TABLES,
    Issued,
    issued,
    issued_by,
    issued_otherwise,
    used_in,
    years_of_book,
)
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date

__all__ = [
    "MEETING_TABLES",
    "Entry",
    "Issued",
    "doubt",
    "entry_of",
    "issued",
    "issued_by",
    "issued_otherwise",
    "next_minutes_number",
    "next_number",
    "plans_number_is_known",
    "register_is_whole",
    "unnumbered_note",
]


@dataclass(frozen=True)
class Entry:
    """A paper of the register: its type (`TB`), number and day, its subject and its file.

    `number` is None where the next number would be a guess; such a paper is not registered. `note`
    is what the person should know of the number.
    """

    symbol: str
    number: int | None
    day: date
    abstract: str
    file_name: str
    is_new: bool = True
    note: str = ""

    def of_draft(self) -> "Entry":
        """The same for a paper that cannot be signed yet: it takes no number."""
        return replace(self, number=None, is_new=False, note="")


def next_number(record: YearRecord, symbol: str, day: date) -> int | None:
    """The number after the highest of its type in the term a day falls in; 1 for a new term.

    None where a number of the term could not be read, so that the next would be a guess.
    """
    if doubt(record, symbol, day):
        return None
    term = record.cell.term_on(day)
    reached = [number for year in years_of_book(record) for number in used_in(year, symbol, term)]
    return max([*reached, term.reached_before(symbol) if term else 0]) + 1


def next_minutes_number(record: YearRecord, day: date) -> int | None:
    """The number after the last minutes of the term.

    None for a cell with an unnumbered book, and where a number of the term could not be read.
    """
    following = next_number(record, "BB", day)
    if following != 1:
        return following
    # A new term begins with 01 for a cell that numbered its minutes before.
    numbered = any(paper.number for year in years_of_book(record) for paper in issued(year, "BB"))
    return 1 if numbered else None


def entry_of(
    record: YearRecord,
    symbol: str,
    file_name: str,
    *,
    day: date,
    abstract: str,
    taken: Sequence[Entry] = (),
) -> Entry:
    """The entry of a paper in the register of its year: as it stands, else with the next number.

    `file_name` is its place in the workspace; a paper printed again keeps its number and its day.
    `taken` are the entries of other papers made by the same command.
    """
    within = file_name.removeprefix(f"{record.year}/")
    for paper in record.register.papers if record.register else ():
        if paper.file_name == within and paper.kind == symbol:
            kept = paper.date or day
            told = "" if paper.number else unnumbered_note(record)
            return Entry(
                symbol, paper.number, kept, paper.abstract or abstract, within, False, told
            )
    number = next_number(record, symbol, day)
    if number is None:
        note = f"Văn bản in để trống số, vì {doubt(record, symbol, day)}; sửa xong thì in lại."
        return Entry(symbol, None, day, abstract, within, note=note)
    term = record.cell.term_on(day)
    same = (e for e in taken if e.symbol == symbol and record.cell.term_on(e.day) == term)
    number = max((number, *(e.number + 1 for e in same if e.number)))
    note = _note(record, symbol, day, number)
    return Entry(symbol, number, day, abstract, within, note=note)


def unnumbered_note(record: YearRecord) -> str:
    """What to know of a paper printed again whose number the register does not tell."""
    return (
        "Văn bản in để trống số, vì bảng của nó ở "
        f"{record.year}/{REGISTER_FILE} chưa ghi số dùng được; ghi  so = …  vào đó rồi in lại."
    )


def _note(record: YearRecord, symbol: str, day: date, number: int) -> str:
    """What to know of a number just taken: what it may have missed, or that it comes too late."""
    term = record.cell.term_on(day)
    table = f"{record.year}/{REGISTER_FILE}"
    is_known = term and (symbol in term.known_before or _begins_in_book(record, term))
    if number == 1 and symbol in NUMBERED and not is_known:
        return (
            f"Số 01-{symbol}/CB là số đầu của loại này trong sổ. Nhiệm kỳ đã dùng số trước khi mở "
            f"sổ thì ghi so_truoc.{NUMBERED[symbol]} vào [[nhiem_ky]] ở chibo.toml, xoá bảng của "
            f"văn bản này ở {table} rồi in lại."
        )
    papers = (paper for year in years_of_book(record) for paper in issued(year, symbol))
    later = [
        (paper.day, paper.number)
        for paper in papers
        if paper.number and paper.day > day and record.cell.term_on(paper.day) == term
    ]
    if later:
        after, given = min(later)
        return (
            f"Văn bản ngày {short_date(day)} lấy số {number:02d}-{symbol}/CB, sau số {given:02d} "
            f"của ngày {short_date(after)}; cần đúng thứ tự ngày thì sửa ngày hoặc số ở {table}."
        )
    return ""


def _begins_in_book(record: YearRecord, term: Term) -> bool:
    """Whether the book tells of the time before the term, so that none of its papers is missing."""
    since = record.cell.habits.book_since
    first = years_of_book(record)[0]
    return bool(since and since <= term.since) or any(m.date < term.since for m in first.meetings)
