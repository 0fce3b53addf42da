"""The next number of a paper. Numbers run per type through a term (HD05, 27/5/2026, II.3)."""

from datetime import date

from chibo_cli.record import YearRecord


def next_resolution_number(record: YearRecord, day: date) -> int:
    """The number after the highest resolution of the term a day falls in; 1 for a new term."""
    term = record.cell.term_on(day)
    numbers = (
        resolution.number
        for meeting in record.all_meetings
        if record.cell.term_on(meeting.date) == term
        for resolution in meeting.resolutions
        if resolution.number
    )
    return max(numbers, default=term.resolutions_before if term else 0) + 1


def next_minutes_number(record: YearRecord, day: date) -> int | None:
    """The number after the last minutes of the term; None for a cell with an unnumbered book."""
    term = record.cell.term_on(day)
    numbers = [
        meeting.minutes.number
        for meeting in record.all_meetings
        if record.cell.term_on(meeting.date) == term and meeting.minutes and meeting.minutes.number
    ]
    return max(numbers) + 1 if numbers else None
