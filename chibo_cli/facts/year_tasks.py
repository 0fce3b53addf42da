"""The tasks of a year in figures: what was set, what became of it, what is carried over."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from chibo_cli.ledger import Standing, TrackedTask, tasks
from chibo_cli.record import YearRecord


@dataclass(frozen=True)
class TaskFigures:
    """Tasks in figures, as they stand on a day: each was done, dropped, or is open."""

    tasks: tuple[TrackedTask, ...]
    as_of: date

    @property
    def count(self) -> int:
        """All of them."""
        return len(self.tasks)

    @property
    def done(self) -> int:
        """Those a review found done."""
        return sum(each.standing is Standing.DONE for each in self.tasks)

    @property
    def late(self) -> int:
        """Those seen not done after their date, by a meeting or on the day, whatever came later."""
        return sum(each.was_late(self.as_of) for each in self.tasks)

    @property
    def done_late(self) -> int:
        """Those done that a meeting, before that, saw not done after their date."""
        return sum(
            each.standing is Standing.DONE and each.was_late(self.as_of) for each in self.tasks
        )

    @property
    def dropped(self) -> int:
        """Those a meeting gave up."""
        return sum(each.standing is Standing.DROPPED for each in self.tasks)

    @property
    def open(self) -> int:
        """Those no review has closed."""
        return sum(each.is_open for each in self.tasks)

    @property
    def standing(self) -> int:
        """Those open that have no date: standing tasks."""
        return sum(each.is_open and each.task.standing for each in self.tasks)

    @property
    def overdue(self) -> int:
        """Those open whose date, after the extensions given, has passed."""
        return sum(each.days_late(self.as_of) > 0 for each in self.tasks)

    @property
    def extended(self) -> int:
        """Those that were given more time, once or more often."""
        return sum(each.times_extended > 0 for each in self.tasks)

    def of(self, doer: str) -> "TaskFigures":
        """The same of one doer; a task of several counts whole for each."""
        return TaskFigures(tuple(t for t in self.tasks if doer in t.task.doers), self.as_of)


@dataclass(frozen=True)
class YearTasks:
    """The tasks a year began with, and those set in it; `unnumbered` cannot be tracked."""

    carried_over: TaskFigures
    set_in_year: TaskFigures
    unnumbered: int

    @property
    def held(self) -> TaskFigures:
        """All that there was to do in the year."""
        carried, own = self.carried_over, self.set_in_year
        return TaskFigures((*carried.tasks, *own.tasks), own.as_of)


def year_tasks(record: YearRecord) -> YearTasks:
    """The tasks of a year as they stand on the day the record speaks for.

    Carried over are those set in earlier years that no meeting of those years closed.
    """
    own = record.so_far.meetings
    earlier = record.previous.all_meetings if record.previous else ()
    tracked = tasks((*earlier, *own)).values()
    before = {meeting.slug for meeting in earlier}
    open_then = {each.reference for each in tasks(earlier).values() if each.is_open}
    carried = [each for each in tracked if each.reference in open_then]
    set_in_year = [each for each in tracked if each.meeting.slug not in before]
    return YearTasks(
        TaskFigures(tuple(carried), record.as_of),
        TaskFigures(tuple(set_in_year), record.as_of),
        sum(task.number is None for meeting in own for task in meeting.tasks),
    )


Rows = tuple[tuple[str | None, TaskFigures], ...]


def by_month(figures: TaskFigures) -> tuple[tuple[date, TaskFigures], ...]:
    """The figures by the month of the meeting that set the tasks, in order."""
    months = sorted({each.meeting.date.replace(day=1) for each in figures.tasks})
    return tuple(
        (
            month,
            _some(figures, (t for t in figures.tasks if t.meeting.date.replace(day=1) == month)),
        )
        for month in months
    )


def by_field(figures: TaskFigures) -> Rows:
    """The figures by field of work, in the order first met; None for those without one, last.

    Nothing where no task has one: the cell does not divide its tasks so.
    """
    spelt: dict[str, str] = {}
    for each in figures.tasks:
        if each.task.work_area:
            spelt.setdefault(each.task.work_area.casefold(), each.task.work_area)
    keys: list[str | None] = [*spelt]
    if spelt and any(not each.task.work_area for each in figures.tasks):
        keys.append(None)
    return tuple(
        (
            spelt[key] if key else None,
            _some(figures, (t for t in figures.tasks if _field(t) == key)),
        )
        for key in keys
    )


def by_doer(figures: TaskFigures, record: YearRecord) -> Rows:
    """The figures by doer: members in name order, then bodies as first met, None for nobody.

    A task of several doers counts whole for each of them.
    """
    named = dict.fromkeys(name for each in figures.tasks for name in each.task.doers)
    members = [name for name in record.roster.by_name if name in named]
    bodies = [name for name in named if name not in record.roster.by_name]
    rows: list[tuple[str | None, TaskFigures]] = [
        (name, figures.of(name)) for name in (*members, *bodies)
    ]
    if nobody := [each for each in figures.tasks if not each.task.doers]:
        rows.append((None, _some(figures, nobody)))
    return tuple(rows)


def _field(tracked: TrackedTask) -> str | None:
    return tracked.task.work_area.casefold() if tracked.task.work_area else None


def _some(figures: TaskFigures, chosen: Iterable[TrackedTask]) -> TaskFigures:
    return TaskFigures(tuple(chosen), figures.as_of)
