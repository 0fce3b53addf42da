"""Tasks and petitions followed through the meetings."""

from datetime import date
from typing import Any

from builder import earlier_meeting, meeting, record

from chibo_cli.ledger import earlier_petitions, earlier_tasks, petitions, tasks
from chibo_cli.models.meeting import Meeting

SET = earlier_meeting()  # sets tasks 1 and 2, receives petition 1


FIRST, SECOND = "2026-10-03-thuong-ky/1", "2026-10-03-thuong-ky/2"
EMPTY: dict[str, Any] = {"nhiem_vu": [], "ra_soat": [], "kien_nghi": [], "tra_loi_kien_nghi": []}


def later(day: str, **rows: list[dict[str, Any]]) -> Meeting:
    path = f"2026/{day}-thuong-ky.toml"
    return meeting(path=path, ngay=date.fromisoformat(day), **{**EMPTY, **rows})


NOVEMBER = later(
    "2026-11-03",
    ra_soat=[
        {"nhiem_vu_cu": FIRST, "tinh_trang": "dang_lam"},
        {"nhiem_vu_cu": SECOND, "tinh_trang": "gia_han", "han_moi": date(2026, 11, 30)},
    ],
    tra_loi_kien_nghi=[{"kien_nghi_cu": FIRST, "tinh_trang": "da_chuyen"}],
    nhiem_vu=[{"so": 1}, {"noi_dung": "chưa đánh số"}],
)
DECEMBER = later(
    "2026-12-03",
    ra_soat=[
        {"nhiem_vu_cu": FIRST, "tinh_trang": "hoan_thanh"},
        {"nhiem_vu_cu": SECOND, "tinh_trang": "gia_han", "han_moi": date(2026, 12, 31)},
        {"nhiem_vu_cu": "2026-11-03-thuong-ky/1", "tinh_trang": "huy"},
    ],
    tra_loi_kien_nghi=[{"kien_nghi_cu": FIRST, "tinh_trang": "da_tra_loi"}],
)
BOOK = record(SET, NOVEMBER, DECEMBER)


def followed(meetings: tuple[Meeting, ...]) -> dict[str, tuple[bool, date | None]]:
    return {name: (task.is_open, task.due) for name, task in tasks(meetings).items()}


def test_tasks_when_they_are_set() -> None:
    assert followed((SET,)) == {
        "2026-10-03-thuong-ky/1": (True, date(2026, 10, 31)),
        "2026-10-03-thuong-ky/2": (True, date(2026, 10, 31)),
    }


def test_a_task_under_way_stays_open_and_an_extended_one_is_due_later() -> None:
    assert followed((SET, NOVEMBER)) == {
        "2026-10-03-thuong-ky/1": (True, date(2026, 10, 31)),
        "2026-10-03-thuong-ky/2": (True, date(2026, 11, 30)),
        "2026-11-03-thuong-ky/1": (True, None),
    }


def test_done_and_dropped_tasks_are_closed_and_the_last_extension_holds() -> None:
    assert followed((SET, NOVEMBER, DECEMBER)) == {
        "2026-10-03-thuong-ky/1": (False, date(2026, 10, 31)),
        "2026-10-03-thuong-ky/2": (True, date(2026, 12, 31)),
        "2026-11-03-thuong-ky/1": (False, None),
    }


def test_a_task_knows_its_meeting_and_its_reviews_in_order() -> None:
    tracked = tasks((SET, NOVEMBER, DECEMBER))["2026-10-03-thuong-ky/1"]
    assert tracked.task.content == ("Vận động 6 hộ góp đất",)
    assert tracked.meeting is SET
    assert [review.state for review in tracked.reviews] == ["dang_lam", "hoan_thanh"]


def test_a_petition_waits_until_it_is_answered() -> None:
    meetings = (SET, NOVEMBER, DECEMBER)
    waiting = [
        {name: each.is_open for name, each in petitions(meetings[:count]).items()}
        for count in (1, 2, 3)
    ]
    assert waiting == [
        {"2026-10-03-thuong-ky/1": True},
        {"2026-10-03-thuong-ky/1": True},
        {"2026-10-03-thuong-ky/1": False},
    ]
    tracked = petitions(meetings)["2026-10-03-thuong-ky/1"]
    assert (tracked.petition.person, tracked.meeting) == ("Phạm Thị Dung", SET)
    assert [answer.state for answer in tracked.answers] == ["da_chuyen", "da_tra_loi"]


def test_before_a_meeting_its_own_reviews_do_not_count() -> None:
    before = earlier_tasks(BOOK, NOVEMBER)
    assert {name: (task.is_open, task.reviews) for name, task in before.items()} == {
        "2026-10-03-thuong-ky/1": (True, ()),
        "2026-10-03-thuong-ky/2": (True, ()),
    }
    assert earlier_petitions(BOOK, NOVEMBER)["2026-10-03-thuong-ky/1"].answers == ()
    assert earlier_tasks(BOOK, SET) == {}


def test_tasks_of_the_year_before_are_followed() -> None:
    january = meeting(
        'ra_soat = [{ nhiem_vu_cu = "2026-10-03-thuong-ky/1", tinh_trang = "hoan_thanh" }]',
        path="2027/2027-01-03-thuong-ky.toml",
        ngay=date(2027, 1, 3),
    )
    book = record(january, year=2027, previous=record(SET))
    assert list(earlier_tasks(book, january)) == [
        "2026-10-03-thuong-ky/1",
        "2026-10-03-thuong-ky/2",
    ]
    assert not tasks(book.all_meetings)["2026-10-03-thuong-ky/1"].is_open
