"""The numbered papers of a book, wherever their numbers stand, and the years they stand in."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from chibo_cli.findings import Location
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.terms import Term
from chibo_cli.record import YearRecord

# The papers of a meeting, with the tables of its file that hold their numbers.
MEETING_TABLES = {"NQ": "nghi_quyet", "KL": "ket_luan", "BB": "bien_ban"}


@dataclass(frozen=True)
class Issued:
    """A paper as the files have it: its day, its number if it is recorded, and its place.

    Where no day is recorded (`is_dated`), it is one of the year of the file.
    """

    day: date
    number: int | None
    place: Location
    is_dated: bool = True


def issued(record: YearRecord, symbol: str) -> Iterator[Issued]:
    """The papers of a type in the files of one year, those of meetings first."""
    for meeting in record.meetings:
        yield from issued_by(meeting, symbol)
    yield from issued_otherwise(record, symbol)


def issued_by(meeting: Meeting, symbol: str) -> Iterator[Issued]:
    """The papers of a type that a meeting issued: resolutions always, others with a number only."""
    held = meeting.date
    if symbol == "NQ":
        for index, each in enumerate(meeting.resolutions):
            # No paper is issued before its meeting: that day is a slip told of by itself.
            place = meeting.at("nghi_quyet", index, "so")
            yield Issued(max(each.issued or held, held), each.number, place)
    elif symbol == "KL" and meeting.conclusion and meeting.conclusion.number:
        day = max(meeting.conclusion.issued or held, held)
        yield Issued(day, meeting.conclusion.number, meeting.at("ket_luan", "so"))
    elif symbol == "BB" and meeting.minutes and meeting.minutes.number:
        yield Issued(held, meeting.minutes.number, meeting.at("bien_ban", "so"))


def issued_otherwise(record: YearRecord, symbol: str) -> Iterator[Issued]:
    """The papers of a type that belong to no meeting: the yearly plan, and those registered."""
    if symbol == "KH" and record.plan:
        made = record.plan.made_on
        day = made or date(record.year, 1, 1)
        yield Issued(day, record.plan.number, record.plan.at("so"), made is not None)
    if record.register:
        for index, paper in enumerate(record.register.papers):
            if paper.kind == symbol:
                place = record.register.at("van_ban", index, "so")
                day = paper.date or date(record.year, 12, 31)
                yield Issued(day, paper.number, place, paper.date is not None)


def used_in(record: YearRecord, symbol: str, term: Term | None) -> list[int]:
    """The numbers of a type given in a term, as far as the files of one year have them."""
    return [
        paper.number
        for paper in issued(record, symbol)
        if paper.number and record.cell.term_on(paper.day) == term
    ]


def years_of_book(record: YearRecord) -> list[YearRecord]:
    """All years of the workspace, in order: a number may also have been given after this one."""
    years = [record]
    while before := years[0].previous:
        years.insert(0, before)
    while after := years[-1].following:
        years.append(after)
    return years
