"""What a meeting decides: tasks and their review, petitions, votes, resolutions, elections."""

from pydantic import Field

from chibo_cli.models.base import (
    Count,
    Day,
    Doers,
    Flag,
    Inspector,
    Number,
    Person,
    Prose,
    Table,
    Text,
)
from chibo_cli.models.meeting.kinds import (
    AnswerState,
    Competence,
    ResolutionKind,
    TaskState,
    VoteForm,
    VoteKind,
)


class TaskReview(Table):
    """`[[ra_soat]]`: what became of an open task of an earlier meeting."""

    earlier_task: Text = Field(
        default=None,
        alias="nhiem_vu_cu",
        description="Nhiệm vụ cũ: tên tệp buổi họp và số, 2026-10-03-thuong-ky/2.",
    )
    state: TaskState | None = Field(
        default=None,
        alias="tinh_trang",
        description="Nhiệm vụ ấy đến đâu; gia_han thì thêm han_moi.",
    )
    explanation: Prose = Field(
        default=None, alias="dien_giai", description="Đã làm được gì, còn gì."
    )
    new_due: Day | None = Field(default=None, alias="han_moi", description="Hạn mới, khi gia hạn.")


class Petition(Table):
    """`[[kien_nghi]]`: a member's petition; the right to be answered: Điều lệ Đảng, 3.3."""

    number: Number | None = Field(
        default=None, alias="so", description="Số của kiến nghị trong tệp này: 1, 2, …"
    )
    person: Person = Field(default=None, alias="nguoi", description="Người kiến nghị.")
    content: Prose = Field(default=None, alias="noi_dung", description="Nội dung kiến nghị.")
    competence: Competence | None = Field(
        default=None, alias="tham_quyen", description="Ai có thẩm quyền giải quyết."
    )
    handler: Text = Field(default=None, alias="noi_xu_ly", description="Nơi hoặc người sẽ xử lý.")
    due: Day | None = Field(default=None, alias="han", description="Hạn trả lời.")


class PetitionAnswer(Table):
    """`[[tra_loi_kien_nghi]]`: the answer to a petition, given in a later meeting."""

    earlier_petition: Text = Field(
        default=None,
        alias="kien_nghi_cu",
        description="Kiến nghị cũ: tên tệp buổi họp và số, 2026-09-03-thuong-ky/1.",
    )
    content: Prose = Field(default=None, alias="noi_dung", description="Nội dung trả lời.")
    state: AnswerState | None = Field(
        default=None, alias="tinh_trang", description="Việc trả lời đến đâu."
    )


class Task(Table):
    """`[[nhiem_vu]]`: a task with the six parts that make a resolution verifiable."""

    number: Number | None = Field(
        default=None,
        alias="so",
        description="Số của nhiệm vụ trong tệp này: 1, 2, …; kỳ sau rà soát theo số ấy.",
    )
    content: Prose = Field(default=None, alias="noi_dung", description="Việc phải làm.")
    requirement: Prose = Field(default=None, alias="yeu_cau", description="Phải đạt được gì.")
    measure: Prose = Field(default=None, alias="bien_phap", description="Làm bằng cách nào.")
    doers: Doers = Field(
        default=(), alias="nguoi_thuc_hien", description="Người hoặc tổ chức thực hiện."
    )
    inspector: Inspector = Field(
        default=None, alias="nguoi_kiem_tra", description="Người kiểm tra, đôn đốc."
    )
    due: Day | None = Field(default=None, alias="han", description="Hạn xong.")
    standing: Flag = Field(
        default=False,
        alias="thuong_xuyen",
        description="Ghi true, thay cho han, với nhiệm vụ thường xuyên.",
    )
    reported_at: Text = Field(
        default=None, alias="bao_cao_tai", description="Báo cáo kết quả tại kỳ họp nào."
    )
    work_area: Text = Field(
        default=None,
        alias="linh_vuc",
        description="Lĩnh vực, để tổng kết năm theo lĩnh vực: kinh tế, an ninh trật tự.",
    )


