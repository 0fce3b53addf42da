"""`chibo.toml`: the cell, its names over time, its terms and its conventions."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from chibo_cli.models.base import Clock, Count, Day, Table, Tables, Text, Texts, TomlFile


class CellKind(StrEnum):
    """Loại hình chi bộ."""

    VILLAGE = "thon_to_dan_pho"
    OFFICE = "co_quan_don_vi_su_nghiep"
    STATE_ENTERPRISE = "doanh_nghiep_nha_nuoc"
    PRIVATE_ENTERPRISE = "doanh_nghiep_ngoai_nha_nuoc"
    STUDENTS = "hoc_sinh_sinh_vien"
    ARMED_FORCES = "luc_luong_vu_trang"


class Layout(StrEnum):
    """Thể thức: HD05 (27/5/2026), HD36 before it, or by the date of each paper."""

    HD05 = "hd05"
    HD36 = "hd36"
    BY_DATE = "tu_dong"


class Spelling(StrEnum):
    """How the program spells its own words."""

    NEW = "uỷ"
    OLD = "ủy"


class Naming(Table):
    """The names of the cell and of the bodies above it, from a day on."""

    since: Day | None = Field(default=None, alias="tu")
    name: Text = Field(default=None, alias="ten")
    superior_organisation: Text = Field(default=None, alias="dang_bo_cap_tren")
    superior_committee: Text = Field(default=None, alias="cap_uy_cap_tren")
    overseer: Text = Field(default=None, alias="nguoi_theo_doi")
    place_name: Text = Field(default=None, alias="dia_danh")


class CellIdentity(Table):
    """The table `[chi_bo]`."""

    cell_kind: CellKind | None = Field(default=None, alias="loai_hinh")
    place_name: Text = Field(default=None, alias="dia_danh")
    place: Text = Field(default=None, alias="dia_diem")
    namings: Tables[Naming] = Field(default=(), alias="ten_goi")


class Term(Table):
    """A term of office: papers are numbered through it (HD05, 27/5/2026, II.3)."""

    name: Text = Field(default=None, alias="ten")
    since: Day = Field(alias="tu")
    resolutions_before: Count = Field(default=0, alias="nghi_quyet_truoc_so")


class MeetingHabits(Table):
    """The table `[sinh_hoat]`: when the cell meets, and local rules with their papers."""

    time: Clock | None = Field(default=None, alias="gio")
    book_since: Day | None = Field(default=None, alias="so_tu")
    day_of_month: Count | None = Field(default=None, alias="ngay_trong_thang", ge=1, le=31)
    day_basis: Text = Field(default=None, alias="can_cu_ngay")
    least_minutes: Count | None = Field(default=None, alias="thoi_luong_toi_thieu")
    least_minutes_basis: Text = Field(default=None, alias="can_cu_thoi_luong")


class Conventions(Table):
    """The table `[quy_uoc]`."""

    guideline: str = Field(default="hd12-2018", alias="huong_dan")
    criteria_set: Text = Field(default=None, alias="bo_tieu_chi")
    layout: Layout = Field(default=Layout.BY_DATE, alias="the_thuc")
    spelling: Spelling = Field(default=Spelling.NEW, alias="chinh_ta")
    resolution_recipients: Texts = Field(default=(), alias="noi_nhan_nghi_quyet")
    agenda_recipients: Texts = Field(default=(), alias="noi_nhan_chuong_trinh")


class Cell(TomlFile):
    """The file `chibo.toml`."""

    identity: CellIdentity = Field(
        default_factory=lambda: CellIdentity.model_validate({}), alias="chi_bo"
    )
    terms: Tables[Term] = Field(default=(), alias="nhiem_ky")
    habits: MeetingHabits = Field(
        default_factory=lambda: MeetingHabits.model_validate({}), alias="sinh_hoat"
    )
    conventions: Conventions = Field(
        default_factory=lambda: Conventions.model_validate({}), alias="quy_uoc"
    )

    def naming_on(self, day: date) -> Naming:
        """The names in force on a day: the latest entry that has begun, else the earliest."""
        entries = sorted(self.identity.namings, key=lambda entry: entry.since or date.min)
        begun = [entry for entry in entries if (entry.since or date.min) <= day]
        return (begun[-1:] or entries[:1] or [Naming.model_validate({})])[0]

    def place_name_on(self, day: date) -> str | None:
        """The place that stands before the date of a paper of that day."""
        return self.naming_on(day).place_name or self.identity.place_name

    def term_on(self, day: date) -> Term | None:
        """The term of office a day falls in, or None before the first."""
        begun = [term for term in self.terms if term.since <= day]
        return max(begun, key=lambda term: term.since, default=None)
