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

    date: Day | None = Field(default=None, alias="ngay", description="Ngày hội ý.")
    participants: People = Field(
        default=(), alias="thanh_phan", description="Những người hội ý: bí thư, phó bí thư."
    )


class Notice(Table):
    """`thong_bao`: when members were told, and whether the superior was too."""

    date: Day | None = Field(
        default=None, alias="ngay", description="Ngày thông báo cho đảng viên."
    )
    to_superior: Flag | None = Field(
        default=None,
        alias="cap_tren",
        description="Ghi true nếu đã báo cấp uỷ viên cấp trên theo dõi chi bộ.",
    )


class Preparation(Table):
    """`[chuan_bi]` (HD12, II.1.1)."""

    purpose: Prose = Field(
        default=None, alias="muc_dich", description="Mục đích của buổi họp, in trong chương trình."
    )
    requirement: Prose = Field(
        default=None, alias="yeu_cau", description="Yêu cầu của buổi họp, in trong chương trình."
    )
    preparers: People = Field(
        default=(), alias="nguoi_chuan_bi", description="Người chuẩn bị nội dung."
    )
    consultation: Consultation | None = Field(
        default=None, alias="hoi_y", description="Bí thư, phó bí thư hội ý, nơi không có chi uỷ."
    )
    notice: Notice | None = Field(
        default=None, alias="thong_bao", description="Thông báo buổi họp."
    )
    documents_sent: Day | None = Field(
        default=None, alias="gui_tai_lieu", description="Ngày gửi tài liệu cho đảng viên."
    )
    posted: Day | None = Field(
        default=None,
        alias="dang_so_tay",
        description="Ngày đăng tài liệu lên Sổ tay đảng viên điện tử.",
    )
    key_points: Prose = Field(
        default=None, alias="trong_tam", description="Nội dung trọng tâm cần thảo luận, biểu quyết."
    )
    questions: Prose = Field(
        default=None, alias="cau_hoi", description="Câu hỏi gợi ý thảo luận, 3 đến 5 câu."
    )
    drafted: Drafted | None = Field(
        default=None, alias="du_thao", description="Dự thảo đã chuẩn bị trước."
    )


class AgendaItem(Table):
    """`[[chuong_trinh]]`: one item of the agenda, which the minutes follow."""

    content: Text = Field(
        default=None, alias="noi_dung", description="Tên của nội dung, như in trong chương trình."
    )
    step: Text = Field(
        default=None,
        alias="buoc",
        description="Bước của hướng dẫn, hoặc bảng trong tệp mà nội dung này giới thiệu.",
    )
    doers: Doers = Field(default=(), alias="nguoi_thuc_hien", description="Người thực hiện.")
    minutes_planned: Count | None = Field(
        default=None, alias="phut", le=1440, description="Số phút dự kiến."
    )
    note: Text = Field(default=None, alias="ghi_chu", description="Ghi chú, in trong chương trình.")
    held: Flag = Field(
        default=True, alias="da_thuc_hien", description="Ghi false nếu không thực hiện, kèm bo_qua."
    )
    skipping_reason: Text = Field(
        default=None, alias="bo_qua", description="Vì sao không thực hiện."
    )


class Guest(Table):
    """`[[khach_moi]]`: somebody invited, outside all counts."""

    full_name: GuestName = Field(default=None, alias="ho_ten", description="Họ tên khách mời.")
    office: Text = Field(default=None, alias="chuc_vu", description="Chức vụ của khách mời.")
    oversees_cell: Flag = Field(
        default=False,
        alias="theo_doi_chi_bo",
        description="Ghi true với cấp uỷ viên cấp trên được phân công theo dõi chi bộ.",
    )


class Absence(Table):
    """`[[vang]]`: a convened member who did not come; no reason means without reason."""

    person: Person = Field(
        default=None, alias="nguoi", description="Đảng viên được triệu tập mà vắng."
    )
    reason: Text = Field(
        default=None, alias="ly_do", description="Lý do vắng; không ghi là vắng không có lý do."
    )
    special_duty: Flag = Field(
        default=False,
        alias="nhiem_vu_dac_biet",
        description="Chỉ với lực lượng vũ trang: vắng vì làm nhiệm vụ đặc biệt.",
    )


class ExtraAttendance(Table):
    """`[[du_them]]`: an exempt or away member who came all the same."""

    person: Person = Field(
        default=None, alias="nguoi", description="Người được miễn hoặc tạm đi mà vẫn đến dự."
    )


class AnnouncedCounts(Table):
    """`[so_luong]`: the figures the chair announced."""

    announced: Count | None = Field(
        default=None, alias="cong_bo", description="Tổng số đảng viên chủ trì công bố."
    )
    present: Count | None = Field(
        default=None, alias="co_mat", description="Số đảng viên có mặt chủ trì công bố."
    )