class Ballot(Table):
    """How a vote went: its form and its counts."""

    form: VoteForm | None = Field(
        default=None, alias="hinh_thuc", description="Hình thức biểu quyết."
    )
    in_favour: Count | None = Field(
        default=None, alias="tan_thanh", description="Số phiếu tán thành."
    )
    against: Count | None = Field(
        default=None, alias="khong_tan_thanh", description="Số phiếu không tán thành."
    )
    other_opinions: Count | None = Field(
        default=None, alias="y_kien_khac", description="Số phiếu có ý kiến khác."
    )
    reserved_opinion: Prose = Field(
        default=None,
        alias="bao_luu",
        description="Ý kiến thiểu số được bảo lưu, báo cáo lên cấp trên.",
    )

    @property
    def cast(self) -> int | None:
        """All votes counted, or None where those in favour were not recorded."""
        if self.in_favour is None:
            return None
        return self.in_favour + (self.against or 0) + (self.other_opinions or 0)


class Vote(Ballot):
    """`[[bieu_quyet]]`: a vote other than on a resolution."""

    content: Prose = Field(default=None, alias="noi_dung", description="Biểu quyết về việc gì.")
    kind: VoteKind | None = Field(default=None, alias="loai", description="Loại biểu quyết.")
    subject: Text = Field(
        default=None,
        alias="doi_tuong",
        description="Người được xét; kết nạp, chuyển chính thức thì mỗi người một bảng.",
    )


class Conclusion(Table):
    """`[ket_luan]`: the chair's conclusion; numbered when it is issued as a paper."""

    number: Number | None = Field(
        default=None, alias="so", description="Số của kết luận, khi ban hành thành văn bản."
    )
    abstract: Text = Field(
        default=None,
        alias="trich_yeu",
        description="Trích yếu khi ban hành thành văn bản: về việc mở đường trục thôn.",
    )
    content: Prose = Field(default=None, alias="noi_dung", description="Nội dung kết luận.")
    issued: Day | None = Field(
        default=None, alias="ban_hanh", description="Ngày ban hành thành văn bản."
    )


class Resolution(Table):
    """`[[nghi_quyet]]`: a resolution; its number runs through the term."""

    number: Number | None = Field(
        default=None, alias="so", description="Số nghị quyết, chạy suốt nhiệm kỳ."
    )
    kind: ResolutionKind | None = Field(default=None, alias="loai", description="Loại nghị quyết.")
    abstract: Text = Field(
        default=None,
        alias="trich_yeu",
        description="Trích yếu: lãnh đạo thực hiện nhiệm vụ tháng 11 năm 2026.",
    )
    basis: Prose = Field(
        default=None,
        alias="can_cu",
        description="Căn cứ của nghị quyết, in dưới trích yếu, mỗi căn cứ một đoạn.",
    )
    content: Prose = Field(default=None, alias="noi_dung", description="Nội dung của nghị quyết.")
    vote: Ballot | None = Field(
        default=None, alias="bieu_quyet", description="Kết quả biểu quyết nghị quyết."
    )
    issued: Day | None = Field(default=None, alias="ban_hanh", description="Ngày ban hành.")


class MinutesRecord(Table):
    """`[bien_ban]`: the minutes as a paper."""

    number: Number | None = Field(
        default=None,
        alias="so",
        description="Số biên bản; sổ biên bản không đánh số thì không ghi.",
    )
    read_out: Flag | None = Field(
        default=None,
        alias="doc_thong_qua",
        description="Đã đọc lại và thông qua trước hội nghị chưa.",
    )
    corrections: Prose = Field(
        default=None, alias="bo_sung", description="Những chỗ sửa khi đọc lại."
    )
    posted: Day | None = Field(
        default=None,
        alias="dang_so_tay",
        description="Ngày đăng tài liệu hoàn thiện lên Sổ tay đảng viên điện tử, sau buổi họp.",
    )
    attachments: Prose = Field(
        default=None,
        alias="tai_lieu_kem",
        description="Tài liệu kèm theo biên bản, như phiếu chấm điểm.",
    )


class Waiver(Table):
    """`[[mien]]`: a rule that does not apply, with its reason and paper."""

    rule: Text = Field(
        default=None, alias="quy_tac", description="Mã của quy tắc không áp dụng: CB305."
    )
    reason: Text = Field(
        default=None,
        alias="ly_do",
        description="Vì sao không áp dụng; báo cáo kiểm tra in lý do này.",
    )
    basis: Text = Field(default=None, alias="can_cu", description="Văn bản làm căn cứ.")
