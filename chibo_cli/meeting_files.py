"""The file of a meeting to come: which day, under which name, with which text."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from chibo_cli.errors import ChiboError
from chibo_cli.findings import Severity
from chibo_cli.loader import find_workspace, load_year, open_workspace
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.new_files import new_meeting_text
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import month_after


@dataclass(frozen=True)
class MeetingFile:
    """A file to be written: its path, its text, the day; `broken` names files not read whole."""

    path: Path
    text: str
    day: date
    broken: tuple[str, ...] = ()


def new_meeting_file(
    folder: Path, kind: MeetingKind, month: date | None, day: date | None, *, as_of: date
) -> MeetingFile:
    """The file of a meeting of that kind, in that month or on that day.

    Without a day: the cell's fixed day of the month, else the day of its last regular meeting.
    Raises ChiboError where the day cannot be known.
    """
    workspace = open_workspace(find_workspace(folder))
    record, reading = load_year(workspace, (day or month or as_of).year, as_of=as_of)
    wanted = day or _usual_day(record, kind, month or _next_month(record, as_of))
    if month and (wanted.year, wanted.month) != (month.year, month.month):
        raise ChiboError(
            f"Ngày {wanted} không thuộc tháng {month:%Y-%m}; bỏ một trong hai, hoặc ghi cho khớp."
        )
    if wanted.year != record.year:
        record, reading = load_year(workspace, wanted.year, as_of=as_of)
    existing = _already_there(record, kind, wanted, any_day=day is None)
    name = existing or f"{wanted.year}/{wanted.isoformat()}-{kind.slug}.toml"
    errors = [each for each in (*workspace.findings, *reading) if each.severity is Severity.ERROR]
    broken = tuple(dict.fromkeys([*record.all_unread, *(e.location.path for e in errors)]))
    text = new_meeting_text(record, kind, wanted)
    return MeetingFile(workspace.root / name, text, wanted, broken)


def _already_there(
    record: YearRecord, kind: MeetingKind, wanted: date, *, any_day: bool
) -> str | None:
    """The file of that meeting if there is one; of a monthly meeting any in its month."""
    for meeting in record.meetings:
        if meeting.kind is not kind:
            continue
        if meeting.date == wanted or (any_day and meeting.month == wanted.replace(day=1)):
            return meeting.path
    return None


def _next_month(record: YearRecord, as_of: date) -> date:
    """The first month from today on that has no regular meeting yet."""
    month = as_of.replace(day=1)
    held = {meeting.month for meeting in record.all_meetings if meeting.kind.is_monthly}
    while month in held or record.is_skipped(month):
        month = month_after(month)
    return month


def _usual_day(record: YearRecord, kind: MeetingKind, month: date) -> date:
    if not kind.is_monthly:
        raise ChiboError(f"Buổi {kind.words} họp ngày nào? Thêm  --ngay {month:%Y-%m}-…")
    number = record.cell.habits.day_of_month or _last_regular_day(record)
    if number is None:
        raise ChiboError(
            f"Chưa biết chi bộ họp ngày nào trong tháng: thêm  --ngay {month:%Y-%m}-03,  hoặc ghi "
            "ngay_trong_thang trong chibo.toml, mục [sinh_hoat]."
        )
    return month.replace(day=min(number, (month_after(month) - month).days))


def _last_regular_day(record: YearRecord) -> int | None:
    held = [meeting.date.day for meeting in record.all_meetings if meeting.kind.is_monthly]
    return held[-1] if held else None
