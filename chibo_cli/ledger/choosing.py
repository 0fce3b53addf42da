"""Which tasks and petitions a person wants to see, and in what order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from chibo_cli.errors import ChiboError
from chibo_cli.ledger.references import is_of_meeting
from chibo_cli.ledger.tracking import TrackedPetition, TrackedTask
from chibo_cli.models.meeting import Meeting

Tracked = TypeVar("Tracked", TrackedTask, TrackedPetition)

OPEN, LATE, ALL = "con_mo", "qua_han", "tat_ca"


@dataclass(frozen=True)
class Wanted:
    """What is asked for; a part that is None is not asked.

    `standing` is `con_mo`, `qua_han`, `hoan_thanh`, `huy`, `da_tra_loi` or `tat_ca`. One of
    `people` does the task or made the petition. `meeting` set or received it: a day, a month, a
    year, a file.
    """

    standing: str = OPEN
    people: tuple[str, ...] | None = None
    inspectors: tuple[str, ...] | None = None
    meeting: str | None = None
    due_before: date | None = None


def chosen_tasks(
    tracked: Iterable[TrackedTask], wanted: Wanted, day: date
) -> tuple[TrackedTask, ...]:
    """The tasks asked for: the latest first, then by due date, those without one, those closed."""
    return _sorted(
        (
            each
            for each in tracked
            if _stands(wanted.standing, each.standing, each, day)
            and _is_of(wanted.people, *each.task.doers)
            and _is_of(wanted.inspectors, each.task.inspector)
            and _fits(each, wanted)
        ),
        day,
    )


def chosen_petitions(
    tracked: Iterable[TrackedPetition], wanted: Wanted, day: date
) -> tuple[TrackedPetition, ...]:
    """The petitions asked for, in the order of tasks."""
    return _sorted(
        (
            each
            for each in tracked
            if _stands(wanted.standing, OPEN if each.is_open else "da_tra_loi", each, day)
            and _is_of(wanted.people, each.petition.person)
            and _fits(each, wanted)
        ),
        day,
    )


def meeting_must_exist(word: str | None, meetings: Sequence[Meeting]) -> None:
    """Raises ChiboError where a word names no meeting at all, so that nothing could be found."""
    if word and not any(is_of_meeting(word, meeting) for meeting in meetings):
        raise ChiboError(
            f"Không có buổi họp nào khớp với {word}; ghi ví dụ 2026-10-03, 2026-10 hoặc 2026."
        )


def _is_of(wanted: tuple[str, ...] | None, *names: str | None) -> bool:
    return wanted is None or any(name in wanted for name in names)


def _stands(wanted: str, standing: str, each: TrackedTask | TrackedPetition, day: date) -> bool:
    if wanted == LATE:
        return each.days_late(day) > 0
    return wanted in (ALL, standing)


def _fits(each: TrackedTask | TrackedPetition, wanted: Wanted) -> bool:
    if wanted.meeting and not is_of_meeting(wanted.meeting, each.meeting):
        return False
    return wanted.due_before is None or (each.due is not None and each.due < wanted.due_before)


def _sorted(tracked: Iterable[Tracked], day: date) -> tuple[Tracked, ...]:
    # Sorting keeps the order of meetings among equals.
    return tuple(
        sorted(
            tracked,
            key=lambda each: (
                each.is_open is False,
                -each.days_late(day),
                each.due if each.is_open and each.due else date.max,
                isinstance(each, TrackedTask) and each.task.standing,
            ),
        )
    )
