"""Which motions of a meeting need which majority, as far as the file says that they carried."""

from collections.abc import Iterator

from chibo_cli.facts.motions import Motion, motions
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Resolution, Vote
from chibo_cli.models.meeting.kinds import VoteKind

# The Charter, 4.3 and 5.2; expulsion by its chapter on discipline.
_BY_TWO_THIRDS = (VoteKind.ADMISSION, VoteKind.FULL_MEMBERSHIP, VoteKind.EXPULSION)
_NOT_CARRIED = ("không được thông qua", "không thông qua", "không đủ", "chưa đủ", "chưa thông qua")


def adopted_by_half(meeting: Meeting) -> Iterator[tuple[Motion, int]]:
    """The resolutions that need more than half, with the votes in favour; no other motions.

    A resolution stands in the file because it was adopted, another vote whatever came of it.
    """
    for motion in motions(meeting):
        agreed = motion.ballot.in_favour
        is_resolution = isinstance(motion.matter, Resolution)
        if is_resolution and motion.kind not in _BY_TWO_THIRDS and agreed is not None:
            yield motion, agreed


def carried_by_two_thirds(meeting: Meeting) -> Iterator[tuple[Motion, int]]:
    """The motions that need two thirds, with the votes in favour.

    Left out are those whose own text says that they were not carried: a vote that fails is
    written down as well.
    """
    for motion in motions(meeting):
        agreed = motion.ballot.in_favour
        if motion.kind in _BY_TWO_THIRDS and agreed is not None and not _is_said_to_fail(motion):
            yield motion, agreed


def _is_said_to_fail(motion: Motion) -> bool:
    content = motion.matter.content if isinstance(motion.matter, Vote) else None
    text = " ".join(content or ()).casefold()
    return any(words in text for words in _NOT_CARRIED)
