"""Guidelines on cell meetings as data: numbers, steps and clauses with their grade of evidence."""

from enum import StrEnum
from functools import cache
from importlib.resources import files

import tomli
from pydantic import Field, PrivateAttr

from chibo_cli.errors import ChiboError
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import Grade, Source
from chibo_cli.models.base import Count, Day, Flag, Table, Tables, Text, TomlFile
from chibo_cli.models.meeting.kinds import MeetingKind
from chibo_cli.models.roster import OfficeKind
from chibo_cli.vietnamese import short_date


class Part(StrEnum):
    """The part of the meeting a step belongs to."""

    OPENING = "mo_dau"
    CONDUCT = "tien_hanh"
    CLOSING = "ket_thuc"


class Step(Table):
    """`[[buoc]]`: one step of a meeting; without `loai` it belongs to every meeting of the cell."""

    code: str = Field(alias="ma")
    name: str = Field(alias="ten")
    part: Part = Field(alias="phan")
    kind: tuple[MeetingKind, ...] = Field(default=(), alias="loai")
    required: Flag = Field(default=False, alias="bat_buoc")
    clause: Text = Field(default=None, alias="dieu")
    evidence: Grade = Field(alias="bang_chung")


class TopicGroup(Table):
    """`[[nhom_chuyen_de]]`: a group of topics for thematic meetings."""

    code: str = Field(alias="ma")
    name: str = Field(alias="ten")
    evidence: Grade = Field(alias="bang_chung")


class Clause(Table):
    """Where something stands, and how sure that is; `paper` where it is another paper."""

    paper: Text = Field(default=None, alias="van_ban")
    clause: Text = Field(default=None, alias="dieu")
    evidence: Grade = Field(default=Grade.WORDS, alias="bang_chung")


class RuleClause(Clause):
    """`[quy_tac.CBnnn]`: that a guideline asks for a rule, where, and how strictly.

    `basis` is the local paper by which an overlay asks for it.
    """

    severity: Severity | None = Field(default=None, alias="muc_do")
    basis: Text = Field(default=None, alias="can_cu")


class LeastMinutes(Table):
    """`thoi_luong`: the least duration in minutes, by kind of meeting."""

    regular: Count | None = Field(default=None, alias="thuong_ky")
    combined: Count | None = Field(default=None, alias="ket_hop")


class Threshold(Table):
    """A share asked for, in per cent: more than, or at least."""

    above: Count | None = Field(default=None, alias="tren")
    at_least: Count | None = Field(default=None, alias="tu")

    def is_met_by(self, share: float) -> bool:
        """Whether a share from 0 to 1 is what is asked for."""
        per_cent = round(share * 100, 6)  # 11 of 20 is 55 %, not a hair above it
        if self.above is not None:
            return per_cent > self.above
        return per_cent >= (self.at_least or 0)

    @property
    def words(self) -> str:
        """`trên 85%`, `từ 90%`."""
        return f"trên {self.above}%" if self.above is not None else f"từ {self.at_least or 0}%"


class GuidelineValues(TomlFile):
    """What a guideline fixes, and an overlay may change."""

    least_durations: LeastMinutes | None = Field(default=None, alias="thoi_luong")
    attendance_rate: Threshold | None = Field(default=None, alias="ti_le_du")
    speaking_rate: Threshold | None = Field(default=None, alias="ti_le_phat_bieu")
    topics_per_quarter: Count | None = Field(default=None, alias="chuyen_de_moi_quy")
    day_of_month: Count | None = Field(default=None, alias="ngay_trong_thang", ge=1, le=31)
    documents_days_before: Count | None = Field(default=None, alias="so_ngay_gui_tai_lieu")
    issuing_days: Count | None = Field(default=None, alias="so_ngay_ban_hanh")
    preparing_offices: tuple[OfficeKind, ...] | None = Field(default=None, alias="chuc_vu_chuan_bi")
    steps: Tables[Step] | None = Field(default=None, alias="buoc")
    topic_groups: Tables[TopicGroup] | None = Field(default=None, alias="nhom_chuyen_de")
    topic_groups_are_whole: Flag | None = Field(default=None, alias="nhom_day_du")
    rules: dict[str, RuleClause] = Field(default_factory=dict, alias="quy_tac")


class Overlay(GuidelineValues):
    """A file of `huong-dan/`: a local guideline that changes values of a shipped one.

    `basis` names for each changed key the paper it rests on.
    """

    inherits: str = Field(alias="ke_thua")
    basis: dict[str, Text] = Field(default_factory=dict, alias="can_cu")


