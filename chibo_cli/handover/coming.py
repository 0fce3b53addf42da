"""The meetings to come: those that have a file, and the regular one that has none yet."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from chibo_cli.facts.meeting_days import day_in, day_of_month, meeting_day
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import month_after


@dataclass(frozen=True)
class ToPrepare:
    """The month whose regular meeting has no file yet; its day, if one is fixed and still comes."""

    month: date
    day: date | None


def meetings_ahead(record: YearRecord) -> tuple[Meeting, ...]:
    """The meetings of the day or later that have a file, up to the first regular one, in order."""
    ahead = _ahead(record)
    first = next((at for at, m in enumerate(ahead) if m.kind.is_monthly), len(ahead))
    return tuple(ahead[: first + 1])


def to_prepare(record: YearRecord) -> ToPrepare | None:
    """The regular meeting of this month, or of the next that is not skipped, without a file."""
    day = record.as_of
    month = max(day, record.cell.habits.book_since or day).replace(day=1)
    held = {m.month: m for m in _all_meetings(record) if m.kind.is_monthly}
    while month in held or _is_skipped(record, month):
        if month in held and held[month] in _ahead(record):
            return None
        month = month_after(month)
    number = day_of_month(record)
    proposed = meeting_day(record, day_in(month, number)).proposed if number else None
    return ToPrepare(month, proposed if proposed and proposed >= day else None)


def _ahead(record: YearRecord) -> list[Meeting]:
    """The meetings of later days, and those of the day whose minutes are not finished."""
    day = record.as_of
    return [
        m for m in _all_meetings(record) if m.date > day or (m.date == day and not m.is_finished)
    ]


def _all_meetings(record: YearRecord) -> Iterator[Meeting]:
    """The meetings of all years up to that of the record, and of the one after it."""
    yield from record.all_meetings
    yield from record.following.meetings if record.following else ()


def _is_skipped(record: YearRecord, month: date) -> bool:
    books = (record, record.following) if record.following else (record,)
    return any(book.is_skipped(month) for book in books)
