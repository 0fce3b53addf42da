"""Criteria sets: what points a meeting earns under which facts, as data a user may edit."""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from chibo_cli.guidelines.sources import Grade
from chibo_cli.models.base import Day, Flag, Prose, Table, Tables, Text, Texts, TomlFile
from chibo_cli.models.cell import CellKind
from chibo_cli.models.meeting.kinds import MeetingKind
from chibo_cli.models.score import Evaluator, Points


class Scale(StrEnum):
    """`thang_do`: how a set measures."""

    POINTS = "diem"
    LEVELS = "muc"
    PASS_FAIL = "dat_khong_dat"
    NONE = "khong"


class Validity(StrEnum):
    """`hieu_luc`: whether the paper behind a set is in force, as far as is known."""

    CURRENT = "dang_dung"
    SUPERSEDED = "da_thay"
    UNKNOWN = "chua_ro"


class Method(StrEnum):
    """`cach_cham`: how a criterion is scored."""

    STEPS = "theo_muc"
    TOGGLE = "co_khong"
    RANGE = "trong_khoang"
    BONUS = "thuong"
    CHECK = "dat_khong_dat"


def _bound(value: Any) -> Any:
    if isinstance(value, (bool, int, float, str)):
        return value
    raise PydanticCustomError("bound", "not a number, a flag or a word")


Bound = Annotated[int | float | bool | str, BeforeValidator(_bound)]


class Condition(Table):
    """A condition on one fact, or on other conditions; there is no code in it."""

    fact: Text = Field(default=None, alias="du_kien")
    at_least: Bound | None = Field(default=None, alias="tu")
    above: Bound | None = Field(default=None, alias="tren")
    at_most: Bound | None = Field(default=None, alias="khong_qua")
    below: Bound | None = Field(default=None, alias="duoi")
    equal: Bound | None = Field(default=None, alias="bang")
    different: Bound | None = Field(default=None, alias="khac")
    all_of: tuple["Condition", ...] = Field(default=(), alias="tat_ca")
    any_of: tuple["Condition", ...] = Field(default=(), alias="mot_trong")
    negated: "Condition | None" = Field(default=None, alias="khong")


class PointStep(Table):
    """`muc`: the points a criterion gives under a condition."""

    points: Points | None = Field(default=None, alias="diem")
    content: Text = Field(default=None, alias="noi_dung")
    condition: Condition | None = Field(default=None, alias="khi")


class CriterionGroup(Table):
    """`[[nhom_tieu_chi]]`: a group of criteria with its number on the sheet."""

    code: Text = Field(default=None, alias="ma")
    name: Text = Field(default=None, alias="ten")


class Criterion(Table):
    """`[[tieu_chi]]`: one line of the sheet."""

    code: Text = Field(default=None, alias="ma")
    criterion_group: Text = Field(default=None, alias="nhom_tieu_chi")
    content: Text = Field(default=None, alias="noi_dung")
    most_points: Points | None = Field(default=None, alias="diem_toi_da")
    method: Method | None = Field(default=None, alias="cach_cham")
    steps_of_points: Tables[PointStep] = Field(default=(), alias="muc")
    applies_when: Condition | None = Field(default=None, alias="ap_dung_khi")
    pending: Flag = Field(default=False, alias="cho_ket_qua")


class RatingThreshold(Table):
    """`[[xep_loai]]`: a rating with the points it begins at and its hard conditions."""

    name: Text = Field(default=None, alias="ten")
    from_points: Points | None = Field(default=None, alias="tu_diem")
    full_points_in: Texts = Field(default=(), alias="du_diem_o")


class KnockOut(Table):
    """`[[loai_tru]]`: a condition that caps the rating whatever the points."""

    content: Text = Field(default=None, alias="noi_dung")
    condition: Condition | None = Field(default=None, alias="khi")
    capped_at: Text = Field(default=None, alias="xep_loai_cao_nhat")


class CriteriaSet(TomlFile):
    """A file of `tieu-chi/`, or a set that comes with the program."""

    name: Text = Field(default=None, alias="ten")
    reference: Text = Field(default=None, alias="so_hieu")
    issuer: Text = Field(default=None, alias="co_quan")
    date: Day | None = Field(default=None, alias="ngay")
    validity: Validity = Field(default=Validity.UNKNOWN, alias="hieu_luc")
    cell_kinds: tuple[CellKind, ...] = Field(default=(), alias="loai_hinh")
    kinds: tuple[MeetingKind, ...] = Field(default=(), alias="loai")
    scale: Scale = Field(default=Scale.POINTS, alias="thang_do")
    total: Points | None = Field(default=None, alias="tong_diem")
    complete: Flag = Field(default=False, alias="day_du")
    evidence: Grade | None = Field(default=None, alias="bang_chung")
    gaps: Prose = Field(default=None, alias="con_thieu")
    evaluators: tuple[Evaluator, ...] = Field(default=(), alias="nguoi_cham")
    criterion_groups: Tables[CriterionGroup] = Field(default=(), alias="nhom_tieu_chi")
    criteria: Tables[Criterion] = Field(default=(), alias="tieu_chi")
    ratings: Tables[RatingThreshold] = Field(default=(), alias="xep_loai")
    knock_outs: Tables[KnockOut] = Field(default=(), alias="loai_tru")
