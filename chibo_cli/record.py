"""YearRecord: the book of one cell for one year, its guideline, and the day it speaks for."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

from chibo_cli.findings import KeyPath
from chibo_cli.guidelines import Guideline
from chibo_cli.models.cell import Cell
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.plan import Orientations, Plan
from chibo_cli.models.roster import Roster
from chibo_cli.models.score import ScoreRecord


@dataclass(frozen=True)
class YearRecord:
    """Sổ sinh hoạt một năm of one cell. Meetings are in the order of their dates.

    `left_out` holds for each file the places the model refused: nothing may be concluded from
    their absence. `unread` names the files that could not be read as meetings at all.
    """

    root: Path
    year: int
    as_of: date
    cell: Cell
    roster: Roster
    guideline: Guideline
    plan: Plan | None = None
    meetings: tuple[Meeting, ...] = ()
    orientations: dict[str, Orientations] = field(default_factory=dict)
    scores: dict[str, ScoreRecord] = field(default_factory=dict)
    unread: tuple[str, ...] = ()
    left_out: dict[str, frozenset[KeyPath]] = field(default_factory=dict)
    load_previous: Callable[[], "YearRecord | None"] = lambda: None

    @cached_property
    def previous(self) -> "YearRecord | None":
        """The record of the year before, read when first asked for; None where there is none."""
        return self.load_previous()

    def is_skipped(self, month: date) -> bool:
        """Whether the plan records that a month has no regular meeting."""
        skipped = self.plan.skipped_months if self.plan else ()
        return f"{month:%Y-%m}" in {each.period for each in skipped}

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
