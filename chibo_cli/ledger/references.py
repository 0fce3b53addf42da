"""Which task or petition a person means: `2026-10-03-thuong-ky/2`, `2026-10-03/2`, `2026-10/2`."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from chibo_cli.errors import ChiboError
from chibo_cli.ledger.tracking import TrackedPetition, TrackedTask
from chibo_cli.models.meeting import Meeting
from chibo_cli.vietnamese import listed

Tracked = TypeVar("Tracked", TrackedTask, TrackedPetition)

_REFERENCE = re.compile(r"(?:.*/)?(?P<meeting>[^/]+?)(?:\.toml)?/0*(?P<number>[1-9][0-9]*)")
_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}")
_DAY_FIRST = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})-[^/]*/([0-9]+)")


@dataclass(frozen=True)
class _Kind:
    """What is asked for: its noun, its table in the file, and the command that lists it."""

    noun: str
    table: str
    command: str


_TASK = _Kind("nhiệm vụ", "nhiem_vu", "chibo task list")
_PETITION = _Kind("kiến nghị", "kien_nghi", "chibo petition list")


def found_task(word: str, tracked: Mapping[str, TrackedTask]) -> TrackedTask:
    """The task a reference means, whole or short. Raises ChiboError for none or several."""
    found = _found(word, tracked, _TASK)
    _single(found.task.number, [t.number for t in found.meeting.tasks], found.meeting, _TASK)
    return found


def found_petition(word: str, tracked: Mapping[str, TrackedPetition]) -> TrackedPetition:
    """The petition a reference means, as for tasks."""
    found = _found(word, tracked, _PETITION)
    numbers = [petition.number for petition in found.meeting.petitions]
    _single(found.petition.number, numbers, found.meeting, _PETITION)
    return found


def _found(word: str, tracked: Mapping[str, Tracked], kind: _Kind) -> Tracked:
    if word in tracked:
        return tracked[word]
    typed = _REFERENCE.fullmatch(word.strip().replace("\\", "/").lower())
    if typed is None:
        raise ChiboError(
            f"«{word}» không phải mã {kind.noun}; ghi buổi họp và số, ví dụ 2026-10/2 hoặc "
            f"2026-10-03-thuong-ky/2. Xem mã bằng lệnh  {kind.command}."
        )
    of_meeting = {
        reference: each
        for reference, each in tracked.items()
        if is_of_meeting(typed["meeting"], each.meeting)
    }
    fitting = [reference for reference in of_meeting if reference.endswith(f"/{typed['number']}")]
    if _MONTH.fullmatch(typed["meeting"]):
        # It means the monthly meeting, as for every command.
        monthly = [each for each in fitting if of_meeting[each].meeting.kind.is_monthly]
        fitting = monthly or fitting
    if len(fitting) == 1:
        return of_meeting[fitting[0]]
    if fitting:
        raise ChiboError(
            f"Có {len(fitting)} {kind.noun} khớp với {word}: {listed(fitting)}. Ghi cả mã của một."
        )
    if of_meeting:
        raise ChiboError(f"Không có {kind.noun} {word}; buổi ấy có {listed(of_meeting)}.")
    raise ChiboError(
        f"Không có {kind.noun} {word}. Xem mọi mã bằng lệnh  {kind.command} --tinh-trang tat_ca."
    )


def is_of_meeting(word: str, meeting: Meeting) -> bool:
    """Whether a word names a meeting: by its file, its day, its month or its year."""
    name = word.strip().replace("\\", "/").lower().rpartition("/")[2].removesuffix(".toml")
    day = meeting.date.isoformat()
    names = (meeting.slug.lower(), day, day[:7], day[:4], meeting.month.isoformat()[:7])
    return name in names


def short_references(tracked: Iterable[str]) -> dict[str, str]:
    """For each reference the shortest that means no other: `2026-10-03/2`, else the whole."""
    short = {each: _DAY_FIRST.sub(r"\1/\2", each) for each in tracked}
    times = Counter(short.values())
    return {each: word if times[word] == 1 else each for each, word in short.items()}


def _single(number: int | None, numbers: list[int | None], meeting: Meeting, kind: _Kind) -> None:
    if numbers.count(number) > 1:
        raise ChiboError(
            f"Trong {meeting.path} có {numbers.count(number)} {kind.noun} cùng mang số {number}, "
            f"nên không biết nói về {kind.noun} nào; sửa  so  của các bảng [[{kind.table}]] ấy "
            "cho khác nhau."
        )
