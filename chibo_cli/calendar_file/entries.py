"""What a calendar tells: meetings to come, steps with a day, days of tasks."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from chibo_cli.documents.timetable import planned_minutes
from chibo_cli.facts.durations import least_duration
from chibo_cli.facts.naming import quoted
from chibo_cli.ledger import TrackedTask, tasks
from chibo_cli.models.meeting import Meeting
from chibo_cli.next_steps import NextStep, View
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import listed, opening_capital


@dataclass(frozen=True)
class Entry:
    """One event: of a whole day, or from a time on; `minutes` is how long, where it is known."""

    key: str
    title: str
    day: date
    at: time | None = None
    minutes: int | None = None
    place: str = ""
    details: str = ""


def entries(view: View, steps: Sequence[NextStep]) -> list[Entry]:
    """All that is to come from the day on, in the order of time."""
    return sorted(
        (*_meetings(view), *_steps(view, steps), *_tasks(view)),
        key=lambda each: (each.day, each.at or time.min, each.key),
    )


def _meetings(view: View) -> Iterator[Entry]:
    for book, meeting in view.coming:
        kind = "Họp chi uỷ" if meeting.is_committee else f"Họp chi bộ {meeting.kind.words}"
        topic = quoted((meeting.topic.name,)) if meeting.topic and meeting.topic.name else ""
        yield Entry(
            view.key(meeting),
            f"{kind}{topic}",
            meeting.date,
            meeting.started_at,
            _minutes(book, meeting),
            meeting.place or meeting.platform or "",
            "\n".join(each.content for each in meeting.agenda if each.content),
        )


def _minutes(book: YearRecord, meeting: Meeting) -> int | None:
    """How long: as recorded, as planned item by item, else the least the guideline asks for."""
    if meeting.duration is not None and meeting.duration > timedelta():
        return int(meeting.duration.total_seconds()) // 60
    least = least_duration(meeting, book)
    return planned_minutes(meeting) or (least.minutes if least else None)


def _steps(view: View, steps: Iterable[NextStep]) -> Iterator[Entry]:
    """The steps with a day to come, but for meetings and tasks, which have entries of their own."""
    own = {f"{view.key(meeting)}/hop" for _, meeting in view.coming}
    for step in steps:
        is_told = step.key in own or step.key.startswith("nhiem-vu")
        if step.due and step.due >= view.day and not is_told:
            details = [opening_capital(step.mark), step.command, step.basis]
            title = step.what.rstrip(".")
            yield Entry(step.key, title, step.due, details="\n".join(filter(None, details)))


def _tasks(view: View) -> Iterator[Entry]:
    begun = [meeting for _, meeting in view.meetings if meeting.date <= view.day]
    for tracked in tasks(begun).values():
        if tracked.is_open and tracked.due and tracked.due >= view.day:
            yield _of_task(tracked, tracked.due)


def _of_task(tracked: TrackedTask, due: date) -> Entry:
    task = tracked.task
    title = f"Hạn nhiệm vụ{quoted(task.content) or f' {tracked.reference}'}"
    details = [
        " ".join(task.content or ()),
        f"Thực hiện: {listed(task.doers)}" if task.doers else "",
        f"Kiểm tra: {task.inspector}" if task.inspector else "",
        f"Yêu cầu: {' '.join(task.requirement)}" if task.requirement else "",
    ]
    key = f"nhiem-vu/{tracked.reference}"
    return Entry(key, title, due, details="\n".join(filter(None, details)))
