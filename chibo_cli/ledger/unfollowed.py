"""Tasks and petitions that no later meeting can name: without a number, or with one twice."""

from collections.abc import Iterable
from dataclasses import dataclass

from chibo_cli.ledger.tracking import in_order, petitions, tasks
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Petition, Task


@dataclass(frozen=True)
class Unfollowed:
    """A task or petition beside the ledger: its meeting, its place in the file, its entry."""

    meeting: Meeting
    index: int
    entry: Task | Petition


def unfollowed_tasks(meetings: Iterable[Meeting]) -> tuple[Unfollowed, ...]:
    """The tasks that `tasks` does not hold, in order."""
    held = in_order(meetings)
    followed = {id(tracked.task) for tracked in tasks(held).values()}
    return tuple(
        Unfollowed(meeting, index, task)
        for meeting in held
        for index, task in enumerate(meeting.tasks)
        if id(task) not in followed
    )


def unfollowed_petitions(meetings: Iterable[Meeting]) -> tuple[Unfollowed, ...]:
    """The petitions that `petitions` does not hold, in order."""
    held = in_order(meetings)
    followed = {id(tracked.petition) for tracked in petitions(held).values()}
    return tuple(
        Unfollowed(meeting, index, petition)
        for meeting in held
        for index, petition in enumerate(meeting.petitions)
        if id(petition) not in followed
    )
