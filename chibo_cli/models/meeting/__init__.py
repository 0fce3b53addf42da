"""A meeting file: one format for every kind of meeting."""

import datetime
from functools import cached_property

from pydantic import ConfigDict, Field

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
    MinutesRecord,
    Petition,
    PetitionAnswer,
    Resolution,
    Task,
    TaskReview,
    Vote,
    Waiver,
)
from chibo_cli.models.meeting.elections import Election
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

    model_config = ConfigDict(ignored_types=(cached_property,))

    kind: MeetingKind = Field(alias="loai", description="Loại buổi sinh hoạt.")
    date: Day = Field(alias="ngay", description="Ngày họp.")
    period: Text = Field(
        default=None,
        alias="ky",
        pattern=r"^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2]|Q[1-4])$",
        description="Buổi họp tính cho tháng (2026-11) hoặc quý (2026-Q1), khi họp lệch kỳ.",
    )
    reason: Text = Field(
        default=None, alias="ly_do", description="Vì sao họp bất thường, hoặc vì sao họp kết hợp."
    )
    started_at: Clock | None = Field(default=None, alias="bat_dau", description="Giờ bắt đầu.")
    ended_at: Clock | None = Field(default=None, alias="ket_thuc", description="Giờ kết thúc.")
    place: Text = Field(default=None, alias="dia_diem", description="Nơi họp.")
    form: MeetingForm | None = Field(
        default=None,
        alias="hinh_thuc",
        description="Hình thức họp; họp trực tuyến thì thêm can_cu_truc_tuyen, nen_tang.",
    )
    online_basis: Text = Field(
        default=None, alias="can_cu_truc_tuyen", description="Văn bản cho phép họp trực tuyến."
    )
    platform: Text = Field(
        default=None, alias="nen_tang", description="Phần mềm dùng để họp trực tuyến."
    )
    chair: Person = Field(default=None, alias="chu_tri", description="Người chủ trì.")
    chair_reason: Text = Field(
        default=None, alias="ly_do_chu_tri", description="Vì sao người chủ trì không phải bí thư."
    )
    minute_taker: Person = Field(
        default=None, alias="thu_ky", description="Thư ký: người ghi biên bản, khác người chủ trì."
    )
    agenda_adopted: Flag | None = Field(
        default=None,
        alias="thong_qua_chuong_trinh",
        description="Hội nghị đã thông qua chương trình chưa.",
    )
    progress: Progress = Field(
        default=Progress.DRAFT,
        alias="trang_thai",
        description="Ghi xong cả tệp thì đổi thành hoan_thanh.",
    )

    preparation: Preparation | None = Field(
        default=None, alias="chuan_bi", description="Việc chuẩn bị trước buổi họp."
    )
    agenda: Tables[AgendaItem] = Field(
        default=(),
        alias="chuong_trinh",
        description="Chương trình, mỗi nội dung một bảng; biên bản đi theo thứ tự này.",
    )
    guests: Tables[Guest] = Field(
        default=(), alias="khach_moi", description="Khách mời, mỗi người một bảng."
    )
    absences: Tables[Absence] = Field(
        default=(),
        alias="vang",
        description="Đảng viên vắng, mỗi người một bảng; ai không có tên ở đây là có mặt.",
    )
    extra_attendances: Tables[ExtraAttendance] = Field(
        default=(),
        alias="du_them",
        description="Người được miễn hoặc tạm đi mà vẫn đến dự, mỗi người một bảng.",
    )
    counts: AnnouncedCounts | None = Field(
        default=None,
        alias="so_luong",
        description="Số người chủ trì công bố; khác số tính được thì lệnh check nhắc.",
    )

    political_block: PoliticalBlock | None = Field(
        default=None, alias="chinh_tri_tu_tuong", description="Công tác chính trị, tư tưởng."
    )
    month_review: MonthReview | None = Field(
        default=None,
        alias="nhiem_vu_chinh_tri",
        description="Kết quả thực hiện nhiệm vụ chính trị trong tháng.",
    )
    party_building: PartyBuilding | None = Field(
        default=None, alias="xay_dung_dang", description="Công tác xây dựng Đảng."
    )
    further_items: Tables[FurtherItem] = Field(
        default=(),
        alias="muc_khac",
        description="Nội dung khác trong chương trình, mỗi nội dung một bảng.",
    )
    topic: Topic | None = Field(
        default=None,
        alias="chuyen_de",
        description="Sinh hoạt chuyên đề: cả buổi, hoặc một phần của buổi kết hợp.",
    )
    remarks: Tables[Remark] = Field(
        default=(), alias="y_kien", description="Ý kiến thảo luận chung, mỗi ý kiến một bảng."
    )

    task_reviews: Tables[TaskReview] = Field(
        default=(), alias="ra_soat", description="Rà soát nhiệm vụ còn mở của những kỳ trước."
    )
    petitions: Tables[Petition] = Field(
        default=(),
        alias="kien_nghi",
        description="Kiến nghị của đảng viên, mỗi kiến nghị một bảng.",
    )
    petition_answers: Tables[PetitionAnswer] = Field(
        default=(), alias="tra_loi_kien_nghi", description="Trả lời kiến nghị của những kỳ trước."
    )
    tasks: Tables[Task] = Field(
        default=(),
        alias="nhiem_vu",
        description="Nhiệm vụ mới, đủ sáu phần để kỳ sau kiểm tra được.",
    )
    intended_tasks: Tables[Task] = Field(
        default=(), alias="nhiem_vu_du_kien", description="Nhiệm vụ chi uỷ dự kiến trình chi bộ."
    )
    conclusion: Conclusion | None = Field(
        default=None, alias="ket_luan", description="Kết luận của người chủ trì về cả buổi họp."
    )
    resolutions: Tables[Resolution] = Field(
        default=(),
        alias="nghi_quyet",
        description="Nghị quyết của buổi họp, mỗi nghị quyết một bảng.",
    )
    votes: Tables[Vote] = Field(
        default=(), alias="bieu_quyet", description="Biểu quyết khác, ngoài biểu quyết nghị quyết."
    )
    elections: Tables[Election] = Field(
        default=(), alias="bau_cu", description="Bầu cử trong buổi họp."
    )
    minutes: MinutesRecord | None = Field(
        default=None, alias="bien_ban", description="Biên bản: số, việc đọc thông qua, chỗ sửa."
    )
    waivers: Tables[Waiver] = Field(
        default=(),
        alias="mien",
        description="Quy tắc không áp dụng cho buổi này, kèm lý do và căn cứ.",
    )

    @cached_property
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
    def year(self) -> int:
        """The year of the month or quarter this meeting counts for."""
        return int(self.period[:4]) if self.period else self.date.year

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
