"""What became of a task set earlier: `[[ra_soat]]`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from chibo_cli.editing import Edit, in_file, in_order
from chibo_cli.editing.open_meeting import all_but, before, must_be_of_cell
from chibo_cli.errors import ChiboError
from chibo_cli.facts.naming import quoted
from chibo_cli.ledger import TrackedTask, tasks
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import TaskReview
from chibo_cli.models.meeting.kinds import TaskState
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.splicing import Add, Change, Put, Remove
from chibo_cli.vietnamese import opening_lower, short_date

_CLOSING = (TaskState.DONE, TaskState.DROPPED)


@dataclass(frozen=True)
class Reviewed:
    """What a meeting found of a task; the new date only where it was given more time."""

    reference: str
    state: TaskState
    explanation: str | None = None
    new_due: date | None = None


def review_edit(record: YearRecord, meeting: Meeting, reviewed: Reviewed) -> Edit:
    """The changes that record in a meeting what became of a task set in one before it.

    `record` is that of the last year. Raises ChiboError for a task that is closed, or not set yet,
    and for a date that gives no more time.
    """
    must_be_of_cell(meeting, "rà soát nhiệm vụ")
    tracked = _open_task(record, meeting, reviewed)
    if reviewed.new_due:
        _must_be_later(tracked, reviewed.new_due)
    values = {
        "nhiem_vu_cu": tracked.reference,
        "tinh_trang": reviewed.state.value,
        **({"dien_giai": reviewed.explanation} if reviewed.explanation else {}),
        **({"han_moi": reviewed.new_due} if reviewed.new_due else {}),
    }
    entries = enumerate(meeting.task_reviews)
    there = [(i, each) for i, each in entries if each.earlier_task == tracked.reference]
    if not there:
        return Edit((Add(("ra_soat",), values),), (), ("ra_soat", len(meeting.task_reviews)))
    # Where it stands twice, the one not filled in yet is meant.
    index, review = next((pair for pair in there if pair[1].state is None), there[-1])
    changes = in_order(_completed(meeting, index, review, values))
    return Edit(changes, tuple(_replaced(review, reviewed)), ("ra_soat", index))


def _open_task(record: YearRecord, meeting: Meeting, reviewed: Reviewed) -> TrackedTask:
    earlier = tasks(before(meeting, record.all_meetings))
    tracked = earlier.get(reviewed.reference)
    if tracked is None:
        raise ChiboError(
            f"Nhiệm vụ {reviewed.reference} không giao trước buổi ngày {short_date(meeting.date)}; "
            "chọn buổi họp sau đó bằng --buoi."
        )
    elsewhere = tasks(all_but(meeting, record.all_meetings))[reviewed.reference]
    closed_in = elsewhere.closed_in
    if closed_in and (reviewed.state in _CLOSING or not tracked.is_open):
        raise ChiboError(
            f"Nhiệm vụ {tracked.reference}{quoted(tracked.task.content)} đã được ghi "
            f"{opening_lower(WORDS[elsewhere.standing])} ở buổi ngày {short_date(closed_in.date)} "
            f"({closed_in.path}); ghi nhầm thì sửa ở tệp ấy."
        )
    return tracked


def _must_be_later(tracked: TrackedTask, day: date) -> None:
    if tracked.task.standing:
        raise ChiboError(
            f"Nhiệm vụ {tracked.reference} là việc thường xuyên, không có hạn để gia hạn; ghi "
            "tình hình bằng  chibo task review."
        )
    if tracked.due and day <= tracked.due:
        raise ChiboError(
            f"Hạn mới {short_date(day)} không sau hạn cũ {short_date(tracked.due)} của nhiệm vụ "
            f"{tracked.reference}; ghi --den là một ngày sau hạn cũ."
        )


def _completed(
    meeting: Meeting, index: int, review: TaskReview, values: Mapping[str, Any]
) -> Iterator[Change]:
    for key, value in values.items():
        if key != "nhiem_vu_cu":
            yield Put(in_file(meeting, ("ra_soat", index, key)), value)
    if review.new_due and "han_moi" not in values:
        yield Remove(in_file(meeting, ("ra_soat", index, "han_moi")))


def _replaced(review: TaskReview, reviewed: Reviewed) -> Iterator[str]:
    """What stood there before, where it changes; and the words that stay."""
    if review.state is None or review.state is reviewed.state:
        return
    old, new = (opening_lower(WORDS[state]) for state in (review.state, reviewed.state))
    yield f"Tệp đã ghi «{old}», nay đổi thành «{new}»."
    if review.explanation and not reviewed.explanation:
        yield f"Diễn giải cũ giữ nguyên:{quoted(review.explanation)}."
