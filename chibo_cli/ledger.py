"""Tasks and petitions through the meetings, derived from the files, never kept twice."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Petition, PetitionAnswer, Task, TaskReview
from chibo_cli.models.meeting.kinds import AnswerState, TaskState
from chibo_cli.record import YearRecord

_CLOSING = (TaskState.DONE, TaskState.DROPPED)


@dataclass(frozen=True)
class TrackedTask:
    """A task with the meeting that set it and the reviews it has had, in order."""

    reference: str
    task: Task
    meeting: Meeting
    reviews: tuple[TaskReview, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether no review has closed it."""
        return not any(review.state in _CLOSING for review in self.reviews)

    @property
    def due(self) -> date | None:
        """The date it is due, after the extensions given."""
        extended = [review.new_due for review in self.reviews if review.new_due]
        return extended[-1] if extended else self.task.due


@dataclass(frozen=True)
class TrackedPetition:
    """A petition with the meeting that received it and the answers given, in order."""

    reference: str
    petition: Petition
    meeting: Meeting
    answers: tuple[PetitionAnswer, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether its author still waits for the answer."""
        return not any(answer.state is AnswerState.ANSWERED for answer in self.answers)


def tasks(meetings: Iterable[Meeting]) -> dict[str, TrackedTask]:
    """All tasks set in the meetings by reference (`2026-10-03-thuong-ky/2`), in order."""
    held = tuple(meetings)
    reviews: dict[str, list[TaskReview]] = {}
    for meeting in held:
        for review in meeting.task_reviews:
            reviews.setdefault(review.earlier_task or "", []).append(review)
    return {
        reference: TrackedTask(reference, task, meeting, tuple(reviews.get(reference, ())))
        for meeting in held
        for task in meeting.tasks
        if task.number is not None and (reference := f"{meeting.slug}/{task.number}")
    }


def petitions(meetings: Iterable[Meeting]) -> dict[str, TrackedPetition]:
    """All petitions received in the meetings by reference, in order."""
    held = tuple(meetings)
    answers: dict[str, list[PetitionAnswer]] = {}
    for meeting in held:
        for answer in meeting.petition_answers:
            answers.setdefault(answer.earlier_petition or "", []).append(answer)
    return {
        reference: TrackedPetition(reference, petition, meeting, tuple(answers.get(reference, ())))
        for meeting in held
        for petition in meeting.petitions
        if petition.number is not None and (reference := f"{meeting.slug}/{petition.number}")
    }


def earlier_tasks(record: YearRecord, meeting: Meeting) -> dict[str, TrackedTask]:
    """The tasks set before a meeting, with the reviews they had before it."""
    return tasks(record.before(meeting))


def earlier_petitions(record: YearRecord, meeting: Meeting) -> dict[str, TrackedPetition]:
    """The petitions received before a meeting, with the answers they had before it."""
    return petitions(record.before(meeting))
