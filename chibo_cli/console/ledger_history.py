"""One task or petition on the screen, with all that the meetings said of it."""

from collections.abc import Iterator
from datetime import date

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.ledger_fields import petition_fields, task_fields
from chibo_cli.console.ledgers import Tracked, due_words, standing_words
from chibo_cli.console.papers import out
from chibo_cli.console.wrapping import wrapped
from chibo_cli.ledger import TrackedPetition, TrackedTask
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Task
from chibo_cli.models.words import WORDS
from chibo_cli.vietnamese import opening_lower, short_date

_LABELS = 17
_DAYS = 12


def show_task(tracked: TrackedTask, day: date) -> None:
    """Print the six parts of a task, then what each meeting said of it."""
    _show_head("Nhiệm vụ", tracked, day)
    for label, text in _parts(tracked.task):
        _hang(f"  {f'{label}:':{_LABELS}}", text)
    out("\nDiễn biến:")
    first = short_date(tracked.task.due) if tracked.task.due else due_words(tracked)
    _said(tracked.meeting, f"giao, {'hạn ' if tracked.task.due else ''}{first}", ())
    closed = False
    for review, meeting in zip(tracked.reviews, tracked.reviewed_in, strict=True):
        state = opening_lower(WORDS[review.state]) if review.state else "có nói đến"
        until = f" đến {short_date(review.new_due)}" if review.new_due else ""
        late = " (sau khi đã khép lại, không tính)" if closed else ""
        _said(meeting, f"{state}{until}{late}", review.explanation)
        closed = closed or meeting is tracked.closed_in


def show_petition(tracked: TrackedPetition, day: date) -> None:
    """Print a petition, then what each meeting answered."""
    _show_head("Kiến nghị", tracked, day)
    petition = tracked.petition
    competent = WORDS[petition.competence] if petition.competence else None
    for label, text in (
        ("Nội dung", _joined(petition.content)),
        ("Người kiến nghị", petition.person),
        ("Thẩm quyền", competent),
        ("Nơi xử lý", petition.handler),
        ("Hạn trả lời", short_date(petition.due) if petition.due else None),
    ):
        _hang(f"  {f'{label}:':{_LABELS}}", text or "(chưa ghi)")
    out("\nDiễn biến:")
    _said(tracked.meeting, "nhận kiến nghị", ())
    for answer, meeting in zip(tracked.answers, tracked.answered_in, strict=True):
        _said(meeting, WORDS[answer.state] if answer.state else "có nói đến", answer.content)


def show_task_as_json(tracked: TrackedTask, day: date) -> None:
    """Print one JSON document: the task with its reviews."""
    show_as_json({"tinh_den": day.isoformat(), "nhiem_vu": task_fields(tracked, day)})


def show_petition_as_json(tracked: TrackedPetition, day: date) -> None:
    """Print one JSON document: the petition with its answers."""
    show_as_json({"tinh_den": day.isoformat(), "kien_nghi": petition_fields(tracked, day)})


def _show_head(noun: str, tracked: Tracked, day: date) -> None:
    told = ", ".join((*(["còn mở"] if tracked.is_open else []), *standing_words(tracked, day)))
    out(f"{noun} {tracked.reference}")
    out(f"Tính đến ngày {short_date(day)}: {told}\n")


def _parts(task: Task) -> Iterator[tuple[str, str]]:
    yield "Nội dung", _joined(task.content)
    yield "Yêu cầu", _joined(task.requirement)
    yield "Biện pháp", _joined(task.measure)
    yield "Người thực hiện", ", ".join(task.doers) or "(chưa giao ai)"
    yield "Người kiểm tra", task.inspector or "(chưa ghi)"
    due = short_date(task.due) if task.due else "(chưa ghi)"
    yield "Thời hạn", "thường xuyên" if task.standing and not task.due else due
    if task.reported_at:
        yield "Báo cáo tại", task.reported_at
    if task.work_area:
        yield "Lĩnh vực", task.work_area


def _said(meeting: Meeting, what: str, words: tuple[str, ...] | None) -> None:
    _hang(f"  {short_date(meeting.date):{_DAYS}}", f"Buổi {meeting.kind.words}: {what}.")
    for text in words or ():
        _hang(" " * (_DAYS + 2), text)
    out(f"{' ' * (_DAYS + 2)}({meeting.path})")


def _joined(prose: tuple[str, ...] | None) -> str:
    return " ".join(prose or ()) or "(chưa ghi)"


def _hang(head: str, text: str) -> None:
    out(wrapped(text, head))
