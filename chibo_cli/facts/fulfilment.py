"""How far the tasks of the last monthly meeting were fulfilled by the time of a meeting.

The share is that of the criteria sets, «tỉ lệ chỉ tiêu của kết luận, nghị quyết tháng trước đã
đạt»: the tasks fulfilled of all the tasks set (An Phú's sheet under HD 42, criterion 7.1; HD 42,
criterion 6). None of them sets tasks aside that are extended, dropped or not due yet, so they count
among all; the figures tell of them beside the share. Only standing tasks are counted apart: no
sheet tells of them, and they have no day on which they would be fulfilled.
"""

from dataclasses import dataclass

from chibo_cli.facts.open_matters import incomplete_files
from chibo_cli.facts.remembering import remembered
from chibo_cli.ledger import Standing, TrackedTask, tasks, unfollowed_tasks
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord


@dataclass(frozen=True)
class Fulfilment:
    """The tasks a monthly meeting set, as they stand at the end of a later meeting.

    `tasks` are those that can be fulfilled, `standing` the others.
    """

    set_in: Meeting
    at: Meeting
    tasks: tuple[TrackedTask, ...]
    standing: tuple[TrackedTask, ...] = ()

    @property
    def total(self) -> int:
        """How many tasks there were to fulfil."""
        return len(self.tasks)

    @property
    def done(self) -> int:
        """How many a review found done."""
        return sum(each.standing is Standing.DONE for each in self.tasks)

    @property
    def dropped(self) -> int:
        """How many were given up."""
        return sum(each.standing is Standing.DROPPED for each in self.tasks)

    @property
    def extended(self) -> int:
        """How many are open and were given more time."""
        return sum(each.is_open and each.times_extended > 0 for each in self.tasks)

    @property
    def still_open(self) -> int:
        """How many are open in the time first given."""
        return self.total - self.done - self.dropped - self.extended

    @property
    def late(self) -> int:
        """How many are open past the day they are due, of those extended and of the others."""
        return sum(each.days_late(self.at.date) > 0 for each in self.tasks)

    @property
    def share(self) -> float | None:
        """The share done of all; None where there was nothing to fulfil."""
        return self.done / self.total if self.tasks else None


@remembered
def fulfilment(meeting: Meeting, record: YearRecord) -> Fulfilment | None:
    """How far the last monthly meeting's tasks were fulfilled when a meeting ended.

    None where there is none before it, where that one set nothing or its minutes are not finished,
    where the meeting does not say how some task stands (a draft may still say it; a finished file
    that records no review leaves it open), and where something that could tell otherwise could not
    be read.
    """
    before = record.before(meeting)
    last = last_monthly_before(meeting, record)
    if last is None or not last.is_finished or _in_doubt(last, meeting, record):
        return None
    known = [held for held in (*before, meeting) if held.date >= last.date]
    own = [each for each in tasks(known).values() if each.meeting is last]
    told = Fulfilment(
        last,
        meeting,
        tuple(each for each in own if not each.task.standing),
        tuple(each for each in own if each.task.standing),
    )
    has_reviews = meeting.is_finished and "task_reviews" in meeting.model_fields_set
    is_whole = has_reviews or all(_is_told(each, meeting) for each in told.tasks)
    unnamed = any(each.meeting is last for each in unfollowed_tasks(known))
    return told if own and is_whole and not unnamed else None


def last_monthly_before(meeting: Meeting, record: YearRecord) -> Meeting | None:
    """The last monthly meeting held before one, or None."""
    before = reversed(record.before(meeting))
    return next((held for held in before if held.kind.is_monthly), None)


def _is_told(tracked: TrackedTask, meeting: Meeting) -> bool:
    """Whether nothing is left to say of a task in a meeting."""
    return not tracked.is_open or any(each is meeting for each in tracked.reviewed_in)


def _in_doubt(last: Meeting, meeting: Meeting, record: YearRecord) -> bool:
    """Whether an unread file may hold a task, a review, or a meeting between the two."""
    held = {each.path: each.date for each in record.all_meetings}
    return any(
        path not in held or last.date <= held[path] <= meeting.date
        for path in incomplete_files(record, "nhiem_vu", "ra_soat")
    )
