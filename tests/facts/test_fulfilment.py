"""How far the tasks of the last monthly meeting were fulfilled."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from builder import meeting, record

from chibo_cli.facts.fulfilment import fulfilment
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord


def held(day: str, kind: str = "thuong_ky", *, state: str = "hoan_thanh", **rows: Any) -> Meeting:
    empty: dict[str, Any] = {"nhiem_vu": [], "ra_soat": []}
    path = f"2026/{day}-{kind.replace('_', '-')}.toml"
    tables = {**empty, **rows, "loai": kind, "trang_thai": state}
    return meeting(path=path, ngay=date.fromisoformat(day), **tables)


def review(number: int, state: str, **more: Any) -> dict[str, Any]:
    return {"nhiem_vu_cu": f"2026-10-03-thuong-ky/{number}", "tinh_trang": state, **more}


DUE = date(2026, 10, 31)
SEPTEMBER = held("2026-09-03", nhiem_vu=[{"so": 1}])
OCTOBER = held(
    "2026-10-03",
    nhiem_vu=[*({"so": n, "han": DUE} for n in range(1, 6)), {"so": 6, "thuong_xuyen": True}],
)
BETWEEN = held("2026-10-20", "chuyen_de", nhiem_vu=[{"so": 1}], ra_soat=[review(1, "hoan_thanh")])
NOVEMBER = held(
    "2026-11-03",
    ra_soat=[
        review(2, "hoan_thanh"),
        review(3, "gia_han", han_moi=date(2026, 11, 30)),
        review(4, "huy"),
        review(5, "dang_lam"),
    ],
)
DECEMBER = held("2026-12-03", ra_soat=[review(5, "hoan_thanh")])


def figures(at: Meeting, book: YearRecord) -> dict[str, Any] | None:
    told = fulfilment(at, book)
    keys = ("total", "done", "dropped", "extended", "still_open", "late", "share")
    return None if told is None else {key: getattr(told, key) for key in keys}


def test_the_tasks_of_the_last_month_are_counted_and_the_standing_one_apart() -> None:
    book = record(SEPTEMBER, OCTOBER, BETWEEN, NOVEMBER, DECEMBER)
    assert figures(NOVEMBER, book) == {
        "total": 5,
        "done": 2,
        "dropped": 1,
        "extended": 1,
        "still_open": 1,
        "late": 1,
        "share": 0.4,
    }
    told = fulfilment(NOVEMBER, book)
    assert told and (told.set_in, len(told.standing)) == (OCTOBER, 1)


def test_a_meeting_between_two_months_is_no_month() -> None:
    told = fulfilment(BETWEEN, record(SEPTEMBER, OCTOBER, BETWEEN))
    assert told and (told.set_in, told.done) == (OCTOBER, 1)


def test_only_standing_tasks_give_no_share() -> None:
    set_in = held("2026-10-03", nhiem_vu=[{"so": 1, "thuong_xuyen": True}])
    told = fulfilment(NOVEMBER, record(set_in, NOVEMBER))
    assert told and (told.total, told.share) == (0, None)


@pytest.mark.parametrize(
    ("before", "at"),
    [
        ([], NOVEMBER),
        ([held("2026-10-03")], NOVEMBER),
        ([held("2026-10-03", state="dang_ghi", nhiem_vu=[{"so": 1}])], NOVEMBER),
        ([held("2026-10-03", nhiem_vu=[{"so": 1}, {}])], NOVEMBER),
        ([OCTOBER], held("2026-11-03", state="dang_ghi", ra_soat=[review(1, "hoan_thanh")])),
    ],
    ids=["none before", "nothing set", "a draft", "one without a number", "not all told yet"],
)
def test_nothing_is_told_that_is_not_known(before: list[Meeting], at: Meeting) -> None:
    assert fulfilment(at, record(*before, at)) is None


def test_a_draft_that_tells_of_every_task_is_enough() -> None:
    rows = [review(number, "chua_lam") for number in range(1, 6)]
    draft = held("2026-11-03", state="dang_ghi", ra_soat=rows)
    told = fulfilment(draft, record(OCTOBER, draft))
    assert told and told.share == 0


def test_what_could_not_be_read_leaves_it_open() -> None:
    book = record(OCTOBER, NOVEMBER, DECEMBER)
    gap = frozenset({("ra_soat", 0)})
    assert figures(NOVEMBER, replace(book, unread=("2026/2026-10-20.toml",), memo={})) is None
    for path, known in ((OCTOBER.path, False), (NOVEMBER.path, False), (DECEMBER.path, True)):
        told = figures(NOVEMBER, replace(book, left_out={path: gap}, memo={}))
        assert (told is not None) is known
