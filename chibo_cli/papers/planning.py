"""What a person planning a meeting should know: its length, its steps, what could not be read."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from chibo_cli.documents.timetable import planned_minutes, short_clock, slots
from chibo_cli.facts.durations import least_duration
from chibo_cli.facts.notice_gaps import missing_from_working_paper
from chibo_cli.facts.steps import missing_steps
from chibo_cli.findings import Finding
from chibo_cli.models.meeting import Meeting
from chibo_cli.papers.drafts import errors_in_grounds
from chibo_cli.record import YearRecord


def notes_on_times(record: YearRecord, meeting: Meeting) -> tuple[str, ...]:
    """What keeps the clock times open, and where the plan does not fit the hours or the paper."""
    if not meeting.agenda:
        return (f"Chưa có [[chuong_trinh]] nào trong {meeting.path}.",)
    notes = (
        _open_times(meeting),
        _total(record, meeting),
        _end(meeting),
        _topic_begins_late(meeting),
    )
    return tuple(note for note in notes if note)


def notes_on_steps(record: YearRecord, meeting: Meeting) -> tuple[str, ...]:
    """The steps the guideline requires that no item of the agenda announces."""
    lacking = missing_steps(meeting, record)
    if not lacking or not meeting.agenda:
        return ()
    told = "; ".join(f"{step.name} (mục {step.clause})" for step in lacking)
    return (
        f"Bước bắt buộc theo {record.guideline.short_citation} mà chương trình chưa có: {told}.",
    )


def notes_on_gaps(record: YearRecord, meeting: Meeting) -> tuple[str, ...]:
    """What a paper for the meeting leaves open because it is not recorded, or could not be read."""
    lacking = "; ".join(missing_from_working_paper(meeting, record))
    return (f"Văn bản in ra có thể còn chỗ trống, vì còn thiếu: {lacking}.",) if lacking else ()


def notes_on_grounds(record: YearRecord, reading: Sequence[Finding]) -> tuple[str, ...]:
    """That the guideline a paper names may be another, while errors in its grounds stand."""
    told = "; ".join(errors_in_grounds(record, reading))
    return (f"Văn bản in theo {record.guideline.short_citation}; còn {told}.",) if told else ()


def notes_on_open_matters(record: YearRecord) -> tuple[str, ...]:
    """That tasks or petitions may be missing because files could not be read."""
    if not record.all_unread:
        return ()
    unread = ", ".join(record.all_unread)
    return (f"Nhiệm vụ, kiến nghị còn mở có thể thiếu, vì chưa đọc được {unread}.",)


def _open_times(meeting: Meeting) -> str | None:
    unplanned = [
        str(position)
        for position, announced in enumerate(meeting.agenda, start=1)
        if announced.minutes_planned is None
    ]
    if len(unplanned) == len(meeting.agenda):
        return "Chưa nội dung nào của chương trình có phut, nên chưa tính được giờ."
    if unplanned:
        return (
            f"Nội dung {', '.join(unplanned)} của chương trình chưa có phut, nên giờ của nội dung "
            "đi sau và thời lượng cả buổi còn để ngỏ."
        )
    if meeting.started_at is None:
        return f"Chưa có bat_dau trong {meeting.path}, nên in số phút thay cho giờ."
    return None


def _total(record: YearRecord, meeting: Meeting) -> str | None:
    planned, least = planned_minutes(meeting), least_duration(meeting, record)
    if planned is None or least is None or planned >= least.minutes:
        return None
    paper = "hướng dẫn"
    if least.source:
        clause = f", {least.source.clause}" if least.source.clause else ""
        grade = "" if least.is_own else f" ({least.source.evidence.words})"
        paper = f"{least.source.paper}{clause}{grade}"
    return f"Chương trình dự kiến {planned} phút; {paper} nêu ít nhất {least.minutes} phút."


def _end(meeting: Meeting) -> str | None:
    known = [slot.end for slot in slots(meeting) if slot.end]
    if not known or meeting.ended_at is None:
        return None
    last, stated = max(known), datetime.combine(meeting.date, meeting.ended_at)
    if last <= stated:
        return None
    over = (last - stated) // timedelta(minutes=1)
    return (
        f"Theo số phút dự kiến, chương trình kéo đến {short_clock(last.time())}, quá ket_thuc "
        f"({short_clock(meeting.ended_at)}) {over} phút."
    )


def _topic_begins_late(meeting: Meeting) -> str | None:
    """Where the regular part is planned to run into the hour given to the topic."""
    if meeting.topic is None or meeting.topic.started_at is None:
        return None
    stated = datetime.combine(meeting.date, meeting.topic.started_at)
    steps = ("chuyen_de", "muc_dich_yeu_cau", "trinh_bay_chuyen_de")
    timed = zip(meeting.agenda, slots(meeting), strict=True)
    begin = next((slot.begin for item, slot in timed if item.step in steps), None)
    if begin is None or begin <= stated:
        return None
    return (
        f"Theo số phút dự kiến, phần chuyên đề bắt đầu lúc {short_clock(begin.time())}, sau "
        f"chuyen_de.bat_dau ({short_clock(meeting.topic.started_at)})."
    )
