"""Half a year of the cells in figures: what their books can count, nothing of points."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from chibo_cli.facts.attendance import attendance
from chibo_cli.facts.speaking import members_who_spoke
from chibo_cli.facts.topics_of_year import topics_of_year
from chibo_cli.facts.year_gaps import is_known
from chibo_cli.loader import PLAN_FILE
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.scoring.lists.cells import ListedCell, begun_told, gaps_told, members_are_known
from chibo_cli.scoring.lists.changes import admitted_between
from chibo_cli.scoring.lists.period import Period
from chibo_cli.vietnamese import opening_lower

Held = tuple[tuple[YearRecord, Meeting], ...]


@dataclass(frozen=True)
class HalfYearLine:
    """A cell in figures; one that the book cannot tell is None.

    So is nothing counted in a half-year the book does not have whole: it may have been more.
    `present` of `convened` came to the regular and combined meetings of which it is certain who
    came; `spoke` adds up the members who spoke in each of them.
    """

    cell: ListedCell
    place: int
    name: str
    members: int | None = None
    meetings: int | None = None
    present: int | None = None
    convened: int | None = None
    spoke: int | None = None
    topics_held: int | None = None
    topics_planned: int | None = None
    admitted: int | None = None
    inspections: int | None = None
    notes: tuple[str, ...] = ()

    @property
    def error(self) -> str:
        """Why the book cannot be read; empty where it can."""
        return self.cell.error


@dataclass(frozen=True)
class HalfYearTable:
    """The half-year of all cells as it stands on a day."""

    period: Period
    as_of: date
    cells: tuple[ListedCell, ...]
    lines: tuple[HalfYearLine, ...]

    def total(self, figure: str) -> int | None:
        """The sum of a figure over the cells that have it; None where none has."""
        known = [value for line in self.lines if (value := getattr(line, figure)) is not None]
        return sum(known) if known else None

    def is_partial(self, figures: Iterable[str]) -> bool:
        """Whether the sum of one of the figures leaves out a cell."""
        return any(getattr(line, figure) is None for line in self.lines for figure in figures)


def half_year_table(cells: tuple[ListedCell, ...], period: Period, as_of: date) -> HalfYearTable:
    """The cells in figures; a cell that cannot be read stands in the table with why."""
    lines = tuple(_line(cell, place, period, as_of) for place, cell in enumerate(cells, 1))
    return HalfYearTable(period, as_of, cells, lines)


def _line(cell: ListedCell, place: int, period: Period, as_of: date) -> HalfYearLine:
    day = min(period.last, as_of)
    record = cell.record
    if record is None:
        return HalfYearLine(cell, place, cell.name_on(day), notes=(cell.error,))
    held = tuple(pair for pair in record.so_far.counted if _month(pair[1]) in period.months)
    monthly = tuple(pair for pair in held if pair[1].kind.is_monthly)
    known = tuple(pair for pair in monthly if is_known(pair[1], pair[0]))
    counted = [attendance(meeting, book) for book, meeting in known]
    spoke = _spoke(known)
    certain = members_are_known(record)
    admitted = admitted_between(record, period.first, day) if certain else None
    begun = (*begun_told(record, period.first),)
    notes = (*begun, *gaps_told(cell, day, _plan_path(record)), *_notes(record, period))
    all_read = not begun and not record.unread
    unclear = _unclear(len(monthly) - len(known), len(known) - len(spoke))
    return HalfYearLine(
        cell,
        place,
        cell.name_on(day),
        members=cell.members_on(day),
        meetings=_counted(len(monthly), whole=all_read),
        present=sum(len(each.present) for each in counted) if known else None,
        convened=sum(each.due for each in counted) if known else None,
        spoke=sum(spoke) if spoke else None,
        topics_held=_counted(sum(m.kind.has_topic for _, m in held), whole=all_read),
        topics_planned=_counted(_planned(record, period), whole=not begun),
        admitted=_counted(admitted, whole=not begun),
        inspections=_counted(_inspected(record, period.first, day), whole=not begun),
        notes=(*notes, *unclear),
    )


def _counted(number: int | None, *, whole: bool) -> int | None:
    """What was counted; nothing in a part of the time says nothing of all of it."""
    return number if number or whole else None


def _month(meeting: Meeting) -> int:
    """The month a meeting counts for; the last of a quarter it makes up for in another year."""
    return meeting.month.month if meeting.month.year == meeting.year else 3 * meeting.quarter


def _spoke(held: Held) -> list[int]:
    """How many members spoke in each of the meetings of which that is certain."""
    found = [members_who_spoke(meeting, book) for book, meeting in held]
    return [len(each) for each in found if each is not None]


def _plan_path(record: YearRecord) -> str:
    return f"{record.year}/{PLAN_FILE}"


def _planned(record: YearRecord, period: Period) -> int | None:
    if record.plan is None or record.has_gap(_plan_path(record), "chuyen_de_nam"):
        return None
    quarters = {(month + 2) // 3 for month in period.months}
    topics = topics_of_year(record)
    return sum(each.planned is not None and each.planned_quarter in quarters for each in topics)


def _inspected(record: YearRecord, first: date, last: date) -> int | None:
    if record.plan is None or record.has_gap(_plan_path(record), "kiem_tra"):
        return None
    days = (each.date for each in record.plan.inspections if each.date)
    return sum(first <= day <= last for day in days)


def _unclear(uncounted: int, unheard: int) -> Iterator[str]:
    if uncounted:
        yield f"Chưa rõ số người dự của {uncounted} kỳ."
    if unheard:
        yield f"Chưa rõ số người phát biểu của {unheard} kỳ."


def _notes(record: YearRecord, period: Period) -> Iterator[str]:
    """The meetings that could not be read, the months without one, a plan that is not there."""
    if record.unread:
        yield f"Chưa đọc được: {', '.join(record.unread)}."
    for month in period.months:
        first = date(record.year, month, 1)
        skipped = record.skipping(f"{first:%Y-%m}")
        if skipped and first <= record.as_of and not record.monthly(first):
            why = opening_lower(skipped.reason or "chưa ghi lý do").rstrip(".")
            yield f"Tháng {month} không họp: {why}."
    if record.plan is None and not record.has_gap(_plan_path(record)):
        yield "Sổ chưa có kế hoạch năm."
