"""The numbered papers of a term, type by type, in the order in which they were issued."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from chibo_cli.findings import Location
from chibo_cli.models.cell import Term
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date

_NAMES = {"nghi_quyet": "Nghị quyết", "ket_luan": "Kết luận", "bien_ban": "Biên bản"}


@dataclass(frozen=True)
class Paper:
    """A paper with its day, and where its number stands or should stand.

    `is_of_year` tells the papers of the year being checked from those of the years before.
    """

    type_name: str
    day: date
    place: Location
    is_of_year: bool


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

    `unnumbered` are resolutions whose number is not recorded. `before` is the number reached when
    the book begins, None where it is not known, and stands at `before_place`. `whole_until` is the
    day up to which no paper can be missing from the series. `in_term` tells whether the term is
    recorded.
    """

    papers: tuple[NumberedPaper, ...]
    unnumbered: tuple[Paper, ...]
    before: int | None
    before_place: Location
    whole_until: date
    in_term: bool


def series_of_year(record: YearRecord) -> Iterator[Series]:
    """The series that go on in the year being checked: by term, then by type of paper."""
    cell = record.cell
    if record.has_gap(cell.path, "nhiem_ky"):
        return
    for term in (None, *cell.terms):
        if not any(cell.term_on(meeting.date) is term for meeting in record.meetings):
            continue
        # Without a term nobody knows whether the numbers of the year before go on.
        years = tuple(_years(record)) if term else (record,)
        held = [(m, year) for year in years for m in year.meetings if cell.term_on(m.date) is term]
        for table in _NAMES:
            yield _series(table, term, held, years)


def _years(record: YearRecord) -> Iterator[YearRecord]:
    """The years of the book without a break up to this one, in order."""
    if record.previous and record.previous.year == record.year - 1:
        yield from _years(record.previous)
    yield record


def _series(
    table: str,
    term: Term | None,
    held: Sequence[tuple[Meeting, YearRecord]],
    years: tuple[YearRecord, ...],
) -> Series:
    record = years[-1]
    papers: list[Paper] = []
    open_days: list[date] = []
    for meeting, year in held:
        # The number of a draft may still change, and one that was left out is not known.
        if meeting.is_finished and not year.has_gap(meeting.path, table):
            papers += _papers(meeting, table, is_of_year=year is record)
        else:
            open_days.append(meeting.date)
    papers.sort(key=lambda paper: paper.day)
    is_unread = any(year.unread for year in years)
    return Series(
        tuple(paper for paper in papers if isinstance(paper, NumberedPaper)),
        tuple(paper for paper in papers if not isinstance(paper, NumberedPaper)),
        _number_before(table, term, years),
        _place_before(record, term),
        date.min if is_unread else min(open_days, default=date.max),
        term is not None,
    )


def _papers(meeting: Meeting, table: str, *, is_of_year: bool) -> Iterator[Paper]:
    name, held = _NAMES[table], meeting.date
    if table == "nghi_quyet":
        for index, each in enumerate(meeting.resolutions):
            # No paper is issued before its meeting: that day is a slip told of by itself.
            day = max(each.issued or held, held)
            place = meeting.at(table, index, "so")
            if each.number:
                yield NumberedPaper(name, day, place, is_of_year, each.number)
            else:
                yield Paper(name, day, place, is_of_year)
    elif table == "ket_luan" and meeting.conclusion and meeting.conclusion.number:
        day = max(meeting.conclusion.issued or held, held)
        number = meeting.conclusion.number
        yield NumberedPaper(name, day, meeting.at(table, "so"), is_of_year, number)
    elif table == "bien_ban" and meeting.minutes and meeting.minutes.number:
        number = meeting.minutes.number
        yield NumberedPaper(name, held, meeting.at(table, "so"), is_of_year, number)


def _number_before(table: str, term: Term | None, years: tuple[YearRecord, ...]) -> int | None:
    if term is None:
        return None
    if table == "nghi_quyet" and term.reached_before("NQ"):
        return term.reached_before("NQ")
    begins_in_book = any(m.date < term.since for year in years for m in year.meetings)
    return 0 if begins_in_book else None


def _place_before(record: YearRecord, term: Term | None) -> Location:
    index = record.cell.terms.index(term) if term else 0
    return record.cell.at("nhiem_ky", index, "so_truoc", "nghi_quyet")
