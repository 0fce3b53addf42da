"""Rà soát hoặc trả lời một việc mà các buổi trước không có, hoặc hai lần một việc.

Nhiệm vụ, kiến nghị được theo dõi qua tham chiếu này: tên tệp của buổi trước, gạch chéo, số của mục.

Sai:

    [[ra_soat]]
    nhiem_vu_cu = "2026-10-03-thuong-ky/9"
    tinh_trang = "hoan_thanh"

Đúng:

    [[ra_soat]]
    nhiem_vu_cu = "2026-10-03-thuong-ky/1"
    tinh_trang = "hoan_thanh"
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from chibo_cli.findings import Severity
from chibo_cli.ledger import petitions, tasks
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Petition, Task
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.vietnamese import nearest


@dataclass(frozen=True)
class _Pointer:
    """A table that points to an earlier one: their names in the file, and the word for the latter.

    `rows` gives those of one meeting, `found` those of some meetings by reference.
    """

    table: str
    key: str
    target: str
    noun: str
    rows: Callable[[Meeting], Iterable[Task | Petition]]
    found: Callable[[Iterable[Meeting]], Mapping[str, Any]]


_REVIEW = _Pointer("ra_soat", "nhiem_vu_cu", "nhiem_vu", "nhiệm vụ", lambda held: held.tasks, tasks)
_ANSWER = _Pointer(
    "tra_loi_kien_nghi",
    "kien_nghi_cu",
    "kien_nghi",
    "kiến nghị",
    lambda held: held.petitions,
    petitions,
)


@meeting_rule(
    "CB028",
    severity=Severity.ERROR,
    remedy="ghi tên tệp của buổi đã nêu việc này và số của mục, ví dụ 2026-10-03-thuong-ky/2.",
    basis=SELF_CONTRADICTION,
)
def unknown_reference(meeting: Meeting, record: YearRecord) -> Hits:
    reviewed = tuple(review.earlier_task for review in meeting.task_reviews)
    answered = tuple(answer.earlier_petition for answer in meeting.petition_answers)
    yield from _wrong(meeting, record, _REVIEW, reviewed)
    yield from _wrong(meeting, record, _ANSWER, answered)


def _wrong(
    meeting: Meeting, record: YearRecord, pointer: _Pointer, references: tuple[str | None, ...]
) -> Hits:
    for index, reference in enumerate(references):
        if reference is None:
            continue
        key = (pointer.table, index, pointer.key)
        first = references.index(reference)
        if first < index:
            header = f"[[{pointer.table}]]"
            said = f"Mục {header} thứ {first + 1} đã nói về {pointer.noun} {reference}."
            yield meeting.at(*key), said
        elif not _may_exist(reference, meeting, record, pointer):
            likely = nearest(reference, pointer.found(record.before(meeting)))
            hint = f"; gần giống: {', '.join(likely)}" if likely else ""
            yield meeting.at(*key), f"Các buổi trước không có {pointer.noun} {reference}{hint}."


def _may_exist(reference: str, meeting: Meeting, record: YearRecord, pointer: _Pointer) -> bool:
    """Whether an earlier meeting has it, or what would tell cannot be read."""
    slug = reference.rpartition("/")[0]
    folder = _folder(slug, record)
    if folder is None or slug in (PurePosixPath(path).stem for path in folder.unread):
        return True
    held = next((each for each in folder.meetings if each.slug == slug), None)
    if held is None:
        return reference in pointer.found(record.before(meeting))
    if folder.has_gap(held.path, pointer.target):
        return True
    earlier = (held.date, held.path) < (meeting.date, meeting.path)
    numbers = (row.number for row in pointer.rows(held) if row.number is not None)
    return earlier and any(reference == f"{slug}/{number}" for number in numbers)


def _folder(slug: str, record: YearRecord) -> YearRecord | None:
    """The record of the year a reference names; None where the workspace has no such folder."""
    year = min(int(slug[:4]), record.year) if slug[:4].isdecimal() else record.year
    folder: YearRecord | None = record
    while folder is not None and folder.year > year:
        folder = folder.previous
    return folder if folder is not None and folder.year == year else None
