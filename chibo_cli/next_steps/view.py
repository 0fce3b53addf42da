"""The books of all years of a cell, seen on one day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from chibo_cli.loader import PAPER_FOLDER
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord


@dataclass(frozen=True)
class View:
    """What the steps are worked out from; `record` is the book of the year of the day.

    Nothing after `until` is told of.
    """

    record: YearRecord
    until: date

    @property
    def day(self) -> date:
        """The day the steps are for."""
        return self.record.as_of

    @cached_property
    def books(self) -> tuple[YearRecord, ...]:
        """The books of all years, in order."""
        return tuple(sorted((*self._earlier(), *self._later()), key=lambda book: book.year))

    @cached_property
    def meetings(self) -> tuple[tuple[YearRecord, Meeting], ...]:
        """All meetings with their books, in order."""
        held = ((book, meeting) for book in self.books for meeting in book.meetings)
        return tuple(sorted(held, key=lambda each: (each[1].date, each[1].path)))

    @cached_property
    def held(self) -> tuple[tuple[YearRecord, Meeting], ...]:
        """The meetings that are over on the day: earlier ones, and one of the day if finished."""
        return tuple(each for each in self.meetings if self._is_over(each[1]))

    @cached_property
    def coming(self) -> tuple[tuple[YearRecord, Meeting], ...]:
        """The meetings of the day and after it."""
        return tuple(each for each in self.meetings if not self._is_over(each[1]))

    @cached_property
    def begin(self) -> date | None:
        """The day the book begins: as the cell says, else the month of its first regular meeting.

        None where neither is known.
        """
        months = (meeting.month for _, meeting in self.meetings if meeting.kind.is_monthly)
        return self.record.cell.habits.book_since or min(months, default=None)

    def is_before_book(self, month: date) -> bool:
        """Whether a month was over when the book began."""
        return self.begin is not None and month < self.begin.replace(day=1)

    def is_done(self, day: date | None) -> bool:
        """Whether something has a day, and that day has come."""
        return day is not None and day <= self.day

    def key(self, meeting: Meeting) -> str:
        """A name that stays when a monthly meeting is moved to another day of its month."""
        alike = [
            other
            for _, other in self.meetings
            if (other.month, other.kind) == (meeting.month, meeting.kind)
        ]
        if meeting.kind.is_monthly and len(alike) == 1:
            return f"{meeting.month:%Y-%m}-{meeting.kind.slug}"
        return meeting.slug

    def word(self, meeting: Meeting) -> str:
        """How a command names a meeting: by its date where that is enough, else by its path."""
        same_day = [other for _, other in self.meetings if other.date == meeting.date]
        if not meeting.path.startswith(f"{meeting.date.year}/"):
            return f'"{meeting.path}"'
        if len(same_day) == 1:
            return meeting.date.isoformat()
        if sum(other.kind is meeting.kind for other in same_day) == 1:
            return f"{meeting.date.isoformat()} --loai {meeting.kind}"
        return f'"{meeting.path}"'

    def _is_over(self, meeting: Meeting) -> bool:
        return meeting.date < self.day or (meeting.date == self.day and meeting.is_finished)

    def _earlier(self) -> Iterator[YearRecord]:
        book: YearRecord | None = self.record
        while book is not None:
            yield book
            book = book.previous

    def _later(self) -> Iterator[YearRecord]:
        book = self.record.following
        while book is not None:
            yield book
            book = book.following


def has_paper(book: YearRecord, name: str) -> bool:
    """Whether a paper of that name was made: `2026-11-03-thuong-ky-bien-ban`."""
    return (book.root / str(book.year) / PAPER_FOLDER / f"{name}.docx").exists()
