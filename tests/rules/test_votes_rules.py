"""Family 5 where the pieces in the docstrings are not enough: boundaries, bases, prose."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from builder import PATH, found, meeting, record, roster
from good_book import AS_OF, NOVEMBER, good_book, write_book

from chibo_cli.checker import Selection, check
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.roster import Roster
from chibo_cli.rules import Rule
from chibo_cli.rules.votes.cb501_not_adopted import not_adopted
from chibo_cli.rules.votes.cb502_adopted_on_small_base import adopted_on_small_base
from chibo_cli.rules.votes.cb503_admission_not_carried import admission_not_carried
from chibo_cli.rules.votes.cb504_admission_on_small_base import admission_on_small_base
from chibo_cli.rules.votes.cb505_percentage_differs import percentage_differs
from chibo_cli.rules.votes.cb506_several_in_one_vote import several_in_one_vote
from chibo_cli.rules.votes.cb507_subject_missing import subject_missing
from chibo_cli.rules.votes.cb508_vote_form_missing import vote_form_missing
from chibo_cli.rules.votes.cb509_vote_form_not_fit import vote_form_not_fit
from chibo_cli.rules.votes.cb510_reserved_opinion_not_recorded import (
    reserved_opinion_not_recorded,
)
from chibo_cli.rules.votes.cb511_votes_do_not_add_up import votes_do_not_add_up
from chibo_cli.rules.votes.cb512_expulsion_not_carried import expulsion_not_carried
from chibo_cli.rules.votes.cb513_expulsion_on_small_base import expulsion_on_small_base
from chibo_cli.rules.votes.percentages import percentages_in_favour


def name(number: int) -> str:
    return f"Vũ Văn {chr(ord('A') + number)}"


def of(count: int, *states: str) -> Roster:
    """A roster of so many official members, the last of them in these states."""
    rows = [
        f'{{ ho_ten = "{name(n)}", chinh_thuc = 2010-01-01'
        + (f', tinh_trang = [{{ loai = "{state}" }}] }}' if state else " }")
        for n, state in enumerate((*[""] * (count - len(states)), *states))
    ]
    return roster(f"dang_vien = [{', '.join(rows)}]")


def gone(count: int, **keys: Any) -> list[dict[str, Any]]:
    return [{"nguoi": name(n), **keys} for n in range(count)]


def resolution(agreed: int | None, **keys: Any) -> dict[str, Any]:
    return {"so": 12, "bieu_quyet": {"tan_thanh": agreed} if agreed is not None else {}, **keys}


def vote(agreed: int, kind: str = "ket_nap", **keys: Any) -> dict[str, Any]:
    return {"loai": kind, "doi_tuong": "Vũ Thị Sen", "tan_thanh": agreed, **keys}


def resolved(agreed: int, **keys: Any) -> Meeting:
    return meeting(nghi_quyet=[resolution(agreed)], **keys)


def admitted(agreed: int, **keys: Any) -> Meeting:
    return meeting(bieu_quyet=[vote(agreed)], nghi_quyet=[], **keys)


def told(rule: Rule, subject: Meeting, members: Roster) -> list[str]:
    return found(rule, subject, record(subject, members=members))


# CB501 and CB502


def test_exactly_half_adopts_nothing() -> None:
    assert told(not_adopted, resolved(10), of(20)) == [
        "nghi_quyet[1].bieu_quyet.tan_thanh: Nghị quyết số 12: tán thành 10 trên 20 đảng viên "
        "chính thức (có mặt 20), cần hơn một nửa là 11."
    ]
    assert told(not_adopted, resolved(11), of(20)) == []


def test_more_than_half_of_an_odd_number() -> None:
    assert len(told(not_adopted, resolved(10), of(21))) == 1
    assert told(not_adopted, resolved(11), of(21)) == []


def test_who_is_absent_without_reason_stays_in_the_smallest_base() -> None:
    subject = resolved(9, vang=gone(2))
    assert told(not_adopted, subject, of(20)) == [
        "nghi_quyet[1].bieu_quyet.tan_thanh: Nghị quyết số 12: tán thành 9 trên 20 đảng viên "
        "chính thức (có mặt 18 + vắng không lý do 2 = 20), cần hơn một nửa là 11."
    ]
    # Of the 18 there 10 are more than half: who forgets the absent reckons so.
    assert told(not_adopted, resolved(10, vang=gone(2)), of(20)) == [
        "nghi_quyet[1].bieu_quyet.tan_thanh: Nghị quyết số 12: tán thành 10 trên 20 đảng viên "
        "chính thức (có mặt 18 + vắng không lý do 2 = 20; người vắng không lý do vẫn tính vào "
        "tổng), cần hơn một nửa là 11."
    ]


def test_between_the_bases_only_a_warning() -> None:
    # 16 are there: 9 is more than half of them, but not of the 20 convened
    subject = resolved(9, vang=gone(4, ly_do="ốm"))
    assert told(not_adopted, subject, of(20)) == []
    assert told(adopted_on_small_base, subject, of(20)) == [
        "nghi_quyet[1].bieu_quyet.tan_thanh: Nghị quyết số 12: tán thành 9 là hơn một nửa của 16 "
        "(có mặt 16), chưa hơn một nửa của 20 đảng viên chính thức được triệu tập "
        "(triệu tập 20), cần 11."
    ]
    for agreed, few, some in ((8, 1, 0), (10, 0, 1), (11, 0, 0)):
        subject = resolved(agreed, vang=gone(4, ly_do="ốm"))
        assert len(told(not_adopted, subject, of(20))) == few
        assert len(told(adopted_on_small_base, subject, of(20))) == some


def test_an_exempt_member_who_came_and_voted_is_in_both_bases() -> None:
    members = of(20, "mien_sinh_hoat")
    stayed, came = resolved(10), resolved(10, du_them=[{"nguoi": name(19)}])
    assert told(not_adopted, stayed, members) == []
    assert told(not_adopted, came, members) == [
        "nghi_quyet[1].bieu_quyet.tan_thanh: Nghị quyết số 12: tán thành 10 trên 20 đảng viên "
        "chính thức (có mặt 19 + dự thêm 1 = 20), cần hơn một nửa là 11."
    ]


def test_who_is_away_suspended_or_exempt_is_in_neither_base() -> None:
    members = of(20, "mien_sinh_hoat", "tam_di", "dinh_chi")
    for rule in (not_adopted, adopted_on_small_base):
        assert told(rule, resolved(9), members) == []
    assert len(told(not_adopted, resolved(8), members)) == 1


def test_a_resolution_without_number_or_count() -> None:
    subject = meeting(nghi_quyet=[resolution(None), resolution(2, so=None), {"so": 13}])
    assert told(not_adopted, subject, of(5)) == [
        "nghi_quyet[2].bieu_quyet.tan_thanh: Nghị quyết thứ hai của buổi này: tán thành 2 trên 5 "
        "đảng viên chính thức (có mặt 5), cần hơn một nửa là 3."
    ]


def test_another_vote_may_fail() -> None:
    subject = meeting(nghi_quyet=[], bieu_quyet=[vote(1, "thuong"), vote(1, "xoa_ten")])
    for rule in (not_adopted, adopted_on_small_base, admission_not_carried):
        assert told(rule, subject, of(5)) == []


# CB503 and CB504


@pytest.mark.parametrize(
    ("size", "needed"),
    [(9, 6), (10, 7), (11, 8), (12, 8)],
)
def test_exactly_two_thirds_carries_an_admission(size: int, needed: int) -> None:
    assert told(admission_not_carried, admitted(needed), of(size)) == []
    assert told(admission_not_carried, admitted(needed - 1), of(size)) == [
        "bieu_quyet[1].tan_thanh: Biểu quyết kết nạp đảng viên Vũ Thị Sen: tán thành "
        f"{needed - 1} trên {size} đảng viên chính thức (có mặt {size}), "
        f"cần ít nhất hai phần ba là {needed}."
    ]


def test_who_is_absent_without_reason_counts_for_an_admission_too() -> None:
    # Of the 9 there 6 are two thirds: who forgets the absent reckons so.
    subject = admitted(6, vang=gone(2))
    assert told(admission_not_carried, subject, of(11)) == [
        "bieu_quyet[1].tan_thanh: Biểu quyết kết nạp đảng viên Vũ Thị Sen: tán thành 6 trên 11 "
        "đảng viên chính thức (có mặt 9 + vắng không lý do 2 = 11; người vắng không lý do vẫn tính "
        "vào tổng), cần ít nhất hai phần ba là 8."
    ]
    fewer = admitted(5, vang=gone(2))
    assert not any("vẫn tính" in each for each in told(admission_not_carried, fewer, of(11)))


@pytest.mark.parametrize(
    ("kind", "called"),
    [
        ("chinh_thuc", "Biểu quyết công nhận đảng viên chính thức Vũ Thị Sen"),
        ("khai_tru", "Biểu quyết khai trừ đảng viên Vũ Thị Sen"),
    ],
)
def test_what_else_needs_two_thirds(kind: str, called: str) -> None:
    subject = meeting(bieu_quyet=[vote(5, kind)], nghi_quyet=[])
    rule, other = admission_not_carried, expulsion_not_carried
    if kind == "khai_tru":
        rule, other = other, rule
    assert told(other, subject, of(9)) == []
    assert told(rule, subject, of(9)) == [
        f"bieu_quyet[1].tan_thanh: {called}: tán thành 5 trên 9 đảng viên chính thức "
        "(có mặt 9), cần ít nhất hai phần ba là 6."
    ]


def test_between_the_bases_of_an_admission() -> None:
    # 15 of the cell's 18 are there: 10 is two thirds of 15; two thirds of 18 is 12
    members = of(18, "mien_sinh_hoat", "tam_di")
    for agreed, few, some in ((9, 1, 0), (10, 0, 1), (11, 0, 1), (12, 0, 0)):
        subject = admitted(agreed, vang=gone(1, ly_do="ốm"))
        assert len(told(admission_not_carried, subject, members)) == few
        assert len(told(admission_on_small_base, subject, members)) == some
    subject = admitted(10, vang=gone(1, ly_do="ốm"))
    assert told(admission_on_small_base, subject, members) == [
        "bieu_quyet[1].tan_thanh: Biểu quyết kết nạp đảng viên Vũ Thị Sen: tán thành 10 đủ hai "
        "phần ba của 15 (có mặt 15), chưa đủ hai phần ba của 18 đảng viên chính thức trong "
        "chi bộ (tổng số 18), cần 12."
    ]


def test_an_expulsion_between_the_bases_rests_on_the_chapter_on_discipline() -> None:
    # 9 of the cell's 11 are there: 6 are two thirds of them, two thirds of all are 8
    subject = meeting(bieu_quyet=[vote(6, "khai_tru")], nghi_quyet=[], vang=gone(2, ly_do="ốm"))
    assert told(admission_on_small_base, subject, of(11)) == []
    assert told(expulsion_on_small_base, subject, of(11)) == [
        "bieu_quyet[1].tan_thanh: Biểu quyết khai trừ đảng viên Vũ Thị Sen: tán thành 6 đủ hai "
        "phần ba của 9 (có mặt 9), chưa đủ hai phần ba của 11 đảng viên chính thức trong chi bộ "
        "(tổng số 11), cần 8."
    ]
    papers = {
        s.citation for r in (admission_not_carried, admission_on_small_base) for s in r.sources
    }
    assert "Điều lệ Đảng, chương về kỷ luật" not in papers
    for rule in (expulsion_not_carried, expulsion_on_small_base):
        assert rule.sources[0].citation == "Điều lệ Đảng, chương về kỷ luật"


ON_SEN = {"so": 13, "loai": "ket_nap", "trich_yeu": "đề nghị kết nạp Vũ Thị Sen"}


def test_a_vote_recorded_twice_is_told_once() -> None:
    failed = {"tan_thanh": 5, "khong_tan_thanh": 4}
    votes = {"bieu_quyet": [vote(5, khong_tan_thanh=4)]}
    twice = meeting(nghi_quyet=[{**ON_SEN, "bieu_quyet": failed}], **votes)
    assert told(admission_not_carried, twice, of(9)) == [
        "bieu_quyet[1].tan_thanh: Biểu quyết kết nạp đảng viên Vũ Thị Sen: tán thành 5 trên 9 "
        "đảng viên chính thức (có mặt 9), cần ít nhất hai phần ba là 6, mà đã ra nghị quyết số 13."
    ]
    assert [each.split(":")[0] for each in told(reserved_opinion_not_recorded, twice, of(9))] == [
        "bieu_quyet[1].bao_luu"
    ]
    other = meeting(nghi_quyet=[{**ON_SEN, "bieu_quyet": {"tan_thanh": 4}}], **votes)
    assert len(told(admission_not_carried, other, of(9))) == 2
    remedies = [
        f.remedy for f in admission_not_carried.on_meeting(other, record(other, members=of(9)))
    ]
    check = "đối chiếu số phiếu và người vắng với sổ; đúng như đã ghi thì"
    assert remedies == [
        f"{check} nghị quyết số 13 không được thông qua, chuyển kết quả sang [[bieu_quyet]] và báo "
        "cấp uỷ cấp trên.",
        f"{check} việc kết nạp đảng viên Vũ Thị Sen không được thông qua, ghi thế vào noi_dung của "
        "[[bieu_quyet]]; nghị quyết số 13 đã ra thì báo cấp uỷ cấp trên.",
    ]


def test_a_resolution_on_somebody_whose_vote_failed() -> None:
    failed = [vote(2, noi_dung="Kết nạp: không được thông qua")]
    subject = meeting(bieu_quyet=failed, nghi_quyet=[ON_SEN])
    assert told(admission_not_carried, subject, of(9)) == [
        "nghi_quyet[1]: Biểu quyết kết nạp đảng viên Vũ Thị Sen ghi là không được thông qua, mà "
        "vẫn ra nghị quyết số 13."
    ]
    refusing = {**ON_SEN, "trich_yeu": "không thông qua việc kết nạp Vũ Thị Sen"}
    another = {**ON_SEN, "trich_yeu": "đề nghị kết nạp Đỗ Văn Khoa"}
    for resolved_on in (refusing, another):
        subject = meeting(bieu_quyet=failed, nghi_quyet=[resolved_on])
        assert told(admission_not_carried, subject, of(9)) == []


def test_an_exempt_member_who_came_counts_for_an_admission() -> None:
    members = of(9, "mien_sinh_hoat")
    subject = admitted(5, du_them=[{"nguoi": name(8)}])
    assert told(admission_not_carried, subject, members) == [
        "bieu_quyet[1].tan_thanh: Biểu quyết kết nạp đảng viên Vũ Thị Sen: tán thành 5 trên 9 "
        "đảng viên chính thức (có mặt 8 + dự thêm 1 = 9), cần ít nhất hai phần ba là 6."
    ]
    assert len(told(admission_not_carried, admitted(5), members)) == 1
    assert told(admission_not_carried, admitted(6), members) == []


def test_received_members_are_not_of_the_cell() -> None:
    subject = admitted(5)
    for rule in (admission_not_carried, admission_on_small_base):
        assert told(rule, subject, of(9, "tam_den", "tam_den")) == []


def test_a_resolution_on_admission_needs_two_thirds_not_half() -> None:
    subject = meeting(nghi_quyet=[resolution(5, loai="ket_nap")])
    assert told(not_adopted, subject, of(12)) == []
    assert told(admission_not_carried, subject, of(12)) == [
        "nghi_quyet[1].bieu_quyet.tan_thanh: Nghị quyết số 12: tán thành 5 trên 12 đảng viên "
        "chính thức (có mặt 12), cần ít nhất hai phần ba là 8."
    ]


@pytest.mark.parametrize(
    "words", ["Không được thông qua.", "Kết nạp: chưa đủ số phiếu", "kết quả KHÔNG ĐỦ hai phần ba"]
)
def test_a_vote_that_says_it_failed_is_no_fault(words: str) -> None:
    subject = meeting(nghi_quyet=[], bieu_quyet=[vote(1, noi_dung=words)])
    for rule in (admission_not_carried, admission_on_small_base):
        assert told(rule, subject, of(9)) == []


def test_a_committee_recommends_but_does_not_admit() -> None:
    votes = {"bieu_quyet": [vote(0)], "nghi_quyet": [resolution(0)]}
    subject = meeting(loai="chi_uy", **votes)
    rules = (not_adopted, adopted_on_small_base, admission_not_carried, admission_on_small_base)
    for rule in (*rules, vote_form_not_fit, several_in_one_vote, subject_missing):
        assert found(rule, subject) == []


majorities = pytest.mark.parametrize(
    ("rule", "agreed"),
    [
        (not_adopted, 2),
        (adopted_on_small_base, 4),
        (admission_not_carried, 2),
        (admission_on_small_base, 5),
        (votes_do_not_add_up, 2),
    ],
)


@majorities
def test_no_majority_is_reckoned_in_doubt(rule: Rule, agreed: int) -> None:
    votes = {"bieu_quyet": [vote(agreed)], "nghi_quyet": [resolution(agreed)]}
    absent = gone(3, ly_do="ốm")
    subject = meeting(vang=absent, **votes)
    members = of(10)
    assert told(rule, subject, members) != []
    doubtful = meeting(vang=[*absent, {"ly_do": "ốm"}], **votes)
    assert told(rule, doubtful, members) == []
    draft = meeting(vang=absent, trang_thai="dang_ghi", **votes)
    assert told(rule, draft, members) == []
    for path, key in ((PATH, ("vang", 4)), ("dang-vien.toml", ("dang_vien", 2))):
        book = record(subject, members=members, left_out={path: frozenset({key})})
        assert found(rule, subject, book) == []


# CB505


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("100% đảng viên nhất trí.", ["100"]),
        ("được 94,4% số đảng viên dự họp biểu quyết tán thành", ["94.4"]),
        ("Biểu quyết: tán thành 17/18, đạt 94,4%.", ["94.4"]),
        ("nhất trí 100%", ["100"]),
        ("Tán thành 17 đồng chí, đạt tỷ lệ 94,44 %; không tán thành 1", ["94.44"]),
        ("100% đồng chí có mặt đã giơ tay nhất trí thông qua dự thảo", ["100"]),
        ("95% đảng viên đồng ý với nội dung dự thảo; 5% có ý kiến khác", ["95"]),
        ("100% nhất trí.", ["100"]),
        ("Biểu quyết: 100% nhất trí", ["100"]),
        ("Chi bộ 100% nhất trí với nghị quyết.", ["100"]),
        ("Bàn kỹ rồi. 100% nhất trí thông qua dự thảo.", ["100"]),
        ("Nghị quyết được thông qua với 100%.", ["100"]),
        ("thông qua nghị quyết với tỷ lệ 94,4% tán thành", ["94.4"]),
        ("thông qua với 100% số phiếu tán thành", ["100"]),
        # others than the cell
        ("Hộ dân 100% nhất trí.", []),
        ("Các hộ tổ 4 đã họp. 100% nhất trí.", []),
        ("100% nhất trí góp đất", []),
        ("thông qua với 100% hộ ký cam kết", []),
        ("Vận động đến khi được 100% nhất trí.", []),
        # another matter than the vote
        ("100% hộ dân nhất trí góp đất", []),
        ("100% đảng viên nhất trí hiến đất mở đường", []),
        ("Chi bộ nhất trí thu đủ 100% phí vệ sinh", []),
        ("nhất trí 100% hộ ký cam kết", []),
        ("thu đạt 100%, chi bộ nhất trí", []),
        # an aim or a bound
        ("Phấn đấu 100% đảng viên nhất trí.", []),
        ("trên 90% đảng viên tán thành", []),
        ("hoàn thành 85% kế hoạch", []),
        ("", []),
    ],
)
def test_which_percentages_tell_of_a_vote(text: str, expected: list[str]) -> None:
    values = [percentage.value for percentage in percentages_in_favour(text)]
    assert values == [Decimal(value) for value in expected]


@pytest.mark.parametrize(
    ("text", "agreed", "is_right"),
    [
        ("100%", 18, True),
        ("100%", 17, False),
        ("94,4%", 17, True),
        ("94%", 17, True),
        ("94,5%", 17, True),
        ("94,6%", 17, False),
        ("95%", 17, True),  # rounded up, as an office may
        ("96%", 17, False),
        ("85%", 17, True),  # of the 20 convened
        ("81%", 17, True),  # of all 21
        ("90%", 17, False),
    ],
)
def test_a_percentage_of_any_base_is_right(text: str, agreed: int, is_right: bool) -> None:
    # 18 of 20 convened are there, 1 of 21 is exempt
    subject = meeting(
        nghi_quyet=[
            {
                "so": 12,
                "noi_dung": f"{text} đảng viên nhất trí.",
                "bieu_quyet": {"tan_thanh": agreed, "y_kien_khac": 18 - agreed},
            }
        ],
        vang=gone(2, ly_do="ốm"),
    )
    assert (told(percentage_differs, subject, of(21, "mien_sinh_hoat")) == []) is is_right


def test_a_percentage_that_differs_with_the_arithmetic() -> None:
    subject = meeting(
        nghi_quyet=[
            {
                "so": 12,
                "trich_yeu": "100% đảng viên tán thành",
                "noi_dung": ["Một việc.", "Biểu quyết: nhất trí 100%."],
                "bieu_quyet": {"tan_thanh": 4, "y_kien_khac": 1},
            }
        ],
        bieu_quyet=[
            {"noi_dung": "Góp công, 100% đảng viên nhất trí", "tan_thanh": 3, "khong_tan_thanh": 2}
        ],
        trang_thai="dang_ghi",
    )
    present = "trên 5 đảng viên chính thức dự (có mặt 6 – dự bị 1 = 5)"
    assert found(percentage_differs, subject) == [
        "nghi_quyet[1].noi_dung: Nghị quyết số 12 ghi «nhất trí 100%»; "
        f"tán thành 4 {present} là 80%.",
        "nghi_quyet[1].trich_yeu: Nghị quyết số 12 ghi «100% đảng viên tán thành»; "
        f"tán thành 4 {present} là 80%.",
        "bieu_quyet[1].noi_dung: Lần biểu quyết «Góp công, 100% đảng viên nhất trí» ghi "
        "«100% đảng viên nhất trí»; "
        f"tán thành 3 {present} là 60%.",
    ]


def test_the_conclusion_tells_of_the_only_vote() -> None:
    concluded = {"noi_dung": ["Nghị quyết được 100% đảng viên nhất trí thông qua; khởi công."]}
    ballot = {"tan_thanh": 4, "y_kien_khac": 1}
    one = [{"so": 12, "bieu_quyet": ballot}]
    assert found(percentage_differs, meeting(nghi_quyet=one, ket_luan=concluded)) == [
        "ket_luan.noi_dung: Kết luận về nghị quyết số 12 ghi «100% đảng viên nhất trí»; tán thành "
        "4 trên 5 đảng viên chính thức dự (có mặt 6 – dự bị 1 = 5) là 80%."
    ]
    agreed = [{"so": 12, "bieu_quyet": {"tan_thanh": 5}}]
    assert found(percentage_differs, meeting(nghi_quyet=agreed, ket_luan=concluded)) == []
    two = [*one, {"so": 13, "bieu_quyet": {"tan_thanh": 5}}]
    assert found(percentage_differs, meeting(nghi_quyet=two, ket_luan=concluded)) == []
    with_vote = meeting(nghi_quyet=one, bieu_quyet=[{"tan_thanh": 5}], ket_luan=concluded)
    assert found(percentage_differs, with_vote) == []
    other = {"noi_dung": ["Việc góp công 100% đảng viên nhất trí. Nghị quyết gửi xã."]}
    assert found(percentage_differs, meeting(nghi_quyet=one, ket_luan=other)) == []


def test_all_are_all_even_where_rounding_would_make_them_so() -> None:
    (everybody,) = percentages_in_favour("nhất trí 100%")
    shares = [everybody.is_share(agreed, 200) for agreed in (200, 199)]
    assert (shares, everybody.is_share(0, 0)) == ([True, False], False)


def test_without_counts_no_percentage_is_wrong() -> None:
    subject = meeting(nghi_quyet=[{"so": 12, "noi_dung": "nhất trí 100%", "bieu_quyet": {}}])
    assert found(percentage_differs, subject) == []


# CB506 and CB507


@pytest.mark.parametrize(
    ("subject", "people"),
    [
        ("Vũ Thị Sen và Đỗ Văn Khoa", "2 người: Vũ Thị Sen và Đỗ Văn Khoa"),
        ("đồng chí Vũ Thị Sen; đồng chí Đỗ Văn Khoa", "2 người: Vũ Thị Sen và Đỗ Văn Khoa"),
        ("1. Vũ Thị Sen, 2. Đỗ Văn Khoa, 3. Lò Văn Pản", "3 người: Vũ Thị Sen, Đỗ Văn Khoa và Lò "
         "Văn Pản"),
        ("Vũ Thị Sen", ""),
        ("Vũ Thị Sen, sinh năm 2001, đoàn viên thôn Đông", ""),
        ("Đỗ Văn Khoa, Bí thư Chi đoàn Thôn Đông", ""),
        ("Đỗ Văn Khoa, Thôn Bình Minh, Xã Bình Minh", ""),
        ("Đỗ Văn Khoa, Hà Nội", ""),
        ("quần chúng Vũ Thị Sen (giáo viên và tổ trưởng)", ""),
    ],
)  # fmt: skip
def test_who_is_named_in_one_vote(subject: str, people: str) -> None:
    expected = [f"bieu_quyet[1].doi_tuong: Một lần biểu quyết xét {people}."] if people else []
    for kind in ("ket_nap", "chinh_thuc"):
        held = meeting(bieu_quyet=[vote(5, kind, doi_tuong=subject)])
        assert found(several_in_one_vote, held) == expected
    held = meeting(bieu_quyet=[vote(5, "thuong", doi_tuong=subject)])
    assert found(several_in_one_vote, held) == []


def test_votes_on_members_name_one() -> None:
    kinds = ("ket_nap", "thuong", "chinh_thuc", "xoa_ten", "khai_tru")
    subject = meeting(bieu_quyet=[vote(5, kind, doi_tuong="") for kind in kinds])
    assert found(subject_missing, subject) == [
        "bieu_quyet[1].doi_tuong: Lần biểu quyết kết nạp đảng viên chưa ghi xét ai.",
        "bieu_quyet[3].doi_tuong: Lần biểu quyết công nhận đảng viên chính thức chưa ghi xét ai.",
        "bieu_quyet[4].doi_tuong: Lần biểu quyết xoá tên đảng viên chưa ghi xét ai.",
        "bieu_quyet[5].doi_tuong: Lần biểu quyết khai trừ đảng viên chưa ghi xét ai.",
    ]


# CB508 and CB509


def test_counts_without_a_form() -> None:
    subject = meeting(
        loai="chi_uy",
        nghi_quyet=[resolution(3), resolution(None), {"so": 13}],
        bieu_quyet=[{"khong_tan_thanh": 0}, {"noi_dung": "Chưa kiểm phiếu"}],
    )
    assert found(vote_form_missing, subject) == [
        "nghi_quyet[1].bieu_quyet.hinh_thuc: Nghị quyết số 12 có số phiếu, "
        "chưa ghi hình thức biểu quyết.",
        "bieu_quyet[1].hinh_thuc: Lần biểu quyết thứ nhất có số phiếu, "
        "chưa ghi hình thức biểu quyết.",
    ]


def test_forms_that_do_not_fit() -> None:
    sen = "Vũ Thị Sen"
    votes = [
        vote(5, "ket_nap", hinh_thuc="gio_tay"),
        vote(5, "chinh_thuc", hinh_thuc="so_tay_dien_tu"),
        vote(5, "xoa_ten", hinh_thuc="gio_tay"),
        vote(5, "ket_nap", hinh_thuc="the_dang"),
        vote(5, "ket_nap"),
        vote(5, "thuong", hinh_thuc="gio_tay"),
    ]
    by_hand = {"so": 12, "loai": "ket_nap", "bieu_quyet": {"hinh_thuc": "gio_tay"}}
    subject = meeting(bieu_quyet=votes, nghi_quyet=[by_hand])
    unfit = "không phải bỏ phiếu kín hay thẻ đảng viên"
    assert found(vote_form_not_fit, subject) == [
        f"bieu_quyet[1].hinh_thuc: Biểu quyết kết nạp đảng viên {sen}: biểu quyết giơ tay, "
        f"{unfit}.",
        f"bieu_quyet[2].hinh_thuc: Biểu quyết công nhận đảng viên chính thức {sen}: biểu quyết "
        f"trên Sổ tay đảng viên điện tử, {unfit}.",
        f"bieu_quyet[3].hinh_thuc: Biểu quyết xoá tên đảng viên {sen}: biểu quyết giơ tay, "
        f"{unfit}.",
    ]
    alone = meeting(nghi_quyet=[by_hand])
    assert found(vote_form_not_fit, alone) == [
        f"nghi_quyet[1].bieu_quyet.hinh_thuc: Nghị quyết số 12: biểu quyết giơ tay, {unfit}."
    ]


# CB510 and CB511


def test_who_may_still_reserve_an_opinion() -> None:
    against = {"tan_thanh": 3, "khong_tan_thanh": 2}
    votes = [
        {**against, "hinh_thuc": "gio_tay"},
        {**against, "hinh_thuc": "phieu_kin"},
        {**against, "bao_luu": "không có"},
        {**against, "bao_luu": "Đồng chí Cường xin bảo lưu."},
        {"tan_thanh": 3, "y_kien_khac": 2},
        {"tan_thanh": 5, "khong_tan_thanh": 0},
    ]
    assert found(reserved_opinion_not_recorded, meeting(bieu_quyet=votes, nghi_quyet=[])) == [
        "bieu_quyet[1].bao_luu: Lần biểu quyết thứ nhất có 2 phiếu không tán thành, "
        "chưa ghi có ai bảo lưu ý kiến hay không."
    ]


def test_votes_that_are_missing_with_the_arithmetic() -> None:
    # 6 are there: 1 probationary; 1 received from elsewhere need not vote
    subject = meeting(nghi_quyet=[resolution(2)], bieu_quyet=[vote(0), vote(4), vote(5)])
    bound = "ít hơn 4 đảng viên chính thức của chi bộ có mặt: có mặt 6 – dự bị 1 – tạm đến 1 = 4"
    assert found(votes_do_not_add_up, subject) == [
        f"nghi_quyet[1].bieu_quyet: Nghị quyết số 12 có 2 phiếu (2 tán thành), {bound}.",
        f"bieu_quyet[1]: Biểu quyết kết nạp đảng viên Vũ Thị Sen có 0 phiếu, {bound}.",
    ]


def test_an_exempt_member_who_came_need_not_vote() -> None:
    subject = meeting(nghi_quyet=[resolution(4)], du_them=[{"nguoi": "Đặng Hữu Nghĩa"}])
    assert found(votes_do_not_add_up, subject) == []


def test_the_votes_of_a_committee_are_those_of_the_committee() -> None:
    subject = meeting(loai="chi_uy", nghi_quyet=[], bieu_quyet=[{"tan_thanh": 2}])
    assert found(votes_do_not_add_up, subject) == [
        "bieu_quyet[1]: Lần biểu quyết thứ nhất có 2 phiếu (2 tán thành), "
        "ít hơn 3 đảng viên chính thức của chi uỷ có mặt: có mặt 3."
    ]
    counted = meeting(loai="chi_uy", nghi_quyet=[], bieu_quyet=[{"tan_thanh": 3}])
    assert found(votes_do_not_add_up, counted) == []


def test_what_follows_from_a_refused_value_is_not_told(tmp_path: Path) -> None:
    book = good_book()
    ballot = {"hinh_thuc": "gio tay", "tan_thanh": 2, "khong_tan_thanh": "hai"}
    book[NOVEMBER]["nghi_quyet"] = [{"so": 12, "bieu_quyet": ballot}]
    votes = [{"loai": "ket_nap", "doi_tuong": 5, "hinh_thuc": "the_dang", "tan_thanh": "sáu"}]
    book[NOVEMBER]["bieu_quyet"] = votes
    write_book(book, tmp_path)
    workspace = open_workspace(tmp_path)
    year, reading = load_year(workspace, 2026, as_of=AS_OF)
    report = check(year, reading, Selection(select=("CB5",)))
    # two in favour of four are too few whatever the others voted
    assert [finding.code for finding in report.findings] == ["CB501"]
