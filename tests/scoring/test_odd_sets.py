"""What sets leave open, say twice or say wrongly, and what a sheet then comes to."""

from dataclasses import replace

import pytest
from builder import meeting, record
from scored_months import THRESHOLDS, held, year
from scoring_cases import criteria, evidence, proposed, score_record

from chibo_cli.criteria import shipped_criteria_sets
from chibo_cli.errors import ChiboError
from chibo_cli.facts.vocabulary.fact import not_asked
from chibo_cli.models.score import Choice
from chibo_cli.scoring.evidence import Evidence
from chibo_cli.scoring.proposals import Proposal, proposals
from chibo_cli.scoring.sheets import GivenScore, score_sheet
from chibo_cli.scoring.tallies import tally

RATE = "du_hop.ty_le"


def of_criterion(text: str, rate: float | None = 0.9) -> tuple[str, float | None, str]:
    """What becomes of one criterion, «1», at a rate of attendance."""
    made: Proposal = proposed(
        criteria(f'[[tieu_chi]]\nso = "1"\n{text}'), "1", {} if rate is None else {RATE: rate}
    )
    return made.outcome.name, made.points, made.reason


def test_two_steps_that_fit_are_said_and_neither_is_chosen() -> None:
    text = """
    cach_cham = "theo_muc"
    co_so = "tu_dong"
    muc = [
      { diem = 2.5, noi_dung = "Từ 90%", khi = { du_kien = "du_hop.ty_le", tu = 0.9 } },
      { diem = 1, noi_dung = "Đến 90%", khi = { du_kien = "du_hop.ty_le", khong_qua = 0.9 } },
    ]
    """
    several = "Cùng khớp nhiều mức: 2,5 điểm («Từ 90%») và 1 điểm («Đến 90%»)."
    assert of_criterion(text) == ("SEVERAL_STEPS", None, several)
    assert of_criterion(text, 0.91) == ("PROPOSED", 2.5, "")
    assert of_criterion(text, None) == (
        "UNKNOWN",
        None,
        "Chưa đủ dữ kiện: du_hop.ty_le chưa ghi.",
    )


def test_a_step_without_a_condition_leaves_it_to_people() -> None:
    text = """
    cach_cham = "theo_muc"
    co_so = "tu_dong"
    muc = [{ diem = 2, khi = { du_kien = "du_hop.ty_le", tu = 0.9 } }, { diem = 1 }]
    """
    assert of_criterion(text) == ("TO_JUDGE", None, "")


def test_a_range_whose_condition_fails_is_not_zero_but_for_people() -> None:
    text = """
    diem_toi_da = 8
    cach_cham = "trong_khoang"
    co_so = "tu_dong"
    khi = { du_kien = "du_hop.ty_le", tu = 0.9 }
    """
    assert of_criterion(text) == ("PROPOSED", 8, "")
    assert of_criterion(text, 0.8) == (
        "TO_JUDGE",
        None,
        "Chưa đủ điều kiện đạt điểm tối đa: du_hop.ty_le = 0.8.",
    )


def test_what_is_judged_only_later_is_pending() -> None:
    assert of_criterion('co_so = "nhan_xet"\ncho_ket_qua = true') == (
        "PENDING",
        None,
        "Chờ kết quả sau buổi họp.",
    )


def test_a_fact_nobody_knows_makes_it_unknown() -> None:
    text = """
    diem_toi_da = 1
    cach_cham = "co_khong"
    co_so = "tu_dong"
    khi = { du_kien = "du_hop.vui", bang = true }
    """
    assert of_criterion(text) == (
        "UNKNOWN",
        None,
        "Chưa đủ dữ kiện: chương trình không biết dữ kiện «du_hop.vui».",
    )


def test_a_value_of_another_kind_makes_it_unknown() -> None:
    text = """
    diem_toi_da = 1
    cach_cham = "co_khong"
    co_so = "tu_dong"
    khi = { du_kien = "du_hop.ty_le", tu = "cao" }
    """
    assert of_criterion(text)[:2] == ("UNKNOWN", None)


