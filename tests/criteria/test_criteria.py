"""Criteria sets as data: what their files may say."""

from typing import Any

import pytest
import tomli
from pydantic import ValidationError

from chibo_cli.criteria import Condition, CriteriaSet

ATTENDANCE = """
ten = "Bộ tiêu chí của chi bộ"
loai_hinh = ["thon_to_dan_pho", "hoc_sinh_sinh_vien"]
loai = ["thuong_ky"]

[[tieu_chi]]
ma = "2.1"
diem_toi_da = 4
cach_cham = "theo_muc"
muc = [
  { diem = 4, khi = { du_kien = "du_hop.ty_le", tu = 0.9 } },
  { diem = 2.5, khi = { tat_ca = [
    { du_kien = "du_hop.ty_le", tu = 0.75, duoi = 0.9 },
    { khong = { du_kien = "du_hop.khong_ly_do", tren = 0 } },
  ] } },
]

[[xep_loai]]
ten = "Tốt"
tu_diem = 90
du_diem_o = "2.1"

[[loai_tru]]
noi_dung = "Không có biên bản"
khi = { du_kien = "bien_ban.co", bang = false }
xep_loai_cao_nhat = "Trung bình"
"""


def criteria(text: str) -> CriteriaSet:
    return CriteriaSet.model_validate(tomli.loads(text))


def test_steps_of_points_with_their_conditions() -> None:
    (criterion,) = criteria(ATTENDANCE).criteria
    whole, half = criterion.steps_of_points
    assert (whole.points, half.points) == (4, 2.5)
    assert whole.condition is not None
    assert (whole.condition.fact, whole.condition.at_least) == ("du_hop.ty_le", 0.9)
    assert half.condition is not None
    between, nobody = half.condition.all_of
    assert (between.at_least, between.below) == (0.75, 0.9)
    assert nobody.negated is not None
    assert (nobody.negated.fact, nobody.negated.above) == ("du_hop.khong_ly_do", 0)


def test_ratings_and_what_caps_them() -> None:
    read = criteria(ATTENDANCE)
    (rating,) = read.ratings
    (knock_out,) = read.knock_outs
    assert (rating.name, rating.from_points, rating.full_points_in) == ("Tốt", 90, ("2.1",))
    assert knock_out.condition is not None
    assert (knock_out.condition.equal, knock_out.capped_at) == (False, "Trung bình")


def test_a_set_is_incomplete_and_of_unknown_force_until_it_says_otherwise() -> None:
    empty = criteria("")
    assert (empty.complete, empty.validity, empty.scale) == (False, "chua_ro", "diem")
    assert (empty.cell_kinds, empty.kinds, empty.criteria) == ((), (), ())


@pytest.mark.parametrize(
    ("toml", "bound"), [("1", 1), ("0.9", 0.9), ("true", True), ('"ốm"', "ốm")]
)
def test_a_bound_keeps_its_kind(toml: str, bound: Any) -> None:
    read = Condition.model_validate(tomli.loads(f"bang = {toml}")).equal
    assert (read, type(read)) == (bound, type(bound))


@pytest.mark.parametrize("toml", ["2026-11-03", "19:30:00", "[1]", "{ a = 1 }"])
def test_no_bound(toml: str) -> None:
    with pytest.raises(ValidationError):
        Condition.model_validate(tomli.loads(f"bang = {toml}"))


def test_english_operators_are_no_keys() -> None:
    with pytest.raises(ValidationError):
        Condition.model_validate({"du_kien": "du_hop.ty_le", "at_least": 0.9})
