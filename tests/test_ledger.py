"""Tasks and petitions followed through the meetings."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from builder import earlier_meeting, meeting, record

from chibo_cli.errors import ChiboError
from chibo_cli.ledger import (
    Standing,
    earlier_petitions,
    earlier_tasks,
    found_petition,
    found_task,
    petitions,
    short_references,
    tasks,
    unfollowed_tasks,
)
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


def test_only_reviews_of_later_meetings_count() -> None:
    hasty = later(
        "2026-09-03", ra_soat=[{"nhiem_vu_cu": FIRST, "tinh_trang": "hoan_thanh"}], kien_nghi=[]
    )
    itself = later(
        "2026-11-03",
        ra_soat=[{"nhiem_vu_cu": "2026-11-03-thuong-ky/1", "tinh_trang": "huy"}],
        nhiem_vu=[{"so": 1}],
    )
    tracked = tasks((itself, SET, hasty))
    assert {name: each.reviews for name, each in tracked.items()} == {
        FIRST: (),
        SECOND: (),
        "2026-11-03-thuong-ky/1": (),
    }


def test_what_is_said_after_a_task_was_closed_changes_nothing() -> None:
    closed = later("2026-11-03", ra_soat=[{"nhiem_vu_cu": FIRST, "tinh_trang": "hoan_thanh"}])
    again = later(
        "2026-12-03",
        ra_soat=[{"nhiem_vu_cu": FIRST, "tinh_trang": "gia_han", "han_moi": date(2026, 12, 31)}],
    )
    tracked = tasks((SET, closed, again))[FIRST]
    assert (tracked.standing, tracked.due, tracked.times_extended) == (
        Standing.DONE,
        date(2026, 10, 31),
        0,
    )
    assert (len(tracked.reviews), tracked.closed_in) == (2, closed)


def test_reviews_of_tasks_nobody_set_are_left_alone() -> None:
    stray = later("2026-11-03", ra_soat=[{"nhiem_vu_cu": "2026-10-03-thuong-ky/9"}, {}])
    assert list(tasks((SET, stray))) == [FIRST, SECOND]


def test_a_row_that_says_nothing_is_no_review() -> None:
    blank = later("2026-11-03", ra_soat=[{"nhiem_vu_cu": FIRST}])
    assert tasks((SET, blank))[FIRST].reviews == ()


def test_of_two_tasks_with_one_number_the_second_is_not_followed() -> None:
    twins = later("2026-11-03", nhiem_vu=[{"so": 1, "noi_dung": "Một"}, {"so": 1}, {}])
    (tracked,) = tasks((twins,)).values()
    assert tracked.task.content == ("Một",)
    beside = unfollowed_tasks((twins,))
    assert [(each.meeting, each.index, each.entry.number) for each in beside] == [
        (twins, 1, 1),
        (twins, 2, None),
    ]
    assert refused(found_task, "2026-11/1", tasks((twins,))) == (
        "Trong 2026/2026-11-03-thuong-ky.toml có 2 nhiệm vụ cùng mang số 1, nên không biết nói về "
        "nhiệm vụ nào; sửa  so  của các bảng [[nhiem_vu]] ấy cho khác nhau."
    )


THEMATIC = meeting(
    path="2026/2026-10-20-chuyen-de.toml",
    loai="chuyen_de",
    ngay=date(2026, 10, 20),
    **{**EMPTY, "nhiem_vu": [{"so": 1}, {"so": 12}]},
)
SAME_DAY = meeting(
    path="2026/2026-10-20-bat-thuong.toml",
    loai="bat_thuong",
    ngay=date(2026, 10, 20),
    **{**EMPTY, "nhiem_vu": [{"so": 1}]},
)
KNOWN = tasks((SET, THEMATIC, SAME_DAY, NOVEMBER))


@pytest.mark.parametrize(
    ("word", "reference"),
    [
        (SECOND, SECOND),
        ("2026-10-03/2", SECOND),
        ("2026-10/2", SECOND),
        (" 2026-10/02 ", SECOND),
        ("2026/2026-10-03-Thuong-Ky.toml/2", SECOND),
        (r"2026\2026-10-03-thuong-ky\2", SECOND),
        ("2026-10/1", FIRST),
        ("2026-10-20/12", "2026-10-20-chuyen-de/12"),
        ("2026-10/12", "2026-10-20-chuyen-de/12"),
    ],
)
def test_a_reference_may_be_short(word: str, reference: str) -> None:
    assert found_task(word, KNOWN).reference == reference


@pytest.mark.parametrize(
    ("word", "complaint"),
    [
        (
            "2026-10-20/1",
            "Có 2 nhiệm vụ khớp với 2026-10-20/1: 2026-10-20-bat-thuong/1 và "
            "2026-10-20-chuyen-de/1. Ghi cả mã của một.",
        ),
        (
            "2026-10-03/3",
            "Không có nhiệm vụ 2026-10-03/3; buổi ấy có 2026-10-03-thuong-ky/1 và "
            "2026-10-03-thuong-ky/2.",
        ),
        (
            "2025-10/1",
            "Không có nhiệm vụ 2025-10/1. Xem mọi mã bằng lệnh  chibo task list "
            "--tinh-trang tat_ca.",
        ),
        (
            "2",
            "«2» không phải mã nhiệm vụ; ghi buổi họp và số, ví dụ 2026-10/2 hoặc "
            "2026-10-03-thuong-ky/2. Xem mã bằng lệnh  chibo task list.",
        ),
    ],
)
def test_a_reference_to_none_or_to_several_is_refused(word: str, complaint: str) -> None:
    assert refused(found_task, word, KNOWN) == complaint


def test_a_petition_is_found_by_its_month() -> None:
    assert found_petition("2026-10/1", petitions((SET,))).reference == FIRST


def test_short_references_are_whole_where_two_meetings_share_a_day() -> None:
    names = ["2026-10-03-thuong-ky/1", "2026-10-03-chi-uy/1", "2026-11-03-ket-hop/1", "hop/1"]
    assert list(short_references(names).values()) == [*names[:2], "2026-11-03/1", "hop/1"]


def refused(found: Callable[..., Any], word: str, tracked: Any) -> str:
    with pytest.raises(ChiboError) as raised:
        found(word, tracked)
    return str(raised.value)
