"""The files to come, a meeting's and a year's plan: which day, under which name, which text."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from chibo_cli.errors import ChiboError
from chibo_cli.facts.meeting_days import MeetingDay, day_in, day_of_month, meeting_day
from chibo_cli.findings import Finding, Severity
from chibo_cli.loader import (
    PLAN_FILE,
    Workspace,
    find_workspace,
    load_year,
    open_workspace,
    years,
)
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.new_files import Carried, NewPlan, carried_to, new_meeting_text, new_plan
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import month_after

# So many of the last regular meetings show on which day of the month the cell meets.
_OF_LATE = 3


@dataclass(frozen=True)
class MeetingFile:
    """A file to be written: its path, its text, the day; `broken` names files not read whole.

    `carried` is what the text recalls, `planned` the day the meeting was fixed for.
    """

    path: Path
    text: str
    day: date
    broken: tuple[str, ...] = ()
    carried: Carried = field(default_factory=Carried)
    planned: MeetingDay | None = None


@dataclass(frozen=True)
class PlanFile:
    """The plan of a year to be written; `broken` names files not read whole."""

    path: Path
    plan: NewPlan
    broken: tuple[str, ...] = ()


def new_meeting_file(
    folder: Path, kind: MeetingKind, month: date | None, day: date | None, *, as_of: date
) -> MeetingFile:
    """The file of a meeting of that kind, in that month or on that day.

    Without a day: the cell's fixed day of the month, else the one it usually meets on; the next
    day where that is a holiday. Raises ChiboError where the day cannot be known.
    """
    workspace = open_workspace(find_workspace(folder))
    record, reading = load_year(workspace, (day or month or as_of).year, as_of=as_of)
    fixed = day or _usual_day(record, kind, month or _next_month(record, kind, as_of))
    if month and (fixed.year, fixed.month) != (month.year, month.month):
        raise ChiboError(
            f"Ngày {fixed} không thuộc tháng {month:%Y-%m}; bỏ một trong hai, hoặc ghi cho khớp."
        )
    if fixed.year != record.year:
        record, reading = load_year(workspace, fixed.year, as_of=as_of)
    planned = meeting_day(record, fixed)
    wanted = day or planned.proposed
    existing = _already_there(record, kind, wanted, any_day=day is None)
    name = existing or f"{wanted.year}/{wanted.isoformat()}-{kind.slug}.toml"
    return MeetingFile(
        workspace.root / name,
        new_meeting_text(record, kind, wanted),
        wanted,
        _broken(workspace, record, reading),
        carried_to(record, kind, wanted),
        planned,
    )


def new_plan_file(folder: Path, year: int, *, as_of: date) -> PlanFile | None:
    """The plan of a year that has no plan file yet; None where there is one.

    Raises ChiboError for a year that is not the next to be planned.
    """
    workspace = open_workspace(find_workspace(folder))
    path = workspace.root / str(year) / PLAN_FILE
    if path.exists():
        return None
    _refuse_far_year(workspace, year, as_of)
    record, reading = load_year(workspace, year, as_of=as_of)
    broken = list(_broken(workspace, record, reading))
    if (before := record.previous) and before.has_gap(plan_before := f"{before.year}/{PLAN_FILE}"):
        broken.append(plan_before)
    return PlanFile(path, new_plan(record), tuple(dict.fromkeys(broken)))


def _refuse_far_year(workspace: Workspace, year: int, as_of: date) -> None:
    begun = years(workspace.root)
    last = max((as_of.year, *begun))
    if year > last + 1:
        raise ChiboError(
            f"Sổ mới có đến năm {last}, chưa lập kế hoạch năm {year} được. Kế hoạch năm tới: "
            f"chibo plan {last + 1}."
        )
    if year < min((as_of.year, *begun)):
        raise ChiboError(
            f"Năm {year} không có trong sổ; sổ bắt đầu từ năm {min((as_of.year, *begun))}."
        )


def _broken(
    workspace: Workspace, record: YearRecord, reading: tuple[Finding, ...]
) -> tuple[str, ...]:
    """The files with errors, and those of earlier years that could not be read."""
    errors = [each for each in (*workspace.findings, *reading) if each.severity is Severity.ERROR]
    return tuple(dict.fromkeys([*record.all_unread, *(e.location.path for e in errors)]))


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


def _next_month(record: YearRecord, kind: MeetingKind, as_of: date) -> date:
    """This month; for a monthly meeting the first one from it on that has none yet."""
    month = as_of.replace(day=1)
    if not kind.is_monthly:
        return month
    books = [record]
    while book := books[-1].following:
        books.append(book)
    held = {meeting.month for meeting in books[-1].all_meetings if meeting.kind.is_monthly}
    while month in held or any(book.is_skipped(month) for book in books):
        month = month_after(month)
    return month


def _usual_day(record: YearRecord, kind: MeetingKind, month: date) -> date:
    if not kind.is_monthly:
        raise ChiboError(f"Buổi {kind.words} họp ngày nào? Thêm  --ngay {month:%Y-%m}-…")
    number = day_of_month(record) or _usual_regular_day(record)
    if number is None:
        raise ChiboError(
            f"Chưa biết chi bộ họp ngày nào trong tháng: thêm  --ngay {month:%Y-%m}-03,  hoặc ghi "
            "ngay_trong_thang trong chibo.toml, mục [sinh_hoat]."
        )
    return day_in(month, number)


def _usual_regular_day(record: YearRecord) -> int | None:
    """The day of the month of most of the last regular meetings that give no reason for another.

    One that a short month or a holiday moved does not move those after it.
    """
    held = [m for m in record.all_meetings if m.kind.is_monthly]
    usual = [meeting for meeting in held if not meeting.reason] or held
    days = Counter(meeting.date.day for meeting in reversed(usual[-_OF_LATE:]))
    return days.most_common(1)[0][0] if days else None
