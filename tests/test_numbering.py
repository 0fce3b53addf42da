"""The next number of a paper, through the term."""

from dataclasses import replace
from datetime import date
from typing import Any

import tomli
from builder import meeting, record

from chibo_cli.models.cell import Cell
from chibo_cli.models.meeting import Meeting
from chibo_cli.numbering import next_minutes_number, next_number
from chibo_cli.record import YearRecord

TERMS = """
nhiem_ky = [{ ten = "2025 - 2030", tu = 2025-03-15 }, { ten = "2022 - 2025", tu = 2022-06-20 }]
"""


def held(day: str, resolutions: list[int | None], minutes: int | None = None) -> Meeting:
    keys: dict[str, Any] = {
        "nghi_quyet": [{"so": number} if number else {} for number in resolutions],
        "bien_ban": {"so": minutes} if minutes else {},
    }
    path = f"{day[:4]}/{day}-thuong-ky.toml"
    return meeting(path=path, ngay=date.fromisoformat(day), **keys)


def book(
    *meetings: Meeting, year: int = 2026, previous: YearRecord | None = None, terms: str = TERMS
) -> YearRecord:
    cell = Cell.model_validate(tomli.loads(terms))
    return replace(record(*meetings, year=year, previous=previous), cell=cell)


OLD = book(
    held("2025-01-03", [40], minutes=31),
    held("2025-03-14", [41], minutes=32),
    held("2025-03-15", [1], minutes=1),
    held("2025-12-03", [7, 8], minutes=9),
    year=2025,
)
BOOK = book(held("2026-01-03", [9, None], minutes=10), held("2026-02-03", []), previous=OLD)


def test_resolutions_run_on_through_the_years_of_a_term() -> None:
    assert next_number(BOOK, "NQ", date(2026, 3, 3)) == 10
    assert next_number(OLD, "NQ", date(2025, 12, 31)) == 9


def test_a_new_term_begins_with_one() -> None:
    first = book(held("2025-01-03", [40]), held("2025-03-14", [41]), year=2025)
    assert next_number(first, "NQ", date(2025, 3, 15)) == 1
    assert next_number(first, "NQ", date(2025, 3, 14)) == 42


def test_without_terms_numbers_run_on() -> None:
    one_row = book(held("2025-01-03", [40]), held("2025-12-03", [41]), year=2025, terms="")
    assert next_number(one_row, "NQ", date(2025, 12, 31)) == 42


def test_minutes_run_on_through_a_term() -> None:
    assert next_minutes_number(BOOK, date(2026, 3, 3)) == 11
    assert next_minutes_number(OLD, date(2025, 3, 14)) == 33


def test_an_unnumbered_book_stays_unnumbered() -> None:
    plain = book(held("2026-01-03", [1]), held("2026-02-03", [2]))
    assert next_minutes_number(plain, date(2026, 3, 3)) is None


def test_what_was_issued_before_the_book_began_counts() -> None:
    terms = 'nhiem_ky = [{ ten = "2025 - 2030", tu = 2025-03-15, so_truoc.nghi_quyet = 11 }]'
    assert next_number(book(held("2026-01-03", []), terms=terms), "NQ", date(2026, 1, 3)) == 12
    begun = book(held("2026-01-03", [12]), terms=terms)
    assert next_number(begun, "NQ", date(2026, 2, 3)) == 13
