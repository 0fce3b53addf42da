"""Gaps and overlaps of steps are found by testing every value, and told as ranges."""

import re
from fractions import Fraction
from itertools import product

import pytest
import tomli
from flawed_sets import HEAD, remedies, steps, told
from hypothesis import given, settings
from hypothesis import strategies as st

from chibo_cli.criteria import CriteriaSet, shipped_criteria_sets
from chibo_cli.scoring.conditions import ValueOf, holds
from chibo_cli.scoring.validation import flaws
from chibo_cli.scoring.validation.axes import Piece, shares, simplest_between, whole_numbers
from chibo_cli.scoring.validation.covering import cover_of

pytestmark = pytest.mark.exhaustive

GAP = "không mức nào khớp"
SHORT = '{ du_kien = "thoi_luong.thieu", %s }'
SPEAKING = '{ du_kien = "phat_bieu.ty_le", %s }'
REQUIRED = '[[tham_so]]\ndu_kien = "thoi_luong.quy_dinh"\ngia_tri = %d\n'


def test_gap_and_overlap_of_what_lacks() -> None:
    text = REQUIRED % 90 + steps(
        SHORT % "khong_qua = 0",
        SHORT % "tren = 0, khong_qua = 15",
        SHORT % "tu = 15, khong_qua = 30",
    )
    assert told(text) == [
        "canh_bao tieu_chi[1].muc: Tiêu chí 1, từ 31 đến 90 phút: không mức nào khớp.",
        "canh_bao tieu_chi[1].muc[3]: Tiêu chí 1, đúng 15 phút: khớp 2 mức (2 điểm và 1 điểm).",
    ]


def test_what_lacks_and_the_ratio_follow_from_the_minutes() -> None:
    text = REQUIRED % 90 + steps(
        SHORT % "khong_qua = 30",
        '{ du_kien = "thoi_luong.ty_le", bang = 0.5 }',
        '{ du_kien = "thoi_luong.ty_le", duoi = 0.5 }',
    )
    assert told(text) == [
        "canh_bao tieu_chi[1].muc: Tiêu chí 1, từ 46 đến 59 phút của 90 phút: không mức nào khớp.",
    ]


def test_a_number_of_minutes_that_has_no_half_has_no_meeting_of_exactly_half() -> None:
    text = REQUIRED % 45 + steps(
        '{ du_kien = "thoi_luong.ty_le", tren = 0.5 }',
        '{ du_kien = "thoi_luong.ty_le", duoi = 0.5 }',
    )
    assert told(text) == []


def test_without_a_parameter_the_minutes_are_those_of_the_guidelines() -> None:
    text = steps('{ du_kien = "thoi_luong.ty_le", tu = 1 }')
    assert told(text) == [
        "canh_bao tieu_chi[1].muc: Tiêu chí 1, từ 0 đến 89 phút; từ 0 đến 119 phút của 120 phút: "
        "không mức nào khớp.",
    ]


@pytest.mark.parametrize(
    ("low", "high", "gap"),
    [
        ("tren = 0.5", "duoi = 0.5", ["đúng 50%"]),
        ("tu = 0.9", "khong_qua = 0.89", ["trên 89% đến dưới 90% (ví dụ 17/19)"]),
        ("tu = 0.9", "duoi = 0.65", ["từ 65% đến dưới 90%"]),
        ("tren = 0.9", "tu = 0.95", ["không quá 90%"]),
        ("duoi = 0.9", "duoi = 0.5", ["từ 90% trở lên"]),
        ("khong_qua = 0.9", "duoi = 0.5", ["trên 90%"]),
        ("duoi = 1", "duoi = 0.5", ["đúng 100%"]),
        ("khac = 0.125", "bang = 1", ["đúng 12,5%"]),
        # No cell has so many members that this share could occur.
        ("tren = 0.333", "duoi = 0.333", None),
        ("tu = 0.9", "khong_qua = 0.8999", None),
    ],
)
def test_shares_are_those_of_real_cells(low: str, high: str, gap: list[str] | None) -> None:
    found = [each for each in told(steps(SPEAKING % low, SPEAKING % high)) if GAP in each]
    expected = [f"canh_bao tieu_chi[1].muc: Tiêu chí 1, {each}: {GAP}." for each in gap or ()]
    assert found == expected


def test_several_facts_are_named() -> None:
    text = steps(
        '{ tat_ca = [{ du_kien = "du_hop.ty_le", tu = 0.9 }, '
        '{ du_kien = "du_hop.khong_ly_do", bang = 0 }] }',
        '{ du_kien = "du_hop.ty_le", duoi = 0.9 }',
    )
    assert told(text) == [
        "canh_bao tieu_chi[1].muc: Tiêu chí 1, du_hop.ty_le từ 90% trở lên và du_hop.khong_ly_do "
        "từ 1 trở lên: không mức nào khớp.",
    ]


