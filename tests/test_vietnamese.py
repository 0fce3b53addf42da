"""The Vietnamese language: dates in words, order and likeness of names, spelling."""

import unicodedata
from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chibo_cli.vietnamese import (
    clock,
    listed,
    long_date,
    month_year,
    name_order,
    nearest,
    old_spelling,
    opening_capital,
    opening_lower,
    short_date,
    slug,
    unaccented,
    weekday,
)


def test_unaccented() -> None:
    assert unaccented("ĐẶNG Hữu Nghĩa, Uỷ ban, phở") == "dang huu nghia, uy ban, pho"
    assert unaccented(unicodedata.normalize("NFD", "Nguyễn Văn Ẩn")) == "nguyen van an"


def test_slug() -> None:
    assert slug("Chi bộ thôn Đông") == "chi-bo-thon-dong"
    assert slug("  Chi bộ 28, P. Cẩm Lệ! ") == "chi-bo-28-p-cam-le"


@pytest.mark.parametrize(
    ("day", "short", "long", "month"),
    [
        (
            date(2026, 2, 3),
            "03/02/2026",
            "ngày 03 tháng 02 năm 2026",
            "tháng 02 năm 2026",
        ),
        (date(2026, 5, 27), "27/5/2026", "ngày 27 tháng 5 năm 2026", "tháng 5 năm 2026"),
        (date(2026, 11, 3), "03/11/2026", "ngày 03 tháng 11 năm 2026", "tháng 11 năm 2026"),
        (date(2026, 3, 10), "10/3/2026", "ngày 10 tháng 3 năm 2026", "tháng 3 năm 2026"),
    ],
)
def test_dates(day: date, short: str, long: str, month: str) -> None:
    assert (short_date(day), long_date(day), month_year(day)) == (short, long, month)


def test_clock() -> None:
    assert [clock(time(19, 30)), clock(time(7, 5)), clock(time(0, 0))] == [
        "19 giờ 30 phút",
        "07 giờ 05 phút",
        "00 giờ 00 phút",
    ]


def test_listed() -> None:
    words = ("ốm", "đi xa", "việc nhà")
    assert [listed(words[:count]) for count in range(4)] == [
        "",
        "ốm",
        "ốm và đi xa",
        "ốm, đi xa và việc nhà",
    ]


def test_opening_letters() -> None:
    assert [opening_capital(text) for text in ("uỷ ban", "đảng uỷ UBND", "")] == [
        "Uỷ ban",
        "Đảng uỷ UBND",
        "",
    ]
    assert [opening_lower(text) for text in ("Ủy ban", "Đảng uỷ UBND", "")] == [
        "ủy ban",
        "đảng uỷ UBND",
        "",
    ]


def test_people_sort_by_given_name_then_from_the_front() -> None:
    people = [
        "Trần Thị Bình",
        "Đỗ Thị Ánh",
        "Nguyễn Văn Ân",
        "Nguyễn Văn An",
        "Đặng Văn An",
        "Dương Văn An",
        "Lê Văn Đông",
        "Lê Văn Dũng",
        "Phạm Văn Anh",
        "Hà",
    ]
    assert sorted(people, key=name_order) == [
        "Dương Văn An",
        "Đặng Văn An",
        "Nguyễn Văn An",
        "Phạm Văn Anh",
        "Đỗ Thị Ánh",
        "Nguyễn Văn Ân",
        "Trần Thị Bình",
        "Lê Văn Dũng",
        "Lê Văn Đông",
        "Hà",
    ]


def test_tones_decide_between_equal_letters() -> None:
    written = ["Lê Tạ", "Lê Tá", "Lê Tã", "Lê Tả", "Lê Tà", "Lê Ta"]
    assert sorted(written, key=name_order) == written[::-1]


def test_upper_and_lower_case_sort_alike() -> None:
    assert name_order("NGUYỄN VĂN AN") == name_order("Nguyễn Văn An")


KEYS = ("chu_tri", "thu_ky", "dia_diem")


@pytest.mark.parametrize(
    ("text", "choices", "found"),
    [
        ("thu_ki", KEYS, ("thu_ky",)),
        ("Thư_Ký", KEYS, ("thu_ky",)),
        ("xyz", KEYS, ()),
        ("", KEYS, ()),
        ("thu_ky", (), ()),
        ("nguyen van an", ("Lê Văn Cường", "Nguyễn Văn An"), ("Nguyễn Văn An",)),
        ("Nguyễn Văn A", ("Nguyễn Văn An", "Nguyễn Văn Ân"), ("Nguyễn Văn An", "Nguyễn Văn Ân")),
    ],
)
def test_nearest(text: str, choices: tuple[str, ...], found: tuple[str, ...]) -> None:
    assert nearest(text, choices) == found


def test_nearest_offers_no_more_than_asked() -> None:
    assert nearest("Nguyễn Văn A", ("Nguyễn Văn Ân", "Nguyễn Văn An"), most=1) == ("Nguyễn Văn An",)


@pytest.mark.parametrize(
    ("new", "old"),
    [
        ("Uỷ ban, uỷ viên, chi uỷ, UỶ BAN", "Ủy ban, ủy viên, chi ủy, ỦY BAN"),
        ("hoà, Hoà, hoá, xoá tên, toạ đàm", "hòa, Hòa, hóa, xóa tên, tọa đàm"),
        ("thuỷ lợi, Thuý, luỹ, tuỳ, huỷ", "thủy lợi, Thúy, lũy, tùy, hủy"),
        ("khoẻ, loé, xoè", "khỏe, lóe, xòe"),
        ("quý, quỳ, Quỷ, quà", "quý, quỳ, Quỷ, quà"),
        ("hoàn thành, xoáy, khuỷu, toàn", "hoàn thành, xoáy, khuỷu, toàn"),
    ],
)
def test_old_spelling(new: str, old: str) -> None:
    assert old_spelling(new) == old


@settings(derandomize=True, deadline=None)
@given(st.text("aàáoòóỏuùúủyỳýỷqQhtnUOÀ ", max_size=12))
def test_respelling_only_moves_a_mark(text: str) -> None:
    respelt = old_spelling(text)
    assert unaccented(respelt) == unaccented(text)
    assert old_spelling(respelt) == respelt


@settings(derandomize=True, deadline=None)
@given(st.text(max_size=12), st.lists(st.text(max_size=8), max_size=5))
def test_nearest_are_among_the_choices(text: str, choices: list[str]) -> None:
    found = nearest(text, choices)
    assert set(found) <= set(choices)
    assert len(found) <= 3


def test_days_of_the_week() -> None:
    assert weekday(date(2026, 11, 3)) == "thứ Ba"
    assert weekday(date(2026, 11, 8)) == "Chủ nhật"
