"""The vote a resolution rests on: its own, or the one on the person it is about."""

from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Ballot, Resolution, Vote
from chibo_cli.models.meeting.kinds import ResolutionKind, VoteKind

_ON_ADMISSION = (VoteKind.ADMISSION, VoteKind.FULL_MEMBERSHIP)


def ballot_of(meeting: Meeting, resolution: Resolution) -> Ballot | None:
    """The counts of the vote on a resolution; an admission may have them in `[[bieu_quyet]]`."""
    own = resolution.vote
    if own is not None and own.in_favour is not None:
        return own
    return vote_on_person(meeting, resolution) or own


def vote_on_person(meeting: Meeting, resolution: Resolution) -> Vote | None:
    """The vote on the person whom a resolution on admission is about, where just one fits."""
    if resolution.kind is not ResolutionKind.ADMISSION:
        return None
    votes = [vote for vote in meeting.votes if vote.kind in _ON_ADMISSION]
    fitting = [vote for vote in votes if _names(resolution, vote)]
    if not fitting:
        admissions = [r for r in meeting.resolutions if r.kind is ResolutionKind.ADMISSION]
        unnamed = [r for r in admissions if not any(_names(r, vote) for vote in votes)]
        left = [vote for vote in votes if not any(_names(r, vote) for r in admissions)]
        fitting = left if len(unnamed) == 1 else []
    return fitting[0] if len(fitting) == 1 else None


def _names(resolution: Resolution, vote: Vote) -> bool:
    """Whether the text of a resolution names the person a vote was about."""
    text = " ".join((resolution.abstract or "", *(resolution.content or ())))
    return bool(vote.subject) and str(vote.subject).casefold() in text.casefold()
