"""YearRecord: the book of one cell for one year, its guideline, and the day it speaks for."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any

from chibo_cli.criteria import CriteriaSet
from chibo_cli.findings import KeyPath, Location
from chibo_cli.guidelines import Guideline
from chibo_cli.models.cell import Cell
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.plan import Orientations, Plan, SkippedMonth
from chibo_cli.models.register import Register
from chibo_cli.models.roster import Roster
from chibo_cli.models.score import ScoreRecord
from chibo_cli.vietnamese import month_after

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class YearRecord:
    """Sổ sinh hoạt một năm of one cell. Meetings are in the order of their dates.

    `left_out` holds for each file the places the model refused: nothing may be concluded from
    their absence. `unread` names the files that could not be read as meetings at all. `window` are
    the months a check looks at; `memo` keeps facts that many rules ask for.
    """

    root: Path
    year: int
    as_of: date
    cell: Cell
    roster: Roster
    guideline: Guideline
    plan: Plan | None = None
    register: Register | None = None
    meetings: tuple[Meeting, ...] = ()
    orientations: dict[str, Orientations] = field(default_factory=dict)
    scores: dict[str, ScoreRecord] = field(default_factory=dict)
    own_criteria_sets: dict[str, CriteriaSet] = field(default_factory=dict)
    unread: tuple[str, ...] = ()
    left_out: dict[str, frozenset[KeyPath]] = field(default_factory=dict)
    load_previous: Callable[[], "YearRecord | None"] = lambda: None
    load_following: Callable[[], "YearRecord | None"] = lambda: None
    window: tuple[int, ...] = tuple(range(1, 13))
    memo: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def previous(self) -> "YearRecord | None":
        """The record of the year before, read when first asked for; None where there is none."""
        return self.load_previous()

    @cached_property
    def following(self) -> "YearRecord | None":
        """The record of the year after, read when first asked for; None where there is none."""
        return self.load_following()

    @property
    def so_far(self) -> "YearRecord":
        """The record without the meetings after the day it speaks for."""
        held = tuple(meeting for meeting in self.meetings if meeting.date <= self.as_of)
        if len(held) == len(self.meetings):
            return self
        return replace(
            self,
            meetings=held,
            load_previous=lambda: self.previous,
            load_following=lambda: self.following,
            memo={},
        )

    @property
    def is_over(self) -> bool:
        """Whether the whole year is looked at, and over on the day the record speaks for."""
        return len(self.window) == 12 and self.as_of >= date(self.year, 12, 31)

    def covers(self, meeting: Meeting) -> bool:
        """Whether a meeting counts for one of the months looked at."""
        return meeting.month.month in self.window

    @property
    def place(self) -> Location:
        """Where a finding about the whole year points to: the plan, else the cell's own file."""
        return self.plan.at() if self.plan else self.cell.at()

    @property
    def unread_of_year(self) -> tuple[str, ...]:
        """The files without which nothing can be said of the whole year: meetings, and the plan."""
        plan = f"{self.year}/ke-hoach.toml"
        lost = self.plan is None and self.has_gap(plan)
        return (*self.unread, *([plan] if lost else []))

    def months_over(self) -> tuple[date, ...]:
        """The first days of the months that are over, and lie wholly in the book."""
        months = (date(self.year, number, 1) for number in self.window)
        begin = self.cell.habits.book_since or date.min
        return tuple(m for m in months if begin <= m and month_after(m) - _DAY <= self.as_of)

    def quarters_over(self) -> tuple[int, ...]:
        """The quarters that are over and lie wholly in the book, from 1 to 4."""
        over = {month.month for month in self.months_over()}
        return tuple(q for q in range(1, 5) if over >= {3 * q - 2, 3 * q - 1, 3 * q})

    def is_skipped(self, month: date) -> bool:
        """Whether the plan records that a month has no regular meeting."""
        return self.skipping(f"{month:%Y-%m}") is not None

    def skipping(self, period: str) -> SkippedMonth | None:
        """What the plan records of a month (`2026-02`) or quarter (`2026-Q1`) without meeting."""
        skipped = self.plan.skipped_months if self.plan else ()
        return next((each for each in skipped if each.period == period), None)

    @property
    def counted(self) -> "tuple[tuple[YearRecord, Meeting], ...]":
        """The meetings that count for the year, in order, each with the record of its folder.

        One held in January may count for December, and lies in the folder of the year after: on
        the last day of the year it is counted, though held later.
        """
        last_day = date(self.year, 12, 31)
        return tuple(
            (book, meeting)
            for book in (self.previous, self, self.following)
            if book is not None
            for meeting in book.meetings
            if meeting.year == self.year
            and (book is self or min(meeting.date, last_day) <= self.as_of)
        )

    def monthly(self, month: date) -> tuple[Meeting, ...]:
        """The regular and combined meetings that count for a month of the year, in order."""
        return tuple(m for _, m in self.counted if m.kind.is_monthly and m.month == month)

    def with_topic(self, quarter: int) -> tuple[Meeting, ...]:
        """The thematic and combined meetings that count for a quarter, in order."""
        return tuple(m for _, m in self.counted if m.kind.has_topic and m.quarter == quarter)

    def has_gap(self, path: str, *tables: str) -> bool:
        """Whether something was left out of a file: of these tables, or anywhere if none is named.

        Nothing may be concluded from what is absent there.
        """
        left_out = self.left_out.get(path, frozenset())
        return any(not tables or key[:1] == () or key[0] in tables for key in left_out)

    def meeting(self, slug: str) -> Meeting | None:
        """The meeting a reference names (`2026-11-03-thuong-ky`), this year or earlier."""
        for meeting in self.meetings:
            if meeting.slug == slug:
                return meeting
        if slug[:4].isdecimal() and int(slug[:4]) < self.year and self.previous:
            return self.previous.meeting(slug)
        return None

    def before(self, meeting: Meeting) -> tuple[Meeting, ...]:
        """All meetings held before this one, this year and earlier, in order."""
        earlier = self.previous.all_meetings if self.previous else ()
        mine = (m for m in self.meetings if (m.date, m.path) < (meeting.date, meeting.path))
        return (*earlier, *mine)

    @property
    def all_meetings(self) -> tuple[Meeting, ...]:
        """The meetings of this year and all years before it in the workspace, in order."""
        earlier = self.previous.all_meetings if self.previous else ()
        return (*earlier, *self.meetings)

    @property
    def all_unread(self) -> tuple[str, ...]:
        """The unread files of this year and all years before it in the workspace, in order."""
        earlier = self.previous.all_unread if self.previous else ()
        return (*earlier, *self.unread)
