"""Days off in Viet Nam: those of the law, those the calendar of a year adds, the next free day."""

from datetime import date, timedelta

import pytest
from holidays import country_holidays

from chibo_cli.public_holidays import QUIET, DayOff, day_off, free_day_after, is_free

pytestmark = pytest.mark.exhaustive


def named(year: int, *days: tuple[int, int]) -> list[str]:
    """What the days are called, an added one with a plus before."""
    found = [day_off(date(year, month, day)) for month, day in days]
    return [("" if off.is_holiday else "+ ") + off.name if off else "" for off in found]


def test_the_holidays_of_the_law_are_known_by_name() -> None:
    days = ((1, 1), (4, 30), (5, 1), (9, 2))
    for year in (2026, 2027, 2030):
        assert named(year, *days) == [
            "Tết Dương lịch",
            "Ngày Chiến thắng",
            "Ngày Quốc tế Lao động",
            "Quốc khánh",
        ]


def test_the_days_of_the_moon_calendar_move_with_the_year() -> None:
    tet = ["Giao thừa Tết Nguyên Đán", "Tết Nguyên Đán", "Mùng hai Tết Nguyên Đán"]
    assert named(2026, (2, 16), (2, 17), (2, 18)) == tet
    assert named(2027, (2, 5), (2, 6), (2, 7)) == tet
    assert named(2026, (4, 26)) == named(2027, (4, 16)) == ["Ngày Giỗ Tổ Hùng Vương"]


def test_what_the_calendar_of_a_year_adds_is_no_holiday() -> None:
    assert named(2027, (5, 3), (9, 3), (2, 10)) == [
        "+ Ngày Quốc tế Lao động (nghỉ bù)",
        "+ Quốc khánh (ngày liền kề)",
        "+ Mùng năm Tết Nguyên Đán",
    ]
    assert named(2026, (4, 27), (9, 1)) == [
        "+ Ngày Giỗ Tổ Hùng Vương (nghỉ bù)",
        "+ Quốc khánh (ngày liền kề)",
    ]
    assert named(2025, (5, 2)) == ["+ Ngày nghỉ (thay cho ngày 26/04/2025)"]


def test_names_are_spelt_as_the_program_spells() -> None:
    assert day_off(date(2026, 11, 24)) == DayOff(date(2026, 11, 24), "Ngày Văn hoá Việt Nam")


def test_no_day_off_is_near_the_time_for_which_the_library_is_not_asked() -> None:
    whole = country_holidays("VN", years=range(1976, 2100), language="vi")
    near = {day + timedelta(days=shift) for day in whole for shift in range(-3, 4)}
    quiet = [day for day in near if (day.month, day.day) in _quiet_days()]
    assert quiet == []


def _quiet_days() -> set[tuple[int, int]]:
    """The days of the year of which nothing is asked, as one year has them."""
    year = (date(2028, 1, 1) + timedelta(days=count) for count in range(366))
    days = ((day.month, day.day) for day in year)
    return {day for day in days if any(first <= day <= last for first, last in QUIET)}


def test_a_year_nobody_has_reckoned_has_no_days_off() -> None:
    assert day_off(date(2150, 1, 1)) is None
    assert is_free(date(2150, 1, 1))


@pytest.mark.parametrize(
    ("day", "free", "at_work"),
    [
        (date(2027, 1, 1), False, False),
        (date(2027, 5, 3), True, False),  # a weekend made up for
        (date(2027, 1, 3), True, False),  # a Sunday
        (date(2027, 3, 3), True, True),
    ],
)
def test_weekends_and_added_days_are_free_unless_only_working_days_are(
    day: date, free: bool, at_work: bool
) -> None:
    assert (is_free(day), is_free(day, working_days_only=True)) == (free, at_work)


@pytest.mark.parametrize(
    ("day", "following", "at_work"),
    [
        (date(2026, 1, 1), date(2026, 1, 2), date(2026, 1, 2)),
        (date(2027, 1, 1), date(2027, 1, 2), date(2027, 1, 4)),
        # The whole of Tết, the days the year adds to it, and the weekend after it.
        (date(2026, 2, 17), date(2026, 2, 21), date(2026, 2, 23)),
        (date(2027, 2, 6), date(2027, 2, 11), date(2027, 2, 11)),
        # 30 April is followed by 1 May: the meeting stays in its month.
        (date(2026, 4, 30), date(2026, 4, 29), date(2026, 4, 29)),
        (date(2027, 5, 1), date(2027, 5, 2), date(2027, 5, 4)),
        (date(2026, 9, 2), date(2026, 9, 3), date(2026, 9, 3)),
        (date(2027, 9, 2), date(2027, 9, 4), date(2027, 9, 6)),
    ],
)
def test_the_next_day_is_no_day_off_and_in_the_same_month(
    day: date, following: date, at_work: date
) -> None:
    assert free_day_after(day) == following
    assert free_day_after(day, working_days_only=True) == at_work


def test_every_month_of_twenty_years_has_a_free_day() -> None:
    for year in range(2026, 2046):
        for month in range(1, 13):
            first, last = date(year, month, 1), date(year, month, 28)
            for day in (first, last):
                free = free_day_after(day, working_days_only=True)
                assert (free.year, free.month, day_off(free)) == (year, month, None)
                assert free.weekday() < 5