def test_a_parameter_fixed_by_itself_is_not_known() -> None:
    text = """
    [[tham_so]]
    du_kien = "thoi_luong.quy_dinh"
    gia_tri = 60
    khi = { du_kien = "thoi_luong.thieu", tren = 0 }
    """
    shown = evidence(criteria(text), {"thoi_luong.phut": 95}).found("thoi_luong.thieu")
    assert (shown.value, shown.told) == (
        None,
        "bộ tiêu chí định «thoi_luong.thieu» theo chính nó",
    )


MOVED = """
nhom_tieu_chi = [{ so = "1", diem_toi_da = 10 }, { so = "2", diem_toi_da = 8 }]

[[tieu_chi]]
so = "1.1"
nhom_tieu_chi = "1"
diem_toi_da = 10
cach_cham = "trong_khoang"

[[tieu_chi]]
so = "2.1"
nhom_tieu_chi = "2"
diem_toi_da = 5
cach_cham = "trong_khoang"
ap_dung_khi = { du_kien = "chuyen_de.co", bang = true }
khong_ap_dung = "hoi"
cong_vao = "1.1"

[[tieu_chi]]
so = "2.2"
nhom_tieu_chi = "2"
diem_toi_da = 3
cach_cham = "trong_khoang"
ap_dung_khi = { du_kien = "chuyen_de.co", bang = true }
cong_vao = "1.1"
"""


def test_points_of_two_criteria_may_move_to_another_group() -> None:
    moved = {"2.1": Choice.ADDED, "2.2": Choice.ADDED}
    made = proposals(evidence(criteria(MOVED), {"chuyen_de.co": False}), moved)
    scored = score_record('muc_diem = [{ tieu_chi = "1.1", diem = 17.5 }]')
    added = tally(criteria(MOVED), made, {"1.1": scored.entries[0]})
    assert [each.most for each in made] == [18, 0, 0]
    assert (added.by_group, added.most, added.lacking) == ({"1": 17.5, "2": 0}, 18, ())


def given(text: str, set_text: str) -> GivenScore:
    """What the cell gave, by a set of its own, for the sample meeting."""
    scored = f'bo_tieu_chi = "bo"\n{text}'
    book = year({held(11): scored}, sets={"bo": criteria(set_text)})
    own = score_sheet(book.meetings[0], book).own
    assert own is not None
    return own


HARD = f"""
tieu_chi = [
  {{ so = "1", diem_toi_da = 60, cach_cham = "trong_khoang" }},
  {{ so = "2", diem_toi_da = 40, cach_cham = "trong_khoang" }},
]
{THRESHOLDS.replace("tu_diem = 90", "tu_diem = 90" + chr(10) + 'du_diem_o = ["1"]')}
"""


@pytest.mark.parametrize(
    ("first", "second", "rating"), [(60, 35, "Tốt"), (59, 40, "Khá"), (60, 29, "Khá")]
)
def test_a_hard_condition_by_the_entries(first: int, second: int, rating: str) -> None:
    entries = f"""
    muc_diem = [{{ tieu_chi = "1", diem = {first} }}, {{ tieu_chi = "2", diem = {second} }}]
    """
    own = given(entries, HARD)
    assert (own.total, own.rating) == (first + second, rating)


def test_half_of_the_entries_make_no_total() -> None:
    own = given('muc_diem = [{ tieu_chi = "1", diem = 60 }]', HARD)
    assert (own.total, own.rating, own.tally.total, own.tally.lacking) == (None, None, 60, ("2",))


def test_a_total_alone_where_the_set_has_no_criteria() -> None:
    text = "[[danh_gia]]\nnguoi_cham = 'chi_bo'\ntong_diem = 88.5"
    own = given(text, f"tong_diem = 100\n{THRESHOLDS}")
    assert own.rated is not None
    assert (own.total, own.rated.steps) == (88.5, ("88,5 điểm: Khá (từ 70 điểm).",))


def test_ratings_in_any_order_and_a_total_below_all() -> None:
    upside_down = """
    xep_loai = [{ ten = "Đạt", tu_diem = 50 }, { ten = "Giỏi", tu_diem = 80 }]
    """
    text = "[[danh_gia]]\nnguoi_cham = 'chi_bo'\ntong_diem = {}"
    found = [given(text.format(total), upside_down).rated for total in (80, 79, 49)]
    assert [(each.rating, each.steps) for each in found if each] == [
        ("Giỏi", ("80 điểm: Giỏi (từ 80 điểm).",)),
        ("Đạt", ("79 điểm: Đạt (từ 50 điểm).",)),
        (None, ("49 điểm chưa tới mức xếp loại nào của bộ tiêu chí.",)),
    ]


