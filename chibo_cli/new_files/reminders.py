"""What is carried, as comments of a file say it: the matter, where it comes from, how it stands."""

from collections.abc import Iterator
from datetime import date

from chibo_cli.facts.topics_of_year import YearTopic
from chibo_cli.ledger import TrackedPetition, TrackedTask, Unfollowed
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.plan import Orientation
from chibo_cli.models.words import WORDS
from chibo_cli.vietnamese import opening_lower, short_date

_QUARTERS = ("I", "II", "III", "IV")


def task_reminder(tracked: TrackedTask, day: date) -> dict[str, str]:
    """A task with who set it when, its date, and what the reviews before that day said."""
    task = tracked.task
    doers = f" {', '.join(task.doers)}" if task.doers else ""
    matter = _matter(task.content)
    parts = [_due_of_task(tracked, day)]
    if tracked.times_extended:
        parts.append(f"đã gia hạn {tracked.times_extended} lần")
    if tracked.reviews and (state := tracked.reviews[-1].state):
        reviewed = short_date(tracked.reviewed_in[-1].date)
        parts.append(f"rà soát gần nhất ngày {reviewed}: {WORDS[state].lower()}")
    return {
        "ma": tracked.reference,
        "viec": f"{_meeting(tracked.meeting)} giao{doers}: {matter}.",
        "den_dau": f"{'; '.join(parts)}. Theo tệp {_file(tracked.meeting)}",
    }


def petition_reminder(tracked: TrackedPetition, day: date) -> dict[str, str]:
    """A petition with who made it when, who handles it, and what was answered so far."""
    petition = tracked.petition
    parts = ["Chưa trả lời"]
    if tracked.answers and (state := tracked.answers[-1].state):
        answered = short_date(tracked.answered_in[-1].date)
        parts = [f"Trả lời gần nhất ngày {answered}: {WORDS[state]}"]
    if petition.handler:
        parts.append(f"nơi xử lý: {petition.handler}")
    if petition.due:
        late = tracked.days_late(day)
        overdue = f", đến buổi này đã quá {late} ngày" if late else ""
        parts.append(f"hạn trả lời {short_date(petition.due)}{overdue}")
    person = petition.person or "(chưa ghi người)"
    return {
        "ma": tracked.reference,
        "viec": f"{_meeting(tracked.meeting)}, {person} kiến nghị: {_matter(petition.content)}.",
        "den_dau": f"{'; '.join(parts)}. Theo tệp {_file(tracked.meeting)}",
    }


def unfollowed_reminder(each: Unfollowed) -> str:
    """A task or petition that no meeting can name until it has a number of its own."""
    return f"{_matter(each.entry.content)} (tệp {_file(each.meeting)})"


def orientation_reminder(orientation: Orientation) -> str:
    """What the superior asks for, from whom and of which day."""
    day = f"ngày {short_date(orientation.date)}" if orientation.date else None
    known = ", ".join(filter(None, (orientation.issuer, day)))
    return _matter(orientation.content) + (f" ({known})" if known else "")


def topic_reminder(topic: YearTopic) -> str:
    """A topic of the plan with its time, who prepares it and the date of its draft."""
    planned = topic.planned
    if planned is None:
        return ""
    parts = [period_of_topic(topic)]
    if planned.preparers:
        parts.append(f"chuẩn bị: {', '.join(planned.preparers)}")
    if planned.draft_due:
        parts.append(f"hạn xong dự thảo {short_date(planned.draft_due)}")
    return f"«{topic.name or '(chưa ghi tên)'}» ({'; '.join(filter(None, parts))})"


def period_of_topic(topic: YearTopic) -> str:
    """The time planned for a topic: `quý IV, tháng 11`."""
    quarter, month = topic.planned_quarter, topic.planned.month if topic.planned else None
    known = (f"quý {_QUARTERS[quarter - 1]}" if quarter else "", f"tháng {month}" if month else "")
    return ", ".join(filter(None, known))


def conclusions_of(meeting: Meeting) -> Iterator[str]:
    """What a meeting concluded, each paragraph, and the resolutions it passed.

    In a file that is not finished their numbers are only proposed.
    """
    if meeting.conclusion:
        yield from meeting.conclusion.content or ()
    for resolution in meeting.resolutions if meeting.is_finished else ():
        number = f" số {resolution.number:02d}-NQ/CB" if resolution.number else ""
        about = f": {opening_lower(resolution.abstract)}" if resolution.abstract else ""
        if number or about:
            yield f"Nghị quyết{number}{about}"


def meeting_in_file(meeting: Meeting) -> str:
    """`Buổi thường kỳ ngày 03/11/2026, tệp 2026/2026-11-03-thuong-ky.toml`."""
    return f"{_meeting(meeting)}, tệp {_file(meeting)}"


def _due_of_task(tracked: TrackedTask, day: date) -> str:
    if tracked.due is None:
        return "Nhiệm vụ thường xuyên" if tracked.task.standing else "Chưa có hạn"
    late = tracked.days_late(day)
    standing = "Nhiệm vụ thường xuyên, h" if tracked.task.standing else "H"
    overdue = f", đến buổi này đã quá {late} ngày" if late else ""
    return f"{standing}ạn {short_date(tracked.due)}{overdue}"


def _matter(content: tuple[str, ...] | None) -> str:
    return " ".join(content or ("(chưa ghi nội dung)",)).rstrip(".")


def _meeting(meeting: Meeting) -> str:
    return f"Buổi {meeting.kind.words} ngày {short_date(meeting.date)}"


def _file(meeting: Meeting) -> str:
    return meeting.path or f"{meeting.slug}.toml"
