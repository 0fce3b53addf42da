"""A meeting file: one format for every kind of meeting."""

import datetime

from pydantic import Field

from chibo_cli.models.base import Clock, Day, Flag, Person, Tables, Text, TomlFile
from chibo_cli.models.meeting.blocks import (
    FurtherItem,
    MonthReview,
    PartyBuilding,
    PoliticalBlock,
    Remark,
    Topic,
)
from chibo_cli.models.meeting.decisions import (
    Conclusion,
    Election,
    MinutesRecord,
    Petition,
    PetitionAnswer,
    Resolution,
    Task,
    TaskReview,
    Vote,
    Waiver,
)
from chibo_cli.models.meeting.kinds import MeetingForm, MeetingKind, Progress
from chibo_cli.models.meeting.preparation import (
    Absence,
    AgendaItem,
    AnnouncedCounts,
    ExtraAttendance,
    Guest,
    Preparation,
)

__all__ = ["Meeting", "MeetingKind"]


class Meeting(TomlFile):
    """Một buổi sinh hoạt."""

    kind: MeetingKind = Field(alias="loai")
    date: Day = Field(alias="ngay")
    period: Text = Field(default=None, alias="ky", pattern=r"^\d{4}-(0[1-9]|1[0-2]|Q[1-4])$")
    reason: Text = Field(default=None, alias="ly_do")
    started_at: Clock | None = Field(default=None, alias="bat_dau")
    ended_at: Clock | None = Field(default=None, alias="ket_thuc")
    place: Text = Field(default=None, alias="dia_diem")
    form: MeetingForm | None = Field(default=None, alias="hinh_thuc")
    online_basis: Text = Field(default=None, alias="can_cu_truc_tuyen")
    platform: Text = Field(default=None, alias="nen_tang")
    chair: Person = Field(default=None, alias="chu_tri")
    chair_reason: Text = Field(default=None, alias="ly_do_chu_tri")
    minute_taker: Person = Field(default=None, alias="thu_ky")
    agenda_adopted: Flag | None = Field(default=None, alias="thong_qua_chuong_trinh")
    progress: Progress = Field(default=Progress.DRAFT, alias="trang_thai")

    preparation: Preparation | None = Field(default=None, alias="chuan_bi")
    agenda: Tables[AgendaItem] = Field(default=(), alias="chuong_trinh")
    guests: Tables[Guest] = Field(default=(), alias="khach_moi")
    absences: Tables[Absence] = Field(default=(), alias="vang")
    extra_attendances: Tables[ExtraAttendance] = Field(default=(), alias="du_them")
    counts: AnnouncedCounts | None = Field(default=None, alias="so_luong")

    political_block: PoliticalBlock | None = Field(default=None, alias="chinh_tri_tu_tuong")
    month_review: MonthReview | None = Field(default=None, alias="nhiem_vu_chinh_tri")
    party_building: PartyBuilding | None = Field(default=None, alias="xay_dung_dang")
    further_items: Tables[FurtherItem] = Field(default=(), alias="muc_khac")
    topic: Topic | None = Field(default=None, alias="chuyen_de")
    remarks: Tables[Remark] = Field(default=(), alias="y_kien")

    task_reviews: Tables[TaskReview] = Field(default=(), alias="ra_soat")
    petitions: Tables[Petition] = Field(default=(), alias="kien_nghi")
    petition_answers: Tables[PetitionAnswer] = Field(default=(), alias="tra_loi_kien_nghi")
    tasks: Tables[Task] = Field(default=(), alias="nhiem_vu")
    intended_tasks: Tables[Task] = Field(default=(), alias="nhiem_vu_du_kien")
    conclusion: Conclusion | None = Field(default=None, alias="ket_luan")
    resolutions: Tables[Resolution] = Field(default=(), alias="nghi_quyet")
    votes: Tables[Vote] = Field(default=(), alias="bieu_quyet")
    elections: Tables[Election] = Field(default=(), alias="bau_cu")
    minutes: MinutesRecord | None = Field(default=None, alias="bien_ban")
    waivers: Tables[Waiver] = Field(default=(), alias="mien")

    @property
    def slug(self) -> str:
        """The date and kind as file names and references carry them: `2026-11-03-thuong-ky`.

        A file of another name keeps its own, so that references to it stay true.
        """
        name = self.path.rpartition("/")[2].removesuffix(".toml")
        return name or f"{self.date.isoformat()}-{self.kind.slug}"

    @property
    def is_finished(self) -> bool:
        """Whether the minute-taker has declared the file complete."""
        return self.progress is Progress.FINISHED

    @property
    def is_committee(self) -> bool:
        """Whether this is a meeting of the chi uỷ, not of the cell."""
        return self.kind is MeetingKind.COMMITTEE

    @property
    def duration(self) -> datetime.timedelta | None:
        """From beginning to end; None while one of them is unknown; negative if they clash."""
        if self.started_at is None or self.ended_at is None:
            return None
        begin = datetime.datetime.combine(self.date, self.started_at)
        return datetime.datetime.combine(self.date, self.ended_at) - begin

    @property
    def month(self) -> datetime.date:
        """The first day of the month this meeting counts for."""
        if self.period and "Q" not in self.period:
            return datetime.date.fromisoformat(f"{self.period}-01")
        return self.date.replace(day=1)

    @property
    def quarter(self) -> int:
        """The quarter this meeting counts for, from 1 to 4."""
        if self.period and "Q" in self.period:
            return int(self.period[-1])
        return (self.month.month + 2) // 3
