"""How long a meeting must last at least, and which paper says so."""

from dataclasses import dataclass

from chibo_cli.guidelines.sources import Source
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.record import YearRecord


@dataclass(frozen=True)
class LeastDuration:
    """A least duration in minutes; `is_own` where a paper fixed another one for this cell."""

    minutes: int
    source: Source | None
    is_own: bool = False


def least_duration(meeting: Meeting, record: YearRecord) -> LeastDuration | None:
    """The least duration of a regular or combined meeting; None where no paper fixes one.

    The cell's own figure counts only with the paper it rests on.
    """
    habits, asked = record.cell.habits, record.guideline.least_durations
    if not meeting.kind.is_monthly:
        return None
    if habits.least_minutes is not None and habits.least_minutes_basis:
        own_paper = Source(habits.least_minutes_basis.rstrip("."))
        return LeastDuration(habits.least_minutes, own_paper, is_own=True)
    if asked is None:
        return None
    least = asked.combined if meeting.kind is MeetingKind.COMBINED else asked.regular
    if least is None:
        return None
    return LeastDuration(least, record.guideline.source_of_rule("CB305", "thoi_luong"))
