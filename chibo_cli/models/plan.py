"""The year: `ke-hoach.toml`, and what the superior asks for in `dinh-huong/`."""

from pydantic import Field

from chibo_cli.models.base import Count, Day, People, Prose, Table, Tables, Text, TomlFile, Year
from chibo_cli.models.meeting.decisions import Waiver


class PlannedTopic(Table):
    """`[[chuyen_de_nam]]`: one topic of the year (HD12, II.1.1.b)."""

    quarter: Count | None = Field(default=None, alias="quy", ge=1, le=4)
    month: Count | None = Field(default=None, alias="thang", ge=1, le=12)
    name: Text = Field(default=None, alias="ten")
    topic_group: Text = Field(default=None, alias="nhom")
    preparers: People = Field(default=(), alias="nguoi_chuan_bi")
    draft_due: Day | None = Field(default=None, alias="han_du_thao")


class SkippedMonth(Table):
    """`[[khong_hop]]`: a month without its regular meeting, or a quarter without its topic."""

    period: Text = Field(default=None, alias="ky", pattern=r"^\d{4}-(0[1-9]|1[0-2]|Q[1-4])$")
    reason: Text = Field(default=None, alias="ly_do")
    basis: Text = Field(default=None, alias="can_cu")


class Inspection(Table):
    """`[[kiem_tra]]`: an inspection by the superior, or the yearly review."""

    date: Day | None = Field(default=None, alias="ngay")
    content: Prose = Field(default=None, alias="noi_dung")
    appraisal: Prose = Field(default=None, alias="nhan_xet")
    amends: Prose = Field(default=None, alias="khac_phuc")


class Plan(TomlFile):
    """The file `ke-hoach.toml` of one year."""

    year: Year | None = Field(default=None, alias="nam")
    made_on: Day | None = Field(default=None, alias="lap_ngay")
    reported_to_superior_on: Day | None = Field(default=None, alias="bao_cao_cap_tren")
    guideline: Text = Field(default=None, alias="huong_dan")
    planned_topics: Tables[PlannedTopic] = Field(default=(), alias="chuyen_de_nam")
    skipped_months: Tables[SkippedMonth] = Field(default=(), alias="khong_hop")
    inspections: Tables[Inspection] = Field(default=(), alias="kiem_tra")
    waivers: Tables[Waiver] = Field(default=(), alias="mien")


class Orientation(Table):
    """`[[dinh_huong]]`: something the superior asks the cells to treat."""

    content: Prose = Field(default=None, alias="noi_dung")
    issuer: Text = Field(default=None, alias="co_quan")
    date: Day | None = Field(default=None, alias="ngay")


class Orientations(TomlFile):
    """A file of `dinh-huong/`, for one month."""

    orientations: Tables[Orientation] = Field(default=(), alias="dinh_huong")
