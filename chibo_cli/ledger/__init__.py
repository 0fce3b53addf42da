"""Tasks and petitions through the meetings, derived from the files, never kept twice."""

from chibo_cli.ledger.references import found_petition, found_task, short_references
from chibo_cli.ledger.tracking import (
    Standing,
    TrackedPetition,
    TrackedTask,
    petitions,
    tasks,
)
from chibo_cli.ledger.unfollowed import Unfollowed, unfollowed_petitions, unfollowed_tasks
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord

__all__ = [
    "Standing",
    "TrackedPetition",
    "TrackedTask",
    "Unfollowed",
    "earlier_petitions",
    "earlier_tasks",
    "found_petition",
    "found_task",
    "petitions",
    "short_references",
    "tasks",
    "unfollowed_petitions",
    "unfollowed_tasks",
]


def earlier_tasks(record: YearRecord, meeting: Meeting) -> dict[str, TrackedTask]:
    """The tasks set before a meeting, with the reviews they had before it."""
    return tasks(record.before(meeting))


def earlier_petitions(record: YearRecord, meeting: Meeting) -> dict[str, TrackedPetition]:
    """The petitions received before a meeting, with the answers they had before it."""
    return petitions(record.before(meeting))
