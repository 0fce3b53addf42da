"""Members whose standing in the cell changes about the time of a meeting."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from chibo_cli.facts.meeting_days import day_in
from chibo_cli.facts.probation import Probation, probations
from chibo_cli.facts.roster_changes import ChangeKind, RosterChange, roster_changes
from chibo_cli.guidelines.sources import charter
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import month_after, short_date

_STATES = {
    "mien_sinh_hoat": "miễn công tác và sinh hoạt đảng",
    "tam_di": "chuyển sinh hoạt đảng tạm thời đi nơi khác",
    "tam_den": "sinh hoạt đảng tạm thời tại chi bộ",
    "dinh_chi": "đình chỉ sinh hoạt đảng",
}
_DAY = timedelta(days=1)


def members_ahead(record: YearRecord, day: date, *, since: date) -> tuple[str, ...]:
    """What changes for whom after the last meeting (`since`) and before the one after a day.

    First the ends of probation the cell has still to consider, then the changes in order of day.
    """
    until = day_in(month_after(day), day.day)
    return (*_probations(record, day, until), *_changes(record, since + _DAY, until))


def _probations(record: YearRecord, day: date, until: date) -> Iterator[str]:
    then = replace(record, as_of=day, load_previous=lambda: record.previous, memo={})
    for probation in probations(then):
        # Whose day of recognition is recorded, though it is still to come, is among the changes.
        if probation.end and probation.end <= until and not probation.member.full_since:
            yield _end_in_words(probation, probation.end, day)


def _end_in_words(probation: Probation, end: date, day: date) -> str:
    passed = "hết" if end <= day else "sẽ hết"
    known = f"{probation.name}: {passed} mười hai tháng dự bị ngày {short_date(end)}"
    if probation.considered_in:
        on = short_date(probation.considered_in.date)
        return f"{known}; chi bộ đã xét ngày {on}, chưa ghi ngày công nhận chính thức."
    return f"{known}, chi bộ xét công nhận chính thức ({charter('5.1').citation})."


def _changes(record: YearRecord, first: date, last: date) -> Iterator[str]:
    for change in roster_changes(record.roster, first, last):
        if change.day and (words := _change_in_words(change)):
            yield f"{change.name}: {words} ngày {short_date(change.day)}."


def _change_in_words(change: RosterChange) -> str:
    """What changes, to be followed by its day; nothing for a change of assignment."""
    match change.kind:
        case ChangeKind.ADMITTED:
            return "vào Đảng"
        case ChangeKind.CAME:
            return "về sinh hoạt tại chi bộ từ"
        case ChangeKind.OFFICIAL:
            return "đảng viên chính thức từ"
        case ChangeKind.LEFT:
            return "thôi sinh hoạt tại chi bộ từ"
        case ChangeKind.OFFICE:
            office = WORDS[change.what]
            return f"thôi giữ chức vụ {office} sau" if change.ends else f"{office} từ"
        case ChangeKind.STATE:
            state = _STATES[change.what]
            return f"hết thời gian {state} sau" if change.ends else f"{state} từ"
        case ChangeKind.ASSIGNMENT:
            return ""
