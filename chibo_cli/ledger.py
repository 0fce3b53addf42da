"""Tasks and petitions through the meetings, derived from the files, never kept twice."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Petition, PetitionAnswer, Task, TaskReview
from chibo_cli.models.meeting.kinds import AnswerState, TaskState
from chibo_cli.record import YearRecord

_CLOSING = (TaskState.DONE, TaskState.DROPPED)

Row = TypeVar("Row", TaskReview, PetitionAnswer)


class Standing(StrEnum):
    """How it stands with a task after all its reviews."""

    OPEN = "con_mo"
    DONE = "hoan_thanh"
    DROPPED = "huy"


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
    def standing(self) -> Standing:
        """Open, done or dropped; the first review that closed it counts."""
        for review in self.reviews:
            if review.state in _CLOSING:
                return Standing.DONE if review.state is TaskState.DONE else Standing.DROPPED
        return Standing.OPEN

    @property
    def due(self) -> date | None:
        """The date it is due, after the extensions given."""
        extended = [review.new_due for review in self.reviews if review.new_due]
        return extended[-1] if extended else self.task.due

    @property
    def times_extended(self) -> int:
        """How many reviews gave it more time."""
        return sum(review.state is TaskState.EXTENDED for review in self.reviews)

    def days_late(self, day: date) -> int:
        """How many days an open task is past its due date on a day; 0 for any other."""
        return max((day - self.due).days, 0) if self.is_open and self.due else 0

    def was_late(self, day: date) -> bool:
        """Whether it was ever seen not done after the date it was due, up to a day.

        A review that finds it done some days after that date says nothing of when it was done.
        """
        due = self.task.due
        for review, meeting in zip(self.reviews, self.reviewed_in, strict=True):
            if review.state in _CLOSING:
                return False
            if due and meeting.date > due and review.state is not None:
                return True
            due = review.new_due or due
        return due is not None and due < day


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

    @property
    def answered_on(self) -> date | None:
        """The day of the meeting that answered it, or None."""
        given = zip(self.answers, self.answered_in, strict=True)
        return next((m.date for answer, m in given if answer.state is AnswerState.ANSWERED), None)

    def days_late(self, day: date) -> int:
        """How many days the answer to an open petition is past its date on a day; 0 otherwise."""
        due = self.petition.due
        return max((day - due).days, 0) if self.is_open and due else 0


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
