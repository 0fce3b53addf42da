"""What is fixed before a meeting: preparation and agenda."""

from pydantic import Field

from chibo_cli.models.base import (
    Count,
    Day,
    Doers,
    Flag,
    GuestName,
    People,
    Person,
    Prose,
    Table,
    Text,
)
from chibo_cli.models.meeting.kinds import Drafted


class Consultation(Table):
    """`hoi_y`: bí thư and phó bí thư agree the content, where there is no chi uỷ."""

    date: Day | None = Field(default=None, alias="ngay")
    participants: People = Field(default=(), alias="thanh_phan")


class Notice(Table):
    """`thong_bao`: when members were told, and whether the superior was too."""

    date: Day | None = Field(default=None, alias="ngay")
    to_superior: Flag | None = Field(default=None, alias="cap_tren")


class Preparation(Table):
    """`[chuan_bi]` (HD12, II.1.1)."""

    purpose: Prose = Field(default=None, alias="muc_dich")
    requirement: Prose = Field(default=None, alias="yeu_cau")
    preparers: People = Field(default=(), alias="nguoi_chuan_bi")
    consultation: Consultation | None = Field(default=None, alias="hoi_y")
    notice: Notice | None = Field(default=None, alias="thong_bao")
    documents_sent: Day | None = Field(default=None, alias="gui_tai_lieu")
    posted: Day | None = Field(default=None, alias="dang_so_tay")
    key_points: Prose = Field(default=None, alias="trong_tam")
    questions: Prose = Field(default=None, alias="cau_hoi")
    drafted: Drafted | None = Field(default=None, alias="du_thao")


class AgendaItem(Table):
    """`[[chuong_trinh]]`: one item of the agenda, which the minutes follow."""

    content: Text = Field(default=None, alias="noi_dung")
    step: Text = Field(default=None, alias="buoc")
    doers: Doers = Field(default=(), alias="nguoi_thuc_hien")
    minutes_planned: Count | None = Field(default=None, alias="phut", le=1440)
    note: Text = Field(default=None, alias="ghi_chu")
    held: Flag = Field(default=True, alias="da_thuc_hien")
    skipping_reason: Text = Field(default=None, alias="bo_qua")


class Guest(Table):
    """`[[khach_moi]]`: somebody invited, outside all counts."""

    full_name: GuestName = Field(default=None, alias="ho_ten")
    office: Text = Field(default=None, alias="chuc_vu")
    oversees_cell: Flag = Field(default=False, alias="theo_doi_chi_bo")


class Absence(Table):
    """`[[vang]]`: a convened member who did not come; no reason means without reason."""

    person: Person = Field(default=None, alias="nguoi")
    reason: Text = Field(default=None, alias="ly_do")
    special_duty: Flag = Field(default=False, alias="nhiem_vu_dac_biet")


class ExtraAttendance(Table):
    """`[[du_them]]`: an exempt or away member who came all the same."""

    person: Person = Field(default=None, alias="nguoi")


class AnnouncedCounts(Table):
    """`[so_luong]`: the figures the chair announced."""

    announced: Count | None = Field(default=None, alias="cong_bo")
    present: Count | None = Field(default=None, alias="co_mat")
