"""The next number of a paper. Numbers run per type through a term (HD05, 27/5/2026, II.3).

Resolutions, conclusions, minutes and the yearly plan carry their number in the person's own files;
all other papers in the register (`so-van-ban.toml`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from chibo_cli.models.cell import Term
from chibo_cli.record import YearRecord

REGISTER_FILE = "so-van-ban.toml"
_TABLES = {"NQ": "nghi_quyet", "KL": "ket_luan", "BB": "bien_ban"}


@dataclass(frozen=True)
class Entry:
    """A paper of the register: its type (`TB`), number and day, its subject and its file.

    `number` is None where the next number would be a guess; such a paper is not registered.
    """

    symbol: str
    number: int | None
    day: date
    abstract: str
    file_name: str
    is_new: bool = True


def next_number(record: YearRecord, symbol: str, day: date) -> int | None:
    """The number after the highest of its type in the term a day falls in; 1 for a new term.

    None where a number of the term could not be read, so that the next would be a guess.
    """
    term = record.cell.term_on(day)
    if _is_in_doubt(record, term, symbol):
        return None
    reached = [
        number for held, number in _numbers(record, symbol) if record.cell.term_on(held) == term
    ]
    return max([*reached, term.reached_before(symbol) if term else 0]) + 1


def next_minutes_number(record: YearRecord, day: date) -> int | None:
    """The number after the last minutes of the term.

    None for a cell with an unnumbered book, and where a number of the term could not be read.
    """
    following = next_number(record, "BB", day)
    return following if following and following > 1 else None


def entry_of(record: YearRecord, symbol: str, file_name: str, *, day: date, abstract: str) -> Entry:
    """The entry of a paper in the register of its year: as it stands, else with the next number.

    `file_name` is its place in the workspace; a paper printed again keeps its number and its day.
    """
    within = file_name.removeprefix(f"{record.year}/")
    for paper in record.register.papers if record.register else ():
        if paper.file_name == within and paper.kind == symbol:
            kept = paper.date or day
            return Entry(symbol, paper.number, kept, paper.abstract or abstract, within, False)
    return Entry(symbol, next_number(record, symbol, day), day, abstract, within)


def _numbers(record: YearRecord, symbol: str) -> Iterator[tuple[date, int]]:
    """The days and numbers of all papers of a type, this year and before."""
    if record.previous:
        yield from _numbers(record.previous, symbol)
    for meeting in record.meetings:
        if symbol == "NQ":
            yield from ((meeting.date, each.number) for each in meeting.resolutions if each.number)
        elif symbol == "KL" and meeting.conclusion and meeting.conclusion.number:
            yield meeting.date, meeting.conclusion.number
        elif symbol == "BB" and meeting.minutes and meeting.minutes.number:
            yield meeting.date, meeting.minutes.number
    if symbol == "KH" and record.plan and record.plan.number:
        yield record.plan.made_on or date(record.year, 1, 1), record.plan.number
    for paper in record.register.papers if record.register else ():
        if paper.kind == symbol and paper.number:
            yield paper.date or date(record.year, 12, 31), paper.number


def _is_in_doubt(record: YearRecord, term: Term | None, symbol: str) -> bool:
    """Whether a file or a table with numbers could not be read in the years of the term."""
    table = _TABLES.get(symbol)
    if table and (
        record.unread or any(record.has_gap(held.path, table) for held in record.meetings)
    ):
        return True
    if record.has_gap(f"{record.year}/{REGISTER_FILE}"):
        return True
    if symbol == "KH" and record.has_gap(f"{record.year}/ke-hoach.toml", "so", "lap_ngay"):
        return True
    if record.previous is None or (term and term.since.year >= record.year):
        return False
    return _is_in_doubt(record.previous, term, symbol)