def test_the_checklist_counts_what_is_fulfilled() -> None:
    checks = shipped_criteria_sets()["hd12-2018"].criteria
    entries = "".join(
        f'[[muc_diem]]\ntieu_chi = "{each.key}"\ndat = {"true" if index else "false"}\n'
        for index, each in enumerate(checks)
    )
    scored = score_record(f'bo_tieu_chi = "hd12-2018"\n{entries}')
    own = score_sheet(meeting(), record(), scored=scored).own
    assert own is not None
    assert own.fulfilled == tuple(each.key for each in checks[1:])
    assert (own.total, own.rating, own.tally.most, own.tally.is_whole) == (None, None, None, True)


def test_a_set_that_is_gone_is_named_with_the_sheet() -> None:
    with pytest.raises(ChiboError) as refused:
        score_sheet(meeting(), record(), scored=score_record('bo_tieu_chi = "mat-roi"'))
    assert str(refused.value) == (
        "2026/cham-diem/2026-11-03-thuong-ky.toml: không có bộ tiêu chí «mat-roi» mà phiếu đã chấm "
        "theo; đặt lại tệp của bộ ấy vào thư mục tieu-chi."
    )


FIRST_MONTH = "sổ không có buổi thường kỳ nào trước buổi này"
RESULTS = """
    diem_toi_da = 30
    {}
    khi = {{ du_kien = "ky_truoc.ty_le", tu = 0.9 }}
    du_kien = ["ky_truoc.ty_le"]
"""


@pytest.mark.parametrize(
    ("how", "outcome"),
    [
        ('cach_cham = "co_khong"\nco_so = "tu_dong"', "UNKNOWN"),
        ('cach_cham = "co_khong"\nco_so = "tu_dong"\ncho_ket_qua = true', "UNKNOWN"),
        ('cach_cham = "trong_khoang"\nco_so = "ho_tro"', "TO_JUDGE"),
    ],
)
def test_what_no_fact_will_ever_show_is_weighed_by_people(how: str, outcome: str) -> None:
    one = criteria(f'[[tieu_chi]]\nso = "1"\n{RESULTS.format(how)}')
    (made,) = proposals(
        Evidence(one, meeting(), record(), {"ky_truoc.ty_le": not_asked(FIRST_MONTH)}), {}
    )
    told = f"Chưa đủ dữ kiện: {FIRST_MONTH}; chi bộ tự cân nhắc."
    assert (made.outcome.name, made.beyond_facts, made.reason) == (
        outcome,
        FIRST_MONTH,
        told if outcome == "UNKNOWN" else "",
    )


@pytest.mark.parametrize(
    ("who", "total", "rating"),
    [("chi_bo", None, None), ("cap_uy_cap_tren", 9, "Tốt")],
)
def test_the_cell_has_no_total_while_criteria_are_lacking(
    who: str, total: int | None, rating: str | None
) -> None:
    two = """
    tong_diem = 10
    tieu_chi = [
      { so = "1", diem_toi_da = 5, cach_cham = "trong_khoang" },
      { so = "2", diem_toi_da = 5, cach_cham = "trong_khoang" },
    ]
    xep_loai = [{ ten = "Tốt", tu_diem = 8 }, { ten = "Kém", tu_diem = 0 }]
    """
    scored = score_record(
        f"""
        bo_tieu_chi = "x"
        muc_diem = [{{ nguoi_cham = "{who}", tieu_chi = "1", diem = 5 }}]
        danh_gia = [{{ nguoi_cham = "{who}", tong_diem = 9, xep_loai = "Tốt" }}]
        """
    )
    book = replace(record(), own_criteria_sets={"x": criteria(two)}, memo={})
    (given,) = score_sheet(meeting(), book, scored=scored).scores.values()
    worked_out = given.rated.rating if given.rated else None
    assert (given.total, given.rating, worked_out) == (total, rating, rating)
