"""The bases of a vote against figures worked out by hand."""

from typing import Any

import pytest
from builder import meeting, record, roster

from chibo_cli.facts.voting import VoteBase, VoteBases, vote_bases
from chibo_cli.models.roster import Roster

WORDS = ("An", "Bách", "Chi", "Doanh", "Giáp", "Hiếu", "Kha", "Lâm", "Minh", "Nam")
NAMES = [f"Vũ Văn {word}" for word in WORDS]


def bases(fragment: str = "", members: Roster | None = None, **keys: Any) -> VoteBases:
    held = meeting(fragment, **keys)
    found = vote_bases(held, record(held, members=members))
    assert found is not None
    return found


def shown(found: VoteBases) -> list[str]:
    return [found.smallest.shown, found.convened.shown, found.of_cell.shown]


def of(*states: str) -> Roster:
    """A roster of official members, one for each word: "" or the state of the member."""
    rows = [
        f'{{ ho_ten = "{name}", chinh_thuc = 2010-01-01'
        + (f', tinh_trang = [{{ loai = "{state}" }}] }}' if state else " }")
        for name, state in zip(NAMES, states, strict=False)
    ]
    return roster(f"dang_vien = [{', '.join(rows)}]")


def test_the_sample_cell() -> None:
    # 6 are there: 1 probationary, 1 received who votes elsewhere; 6 of 7 own members are official
    assert shown(bases()) == [
        "có mặt 6 – dự bị 1 – tạm đến 1 = 4",
        "triệu tập 6 – dự bị 1 = 5",
        "tổng số 7 – dự bị 1 = 6",
    ]


def test_a_good_reason_takes_out_of_the_smallest_base_only() -> None:
    found = bases(members=of(*[""] * 10), vang=[{"nguoi": NAMES[0], "ly_do": "ốm"}])
    assert shown(found) == ["có mặt 9", "triệu tập 10", "tổng số 10"]


def test_no_reason_takes_out_of_no_base() -> None:
    found = bases(members=of(*[""] * 10), vang=[{"nguoi": NAMES[0]}])
    assert shown(found) == [
        "có mặt 9 + vắng không lý do 1 = 10",
        "triệu tập 10",
        "tổng số 10",
    ]


def test_special_duty_is_a_good_reason() -> None:
    found = bases(members=of(*[""] * 4), vang=[{"nguoi": NAMES[0], "nhiem_vu_dac_biet": True}])
    assert shown(found) == ["có mặt 3", "triệu tập 4", "tổng số 4"]


def test_an_exempt_member_counts_where_present() -> None:
    members = of("", "", "", "mien_sinh_hoat")
    assert shown(bases(members=members)) == [
        "có mặt 3",
        "triệu tập 3",
        "tổng số 4",
    ]
    assert shown(bases(members=members, du_them=[{"nguoi": NAMES[3]}])) == [
        "có mặt 3 + dự thêm 1 = 4",
        "triệu tập 3 + dự thêm 1 = 4",
        "tổng số 4",
    ]


def test_the_away_and_the_suspended_count_only_among_all_of_the_cell() -> None:
    found = bases(members=of("", "", "", "tam_di", "dinh_chi"))
    assert shown(found) == ["có mặt 3", "triệu tập 3", "tổng số 5"]


def test_a_probationary_member_absent_without_reason_is_in_no_base() -> None:
    assert shown(bases('vang = [{ nguoi = "Hoàng Văn Minh" }]')) == [
        "có mặt 5 – tạm đến 1 = 4",
        "triệu tập 6 – dự bị 1 = 5",
        "tổng số 7 – dự bị 1 = 6",
    ]


def test_a_received_member_absent_without_reason_is_not_in_the_smallest_base() -> None:
    assert bases('vang = [{ nguoi = "Mai Thị Nhung" }]').smallest.shown == (
        "có mặt 5 – dự bị 1 = 4"
    )


def test_the_base_of_a_committee_meeting_is_the_committee() -> None:
    assert shown(bases(loai="chi_uy")) == ["có mặt 3", "triệu tập 3", "tổng số 3"]


@pytest.mark.parametrize(
    ("size", "more_than_half", "two_thirds"),
    [(0, 1, 0), (1, 1, 1), (2, 2, 2), (3, 2, 2), (4, 3, 3), (5, 3, 4), (6, 4, 4), (20, 11, 14)],
)
def test_majorities(size: int, more_than_half: int, two_thirds: int) -> None:
    base = VoteBase((("có mặt", size),))
    assert (base.more_than_half, base.two_thirds) == (more_than_half, two_thirds)


def test_no_base_while_the_attendance_is_open() -> None:
    held = meeting('vang = [{ ly_do = "ốm" }]')
    assert vote_bases(held, record(held)) is None
