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
class NumberedPaper:
    """A paper with its number and day, where the number stands, and in which meeting's file.

    `is_of_year` tells the papers of the year being checked from those of the years before.
    """

    type_name: str
    number: int
    day: date
    place: Location
    is_of_year: bool

    @property
    def words(self) -> str:
        """`Nghị quyết số 12, ngày 04/11/2026`."""
        return f"{self.type_name} số {self.number:02d}, ngày {short_date(self.day)}"


@dataclass(frozen=True)
class Series:
    """The papers of one type through one term, by day, those of one meeting as its file has them.

    `before` is the number reached when the book begins, None where it is not known, and stands at
    `before_place`. `whole_until` is the day up to which no paper can be missing from the series.
    """

    papers: tuple[NumberedPaper, ...]
    before: int | None
    before_place: Location
    whole_until: date


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
    papers: list[NumberedPaper] = []
    open_days: list[date] = []
    for meeting, year in held:
        # The number of a draft may still change, and one that was left out is not known.
        if meeting.is_finished and not year.has_gap(meeting.path, table):
            papers += _papers(meeting, table, is_of_year=year is record)
        else:
            open_days.append(meeting.date)
    is_unread = any(year.unread for year in years)
    return Series(
        tuple(sorted(papers, key=lambda paper: paper.day)),
        _number_before(table, term, years),
        _place_before(record, term),
        date.min if is_unread else min(open_days, default=date.max),
    )


def _papers(meeting: Meeting, table: str, *, is_of_year: bool) -> Iterator[NumberedPaper]:
    name, held = _NAMES[table], meeting.date
    if table == "nghi_quyet":
        for index, each in enumerate(meeting.resolutions):
            if each.number:
                place = meeting.at(table, index, "so")
                yield NumberedPaper(name, each.number, each.issued or held, place, is_of_year)
    elif table == "ket_luan" and meeting.conclusion and meeting.conclusion.number:
        day = meeting.conclusion.issued or held
        number = meeting.conclusion.number
        yield NumberedPaper(name, number, day, meeting.at(table, "so"), is_of_year)
    elif table == "bien_ban" and meeting.minutes and meeting.minutes.number:
        number = meeting.minutes.number
        yield NumberedPaper(name, number, held, meeting.at(table, "so"), is_of_year)


def _number_before(table: str, term: Term | None, years: tuple[YearRecord, ...]) -> int | None:
    if term is None:
        return None
    if table == "nghi_quyet" and term.resolutions_before:
        return term.resolutions_before
    begins_in_book = any(m.date < term.since for year in years for m in year.meetings)
    return 0 if begins_in_book else None


def _place_before(record: YearRecord, term: Term | None) -> Location:
    index = record.cell.terms.index(term) if term else 0
    return record.cell.at("nhiem_ky", index, "nghi_quyet_truoc_so")
