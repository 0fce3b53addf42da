"""The public holidays of Viet Nam and the days off beside them, reckoned without a network."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Final

_DAY: Final = timedelta(days=1)
_NATIONAL_DAY: Final = "Quốc khánh"
# What the library adds to a name, in its Vietnamese.
_GUESSED: Final = "dự kiến"
_EXCHANGED: Final = "Ngày nghỉ (thay cho ngày"
# From one month and day to another no day off has ever fallen, with days to spare on both sides:
# of these the library, which is slow to load, is not asked.
QUIET: Final = (
    ((3, 1), (3, 25)),
    ((5, 8), (8, 25)),
    ((9, 9), (11, 19)),
    ((12, 1), (12, 26)),
)
# The longest row of days off (Tết between two weekends) is shorter than this.
_FARTHEST: Final = 31


@dataclass(frozen=True)
class DayOff:
    """A day off and what it is called: `Tết Dương lịch`.

    `is_holiday` is false for what is added to the holidays of the law by the calendar of the year:
    a weekend made up for, a working day exchanged, the day beside 2 September.
    """

    day: date
    name: str
    is_holiday: bool = True


def day_off(day: date) -> DayOff | None:
    """The holiday or added day off that falls on a day, else None."""
    if any(first <= (day.month, day.day) <= last for first, last in QUIET):
        return None
    return _days_off(day.year).get(day)


def is_free(day: date, *, working_days_only: bool = False) -> bool:
    """Whether a meeting may be fixed for a day: on no holiday.

    With `working_days_only` on no weekend and no added day off either.
    """
    off = day_off(day)
    if working_days_only:
        return off is None and day.weekday() < 5
    return off is None or not off.is_holiday


def free_day_after(day: date, *, working_days_only: bool = False) -> date:
    """The first day after a day that is no day off of any kind, within its month if there is one.

    Else the last such day before it. With `working_days_only` weekends count as days off.
    """
    after = (day + _DAY * count for count in range(1, _FARTHEST))
    before = (day - _DAY * count for count in range(1, _FARTHEST))
    of_month = (each for each in (*after, *before) if each.month == day.month)
    return next(
        each
        for each in of_month
        if day_off(each) is None and not (working_days_only and each.weekday() >= 5)
    )


@cache
def _days_off(year: int) -> dict[date, DayOff]:
    """The days off of a year. Days of the moon calendar that are only reckoned are left out."""
    from holidays import country_holidays

    whole = country_holidays("VN", years=year, language="vi")
    by_law = country_holidays("VN", years=year, language="vi", observed=False)
    return {
        day: DayOff(day, _named(day, name), day in by_law and not _is_added(day, name))
        for day, name in sorted(whole.items())
        if _GUESSED not in name and day.year == year
    }


def _is_added(day: date, name: str) -> bool:
    """Whether the calendar of the year gives the day, not the law by its date."""
    if name.startswith(_EXCHANGED):
        return True
    return _is_beside_national_day(day, name)


def _is_beside_national_day(day: date, name: str) -> bool:
    return name == _NATIONAL_DAY and (day.month, day.day) != (9, 2)


def _named(day: date, name: str) -> str:
    """The name as the program spells it, each day by a name of its own."""
    if _is_beside_national_day(day, name):
        return f"{name} (ngày liền kề)"
    return name.replace("Văn hóa", "Văn hoá")
