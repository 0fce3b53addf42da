"""What a meeting decided, as its papers print it: votes with their shares, tasks, elections."""

import re
from collections.abc import Sequence

from chibo_cli.documents import Context
from chibo_cli.facts.attendance import Attendance
from chibo_cli.facts.fulfilment import fulfilment
from chibo_cli.facts.motions import ON_MEMBERSHIP
from chibo_cli.facts.resolution_votes import ballot_of
from chibo_cli.ledger import earlier_tasks
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Ballot, Resolution, Vote
from chibo_cli.models.meeting.elections import Election
from chibo_cli.models.meeting.kinds import ResolutionKind, VoteKind
from chibo_cli.record import YearRecord

_NUMBERED = re.compile(r"(\d+|[a-zđ]|[IVX]+)\s*[.)\-]|[-–+*•]|(Điều|Mục|Một là)\b")


def ballot(
    vote: Ballot | None, counted: Attendance | None, kind: VoteKind | None = None
) -> Context:
    """The counts of a vote with their share of the members who could vote, its base named.

    Without a certain attendance the base stays open; so it does where more votes than that were
    counted.
    """
    of_all = kind in ON_MEMBERSHIP
    voting = (counted.full if of_all else counted.voters) if counted else ()
    is_possible = vote is None or (vote.cast or 0) <= len(voting)
    base = (len(voting) or None) if is_possible else None
    in_favour = vote.in_favour if vote else None
    share = in_favour / base if in_favour is not None and base else None
    return {
        "hinh_thuc": vote.form if vote else None,
        "tan_thanh": in_favour,
        "khong_tan_thanh": (vote.against or 0) if vote and in_favour is not None else None,
        "y_kien_khac": (vote.other_opinions or 0) if vote and in_favour is not None else None,
        "bao_luu": vote.reserved_opinion if vote else None,
        "tren_tong_so": base if in_favour is not None else None,
        "tren_ca_chi_bo": of_all,
        "ty_le": share,
    }


def result_of(meeting: Meeting, resolution: Resolution, counted: Attendance | None) -> Context:
    """How the vote on a resolution went; one on admission is measured against all full members."""
    is_admission = resolution.kind is ResolutionKind.ADMISSION
    kind = VoteKind.ADMISSION if is_admission else None
    return ballot(ballot_of(meeting, resolution), counted, kind)


def wants_numbers(paragraphs: Sequence[str] | None) -> bool:
    """Whether the program numbers what was decided: several points the person did not number."""
    points = paragraphs or ()
    return len(points) > 1 and not any(_NUMBERED.match(point) for point in points)


def reviewed_tasks(record: YearRecord, meeting: Meeting) -> list[Context]:
    """The reviews of earlier tasks, each with the task it is about as far as it is known."""
    earlier = earlier_tasks(record, meeting) if meeting.task_reviews else {}
    rows = []
    for review in meeting.task_reviews:
        tracked = earlier.get(review.earlier_task or "")
        rows.append(
            {
                **review.model_dump(by_alias=True),
                "noi_dung": tracked.task.content if tracked else None,
                "nguoi_thuc_hien": tracked.task.doers if tracked else (),
                "han": tracked.due if tracked else None,
                "thuong_xuyen": tracked.task.standing if tracked else False,
                "ngay_giao": tracked.meeting.date if tracked else None,
            }
        )
    return rows


def fulfilled_tasks(record: YearRecord, meeting: Meeting) -> Context | None:
    """How far the tasks of the last monthly meeting were fulfilled; None where it is not known."""
    known = fulfilment(meeting, record)
    if known is None or known.share is None:
        return None
    return {
        "ngay": known.set_in.date,
        "tong": known.total,
        "hoan_thanh": known.done,
        "ty_le": known.share,
        "gia_han": known.extended,
        "chua_xong": known.still_open,
        "huy": known.dropped,
        "thuong_xuyen": len(known.standing),
    }


def vote_row(vote: Vote, counted: Attendance | None) -> Context:
    """A vote other than on a resolution, with how it went."""
    return {**vote.model_dump(by_alias=True), "ket_qua": ballot(vote, counted, vote.kind)}


def election_row(election: Election) -> Context:
    """An election, with the share of the valid ballots each candidate got."""
    valid = election.ballot_papers.valid if election.ballot_papers else None
    return {
        **election.model_dump(by_alias=True),
        "ung_vien": [
            {
                **candidate.model_dump(by_alias=True),
                "ty_le": candidate.votes_received / valid
                if candidate.votes_received is not None and valid
                else None,
            }
            for candidate in election.candidates
        ],
    }
