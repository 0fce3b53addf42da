"""The numbered papers of a term, type by type, in the order in which they were issued."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from chibo_cli.findings import Location
from chibo_cli.models.terms import NUMBERED, Term
from chibo_cli.models.words import TYPE_NAMES
from chibo_cli.numbering import (
    MEETING_TABLES,
    Issued,
    issued,
    issued_by,
    issued_otherwise,
    plans_number_is_known,
    register_is_whole,
)
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date

Years = tuple[YearRecord, ...]


@dataclass(frozen=True)
class Paper:
    """A paper with its day, and where its number stands or should stand.

    `is_of_year` tells the papers of the year being checked from those of the years before.
    """

    type_name: str
    day: date
    place: Location
    is_of_year: bool

    @property
    def is_registered(self) -> bool:
        """Whether its number stands in the register."""
        return self.place.key[:1] == ("van_ban",)

    def shares_meeting(self, other: "Paper") -> bool:
        """Whether one meeting issued both, so that its file has them in their order."""
        return self.place.path == other.place.path and not self.is_registered


@dataclass(frozen=True)
class NumberedPaper(Paper):
    """A paper with its number."""

    number: int

    @property
    def words(self) -> str:
        """`Nghị quyết số 12, ngày 04/11/2026`."""
        return f"{self.type_name} số {self.number:02d}, ngày {short_date(self.day)}"


@dataclass(frozen=True)
class Series:
    """The papers of one type through one term, by day, those of one meeting as its file has them.

    `unnumbered` are papers whose number is not recorded. `before` is the number reached when the
    book begins, None where it is not known, and stands at `before_place`. `whole_until` is the day
    up to which no paper can be missing from the series. `term` is None where none is recorded.
    """

    symbol: str
    term: Term | None
    papers: tuple[NumberedPaper, ...]
    unnumbered: tuple[Paper, ...]
    before: int | None
    before_place: Location
    whole_until: date


def series_of_year(record: YearRecord) -> Iterator[Series]:
    """The series that go on in the year being checked: by term, then by type of paper."""
    cell = record.cell
    if record.has_gap(cell.path, "nhiem_ky"):
        return
    for term in (None, *cell.terms):
        # Without a term nobody knows whether the numbers of the year before go on.
        years = tuple(_years(record)) if term else (record,)
        for symbol in _symbols(record):
            if any(cell.term_on(paper.day) is term for paper in issued(record, symbol)):
                yield _series(symbol, term, years)


def given_elsewhere(record: YearRecord, series: Series) -> frozenset[int]:
    """The numbers of a series whose day is not recorded, or that the year after has given."""
    symbol, years = series.symbol, (*_years(record),)
    undated = (p for year in years for p in issued(year, symbol) if not p.is_dated)
    # The plan of a year is often a paper of the December before.
    later = issued(record.following, symbol) if record.following else ()
    given = (p for p in (*undated, *later) if record.cell.term_on(p.day) is series.term)
    return frozenset(paper.number for paper in given if paper.number)


def _symbols(record: YearRecord) -> Iterator[str]:
    """The types the year has papers of, those of meetings first."""
    yield from MEETING_TABLES
    found = {paper.kind for paper in record.register.papers} if record.register else set()
    if record.plan:
        found.add("KH")
    yield from (symbol for symbol in TYPE_NAMES if symbol in found - MEETING_TABLES.keys())


def _years(record: YearRecord) -> Iterator[YearRecord]:
    """The years of the book without a break up to this one, in order."""
    if record.previous and record.previous.year == record.year - 1:
        yield from _years(record.previous)
    yield record


def _series(symbol: str, term: Term | None, years: Years) -> Series:
    record = years[-1]
    papers: list[Paper] = []
    open_days: list[date] = []
    for year in years:
        for issue in _certain(year, symbol, open_days):
            if record.cell.term_on(issue.day) is term:
                papers.append(_paper(issue, symbol, is_of_year=year is record))
    papers.sort(key=lambda paper: paper.day)
    open_in_term = (day for day in open_days if record.cell.term_on(day) is term)
    return Series(
        symbol,
        term,
        tuple(paper for paper in papers if isinstance(paper, NumberedPaper)),
        tuple(paper for paper in papers if not isinstance(paper, NumberedPaper)),
        _number_before(symbol, term, years),
        _place_before(record, term, symbol),
        date.min if _is_in_doubt(symbol, years) else min(open_in_term, default=date.max),
    )


def _certain(year: YearRecord, symbol: str, open_days: list[date]) -> Iterator[Issued]:
    """The papers of a year that are sure; the days of meetings that are not are added to a list."""
    for meeting in year.meetings:
        # The number of a draft may still change, and one that was left out is not known.
        table = MEETING_TABLES.get(symbol)
        if table and (not meeting.is_finished or year.has_gap(meeting.path, table)):
            open_days.append(meeting.date)
        else:
            yield from issued_by(meeting, symbol)
    others = issued_otherwise(year, symbol)
    yield from (paper for paper in others if paper.is_dated and paper.day <= year.as_of)


def _paper(issue: Issued, symbol: str, *, is_of_year: bool) -> Paper:
    name = TYPE_NAMES[symbol]
    if issue.number is None:
        return Paper(name, issue.day, issue.place, is_of_year)
    return NumberedPaper(name, issue.day, issue.place, is_of_year, issue.number)


def _is_in_doubt(symbol: str, years: Years) -> bool:
    """Whether a paper of the type may stand in a file that could not be read."""
    return any(
        (symbol in MEETING_TABLES and year.unread)
        or not register_is_whole(year)
        or (symbol == "KH" and not plans_number_is_known(year))
        for year in years
    )


def _number_before(symbol: str, term: Term | None, years: Years) -> int | None:
    first = years[0]
    # A year that is not in the book may hold numbers.
    if term is None or (first.previous and term.since.year < first.year):
        return None
    if symbol in term.known_before:
        return term.reached_before(symbol)
    begins_in_book = any(m.date < term.since for year in years for m in year.meetings)
    return 0 if begins_in_book else None


def _place_before(record: YearRecord, term: Term | None, symbol: str) -> Location:
    index = record.cell.terms.index(term) if term else 0
    return record.cell.at("nhiem_ky", index, "so_truoc", NUMBERED.get(symbol, ""))
