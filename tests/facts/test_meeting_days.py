"""The day to propose for the regular meeting: the fixed day, moved off holidays, never silently."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from builder import record

from chibo_cli.facts.meeting_days import day_in, day_of_month, meeting_day, stands_for
from chibo_cli.guidelines import shipped_guideline
from chibo_cli.models.cell import Cell
from chibo_cli.record import YearRecord


def book(**habits: Any) -> YearRecord:
    return replace(record(), cell=Cell.model_validate({"sinh_hoat": habits}))


@pytest.mark.parametrize(
    ("fixed", "proposed", "words"),
    [
        (date(2027, 1, 1), date(2027, 1, 2), "ngày 01/01/2027 là Tết Dương lịch (nghỉ lễ)"),
        (date(2027, 9, 2), date(2027, 9, 4), "ngày 02/9/2027 là Quốc khánh (nghỉ lễ)"),
        # No holiday of the law: told, not moved.
        (date(2027, 5, 3), date(2027, 5, 3), "ngày 03/5/2027 là Ngày Quốc tế Lao động (nghỉ bù)"),
        (date(2027, 1, 3), date(2027, 1, 3), "ngày 03/01/2027 là Chủ nhật"),
    ],
)
def test_only_holidays_move_the_meeting(fixed: date, proposed: date, words: str) -> None:
    day = meeting_day(book(), fixed)
    assert (day.proposed, day.words, day.is_moved) == (proposed, words, fixed != proposed)


@pytest.mark.parametrize(
    ("fixed", "proposed"),
    [
        (date(2027, 1, 1), date(2027, 1, 4)),
        (date(2027, 5, 3), date(2027, 5, 4)),
        (date(2027, 1, 3), date(2027, 1, 4)),
        (date(2027, 3, 3), date(2027, 3, 3)),
    ],
)
def test_a_cell_whose_rule_avoids_days_off_meets_on_working_days(
    fixed: date, proposed: date
) -> None:
    assert meeting_day(book(tranh_ngay_nghi=True), fixed).proposed == proposed


def test_a_meeting_moved_off_a_day_off_stands_for_it() -> None:
    new_year = date(2027, 1, 1)
    days = [date(2027, 1, number) for number in range(1, 6)]
    # The day itself, the next day, and the next working day; not 3 or 5 January.
    assert [stands_for(book(), new_year, day) for day in days] == [True, True, False, True, False]
    made_up_for = date(2027, 5, 3)
    assert stands_for(book(), made_up_for, date(2027, 5, 4))
    assert not stands_for(book(), date(2027, 3, 3), date(2027, 3, 4))


def test_the_day_of_the_month_is_the_cells_own_else_the_guidelines() -> None:
    later = shipped_guideline("hd42-2025")
    assert day_of_month(book()) is None
    assert day_of_month(replace(book(), guideline=later)) == 3
    assert day_of_month(replace(book(ngay_trong_thang=5), guideline=later)) == 5
    assert day_in(date(2027, 2, 1), 31) == date(2027, 2, 28)
