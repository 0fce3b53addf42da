"""Criteria sets: what points a meeting earns under which facts, as data a user may edit."""

from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Annotated, Any

import tomli
from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from chibo_cli.guidelines.sources import Grade
from chibo_cli.models.base import Count, Day, Flag, Prose, Table, Tables, Text, Texts, TomlFile
from chibo_cli.models.cell import CellKind
from chibo_cli.models.meeting.kinds import MeetingKind
from chibo_cli.models.score import Choice, Evaluator, Grounds, Points


class Scale(StrEnum):
    """`thang_do`: how a set measures."""

    POINTS = "diem"
    LEVELS = "muc"
    PASS_FAIL = "dat_khong_dat"
    NONE = "khong"


class Scope(StrEnum):
    """`cham_theo`: what one score sheet speaks for."""

    MEETING = "buoi"
    QUARTER = "quy"
    YEAR = "nam"


class Validity(StrEnum):
    """`hieu_luc`: whether the paper behind a set is in force, as far as is known."""

    CURRENT = "dang_dung"
    SUPERSEDED = "da_thay"
    UNKNOWN = "chua_ro"


class AgendaPlace(StrEnum):
    """`vi_tri_cham`: where the scoring stands in the agenda."""

    BEFORE_MINUTES = "truoc_bien_ban"
    AFTER_MINUTES = "sau_bien_ban"


class Method(StrEnum):
    """`cach_cham`: how a criterion is scored."""

    STEPS = "theo_muc"
    TOGGLE = "co_khong"
    RANGE = "trong_khoang"
    BONUS = "thuong"
    CHECK = "dat_khong_dat"


class Otherwise(StrEnum):
    """`khong_ap_dung`: what becomes of the points where a criterion does not apply."""

    FULL = "du_diem"
    ZERO = "khong_diem"
    EXCLUDED = "bo_qua"
    ASK = "hoi"


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


class CitedSource(Table):
    """`[[nguon]]`: where what the set says was read, and how sure that is."""

    content: Text = Field(default=None, alias="noi_dung")
    address: Text = Field(default=None, alias="dia_chi")
    evidence: Grade | None = Field(default=None, alias="bang_chung")


class Parameter(Table):
    """`[[tham_so]]`: the value a set fixes for a fact under a condition: the minutes required."""

    fact: Text = Field(default=None, alias="du_kien")
    value: Bound | None = Field(default=None, alias="gia_tri")
    condition: Condition | None = Field(default=None, alias="khi")


class CriterionGroup(Table):
    """`[[nhom_tieu_chi]]`: a group of criteria with its number on the sheet."""

    number: Text = Field(default=None, alias="so")
    name: Text = Field(default=None, alias="ten")
    most_points: Points | None = Field(default=None, alias="diem_toi_da")
    note: Text = Field(default=None, alias="ghi_chu")


class PointStep(Table):
    """`muc`: the points a criterion gives under a condition."""

    points: Points | None = Field(default=None, alias="diem")
    content: Text = Field(default=None, alias="noi_dung")
    condition: Condition | None = Field(default=None, alias="khi")


class Criterion(Table):
    """`[[tieu_chi]]`: one line of the sheet.

    `key` is what everything else names it by: its number on the sheet, or the code of one that
    has none. `condition` is that of full points where there are no steps. `facts` are shown to
    those who judge. A bonus outside its group comes on top of the greatest total.
    """

    code: Text = Field(default=None, alias="ma")
    number: Text = Field(default=None, alias="so")
    criterion_group: Text = Field(default=None, alias="nhom_tieu_chi")
    content: Text = Field(default=None, alias="noi_dung")
    most_points: Points | None = Field(default=None, alias="diem_toi_da")
    method: Method | None = Field(default=None, alias="cach_cham")
    grounds: Grounds = Field(default=Grounds.JUDGED, alias="co_so")
    facts: Texts = Field(default=(), alias="du_kien")
    condition: Condition | None = Field(default=None, alias="khi")
    steps_of_points: Tables[PointStep] = Field(default=(), alias="muc")
    applies_when: Condition | None = Field(default=None, alias="ap_dung_khi")
    otherwise: Otherwise | None = Field(default=None, alias="khong_ap_dung")
    choices: tuple[Choice, ...] = Field(default=(), alias="lua_chon")
    added_to: Text = Field(default=None, alias="cong_vao")
    within_group: Flag = Field(default=True, alias="trong_nhom")
    as_a_whole: Flag = Field(default=False, alias="cham_chung")
    pending: Flag = Field(default=False, alias="cho_ket_qua")
    note: Text = Field(default=None, alias="ghi_chu")

    @property
    def key(self) -> str:
        """What score records and hard conditions name the criterion by; empty if it has none."""
        return self.code or self.number or ""

    @property
    def is_on_top(self) -> bool:
        """Whether it is a bonus that no greatest total includes."""
        return self.method is Method.BONUS and not self.within_group


class RatingThreshold(Table):
    """`[[xep_loai]]`: a rating with the points it begins at and its hard conditions.

    `rating_without` is the rating of those who have the points but miss a hard condition.
    """

    name: Text = Field(default=None, alias="ten")
    from_points: Points | None = Field(default=None, alias="tu_diem")
    full_points_in: Texts = Field(default=(), alias="du_diem_o")
    rating_without: Text = Field(default=None, alias="neu_khong")


