"""The day of the regular meeting: fixed by the cell or its guideline, moved off a holiday."""

from dataclasses import dataclass
from datetime import date, timedelta

from chibo_cli.public_holidays import DayOff, day_off, free_day_after, is_free
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import month_after, short_date, weekday

# To be said beside a command with a day that nobody has fixed.
ANOTHER_DAY = "họp ngày khác thì sửa ngày trong lệnh"


@dataclass(frozen=True)
class MeetingDay:
    """The day a meeting is fixed for, the day to propose, and the day off that lies on the first.

    Both days are one unless the fixed day is a holiday, or a day off the cell's own rule avoids.
    """

    fixed: date
    proposed: date
    off: DayOff | None = None

    @property
    def is_moved(self) -> bool:
        """Whether another day than the fixed one is proposed."""
        return self.proposed != self.fixed

    @property
    def words(self) -> str:
        """What day off the fixed day is, to follow `vì`: `ngày 01/01/2027 là Tết Dương lịch …`."""
        what = weekday(self.fixed)
        if self.off:
            what = f"{self.off.name} (nghỉ lễ)" if self.off.is_holiday else self.off.name
        return f"ngày {short_date(self.fixed)} là {what}"


def meeting_day(record: YearRecord, fixed: date) -> MeetingDay:
    """The day to propose for a meeting that is fixed for a day."""
    working_days_only = record.cell.habits.avoids_days_off
    if is_free(fixed, working_days_only=working_days_only):
        return MeetingDay(fixed, fixed, day_off(fixed))
    moved = free_day_after(fixed, working_days_only=working_days_only)
    return MeetingDay(fixed, moved, day_off(fixed))


def last_day_in(record: YearRecord, month: date) -> date:
    """The last day of a month on which a meeting may be fixed."""
    return meeting_day(record, day_in(month, 31)).proposed


def day_of_month(record: YearRecord) -> int | None:
    """The day of the month the cell has fixed, else the one its guideline tells of."""
    return record.cell.habits.day_of_month or record.guideline.day_of_month


def day_in(month: date, number: int) -> date:
    """That day of a month; the last day of a shorter month."""
    last = month_after(month) - timedelta(days=1)
    return last.replace(day=min(number, last.day))


def stands_for(record: YearRecord, fixed: date, day: date) -> bool:
    """Whether a meeting of a day is the one fixed for another: on that day, or moved off a day off.

    Both the next day and the next working day will do.
    """
    instead = meeting_day(record, fixed)
    if day in (fixed, instead.proposed):
        return True
    return instead.off is not None and day in (
        free_day_after(fixed),
        free_day_after(fixed, working_days_only=True),
    )
