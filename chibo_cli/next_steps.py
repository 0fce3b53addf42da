"""What is due, in order, each with its command."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from chibo_cli.findings import Finding, Severity
from chibo_cli.ledger import TrackedTask, petitions, tasks
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import month_after, short_date


@dataclass(frozen=True)
class NextStep:
    """One thing to do, and the command for it."""

    what: str
    command: str


def next_steps(record: YearRecord, reading: Sequence[Finding]) -> tuple[NextStep, ...]:
    """What is wrong in the files, what is late, what comes next, on the day of the record."""
    return (
        *_errors(reading),
        *_unfinished(record),
        *_overdue(record),
        *_open_petitions(record),
        *_months_without_file(record),
        *_coming(record),
    )


def _errors(reading: Sequence[Finding]) -> Iterator[NextStep]:
    errors = [finding for finding in reading if finding.severity is Severity.ERROR]
    if errors:
        names = ", ".join(dict.fromkeys(finding.location.path for finding in errors))
        yield NextStep(f"Có {len(errors)} lỗi trong {names}.", "chibo check")


def _unfinished(record: YearRecord) -> Iterator[NextStep]:
    for meeting in record.all_meetings:
        if meeting.is_finished or meeting.date > record.as_of:
            continue
        what = f"Biên bản buổi {meeting.kind.words} ngày {short_date(meeting.date)} chưa ghi xong."
        yield NextStep(what, f"chibo minutes {meeting.path}")


def _overdue(record: YearRecord) -> Iterator[NextStep]:
    late = [
        task
        for task in tasks(record.all_meetings).values()
        if task.is_open and task.due and task.due < record.as_of
    ]
    if late:
        what = f"Có {len(late)} nhiệm vụ quá hạn; sớm nhất: {short_date(_earliest(late))}."
        yield NextStep(what, "chibo new-meeting")


def _open_petitions(record: YearRecord) -> Iterator[NextStep]:
    waiting = [each for each in petitions(record.all_meetings).values() if each.is_open]
    if waiting:
        yield NextStep(f"Có {len(waiting)} kiến nghị chưa trả lời xong.", "chibo new-meeting")


def _months_without_file(record: YearRecord) -> Iterator[NextStep]:
    """The months between the first regular meeting of the year and this month that lack one."""
    held = {m.month for m in record.meetings if m.kind.is_monthly}
    months = [date(record.year, number, 1) for number in range(1, 13)]
    begun = [month for month in months if held and min(held) < month]
    lacking = [
        month
        for month in begun
        if month < record.as_of.replace(day=1)
        and month not in held
        and not record.is_skipped(month)
    ]
    if lacking:
        names = ", ".join(str(month.month) for month in lacking)
        what = f"Chưa có tệp buổi thường kỳ tháng {names} năm {record.year}."
        yield NextStep(what, f"chibo new-meeting {lacking[0]:%Y-%m}")


def _coming(record: YearRecord) -> Iterator[NextStep]:
    """The regular meeting of this month and of the next, where its file is not there yet."""
    month = record.as_of.replace(day=1)
    for first in (month, month_after(month)):
        if record.is_skipped(first):
            continue
        held = [m for m in record.all_meetings if m.kind.is_monthly and m.month == first]
        if not held:
            what = f"Chưa có tệp buổi thường kỳ tháng {first.month}/{first.year}."
            yield NextStep(what, f"chibo new-meeting {first:%Y-%m}")
            return
        if held[0].date >= record.as_of and not held[0].is_finished:
            what = f"Sắp họp thường kỳ ngày {short_date(held[0].date)}."
            yield NextStep(what, f"chibo agenda {held[0].date}")
            return


def _earliest(late: list[TrackedTask]) -> date:
    return min(task.due for task in late if task.due)