class Guideline(GuidelineValues):
    """One guideline: `hd12-2018`, `hd42-2025`, or one of them with a local overlay.

    `sources` says for each value where it stands. The papers of an overlay are kept by key.
    """

    reference: str = Field(alias="so_hieu")
    date: Day = Field(alias="ngay")
    issuer: str = Field(alias="co_quan")
    in_force_since: Day = Field(alias="hieu_luc_tu")
    superseded_since: Day | None = Field(default=None, alias="co_van_ban_moi_tu")
    superseded_by: Text = Field(default=None, alias="van_ban_moi")
    sources: dict[str, Clause] = Field(default_factory=dict, alias="nguon")

    _local_papers: dict[str, str] = PrivateAttr(default_factory=dict)

    @property
    def short_citation(self) -> str:
        """Number and date, without which the number may mean another paper."""
        return f"Hướng dẫn số {self.reference}, ngày {short_date(self.date)}"

    @property
    def citation(self) -> str:
        """Number, date and issuer, as papers cite it."""
        return f"{self.short_citation} của {self.issuer}"

    def steps_of(self, kind: MeetingKind) -> tuple[Step, ...]:
        """The steps of a meeting of that kind, in order; a committee meeting has its own only."""
        steps = self.steps or ()
        if kind is MeetingKind.COMMITTEE:
            return tuple(step for step in steps if kind in step.kind)
        return tuple(step for step in steps if not step.kind or kind in step.kind)

    def topic_group_called(self, word: str | None) -> str | None:
        """A topic group as papers name it: files may have its code instead (`hoc_tap_bac`)."""
        names = {group.code: group.name for group in self.topic_groups or ()}
        return names.get(word or "", word)

    def source_of_rule(self, code: str, value: str = "") -> Source | None:
        """Where this guideline asks for a rule that rests on a value; None where it does not."""
        clause = self.rules.get(code)
        if clause is None:
            return None
        local = clause.basis or self._local_papers.get(value)
        if local:
            return Source(local)
        stands = clause.clause and f"mục {clause.clause}"
        return Source(clause.paper or self.short_citation, stands or "", clause.evidence)

    def with_overlay(self, overlay: Overlay) -> "Guideline":
        """This guideline with the values that an overlay changes and names a paper for."""
        names = papered_changes(overlay)
        rules = {code: clause for code, clause in overlay.rules.items() if clause.basis}
        changed = {name: getattr(overlay, name) for name in names}
        if overlay.least_durations and "least_durations" in changed:
            # An overlay that fixes one duration leaves the other as it was.
            own = self.least_durations or LeastMinutes.model_validate({})
            changed["least_durations"] = LeastMinutes.model_validate(
                own.model_dump(by_alias=True, exclude_none=True)
                | overlay.least_durations.model_dump(by_alias=True, exclude_none=True)
            )
        local = self.model_copy(update=changed | {"rules": self.rules | rules})
        local._local_papers = {key_of(name): overlay.basis[key_of(name)] or "" for name in names}
        return local


def changes(overlay: Overlay) -> tuple[str, ...]:
    """The values an overlay changes, by field, in the order of the model; not its rules."""
    values = (name for name in GuidelineValues.model_fields if name != "rules")
    return tuple(name for name in values if getattr(overlay, name) is not None)


def papered_changes(overlay: Overlay) -> tuple[str, ...]:
    """The changes of an overlay that name the paper they rest on."""
    return tuple(name for name in changes(overlay) if overlay.basis.get(key_of(name)))


def key_of(name: str) -> str:
    """The key a value has in the files."""
    return GuidelineValues.model_fields[name].alias or name


@cache
def shipped_guideline(name: str) -> Guideline:
    """The guideline of that name that comes with the program. Raises ChiboError for another."""
    if name not in shipped_names():
        known = " hoặc ".join(shipped_names())
        raise ChiboError(f"Không có hướng dẫn «{name}»; trong chibo.toml ghi huong_dan là {known}.")
    text = (files(__name__) / f"{name}.toml").read_text(encoding="utf-8")
    return Guideline.model_validate(tomli.loads(text))


@cache
def shipped_names() -> tuple[str, ...]:
    """The names of the guidelines that come with the program, in order."""
    entries = (entry.name for entry in files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in entries if name.endswith(".toml")))
