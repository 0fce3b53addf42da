"""The next number of a paper. Numbers run per type through a term (HD05, 27/5/2026, II.3)."""

from datetime import date

from chibo_cli.models.cell import Term
from chibo_cli.record import YearRecord


def next_resolution_number(record: YearRecord, day: date) -> int | None:
    """The number after the highest resolution of the term a day falls in; 1 for a new term.

    None where a number of the term could not be read, so that the next would be a guess.
    """
    term = record.cell.term_on(day)
    if _is_in_doubt(record, term, "nghi_quyet"):
        return None
    numbers = (
        resolution.number
        for meeting in record.all_meetings
        if record.cell.term_on(meeting.date) == term
        for resolution in meeting.resolutions
        if resolution.number
    )
    return max(numbers, default=term.resolutions_before if term else 0) + 1


def next_minutes_number(record: YearRecord, day: date) -> int | None:
    """The number after the last minutes of the term.

    None for a cell with an unnumbered book, and where a number of the term could not be read.
    """
    term = record.cell.term_on(day)
    if _is_in_doubt(record, term, "bien_ban"):
        return None
    numbers = [
        meeting.minutes.number
        for meeting in record.all_meetings
        if record.cell.term_on(meeting.date) == term and meeting.minutes and meeting.minutes.number
    ]
    return max(numbers) + 1 if numbers else None


def _is_in_doubt(record: YearRecord, term: Term | None, table: str) -> bool:
    """Whether a file or a table with numbers could not be read in the years of the term."""
    if record.unread or any(record.has_gap(held.path, table) for held in record.meetings):
        return True
    if record.previous is None or (term and term.since.year >= record.year):
        return False
    return _is_in_doubt(record.previous, term, table)
