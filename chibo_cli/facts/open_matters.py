"""What is still open: the tasks and petitions that no meeting has closed, so far as was read."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice, takewhile
from typing import TypeVar

from chibo_cli.facts.remembering import remembered
from chibo_cli.ledger import TrackedPetition, TrackedTask, petitions, tasks
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord

Value = TypeVar("Value")


def open_tasks(record: YearRecord) -> Iterator[TrackedTask]:
    """The tasks that surely no review has closed, in order."""
    known_since = max(_incomplete_days(record, "ra_soat"), default=date.min)
    for tracked, closed_in in _followed_tasks(record):
        if closed_in is None and tracked.meeting.date >= known_since:
            yield tracked


@remembered
def open_tasks_before(meeting: Meeting, record: YearRecord) -> tuple[TrackedTask, ...]:
    """The tasks set on earlier days that surely were open when a meeting began, in order.

    They stand as they are known at the end, with later reviews.
    """
    day = meeting.date
    incomplete = (each for each in _incomplete_days(record, "ra_soat") if each <= day)
    known_since = max(incomplete, default=date.min)
    return tuple(
        tracked
        for tracked, closed_in in _followed_tasks(record)
        if known_since <= tracked.meeting.date < day
        and (closed_in is None or closed_in is meeting or closed_in.date > day)
    )


def open_petitions(record: YearRecord) -> Iterator[TrackedPetition]:
    """The petitions that surely still wait for their answer, in order."""
    known_since = max(_incomplete_days(record, "tra_loi_kien_nghi"), default=date.min)
    for tracked in petitions(m for book in _books(record) for m in book.meetings).values():
        if tracked.is_open and tracked.meeting.date >= known_since:
            yield tracked


def incomplete_files(record: YearRecord, *tables: str) -> tuple[str, ...]:
    """The files of meetings, of all years, of which these tables may lack something, in order.

    Those that could not be read at all come first.
    """
    held = (
        meeting.path
        for book in _all_books(record)
        for meeting in book.meetings
        if book.has_gap(meeting.path, *tables)
    )
    return (*record.all_unread, *held)


def _followed_tasks(record: YearRecord) -> tuple[tuple[TrackedTask, Meeting | None], ...]:
    """The tasks of the years that could be read, each with the meeting that closed it."""

    def worked_out() -> tuple[tuple[TrackedTask, Meeting | None], ...]:
        held = (meeting for book in _books(record) for meeting in book.meetings)
        return tuple((tracked, tracked.closed_in) for tracked in tasks(held).values())

    return _once(record, _followed_tasks, worked_out)


def _incomplete_days(record: YearRecord, table: str) -> tuple[date, ...]:
    """The days of the meetings of which some rows of a table may be missing.

    They may have closed what was set before.
    """

    def worked_out() -> tuple[date, ...]:
        held = ((book, meeting) for book in _books(record) for meeting in book.meetings)
        return tuple(meeting.date for book, meeting in held if book.has_gap(meeting.path, table))

    return _once(record, (_incomplete_days, table), worked_out)


def _once(record: YearRecord, key: object, worked_out: Callable[[], Value]) -> Value:
    """A value about the whole book, worked out once a check."""
    if key not in record.memo:
        record.memo[key] = worked_out()
    value: Value = record.memo[key]
    return value


def _books(record: YearRecord) -> tuple[YearRecord, ...]:
    """This year and those before it, back to one with an unread file, which may have closed all."""
    earlier = takewhile(lambda book: not book.unread, islice(_back(record), 1, None))
    return (*reversed(tuple(earlier)), record)


def _all_books(record: YearRecord) -> tuple[YearRecord, ...]:
    return tuple(reversed(tuple(_back(record))))


def _back(record: YearRecord) -> Iterator[YearRecord]:
    """This year, the one before it, and so on."""
    book: YearRecord | None = record
    while book is not None:
        yield book
        book = book.previous
