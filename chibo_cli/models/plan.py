"""The year: `ke-hoach.toml`, and what the superior asks for in `dinh-huong/`."""

from pydantic import Field

from chibo_cli.models.base import (
    Count,
    Day,
    Number,
    People,
    Prose,
    Table,
    Tables,
    Text,
    TomlFile,
    Year,
)
from chibo_cli.models.meeting.decisions import Waiver


class PlannedTopic(Table):
    """`[[chuyen_de_nam]]`: one topic of the year (HD12, II.1.1.b).

    That the bí thư explains it to those who prepare it is asked for there too.
    """

    quarter: Count | None = Field(
        default=None, alias="quy", ge=1, le=4, description="Quý, từ 1 đến 4."
    )
    month: Count | None = Field(
        default=None, alias="thang", ge=1, le=12, description="Tháng, từ 1 đến 12."
    )
    name: Text = Field(default=None, alias="ten", description="Tên chuyên đề.")
    topic_group: Text = Field(
        default=None, alias="nhom", description="Nhóm vấn đề của chuyên đề, theo hướng dẫn."
    )
    preparers: People = Field(
        default=(), alias="nguoi_chuan_bi", description="Người chuẩn bị chuyên đề."
    )
    purpose: Prose = Field(default=None, alias="muc_dich", description="Mục đích của chuyên đề.")
    questions: Prose = Field(
        default=None, alias="cau_hoi", description="Câu hỏi gợi ý thảo luận, 3 đến 5 câu."
    )
    explained_on: Day | None = Field(
        default=None,
        alias="trao_doi",
        description="Ngày bí thư trao đổi mục đích, yêu cầu, nội dung, cách làm với nhóm chuẩn bị.",
    )
    draft_due: Day | None = Field(
        default=None, alias="han_du_thao", description="Hạn xong dự thảo."
    )


class SkippedMonth(Table):
    """`[[khong_hop]]`: a month without its regular meeting, or a quarter without its topic."""

    period: Text = Field(
        default=None,
        alias="ky",
        pattern=r"^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2]|Q[1-4])$",
        description="Tháng không họp thường kỳ (2026-02), hoặc quý không có chuyên đề (2026-Q1).",
    )
    reason: Text = Field(default=None, alias="ly_do", description="Vì sao không họp.")
    basis: Text = Field(default=None, alias="can_cu", description="Văn bản cho phép.")


class Inspection(Table):
    """`[[kiem_tra]]`: an inspection by the superior, or the yearly review."""

    date: Day | None = Field(default=None, alias="ngay", description="Ngày kiểm tra.")
    content: Prose = Field(default=None, alias="noi_dung", description="Nội dung kiểm tra.")
    appraisal: Prose = Field(
        default=None, alias="nhan_xet", description="Nhận xét của đoàn kiểm tra."
    )
    amends: Prose = Field(
        default=None, alias="khac_phuc", description="Việc chi bộ làm để khắc phục."
    )


class Plan(TomlFile):
    """The file `ke-hoach.toml` of one year."""

    year: Year | None = Field(default=None, alias="nam", description="Năm của kế hoạch.")
    number: Number | None = Field(
        default=None, alias="so", description="Số của kế hoạch, chạy suốt nhiệm kỳ."
    )
    made_on: Day | None = Field(default=None, alias="lap_ngay", description="Ngày lập kế hoạch.")
    reported_to_superior_on: Day | None = Field(
        default=None, alias="bao_cao_cap_tren", description="Ngày báo cáo kế hoạch lên cấp trên."
    )
    guideline: Text = Field(
        default=None,
        alias="huong_dan",
        description="Hướng dẫn của riêng năm này, khi khác với chibo.toml.",
    )
    planned_topics: Tables[PlannedTopic] = Field(
        default=(), alias="chuyen_de_nam", description="Chuyên đề trong năm; mỗi quý ít nhất một."
    )
    skipped_months: Tables[SkippedMonth] = Field(
        default=(),
        alias="khong_hop",
        description="Tháng không họp thường kỳ, kèm lý do và văn bản cho phép.",
    )
    inspections: Tables[Inspection] = Field(
        default=(),
        alias="kiem_tra",
        description="Cấp trên kiểm tra sổ sinh hoạt, hoặc chi bộ tự rà soát cuối năm.",
    )
    waivers: Tables[Waiver] = Field(
        default=(),
        alias="mien",
        description="Quy tắc không áp dụng cho năm này, kèm lý do và căn cứ.",
    )


class Orientation(Table):
    """`[[dinh_huong]]`: something the superior asks the cells to treat."""

    content: Prose = Field(
        default=None, alias="noi_dung", description="Nội dung cấp trên định hướng cho chi bộ."
    )
    issuer: Text = Field(default=None, alias="co_quan", description="Cơ quan ra định hướng.")
    date: Day | None = Field(default=None, alias="ngay", description="Ngày của văn bản định hướng.")


class Orientations(TomlFile):
    """A file of `dinh-huong/`, for one month."""

    orientations: Tables[Orientation] = Field(
        default=(),
        alias="dinh_huong",
        description="Định hướng của cấp trên trong tháng, mỗi nội dung một bảng.",
    )
