"""How findings call a task, and which tasks a meeting has to review."""

from chibo_cli.facts.open_matters import open_tasks_before
from chibo_cli.ledger import TrackedTask
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Task
from chibo_cli.record import YearRecord

_LONGEST = 60


def task_name(task: Task, index: int) -> str:
    """`Nhiệm vụ 2`; without a number its place in the file."""
    return f"Nhiệm vụ {task.number}" if task.number else f"Nhiệm vụ ở mục thứ {index + 1}"


def quoted(prose: tuple[str, ...] | None) -> str:
    """` «Thu phí vệ sinh quý III»`: the beginning of what was written, or nothing."""
    text = " ".join(prose or ()).rstrip(".")
    if len(text) > _LONGEST:
        text = text[:_LONGEST].rpartition(" ")[0].rstrip(",;:") + "…"
    return f" «{text}»" if text else ""


def tasks_to_review(meeting: Meeting, record: YearRecord) -> tuple[str, ...]:
    """The references of the tasks a meeting had to review: open, and not standing ones."""
    return tuple(
        tracked.reference
        for tracked in open_tasks_before(meeting, record)
        if not tracked.task.standing and is_from_finished_minutes(tracked)
    )


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
