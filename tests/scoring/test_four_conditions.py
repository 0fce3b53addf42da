"""Bình Thuận: the best rating asks for four criteria at their maximum, whatever the total."""

from itertools import product

import pytest
from builder import meeting, record
from scoring_cases import evidence, score_record

from chibo_cli.criteria import shipped_criteria_sets
from chibo_cli.scoring.ratings import rated
from chibo_cli.scoring.sheets import score_sheet

FOUR = ("du-hop", "thoi-gian", "y-kien", "bien-ban")
SET = shipped_criteria_sets()["binh-thuan-khoi"]


def test_only_all_four_make_it_good() -> None:
    held = evidence(SET, {})
    found = {
        full: rated(90, dict(zip(FOUR, full, strict=True)).get, held).rating
        for full in product((True, False), repeat=4)
    }
    assert [full for full, rating in found.items() if rating == "Tốt"] == [(True,) * 4]
    assert set(found.values()) == {"Tốt", "Khá"}


@pytest.mark.parametrize(
    ("total", "rating"), [(89, "Khá"), (70, "Khá"), (69, "Trung bình"), (50, "Trung bình")]
)
def test_below_ninety_they_do_not_matter(total: int, rating: str) -> None:
    assert rated(total, lambda key: False, evidence(SET, {})).rating == rating


def test_the_two_that_were_missed_are_named_by_their_words() -> None:
    found = rated(95, lambda key: key not in ("thoi-gian", "y-kien"), evidence(SET, {}))
    assert found.steps == (
        "95 điểm: Tốt (từ 90 điểm).",
        "Tiêu chí «Thời gian sinh hoạt» và «Đảng viên tham gia ý kiến» không đạt điểm tối đa, là "
        "điều kiện của mức Tốt: còn Khá.",
    )


def test_the_shipped_set_has_no_points_so_a_total_alone_does_not_decide() -> None:
    text = """
    bo_tieu_chi = "binh-thuan-khoi"
    muc_diem = [{ tieu_chi = "du-hop", diem = 20 }]
    danh_gia = [{ nguoi_cham = "chi_bo", tong_diem = 92 }]
    """
    own = score_sheet(meeting(), record(), scored=score_record(text)).own
    assert own is not None and own.rated is not None
    assert (own.tally.most, own.total, own.rated.rating, own.rating) == (None, 92, None, None)
    assert own.rated.steps == (
        "92 điểm: Tốt (từ 90 điểm).",
        "Chưa rõ tiêu chí «Tỷ lệ đảng viên dự họp», «Thời gian sinh hoạt», «Đảng viên tham gia ý "
        "kiến» và «Ghi chép biên bản sinh hoạt» có đạt điểm tối đa, là điều kiện của mức Tốt.",
    )