def test_values_that_cannot_be_together_are_never_told() -> None:
    full_or_absent = (
        '{ du_kien = "du_hop.ty_le", bang = 1 }',
        '{ du_kien = "du_hop.khong_ly_do", tu = 1 }',
        '{ tat_ca = [{ du_kien = "du_hop.ty_le", duoi = 1 }, '
        '{ du_kien = "du_hop.khong_ly_do", bang = 0 }] }',
    )
    assert told(steps(*full_or_absent)) == []


def test_flags_and_words() -> None:
    text = steps(
        '{ du_kien = "chi_uy.da_hop", bang = true }',
        '{ tat_ca = [{ du_kien = "buoi.loai", bang = "ket_hop" }, '
        '{ du_kien = "chi_uy.da_hop", bang = false }] }',
    )
    assert told('loai = ["thuong_ky", "ket_hop"]\n' + text) == [
        "canh_bao tieu_chi[1].muc: Tiêu chí 1, chi_uy.da_hop là false và buoi.loai là thuong_ky: "
        "không mức nào khớp.",
    ]


def test_only_cases_in_which_the_criterion_applies_count() -> None:
    applies = 'ap_dung_khi = { du_kien = "dang_vien.tong_so", tu = 3 }\nkhong_ap_dung = "du_diem"'
    count = '{ du_kien = "dang_vien.tong_so", %s }'
    assert told(steps(count % "tren = 9", count % "tu = 3, khong_qua = 9", more=applies)) == []


def test_a_step_nothing_fits() -> None:
    text = steps(
        '{ du_kien = "nhiem_vu.so", tu = 1 }',
        '{ du_kien = "nhiem_vu.so", tren = 9, duoi = 5 }',
        '{ du_kien = "nhiem_vu.so", bang = 0 }',
    )
    assert told(text) == [
        "canh_bao tieu_chi[1].muc[2].khi: Tiêu chí 1: không giá trị nào khớp mức 2 điểm.",
    ]


def test_a_gap_where_the_set_notes_something_open_may_be_that_or_a_slip() -> None:
    text = steps(SPEAKING % "tren = 0.5", SPEAKING % "duoi = 0.5")
    note = '[[cho_chua_ro]]\ntieu_chi = "1"\nnoi_dung = "%s"\n'
    noted = text + note % "đúng 50%" + note % "phát biểu mấy lần" + note % ""
    (flaw,) = flaws(CriteriaSet.model_validate(tomli.loads(HEAD + noted)))
    assert (flaw.noted, flaw.message, flaw.remedy) == (
        ("đúng 50%", "phát biểu mấy lần"),
        "Tiêu chí 1, đúng 50%: không mức nào khớp.",
        "nếu đây đúng là chỗ ấy thì hỏi cấp ban hành (chibo không đề xuất điểm, chi bộ tự xem "
        "xét); nếu không thì sửa điều kiện (khi) theo văn bản để mọi trường hợp đều có mức.",
    )
    assert remedies(text) == [
        "sửa điều kiện (khi) theo văn bản để mọi trường hợp đều có mức; văn bản không nói rõ thì "
        "ghi vào [[cho_chua_ro]] và hỏi cấp ban hành."
    ]


@pytest.mark.parametrize("lost", ["muc", "khi", "ap_dung_khi"])
def test_conditions_that_were_not_read_whole_are_not_tested(lost: str) -> None:
    text = steps(SPEAKING % "tu = 0.4", SPEAKING % "tu = 0.3", SPEAKING % "duoi = 0.2")
    assert len(told(text)) == 2
    assert told(text, frozenset({("tieu_chi", 0, lost, 0, "khi", "khong_qa")})) == []
    assert len(told(text, frozenset({("tieu_chi", 1, lost)}))) == 2


def test_too_many_cases_are_said_to_be_untested() -> None:
    facts = ("chi_uy.da_hop", "du_thao.co", "so_tay.da_dang", "thong_bao.da_gui", "ket_luan.co")
    counts = ("nhiem_vu.so", "phat_bieu.so_nguoi", "bieu_duong.so", "nhac_nho.so", "kien_nghi.so")
    parts = [f'{{ du_kien = "{name}", bang = true }}' for name in facts]
    parts += [f'{{ du_kien = "{name}", tu = 3 }}' for name in counts]
    assert told(steps(f"{{ tat_ca = [{', '.join(parts)}] }}", parts[0])) == [
        "goi_y tieu_chi[1].muc: Tiêu chí 1: quá nhiều trường hợp, chưa thử được mọi giá trị.",
    ]


@st.composite
def step_conditions(draw: st.DrawFn, numbers: st.SearchStrategy[float]) -> str:
    """A condition on the one fact, from none to two bounds deep in each other."""
    bounds = draw(
        st.dictionaries(
            st.sampled_from(["tu", "tren", "khong_qua", "duoi", "bang", "khac"]),
            numbers,
            min_size=1,
            max_size=2,
        )
    )
    written = ", ".join(f"{key} = {number}" for key, number in bounds.items())
    condition = f'{{ du_kien = "FACT", {written} }}'
    return draw(st.sampled_from([condition, f"{{ khong = {condition} }}"]))


