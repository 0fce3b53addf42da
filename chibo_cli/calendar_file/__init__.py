"""Steps, meetings to come and days of tasks -> a calendar file (`lich.ics`)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from chibo_cli.calendar_file.entries import entries
from chibo_cli.calendar_file.events import PRODUCT, calendar
from chibo_cli.next_steps import NextStep, View
from chibo_cli.record import YearRecord
from chibo_cli.store import Outcome, Written, planned_outcome, write_bytes, write_paper

__all__ = ["CALENDAR_FILE", "CalendarFile", "calendar_of", "planned_calendar", "put_calendar"]

CALENDAR_FILE = "lich.ics"


@dataclass(frozen=True)
class CalendarFile:
    """The bytes of a calendar, and how many events it has."""

    content: bytes
    count: int


def calendar_of(record: YearRecord, steps: Sequence[NextStep], *, until: date) -> CalendarFile:
    """What is to come from the day of the record on: steps up to `until`, all meetings and tasks.

    What is past or has no day has no place in a calendar.
    """
    told = entries(View(record, until), steps)
    return CalendarFile(calendar(record, told), len(told))


def put_calendar(path: Path, content: bytes) -> Written:
    """Write a calendar over an older one of ours; one that is another's stays, ours goes beside."""
    if _is_ours(path):
        planned = planned_calendar(path, content)
        if planned.outcome is Outcome.REPLACED:
            write_bytes(path, content)
        return planned
    return write_paper(path, content)


def planned_calendar(path: Path, content: bytes) -> Written:
    """What `put_calendar` would do, without doing it."""
    if _is_ours(path):
        same = path.read_bytes() == content
        return Written(path, Outcome.SAME if same else Outcome.REPLACED)
    return planned_outcome(path, content)


def _is_ours(path: Path) -> bool:
    """Whether a file was written here: other calendars put their own name on what they save."""
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        return f"PRODID:{PRODUCT}\r\n".encode() in stream.read(1024)
