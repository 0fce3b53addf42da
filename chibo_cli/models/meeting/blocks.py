"""What is said in a meeting: the guideline's blocks, further items, remarks, the topic."""

from pydantic import Field

from chibo_cli.models.base import Clock, Day, People, Person, Prose, Table, Tables, Text
from chibo_cli.models.meeting.kinds import ApprovedBy


class Remark(Table):
    """`[[… .y_kien]]`: what one member or guest said, and the chair's answer."""

    person: Person = Field(default=None, alias="nguoi")
    content: Prose = Field(default=None, alias="noi_dung")
    answer: Prose = Field(default=None, alias="tra_loi")


class Block(Table):
    """A block of the meeting: who presents it, the remarks on it, the chair's conclusion."""

    presenters: People = Field(default=(), alias="nguoi_trinh_bay")
    remarks: Tables[Remark] = Field(default=(), alias="y_kien")
    block_conclusion: Prose = Field(default=None, alias="y_kien_ket_luan")


class CitedPaper(Table):
    """`[[… .van_ban]]`: a paper made known in the meeting."""

    reference: Text = Field(default=None, alias="so_hieu")
    date: Day | None = Field(default=None, alias="ngay")
    issuer: Text = Field(default=None, alias="co_quan")
    abstract: Text = Field(default=None, alias="trich_yeu")


class PoliticalBlock(Block):
    """`[chinh_tri_tu_tuong]` (HD12, II.2.1.a)."""

    current_affairs: Prose = Field(default=None, alias="thoi_su")
    papers: Tables[CitedPaper] = Field(default=(), alias="van_ban")
    ideology: Prose = Field(default=None, alias="tinh_hinh_tu_tuong")
    study_of_ho_chi_minh: Prose = Field(default=None, alias="hoc_tap_bac")


class MonthReview(Block):
    """`[nhiem_vu_chinh_tri]`: the month's results (HD12, II.2.1.b)."""

    results: Prose = Field(default=None, alias="ket_qua")
    strengths: Prose = Field(default=None, alias="uu_diem")
    weaknesses: Prose = Field(default=None, alias="han_che")
    causes: Prose = Field(default=None, alias="nguyen_nhan")
    directions: Prose = Field(default=None, alias="phuong_huong")


class PartyBuilding(Block):
    """`[xay_dung_dang]` (HD12, II.2.1.c)."""

    party_dues: Prose = Field(default=None, alias="dang_phi")
    membership_work: Prose = Field(default=None, alias="cong_tac_dang_vien")
    inspection_work: Prose = Field(default=None, alias="kiem_tra_giam_sat")
    mass_organisations: Prose = Field(default=None, alias="doan_the")
    praise: Prose = Field(default=None, alias="bieu_duong")
    reminders: Prose = Field(default=None, alias="nhac_nho")
    self_criticism: Prose = Field(default=None, alias="tu_phe_binh_phe_binh")


class FurtherItem(Block):
    """`[[muc_khac]]`: any further item, in the order of the agenda."""

    title: Text = Field(default=None, alias="tieu_de")
    summary: Prose = Field(default=None, alias="tom_tat")


class Approval(Table):
    """`duyet`: who approved the draft of a topic, and when."""

    by: ApprovedBy | None = Field(default=None, alias="boi")
    date: Day | None = Field(default=None, alias="ngay")


class Topic(Block):
    """`[chuyen_de]` (HD12, II.1.1.b, II.2.2)."""

    name: Text = Field(default=None, alias="ten")
    topic_group: Text = Field(default=None, alias="nhom")
    purpose: Prose = Field(default=None, alias="muc_dich")
    requirement: Prose = Field(default=None, alias="yeu_cau")
    practical_link: Prose = Field(default=None, alias="lien_he")
    started_at: Clock | None = Field(default=None, alias="bat_dau")
    ended_at: Clock | None = Field(default=None, alias="ket_thuc")
    preparers: People = Field(default=(), alias="nguoi_chuan_bi")
    approval: Approval | None = Field(default=None, alias="duyet")
    sent_to_members: Day | None = Field(default=None, alias="gui_dang_vien")
    member_questions: Prose = Field(default=None, alias="cau_hoi_dang_vien")
    summary: Prose = Field(default=None, alias="tom_tat")
    accepted_points: Prose = Field(default=None, alias="tiep_thu")
    group_appraisal: Prose = Field(default=None, alias="danh_gia_nhom")
    completed_on: Day | None = Field(default=None, alias="hoan_chinh")
    reported_to_superior_on: Day | None = Field(default=None, alias="bao_cao_cap_tren")