@settings(deadline=None)
@given(st.lists(step_conditions(st.integers(0, 40)), min_size=1, max_size=4))
def test_whole_numbers_agree_with_trying_each(written: list[str]) -> None:
    conditions = [each.replace("FACT", "nhiem_vu.so") for each in written]
    _agrees(conditions, [Fraction(number) for number in range(60)])


@settings(deadline=None)
@given(st.lists(step_conditions(st.integers(0, 40)), min_size=1, max_size=3))
def test_ranges_told_are_those_found_by_trying_each(written: list[str]) -> None:
    conditions = [each.replace("FACT", "nhiem_vu.so") for each in written]
    read = CriteriaSet.model_validate(tomli.loads(HEAD + steps(*conditions)))
    asked = [step.condition for step in read.criteria[0].steps_of_points]
    fitting = [sum(bool(c and holds(c, _always(n))) for c in asked) for n in range(60)]
    gaps = [each.message for each in flaws(read) if GAP in each.message]
    ranges = gaps[0].removeprefix("Tiêu chí 1, ").split(":")[0].split("; ") if gaps else []
    told_numbers = {n for each in ranges for n in _numbers_of(each)}
    assert told_numbers == {n for n in range(60) if not fitting[n]}


def _numbers_of(words: str) -> range:
    """The numbers up to 60 of `đúng 3`, `từ 3 đến 9`, `từ 3 trở lên`, `mọi trường hợp`."""
    if words == "mọi trường hợp":
        return range(60)
    first, *last = map(int, re.findall(r"\d+", words))
    if words.endswith("trở lên"):
        return range(first, 60)
    return range(first, (last or [first])[0] + 1)


@settings(deadline=None)
@given(st.lists(step_conditions(st.sampled_from([0, 0.25, 0.3, 0.5, 0.65, 0.9, 1])), min_size=1))
def test_shares_agree_with_trying_each(written: list[str]) -> None:
    conditions = [each.replace("FACT", "phat_bieu.ty_le") for each in written[:4]]
    every = {Fraction(part, whole) for whole in range(1, 31) for part in range(whole + 1)}
    _agrees(conditions, sorted(every))


def _agrees(conditions: list[str], values: list[Fraction]) -> None:
    """What is found of the steps is what trying them on each value finds."""
    read = CriteriaSet.model_validate(tomli.loads(HEAD + steps(*conditions)))
    asked = {
        position: step.condition
        for position, step in enumerate(read.criteria[0].steps_of_points)
        if step.condition is not None
    }
    cover = cover_of(asked, None, read)
    assert cover is not None
    (axis,) = cover.world.axes
    fitting_of = {case: fitting for fitting, cases in cover.by_fitting.items() for case in cases}
    found = {}
    for value in values:
        (inside,) = (n for n, piece in enumerate(axis.pieces) if _holds(piece, value))
        found[value] = fitting_of[(inside,)]
    assert found == {
        value: tuple(p for p, each in asked.items() if holds(each, _always(float(value))))
        for value in values
    }


def _holds(piece: Piece, value: Fraction) -> bool:
    if piece.high is None:
        return piece.low <= value
    if piece.is_open:
        return piece.low < value < piece.high
    return piece.low <= value <= piece.high


def _always(value: float) -> ValueOf:
    return lambda name: value


def test_minutes_of_an_phu_agree_with_trying_each() -> None:
    (flaw,) = (f for f in flaws(shipped_criteria_sets()["an-phu-hd42"]) if "phút" in f.message)
    steps_of_points = shipped_criteria_sets()["an-phu-hd42"].criteria[0].steps_of_points
    gap: dict[int, list[int]] = {90: [], 120: []}
    for required, minutes in product(gap, range(601)):
        values = {
            "thoi_luong.thieu": max(required - minutes, 0),
            "thoi_luong.ty_le": minutes / required,
        }
        if not any(
            step.condition and holds(step.condition, values.get) for step in steps_of_points
        ):
            gap[required].append(minutes)
    assert gap == {90: [*range(46, 60)], 120: [*range(61, 90)]}
    assert flaw.message == (
        "Tiêu chí 1.1, từ 46 đến 59 phút của 90 phút; từ 61 đến 89 phút của 120 phút: "
        "không mức nào khớp."
    )


@given(st.fractions(0, 3, max_denominator=80), st.fractions(0, 3, max_denominator=80))
def test_simplest_fraction_between_two(first: Fraction, second: Fraction) -> None:
    low, high = sorted((first, second))
    if low == high:
        return
    simplest = simplest_between(low, high)
    assert low < simplest < high
    assert not any(int(low * whole) + 1 < high * whole for whole in range(1, simplest.denominator))


def test_pieces_leave_nothing_out() -> None:
    cut = {Fraction(1, 2), Fraction(3), Fraction(99)}
    assert [(each.low, each.high) for each in whole_numbers(cut, most=10)] == [
        (0, 0),
        (1, 2),
        (3, 3),
        (4, 10),
    ]
    assert [each.value for each in shares({Fraction(1, 2)})] == [0.0, 1 / 3, 0.5, 2 / 3, 1.0]
