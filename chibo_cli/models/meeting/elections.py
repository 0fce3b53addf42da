"""An election held in a meeting: ballot papers, candidates, who was elected."""

from pydantic import Field

from chibo_cli.models.base import Count, Flag, People, Person, Table, Tables, Text


class BallotPapers(Table):
    """`phieu`: ballot papers given out, collected, valid."""

    given_out: Count | None = Field(default=None, alias="phat_ra", description="Số phiếu phát ra.")
    collected: Count | None = Field(default=None, alias="thu_ve", description="Số phiếu thu về.")
    valid: Count | None = Field(default=None, alias="hop_le", description="Số phiếu hợp lệ.")


class Candidate(Table):
    """`[[bau_cu.ung_vien]]`: a candidate with the votes received."""

    full_name: Person = Field(default=None, alias="ho_ten", description="Họ tên người ứng cử.")
    votes_received: Count | None = Field(
        default=None, alias="so_phieu", description="Số phiếu được bầu."
    )
    elected: Flag | None = Field(
        default=None, alias="trung_cu", description="Ghi true nếu trúng cử."
    )


class Election(Table):
    """`[[bau_cu]]`: an election held in the meeting."""

    post: Text = Field(
        default=None, alias="chuc_danh", description="Chức danh được bầu: phó bí thư."
    )
    count: Count | None = Field(default=None, alias="so_luong", description="Số lượng cần bầu.")
    tellers: People = Field(default=(), alias="ban_kiem_phieu", description="Ban kiểm phiếu.")
    ballot_papers: BallotPapers | None = Field(
        default=None, alias="phieu", description="Số phiếu phát ra, thu về, hợp lệ."
    )
    candidates: Tables[Candidate] = Field(
        default=(), alias="ung_vien", description="Người ứng cử, mỗi người một bảng."
    )
