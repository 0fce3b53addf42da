"""What a meeting decides: tasks and their review, petitions, votes, resolutions, elections."""

from pydantic import Field

from chibo_cli.models.base import (
    Count,
    Day,
    Doers,
    Flag,
    Inspector,
    Number,
    People,
    Person,
    Prose,
    Table,
    Tables,
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

    earlier_task: Text = Field(default=None, alias="nhiem_vu_cu")
    state: TaskState | None = Field(default=None, alias="tinh_trang")
    explanation: Prose = Field(default=None, alias="dien_giai")
    new_due: Day | None = Field(default=None, alias="han_moi")


class Petition(Table):
    """`[[kien_nghi]]`: a member's petition; the right to be answered: Điều lệ Đảng, 3.3."""

    number: Number | None = Field(default=None, alias="so")
    person: Person = Field(default=None, alias="nguoi")
    content: Prose = Field(default=None, alias="noi_dung")
    competence: Competence | None = Field(default=None, alias="tham_quyen")
    handler: Text = Field(default=None, alias="noi_xu_ly")
    due: Day | None = Field(default=None, alias="han")


class PetitionAnswer(Table):
    """`[[tra_loi_kien_nghi]]`: the answer to a petition, given in a later meeting."""

    earlier_petition: Text = Field(default=None, alias="kien_nghi_cu")
    content: Prose = Field(default=None, alias="noi_dung")
    state: AnswerState | None = Field(default=None, alias="tinh_trang")


class Task(Table):
    """`[[nhiem_vu]]`: a task with the six parts that make a resolution verifiable."""

    number: Number | None = Field(default=None, alias="so")
    content: Prose = Field(default=None, alias="noi_dung")
    requirement: Prose = Field(default=None, alias="yeu_cau")
    measure: Prose = Field(default=None, alias="bien_phap")
    doers: Doers = Field(default=(), alias="nguoi_thuc_hien")
    inspector: Inspector = Field(default=None, alias="nguoi_kiem_tra")
    due: Day | None = Field(default=None, alias="han")
    standing: Flag = Field(default=False, alias="thuong_xuyen")
    reported_at: Text = Field(default=None, alias="bao_cao_tai")


class Ballot(Table):
    """How a vote went: its form and its counts."""

    form: VoteForm | None = Field(default=None, alias="hinh_thuc")
    in_favour: Count | None = Field(default=None, alias="tan_thanh")
    against: Count | None = Field(default=None, alias="khong_tan_thanh")
    other_opinions: Count | None = Field(default=None, alias="y_kien_khac")
    reserved_opinion: Prose = Field(default=None, alias="bao_luu")

    @property
    def cast(self) -> int | None:
        """All votes counted, or None where those in favour were not recorded."""
        if self.in_favour is None:
            return None
        return self.in_favour + (self.against or 0) + (self.other_opinions or 0)


class Vote(Ballot):
    """`[[bieu_quyet]]`: a vote other than on a resolution."""

    content: Prose = Field(default=None, alias="noi_dung")
    kind: VoteKind | None = Field(default=None, alias="loai")
    subject: Text = Field(default=None, alias="doi_tuong")


class Conclusion(Table):
    """`[ket_luan]`: the chair's conclusion; numbered when it is issued as a paper."""

    number: Number | None = Field(default=None, alias="so")
    content: Prose = Field(default=None, alias="noi_dung")
    issued: Day | None = Field(default=None, alias="ban_hanh")


class Resolution(Table):
    """`[[nghi_quyet]]`: a resolution; its number runs through the term."""

    number: Number | None = Field(default=None, alias="so")
    kind: ResolutionKind | None = Field(default=None, alias="loai")
    abstract: Text = Field(default=None, alias="trich_yeu")
    content: Prose = Field(default=None, alias="noi_dung")
    vote: Ballot | None = Field(default=None, alias="bieu_quyet")
    issued: Day | None = Field(default=None, alias="ban_hanh")


class BallotPapers(Table):
    """`phieu`: ballot papers given out, collected, valid."""

    given_out: Count | None = Field(default=None, alias="phat_ra")
    collected: Count | None = Field(default=None, alias="thu_ve")
    valid: Count | None = Field(default=None, alias="hop_le")


class Candidate(Table):
    """`[[bau_cu.ung_vien]]`: a candidate with the votes received."""

    full_name: Person = Field(default=None, alias="ho_ten")
    votes_received: Count | None = Field(default=None, alias="so_phieu")
    elected: Flag | None = Field(default=None, alias="trung_cu")


class Election(Table):
    """`[[bau_cu]]`: an election held in the meeting."""

    post: Text = Field(default=None, alias="chuc_danh")
    count: Count | None = Field(default=None, alias="so_luong")
    tellers: People = Field(default=(), alias="ban_kiem_phieu")
    ballot_papers: BallotPapers | None = Field(default=None, alias="phieu")
    candidates: Tables[Candidate] = Field(default=(), alias="ung_vien")


class MinutesRecord(Table):
    """`[bien_ban]`: the minutes as a paper."""

    number: Number | None = Field(default=None, alias="so")
    read_out: Flag | None = Field(default=None, alias="doc_thong_qua")
    corrections: Prose = Field(default=None, alias="bo_sung")
    attachments: Prose = Field(default=None, alias="tai_lieu_kem")


class Waiver(Table):
    """`[[mien]]`: a rule that does not apply, with its reason and paper."""

    rule: Text = Field(default=None, alias="quy_tac")
    reason: Text = Field(default=None, alias="ly_do")
    basis: Text = Field(default=None, alias="can_cu")
