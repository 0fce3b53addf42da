"""Số phiếu hoặc số người trúng cử của một lần bầu không khớp nhau.

Phiếu phát ra không quá số đảng viên chính thức dự; phiếu thu về không quá phiếu phát ra; phiếu hợp
lệ không quá phiếu thu về; phiếu của từng người không quá phiếu hợp lệ.

Sai:

    [[bau_cu]]
    chuc_danh = "phó bí thư"
    so_luong = 1
    phieu.phat_ra = 4
    phieu.thu_ve = 4
    phieu.hop_le = 5

Đúng:

    [[bau_cu]]
    chuc_danh = "phó bí thư"
    so_luong = 1
    phieu.phat_ra = 4
    phieu.thu_ve = 4
    phieu.hop_le = 3
"""

from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.facts.figures import voters_shown
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.elections import BallotPapers, Election
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.vietnamese import listed


@meeting_rule(
    "CB031",
    severity=Severity.ERROR,
    remedy="sửa các số của lần bầu này theo biên bản kiểm phiếu.",
    basis=SELF_CONTRADICTION,
)
def election_does_not_add_up(meeting: Meeting, record: YearRecord) -> Hits:
    for index, election in enumerate(meeting.elections):
        if election.ballot_papers is not None:
            yield from _papers(meeting, record, index, election.ballot_papers)
        yield from _candidates(meeting, index, election)


def _papers(meeting: Meeting, record: YearRecord, index: int, papers: BallotPapers) -> Hits:
    given, collected, valid = papers.given_out, papers.collected, papers.valid
    counted = certain_attendance(meeting, record)
    if given is not None and counted is not None and given > len(counted.voters):
        yield (
            meeting.at("bau_cu", index, "phieu", "phat_ra"),
            f"Phát ra {given} phiếu, nhưng chỉ có {len(counted.voters)} đảng viên chính thức dự: "
            f"{voters_shown(counted)}.",
        )
    if given is not None and collected is not None and collected > given:
        yield (
            meeting.at("bau_cu", index, "phieu", "thu_ve"),
            f"Thu về {collected} phiếu, nhưng chỉ phát ra {given} phiếu.",
        )
    if collected is not None and valid is not None and valid > collected:
        yield (
            meeting.at("bau_cu", index, "phieu", "hop_le"),
            f"Có {valid} phiếu hợp lệ, nhưng chỉ thu về {collected} phiếu.",
        )


def _candidates(meeting: Meeting, index: int, election: Election) -> Hits:
    valid = election.ballot_papers.valid if election.ballot_papers else None
    for order, candidate in enumerate(election.candidates):
        received = candidate.votes_received
        if valid is not None and received is not None and received > valid:
            yield (
                meeting.at("bau_cu", index, "ung_vien", order, "so_phieu"),
                f"{candidate.full_name or 'Ứng viên này'} được {received} phiếu, "
                f"nhưng chỉ có {valid} phiếu hợp lệ.",
            )
    elected = [each.full_name or "(chưa ghi tên)" for each in election.candidates if each.elected]
    if election.count is not None and len(elected) > election.count:
        yield (
            meeting.at("bau_cu", index, "so_luong"),
            f"Bầu {election.count} người, nhưng {len(elected)} người ghi trúng cử: "
            f"{listed(elected)}.",
        )
