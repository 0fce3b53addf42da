"""The period of a list, as people type it."""

from datetime import date

import pytest

from chibo_cli.errors import ChiboError
from chibo_cli.scoring.lists.period import period_named

TODAY = date(2026, 12, 10)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            (
                *(
                    "2026-11",
                    "11/2026",
                    "tháng 11 năm 2026",
                    "thang-11",
                    "2026.11",
                    "T11",
                    "t11/2026",
                ),
                *("tháng trước", "Tháng Mười Một", "tháng mười một năm 2026"),
            ),
            "tháng 11 năm 2026",
        ),
        (("tháng này", "tháng chạp", "tháng mười hai 2026", "12"), "tháng 12 năm 2026"),
        (("tháng 5 năm 2026", "tháng năm 2026", "tháng năm năm 2026"), "tháng 5 năm 2026"),
        (("2026-02", "2026-2", "tháng 2/2026"), "tháng 02 năm 2026"),
        (
            (
                *("2026-H1", "2026-h1", "6-thang-dau", "6-thang-dau-nam-2026"),
                *("2026 sáu tháng đầu năm", "06 tháng đầu năm 2026", "nửa đầu năm", "nửa năm đầu"),
            ),
            "sáu tháng đầu năm 2026",
        ),
        (("2025-H2", "6-thang-cuoi-2025", "sáu tháng cuối năm 2025"), "sáu tháng cuối năm 2025"),
        (("2026", "năm 2026", " 2026 ", "năm nay", "cả năm", "cả năm 2026"), "năm 2026"),
        (("năm ngoái", "năm trước", "2025"), "năm 2025"),
    ],
)
def test_one_period_has_many_names(words: tuple[str, ...], told: str) -> None:
    assert {period_named(word, TODAY).words for word in words} == {told}


@pytest.mark.parametrize(
    "word",
    [
        "",
        "năm",
        "2026-H3",
        "2026-00",
        "2026-11-03",
        "quý 3",
        "26",
        "11/26",
        "6 tháng",
        "tháng hai ba",
    ],
)
def test_what_is_no_period_is_refused(word: str) -> None:
    with pytest.raises(ChiboError, match="không phải là kỳ"):
        period_named(word, TODAY)


@pytest.mark.parametrize(
    ("word", "first", "last"),
    [
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-H1", date(2026, 1, 1), date(2026, 6, 30)),
        ("2026-H2", date(2026, 7, 1), date(2026, 12, 31)),
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_first_and_last_day(word: str, first: date, last: date) -> None:
    period = period_named(word, TODAY)
    assert (period.first, period.last) == (first, last)
