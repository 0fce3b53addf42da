"""Who spoke and who presented, and what the file leaves open."""

import pytest
from builder import meeting, record

from chibo_cli.facts.speaking import certain_speakers, members_who_spoke, presenters, remarks
from chibo_cli.findings import KeyPath

EVERYWHERE = """
    kien_nghi = [{ nguoi = "Hoàng Văn Minh" }]
    y_kien = [{ nguoi = "Mai Thị Nhung" }, { nguoi = "Vũ Đình Phong" }]
    khach_moi = [{ ho_ten = "Vũ Đình Phong" }]

    [xay_dung_dang]
    nguoi_trinh_bay = "Trần Thị Bình"
    y_kien = [{ nguoi = "Lê Văn Cường" }]

    [nhiem_vu_chinh_tri]
    nguoi_trinh_bay = "Lê Văn Cường"
    y_kien = []

    [[muc_khac]]
    nguoi_trinh_bay = ["Cao Văn Sáng"]

    [[muc_khac]]
    y_kien = [{ nguoi = "Mai Thị Nhung" }]

    [chuyen_de]
    nguoi_trinh_bay = "Hoàng Văn Minh"
    y_kien = [{ nguoi = "Phạm Thị Dung" }]
"""


def test_remarks_stand_with_their_keys_general_ones_first() -> None:
    assert [(key, remark.person) for key, remark in remarks(meeting(EVERYWHERE))] == [
        (("y_kien", 0), "Mai Thị Nhung"),
        (("y_kien", 1), "Vũ Đình Phong"),
        (("xay_dung_dang", "y_kien", 0), "Lê Văn Cường"),
        (("muc_khac", 1, "y_kien", 0), "Mai Thị Nhung"),
        (("chuyen_de", "y_kien", 0), "Phạm Thị Dung"),
    ]


def test_speakers_and_presenters() -> None:
    held = meeting(EVERYWHERE)
    book = record(held)
    spoke = {"Phạm Thị Dung", "Hoàng Văn Minh", "Lê Văn Cường", "Mai Thị Nhung"}
    assert certain_speakers(held, book) == {*spoke, "Vũ Đình Phong"}
    assert set(members_who_spoke(held, book) or ()) == spoke
    assert presenters(held) == {
        "Lê Văn Cường",
        "Trần Thị Bình",
        "Cao Văn Sáng",
        "Hoàng Văn Minh",
    }


@pytest.mark.parametrize("key", [("y_kien", 1), ("kien_nghi", 0, "nguoi"), ("y_kienn",), ()])
def test_what_was_not_read_leaves_the_speakers_open(key: KeyPath) -> None:
    held = meeting()
    assert certain_speakers(held, record(held, left_out={held.path: frozenset({key})})) is None


def test_what_says_nothing_of_speakers_leaves_them_certain() -> None:
    held = meeting()
    book = record(held, left_out={held.path: frozenset({("chuan_bi", "gui_tai_lieu")})})
    assert certain_speakers(held, book) == {"Hoàng Văn Minh", "Mai Thị Nhung"}


def test_a_remark_of_nobody_or_of_a_stranger_leaves_the_members_open() -> None:
    nameless = meeting('y_kien = [{ noi_dung = "Nhất trí." }]')
    assert certain_speakers(nameless, record(nameless)) is None
    stranger = meeting('y_kien = [{ nguoi = "Mai Thị Nhun" }]')
    assert members_who_spoke(stranger, record(stranger)) is None
