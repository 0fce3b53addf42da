"""What a meeting is to vote on, with the votes each matter needs as far as a paper says so."""

from chibo_cli.documents import Context
from chibo_cli.facts.voting import VoteBases, vote_bases
from chibo_cli.guidelines.sources import EXPULSION, VOTE_BASE, charter
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Resolution
from chibo_cli.models.meeting.kinds import ResolutionKind, VoteKind
from chibo_cli.record import YearRecord

_HALF = charter("9.5")
_TWO_THIRDS = {
    VoteKind.ADMISSION: charter("4.3"),
    VoteKind.FULL_MEMBERSHIP: charter("5.2"),
    VoteKind.EXPULSION: EXPULSION,
}
# What no paper read so far gives a majority for.
_OPEN = (VoteKind.REMOVAL, VoteKind.OTHER)


def matters_to_vote(record: YearRecord, meeting: Meeting) -> Context:
    """The resolutions drafted and the other votes listed, and the number of those who vote."""
    bases = vote_bases(meeting, record)
    resolutions = [
        {
            "noi_dung": _called(each),
            "doi_tuong": None,
            "hinh_thuc": each.vote.form if each.vote else None,
            **_needed(_kind(each), bases),
        }
        for each in meeting.resolutions
    ]
    others = [
        {
            "noi_dung": " ".join(each.content) if each.content else None,
            "doi_tuong": each.subject,
            "hinh_thuc": each.form,
            **_needed(each.kind, bases),
        }
        for each in meeting.votes
    ]
    return {
        "bieu_quyet_nghi_quyet": resolutions,
        "bieu_quyet_khac": others,
        "so_nguoi_bieu_quyet": bases.convened.size if bases else None,
        "can_cu_cach_tinh": VOTE_BASE.citation,
    }


def _kind(resolution: Resolution) -> VoteKind | None:
    return VoteKind.ADMISSION if resolution.kind is ResolutionKind.ADMISSION else None


def _called(resolution: Resolution) -> str | None:
    return f"Nghị quyết {resolution.abstract.rstrip('.')}" if resolution.abstract else None


def _needed(kind: VoteKind | None, bases: VoteBases | None) -> Context:
    """The majority, its base and its paper; what is not known is None."""
    if kind in _OPEN:
        return {"da_so": None, "can": None, "tren": None, "can_cu": None}
    if kind in _TWO_THIRDS:
        base = bases.of_cell if bases else None
        return {
            "da_so": "hai_phan_ba",
            "can": base.two_thirds if base else None,
            "tren": base.size if base else None,
            "can_cu": _TWO_THIRDS[kind].citation,
        }
    base = bases.convened if bases else None
    return {
        "da_so": "hon_mot_nua",
        "can": base.more_than_half if base else None,
        "tren": base.size if base else None,
        "can_cu": _HALF.citation,
    }