class KnockOut(Table):
    """`[[loai_tru]]`: a condition that gives or caps a rating whatever the points."""

    content: Text = Field(default=None, alias="noi_dung")
    condition: Condition | None = Field(default=None, alias="khi")
    rating: Text = Field(default=None, alias="xep_loai")
    capped_at: Text = Field(default=None, alias="xep_loai_cao_nhat")
    evidence: Grade | None = Field(default=None, alias="bang_chung")


class ScoringParty(Table):
    """`[[ben_cham]]`: who scores under this set, under which heading, and who decides."""

    evaluator: Evaluator | None = Field(default=None, alias="nguoi_cham")
    name: Text = Field(default=None, alias="ten")
    required: Flag = Field(default=False, alias="bat_buoc")
    decides: Flag = Field(default=False, alias="quyet_dinh")
    note: Text = Field(default=None, alias="ghi_chu")


class ProcedureStep(Table):
    """`[[quy_trinh]]`: one step of how the scoring is done."""

    content: Text = Field(default=None, alias="noi_dung")
    evidence: Grade | None = Field(default=None, alias="bang_chung")


class YearlyRating(Table):
    """`[[xep_loai_nam]]`: what the meetings of a year must show for a yearly rating.

    All parts that are there must hold. `complete` is false where the rest of the rule is not known.
    """

    rating: Text = Field(default=None, alias="xep_loai")
    content: Text = Field(default=None, alias="noi_dung")
    all_at_least: Text = Field(default=None, alias="tat_ca_tu")
    counted_rating: Text = Field(default=None, alias="dem_loai")
    least_count: Count | None = Field(default=None, alias="it_nhat")
    least_average: Points | None = Field(default=None, alias="trung_binh_tu")
    all_held: Flag = Field(default=False, alias="du_buoi")
    complete: Flag = Field(default=False, alias="day_du")
    evidence: Grade | None = Field(default=None, alias="bang_chung")


class Variant(Table):
    """`[[bien_the]]`: a set of the same paper for some cells, known only by its name."""

    code: Text = Field(default=None, alias="ma")
    name: Text = Field(default=None, alias="ten")
    cell_kinds: tuple[CellKind, ...] = Field(default=(), alias="loai_hinh")


class Ambiguity(Table):
    """`[[cho_chua_ro]]`: what the issued form leaves open, for its issuer to settle."""

    criterion: Text = Field(default=None, alias="tieu_chi")
    content: Text = Field(default=None, alias="noi_dung")


class CriteriaSet(TomlFile):
    """A file of `tieu-chi/`, or a set that comes with the program.

    No cell kinds and no kinds of meeting mean all of them. `increment` is the least difference of
    points.
    """

    name: Text = Field(default=None, alias="ten")
    reference: Text = Field(default=None, alias="so_hieu")
    issuer: Text = Field(default=None, alias="co_quan")
    date: Day | None = Field(default=None, alias="ngay")
    basis: Prose = Field(default=None, alias="can_cu")
    validity: Validity = Field(default=Validity.UNKNOWN, alias="hieu_luc")
    cell_kinds: tuple[CellKind, ...] = Field(default=(), alias="loai_hinh")
    kinds: tuple[MeetingKind, ...] = Field(default=(), alias="loai")
    scope: Scope = Field(default=Scope.MEETING, alias="cham_theo")
    agenda_place: AgendaPlace | None = Field(default=None, alias="vi_tri_cham")
    scale: Scale = Field(default=Scale.POINTS, alias="thang_do")
    total: Points | None = Field(default=None, alias="tong_diem")
    increment: Points = Field(default=1, alias="buoc_diem", gt=0)
    complete: Flag = Field(default=False, alias="day_du")
    points_complete: Flag = Field(default=False, alias="du_diem")
    evidence: Grade | None = Field(default=None, alias="bang_chung")
    gaps: Prose = Field(default=None, alias="con_thieu")
    note: Prose = Field(default=None, alias="ghi_chu")
    sources: Tables[CitedSource] = Field(default=(), alias="nguon")
    parameters: Tables[Parameter] = Field(default=(), alias="tham_so")
    criterion_groups: Tables[CriterionGroup] = Field(default=(), alias="nhom_tieu_chi")
    criteria: Tables[Criterion] = Field(default=(), alias="tieu_chi")
    ratings: Tables[RatingThreshold] = Field(default=(), alias="xep_loai")
    knock_outs: Tables[KnockOut] = Field(default=(), alias="loai_tru")
    scoring_parties: Tables[ScoringParty] = Field(default=(), alias="ben_cham")
    procedure: Tables[ProcedureStep] = Field(default=(), alias="quy_trinh")
    yearly_ratings: Tables[YearlyRating] = Field(default=(), alias="xep_loai_nam")
    variants: Tables[Variant] = Field(default=(), alias="bien_the")
    ambiguities: Tables[Ambiguity] = Field(default=(), alias="cho_chua_ro")

    def criterion(self, key: str | None) -> Criterion | None:
        """The criterion of that number or code; None where there is none."""
        return next((each for each in self.criteria if key and each.key == key), None)

    def in_group(self, number: str | None) -> tuple[Criterion, ...]:
        """The criteria of a group, in the order of the sheet; those of no group for None."""
        return tuple(each for each in self.criteria if each.criterion_group == number)


@cache
def shipped_criteria_sets() -> dict[str, CriteriaSet]:
    """The sets that come with the program, by name, in order."""
    entries = (entry for entry in files(__name__).iterdir() if entry.name.endswith(".toml"))
    return {
        entry.name.removesuffix(".toml"): CriteriaSet.model_validate(
            tomli.loads(entry.read_text(encoding="utf-8"))
        )
        for entry in sorted(entries, key=lambda each: each.name)
    }
