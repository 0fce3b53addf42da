"""Which tasks a meeting has to review, and which it does."""

from collections.abc import Iterable

from chibo_cli.facts.naming import LONGEST_IN_PASSING, quoted
from chibo_cli.facts.open_matters import open_tasks_before
from chibo_cli.ledger import TrackedTask
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Task
from chibo_cli.models.meeting.kinds import TaskState
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import listed


def tasks_to_review(meeting: Meeting, record: YearRecord) -> tuple[TrackedTask, ...]:
    """The tasks a meeting had to review: open, and not standing ones."""
    return tuple(
        tracked
        for tracked in open_tasks_before(meeting, record)
        if not tracked.task.standing and is_from_finished_minutes(tracked)
    )


def named(tasks: Iterable[TrackedTask]) -> str:
    """`«Thu phí vệ sinh quý III» (2026-10-03-thuong-ky/2) và …`: each by its first words."""
    return listed(
        f"{quoted(t.task.content, LONGEST_IN_PASSING)} ({t.reference})".strip() for t in tasks
    )


def next_time(what: str, task: Task, meeting: Meeting, record: YearRecord) -> str:
    """What is left to do where the cell did not settle something: `kỳ tới chi bộ giao`.

    A task that is closed by now is left as it is.
    """
    reference = f"{meeting.slug}/{task.number}"
    is_closed = any(
        review.earlier_task == reference and review.state in (TaskState.DONE, TaskState.DROPPED)
        for each in record.meetings
        for review in each.task_reviews
    )
    return "để nguyên, việc đã khép lại" if is_closed else f"kỳ tới {what}"


def is_from_finished_minutes(tracked: TrackedTask) -> bool:
    """Whether the cell set the task; the chi uỷ only intends some, a draft may still change."""
    return tracked.meeting.is_finished and not tracked.meeting.is_committee


def reviewed(meeting: Meeting) -> frozenset[str]:
    """The references of the tasks a meeting says something of."""
    return frozenset(
        review.earlier_task
        for review in meeting.task_reviews
        if review.earlier_task and (review.state or review.explanation)
    )
