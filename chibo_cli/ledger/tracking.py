"""Tasks and petitions followed through the meetings: what was said of each, how it stands."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import takewhile

from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Petition, PetitionAnswer, Task, TaskReview
from chibo_cli.models.meeting.kinds import AnswerState, TaskState

_CLOSING = (TaskState.DONE, TaskState.DROPPED)


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
        """The date it is due, after the extensions given while it was open."""
        given = [review.new_due for review in self._while_open if review.new_due]
        return given[-1] if given else self.task.due

    @property
    def times_extended(self) -> int:
        """How many reviews gave it more time while it was open."""
        return sum(
            review.state is TaskState.EXTENDED or review.new_due is not None
            for review in self._while_open
        )

    @property
    def _while_open(self) -> tuple[TaskReview, ...]:
        """The reviews before the one that closed it."""
        return tuple(takewhile(lambda review: review.state not in _CLOSING, self.reviews))

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

    @property
    def due(self) -> date | None:
        """The date its answer is due."""
        return self.petition.due

    def days_late(self, day: date) -> int:
        """How many days the answer to an open petition is past its date on a day; 0 otherwise."""
        return max((day - self.due).days, 0) if self.is_open and self.due else 0


def tasks(meetings: Iterable[Meeting]) -> dict[str, TrackedTask]:
    """All tasks set in the meetings by reference (`2026-10-03-thuong-ky/2`), in order.

    Only a review in a later meeting counts. Of several tasks with one reference the first has it;
    `unfollowed` names the others, and those without a number.
    """
    found: dict[str, TrackedTask] = {}
    for meeting in in_order(meetings):
        for review in meeting.task_reviews:
            tracked = found.get(review.earlier_task or "")
            if tracked and (review.state or review.explanation or review.new_due):
                found[tracked.reference] = replace(
                    tracked,
                    reviews=(*tracked.reviews, review),
                    reviewed_in=(*tracked.reviewed_in, meeting),
                )
        for index, task in enumerate(meeting.tasks):
            reference = f"{meeting.slug}/{task.number}"
            if task.number is not None and reference not in found:
                found[reference] = TrackedTask(reference, task, meeting, index=index)
    return found


def petitions(meetings: Iterable[Meeting]) -> dict[str, TrackedPetition]:
    """All petitions received in the meetings by reference, in order, as `tasks` gives tasks."""
    found: dict[str, TrackedPetition] = {}
    for meeting in in_order(meetings):
        for answer in meeting.petition_answers:
            tracked = found.get(answer.earlier_petition or "")
            if tracked and (answer.state or answer.content):
                found[tracked.reference] = replace(
                    tracked,
                    answers=(*tracked.answers, answer),
                    answered_in=(*tracked.answered_in, meeting),
                )
        for index, petition in enumerate(meeting.petitions):
            reference = f"{meeting.slug}/{petition.number}"
            if petition.number is not None and reference not in found:
                found[reference] = TrackedPetition(reference, petition, meeting, index=index)
    return found


def in_order(meetings: Iterable[Meeting]) -> list[Meeting]:
    """The meetings by day; a file may lie in the folder of another year."""
    return sorted(meetings, key=lambda meeting: (meeting.date, meeting.path))
