"""A sample topic for each quarter of a new plan, with the pattern of the year before."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import cycle, islice
from typing import Any

from chibo_cli.facts.meeting_days import day_in
from chibo_cli.facts.topics_of_year import YearTopic, topics_of_year
from chibo_cli.record import YearRecord

# Groups of two or three prepare a topic; the smaller is proposed where no plan tells.
_GROUP = 2
_LARGE_GROUP = 3


def empty_quarter(year: int, quarter: int) -> dict[str, Any]:
    """A sample topic of which nothing is known."""
    return {
        "quy": quarter,
        **_days(year, 3 * quarter),
        "nguoi_chuan_bi": ["…", "…"],
        "theo_luot": False,
        "nep": None,
    }


def quarters_like(
    before: YearRecord, year: int, by_turn: Sequence[str]
) -> tuple[dict[str, Any], ...]:
    """The four samples: month and days before the meeting as last year, people by their turn."""
    topics = [topic for topic in topics_of_year(before) if topic.planned]
    following = cycle(by_turn)
    return tuple(
        _like(year, quarter, [t for t in topics if t.planned_quarter == quarter], following)
        for quarter in range(1, 5)
    )


def _like(
    year: int, quarter: int, topics: Sequence[YearTopic], following: Iterator[str]
) -> dict[str, Any]:
    planned = next((topic.planned for topic in topics if topic.planned), None)
    month = planned.month if planned else None
    if month is None or (month + 2) // 3 != quarter:
        month = 3 * quarter
    sample = {**empty_quarter(year, quarter), **_days(year, month)}
    size = min(max(len(planned.preparers) if planned else 0, _GROUP), _LARGE_GROUP)
    if by_turn := list(dict.fromkeys(islice(following, size))):
        sample |= {"nguoi_chuan_bi": by_turn, "theo_luot": True}
    return sample | _pattern(year, month, topics)


def _days(year: int, month: int) -> dict[str, Any]:
    """Samples of the month and of the days before; dates of which nothing is known."""
    month_before = date(year, month, 1) - timedelta(days=1)
    return {
        "thang": month,
        "trao_doi": month_before.replace(day=10),
        "han_du_thao": date(year, month, 10),
    }


def _pattern(year: int, month: int, topics: Sequence[YearTopic]) -> dict[str, Any]:
    """The date of the draft as many days before the meeting as in the year before, and its ground.

    Nothing where no topic of the quarter had a draft date and a meeting in its month.
    """
    for topic in topics:
        draft_due = topic.planned.draft_due if topic.planned else None
        held = topic.meeting.date if topic.meeting else None
        if held and draft_due and held.month == month and draft_due < held:
            then = day_in(date(year, month, 1), held.day)
            ground = f"trước buổi họp {(held - draft_due).days} ngày"
            return {
                "han_du_thao": then - (held - draft_due),
                "nep": f"năm {held.year} {ground}, nếu họp ngày {then.day:02d}/{month}",
            }
    return {}
