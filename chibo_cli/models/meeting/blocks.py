"""What is said in a meeting: the guideline's blocks, further items, remarks, the topic."""

from pydantic import Field

from chibo_cli.models.base import Clock, Count, Day, People, Person, Prose, Table, Tables, Text
from chibo_cli.models.meeting.kinds import ApprovedBy


class Remark(Table):
    """`[[… .y_kien]]`: what one member or guest said, and the chair's answer."""

    person: Person = Field(
        default=None,
        alias="nguoi",
        description="Người phát biểu: đảng viên hoặc khách mời của buổi này.",
    )
    content: Prose = Field(default=None, alias="noi_dung", description="Nội dung ý kiến.")
    answer: Prose = Field(default=None, alias="tra_loi", description="Người chủ trì trả lời.")


class Block(Table):
    """A block of the meeting: who presents it, the remarks on it, the chair's conclusion."""

    presenters: People = Field(default=(), alias="nguoi_trinh_bay", description="Người trình bày.")
    remarks: Tables[Remark] = Field(
        default=(),
        alias="y_kien",
        description="Ý kiến thảo luận về nội dung này, mỗi ý kiến một bảng.",
    )
    block_conclusion: Prose = Field(
        default=None, alias="y_kien_ket_luan", description="Người chủ trì kết luận nội dung này."
    )


class CitedPaper(Table):
    """`[[… .van_ban]]`: a paper made known in the meeting."""

    reference: Text = Field(
        default=None, alias="so_hieu", description="Số, ký hiệu của văn bản: 50-CT/TW."
    )
    date: Day | None = Field(default=None, alias="ngay", description="Ngày của văn bản.")
    issuer: Text = Field(default=None, alias="co_quan", description="Cơ quan ban hành.")
    abstract: Text = Field(
        default=None, alias="trich_yeu", description="Trích yếu nội dung văn bản."
    )


class PoliticalBlock(Block):
    """`[chinh_tri_tu_tuong]` (HD12, II.2.1.a)."""

    current_affairs: Prose = Field(
        default=None, alias="thoi_su", description="Tình hình thời sự đã thông tin."
    )
    papers: Tables[CitedPaper] = Field(
        default=(), alias="van_ban", description="Văn bản đã phổ biến, mỗi văn bản một bảng."
    )
    ideology: Prose = Field(
        default=None,
        alias="tinh_hinh_tu_tuong",
        description="Tư tưởng đảng viên, quần chúng nói chung, không ghi cho từng người.",
    )
    assessment_minutes: Count | None = Field(
        default=None,
        alias="phut_danh_gia",
        le=1440,
        description="Số phút dành đánh giá tình hình tư tưởng, tự phê bình và phê bình.",
    )
    study_of_ho_chi_minh: Prose = Field(
        default=None,
        alias="hoc_tap_bac",
        description="Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
    )


class MonthReview(Block):
    """`[nhiem_vu_chinh_tri]`: the month's results (HD12, II.2.1.b)."""

    results: Prose = Field(
        default=None, alias="ket_qua", description="Kết quả thực hiện nhiệm vụ trong tháng."
    )
    strengths: Prose = Field(default=None, alias="uu_diem", description="Ưu điểm.")
    weaknesses: Prose = Field(default=None, alias="han_che", description="Hạn chế.")
    causes: Prose = Field(default=None, alias="nguyen_nhan", description="Nguyên nhân.")
    directions: Prose = Field(
        default=None,
        alias="phuong_huong",
        description="Phương hướng tháng tới; việc kiểm tra được thì ghi ở [[nhiem_vu]].",
    )


class PartyBuilding(Block):
    """`[xay_dung_dang]` (HD12, II.2.1.c)."""

    party_dues: Prose = Field(default=None, alias="dang_phi", description="Thu, nộp đảng phí.")
    membership_work: Prose = Field(
        default=None,
        alias="cong_tac_dang_vien",
        description="Kết nạp, công nhận chính thức, chuyển sinh hoạt.",
    )
    inspection_work: Prose = Field(
        default=None, alias="kiem_tra_giam_sat", description="Công tác kiểm tra, giám sát."
    )
    mass_organisations: Prose = Field(
        default=None, alias="doan_the", description="Hoạt động của các đoàn thể."
    )
    praise: Prose = Field(default=None, alias="bieu_duong", description="Biểu dương ai, việc gì.")
    reminders: Prose = Field(default=None, alias="nhac_nho", description="Nhắc nhở ai, việc gì.")
    self_criticism: Prose = Field(
        default=None, alias="tu_phe_binh_phe_binh", description="Tự phê bình và phê bình."
    )


class FurtherItem(Block):
    """`[[muc_khac]]`: any further item, in the order of the agenda."""

    title: Text = Field(
        default=None, alias="tieu_de", description="Tên của nội dung, như trong chương trình."
    )
    summary: Prose = Field(default=None, alias="tom_tat", description="Tóm tắt điều đã trình bày.")


class Approval(Table):
    """`duyet`: who approved the draft of a topic, and when."""

    by: ApprovedBy | None = Field(default=None, alias="boi", description="Ai duyệt.")
    date: Day | None = Field(default=None, alias="ngay", description="Ngày duyệt.")


class Topic(Block):
    """`[chuyen_de]` (HD12, II.1.1.b, II.2.2)."""

    name: Text = Field(default=None, alias="ten", description="Tên chuyên đề.")
    topic_group: Text = Field(
        default=None, alias="nhom", description="Nhóm vấn đề của chuyên đề, theo hướng dẫn."
    )
    purpose: Prose = Field(default=None, alias="muc_dich", description="Mục đích của chuyên đề.")
    requirement: Prose = Field(default=None, alias="yeu_cau", description="Yêu cầu của chuyên đề.")
    practical_link: Prose = Field(
        default=None, alias="lien_he", description="Liên hệ với công việc của chi bộ."
    )
    started_at: Clock | None = Field(
        default=None, alias="bat_dau", description="Giờ bắt đầu phần chuyên đề, khi họp kết hợp."
    )
    ended_at: Clock | None = Field(
        default=None, alias="ket_thuc", description="Giờ kết thúc phần chuyên đề, khi họp kết hợp."
    )
    preparers: People = Field(
        default=(), alias="nguoi_chuan_bi", description="Người chuẩn bị chuyên đề."
    )
    approval: Approval | None = Field(
        default=None, alias="duyet", description="Duyệt dự thảo chuyên đề."
    )
    sent_to_members: Day | None = Field(
        default=None, alias="gui_dang_vien", description="Ngày gửi dự thảo cho đảng viên."
    )
    member_questions: Prose = Field(
        default=None,
        alias="cau_hoi_dang_vien",
        description="Câu hỏi của đảng viên sau khi đọc dự thảo.",
    )
    summary: Prose = Field(
        default=None, alias="tom_tat", description="Tóm tắt chuyên đề đã trình bày."
    )
    accepted_points: Prose = Field(
        default=None, alias="tiep_thu", description="Ý kiến được tiếp thu vào dự thảo."
    )
    group_appraisal: Prose = Field(
        default=None, alias="danh_gia_nhom", description="Nhận xét về nhóm chuẩn bị."
    )
    completed_on: Day | None = Field(
        default=None, alias="hoan_chinh", description="Ngày gửi bản hoàn chỉnh cho đảng viên."
    )
    reported_to_superior_on: Day | None = Field(
        default=None, alias="bao_cao_cap_tren", description="Ngày báo cáo cấp trên."
    )
