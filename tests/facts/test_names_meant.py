"""Whom a hurried word means: no accents, any case, some words in any order, a short code."""

import pytest
from builder import roster

from chibo_cli.facts.names_meant import members_meant, names_meant, names_nearest

NAMES = (
    "Nguyễn Văn An",
    "Trần Thị Anh",
    "Trần An Bình",
    "Phạm Thị Dung",
    "Nguyễn Văn Dũng",
    "Hoàng Văn Minh",
    "Trần Thị Minh Nguyệt",
    "Nguyễn Thị Lan Phương",
    "Đặng Thuý",
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Phạm Thị Dung", ["Phạm Thị Dung"]),
        ("pham thi dung", ["Phạm Thị Dung"]),
        ("PHẠM THỊ DUNG", ["Phạm Thị Dung"]),
        ("  pham   dung ", ["Phạm Thị Dung"]),
        ("dung pham", ["Phạm Thị Dung"]),
        ("dung", ["Phạm Thị Dung", "Nguyễn Văn Dũng"]),
        ("Dũng", ["Nguyễn Văn Dũng"]),
        ("Du\u0303ng", ["Nguyễn Văn Dũng"]),
        ("dủng", ["Phạm Thị Dung", "Nguyễn Văn Dũng"]),
        ("nguyễn dung", ["Nguyễn Văn Dũng"]),
        ("an", ["Nguyễn Văn An"]),
        ("minh", ["Hoàng Văn Minh"]),
        ("nguyen l phuong", ["Nguyễn Thị Lan Phương"]),
        ("phuo", ["Nguyễn Thị Lan Phương"]),
        ("Đặng Thúy", ["Đặng Thuý"]),
        ("dang", ["Đặng Thuý"]),
        ("tran", ["Trần Thị Anh", "Trần An Bình", "Trần Thị Minh Nguyệt"]),
        ("an an", []),
        ("pham thi dung nguyen", []),
        ("khải", []),
        ("", []),
        (" . ", []),
        ("a " * 5000, []),
    ],
)
def test_whom_a_word_means(typed: str, meant: list[str]) -> None:
    assert list(names_meant(typed, NAMES)) == meant


def test_a_short_code_goes_before_names() -> None:
    members = roster('dang_vien = [{ ho_ten = "Lê Văn Tư", ma = "dung" }, { ho_ten = "Vũ Dung" }]')
    assert members_meant("dung", members.by_name) == ("Lê Văn Tư",)
    assert members_meant("DUNG", members.by_name) == ("Lê Văn Tư",)
    assert members_meant("vu dung", members.by_name) == ("Vũ Dung",)


def test_namesakes_are_told_apart_by_code_or_asked_about() -> None:
    members = roster(
        'dang_vien = [{ ho_ten = "Vũ Dung", ma = "dung-1" }, { ho_ten = "Vũ Dung", ma = "dung-2" }]'
    )
    assert members_meant("dung-2", members.by_name) == ("Vũ Dung (dung-2)",)
    assert members_meant("vu dung", members.by_name) == ("Vũ Dung (dung-1)", "Vũ Dung (dung-2)")


def test_a_name_typed_as_it_is_written_beats_one_it_is_part_of() -> None:
    names = ("Minh Anh", "Trần Minh Anh")
    assert members_meant("Minh Anh", {}, names) == ("Minh Anh",)


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [
        ("phuog", ["Nguyễn Thị Lan Phương"]),
        ("nguyen van dugn", ["Nguyễn Văn Dũng"]),
        ("xyz", []),
    ],
)
def test_names_like_a_misspelt_one(typed: str, nearest: list[str]) -> None:
    assert list(names_nearest(typed, NAMES)) == nearest
