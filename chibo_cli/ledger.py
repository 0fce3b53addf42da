"""Tasks and petitions through the meetings, derived from the files, never kept twice."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Petition, PetitionAnswer, Task, TaskReview
from chibo_cli.models.meeting.kinds import AnswerState, TaskState
from chibo_cli.record import YearRecord

_CLOSING = (TaskState.DONE, TaskState.DROPPED)

Row = TypeVar("Row", TaskReview, PetitionAnswer)


@dataclass(frozen=True)
class TrackedTask:
    """A task with the meeting that set it and the reviews it has had, in order.

    `index` is its place among the tasks of its meeting; `reviewed_in` the meeting of each review.
    """

    reference: str
    task: Task
    meeting: Meeting
    reviews: tuple[TaskReview, ...] = ()
    index: int = 0
    reviewed_in: tuple[Meeting, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether no review has closed it."""
        return not any(review.state in _CLOSING for review in self.reviews)

    @property
    def closed_in(self) -> Meeting | None:
        """The meeting that closed it, or None."""
        reviewed = zip(self.reviews, self.reviewed_in, strict=True)
        return next((meeting for review, meeting in reviewed if review.state in _CLOSING), None)

    @property
    def due(self) -> date | None:
        """The date it is due, after the extensions given."""
        extended = [review.new_due for review in self.reviews if review.new_due]
        return extended[-1] if extended else self.task.due


@dataclass(frozen=True)
class TrackedPetition:
    """A petition with the meeting that received it and the answers given, in order.

    `index` is its place among the petitions of its meeting; `answered_in` the meeting of each
    answer.
    """

    reference: str
    petition: Petition
    meeting: Meeting
    answers: tuple[PetitionAnswer, ...] = ()
    index: int = 0
    answered_in: tuple[Meeting, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether its author still waits for the answer."""
        return not any(answer.state is AnswerState.ANSWERED for answer in self.answers)


def tasks(meetings: Iterable[Meeting]) -> dict[str, TrackedTask]:
    """All tasks set in the meetings by reference (`2026-10-03-thuong-ky/2`), in order."""
    held = tuple(meetings)
    reviews: dict[str, list[tuple[TaskReview, Meeting]]] = {}
    for meeting in held:
        for review in meeting.task_reviews:
            reviews.setdefault(review.earlier_task or "", []).append((review, meeting))
    found: dict[str, TrackedTask] = {}
    for meeting in held:
        for index, task in enumerate(meeting.tasks):
            if task.number is not None:
                reference = f"{meeting.slug}/{task.number}"
                had, where = _both(reviews.get(reference, ()))
                found[reference] = TrackedTask(reference, task, meeting, had, index, where)
    return found


def petitions(meetings: Iterable[Meeting]) -> dict[str, TrackedPetition]:
    """All petitions received in the meetings by reference, in order."""
    held = tuple(meetings)
    answers: dict[str, list[tuple[PetitionAnswer, Meeting]]] = {}
    for meeting in held:
        for answer in meeting.petition_answers:
            answers.setdefault(answer.earlier_petition or "", []).append((answer, meeting))
    found: dict[str, TrackedPetition] = {}
    for meeting in held:
        for index, petition in enumerate(meeting.petitions):
            if petition.number is not None:
                reference = f"{meeting.slug}/{petition.number}"
                had, where = _both(answers.get(reference, ()))
                found[reference] = TrackedPetition(reference, petition, meeting, had, index, where)
    return found


def earlier_tasks(record: YearRecord, meeting: Meeting) -> dict[str, TrackedTask]:
    """The tasks set before a meeting, with the reviews they had before it."""
    return tasks(record.before(meeting))


def earlier_petitions(record: YearRecord, meeting: Meeting) -> dict[str, TrackedPetition]:
    """The petitions received before a meeting, with the answers they had before it."""
    return petitions(record.before(meeting))


def _both(pairs: Iterable[tuple[Row, Meeting]]) -> tuple[tuple[Row, ...], tuple[Meeting, ...]]:
    rows = tuple(pairs)
    return tuple(row for row, _ in rows), tuple(meeting for _, meeting in rows)
