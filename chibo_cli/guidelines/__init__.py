"""Guidelines on cell meetings as data: numbers, steps and clauses with their grade of evidence."""

from enum import StrEnum
from functools import cache
from importlib.resources import files

import tomli
from pydantic import Field

from chibo_cli.errors import ChiboError
from chibo_cli.findings import Severity
from chibo_cli.models.base import Count, Day, Flag, Table, Text
from chibo_cli.models.meeting.kinds import MeetingKind
from chibo_cli.vietnamese import short_date


class Grade(StrEnum):
    """How sure a source is: the words of the paper, a translation, a description, second hand."""

    WORDS = "A"
    TRANSLATED = "A-tr"
    DESCRIBED = "B"
    SECOND_HAND = "B2"
    BACKGROUND = "C"


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


class RuleClause(Table):
    """`[quy_tac.CBnnn]`: that this guideline asks for a rule, and where."""

    clause: Text = Field(default=None, alias="dieu")
    evidence: Grade = Field(alias="bang_chung")
    severity: Severity | None = Field(default=None, alias="muc_do")


class LeastMinutes(Table):
    """`thoi_luong`: the least duration in minutes, by kind of meeting."""

    regular: Count | None = Field(default=None, alias="thuong_ky")
    combined: Count | None = Field(default=None, alias="ket_hop")


class AttendanceRate(Table):
    """`ti_le_du`: the attendance asked for, in per cent: more than, or at least."""

    above: Count | None = Field(default=None, alias="tren")
    at_least: Count | None = Field(default=None, alias="tu")


class Guideline(Table):
    """One guideline: `hd12-2018`, `hd42-2025`."""

    reference: str = Field(alias="so_hieu")
    date: Day = Field(alias="ngay")
    issuer: str = Field(alias="co_quan")
    in_force_since: Day = Field(alias="hieu_luc_tu")
    in_force_until: Day | None = Field(default=None, alias="hieu_luc_den")
    least_durations: LeastMinutes = Field(alias="thoi_luong")
    attendance_rate: AttendanceRate = Field(alias="ti_le_du")
    topics_per_quarter: Count = Field(alias="chuyen_de_moi_quy")
    steps: tuple[Step, ...] = Field(alias="buoc")
    topic_groups: tuple[TopicGroup, ...] = Field(alias="nhom_chuyen_de")
    rules: dict[str, RuleClause] = Field(default_factory=dict, alias="quy_tac")

    @property
    def citation(self) -> str:
        """Number, date and issuer, as papers cite it."""
        return f"Hướng dẫn số {self.reference}, ngày {short_date(self.date)} của {self.issuer}"

    def steps_of(self, kind: MeetingKind) -> tuple[Step, ...]:
        """The steps of a meeting of that kind, in order; a committee meeting has its own only."""
        if kind is MeetingKind.COMMITTEE:
            return tuple(step for step in self.steps if kind in step.kind)
        return tuple(step for step in self.steps if not step.kind or kind in step.kind)


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
