"""What the counts of a vote come to: who could vote, of what the majority is taken, whether it is.

Facts only: what was not counted is not guessed, and no vote is called carried or lost.
"""

from collections.abc import Iterator

from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.facts.figures import cast_shown, voters_shown
from chibo_cli.facts.motions import Motion
from chibo_cli.facts.voting import VoteBase, vote_bases
from chibo_cli.models.meeting.decisions import Resolution
from chibo_cli.models.meeting.kinds import VoteKind
from chibo_cli.record import YearRecord

_BY_TWO_THIRDS = (VoteKind.ADMISSION, VoteKind.FULL_MEMBERSHIP, VoteKind.EXPULSION)


def vote_told(motion: Motion, record: YearRecord) -> Iterator[str]:
    """Sentences about a vote: the voters, those counted, and the majority where one is asked."""
    meeting, ballot = motion.meeting, motion.ballot
    counted, bases = certain_attendance(meeting, record), vote_bases(meeting, record)
    if counted is None or bases is None:
        yield "Chưa tính được số người biểu quyết: danh sách đảng viên hoặc người vắng còn lỗi."
        return
    yield f"Được biểu quyết: {voters_shown(counted)} đảng viên chính thức."
    if ballot.cast is None or ballot.in_favour is None:
        return
    left = len(counted.voters) - ballot.cast
    yield f"Đã đếm {cast_shown(ballot)}" + (f", còn {left} người chưa ghi." if left > 0 else ".")
    agreed = ballot.in_favour
    if motion.kind in _BY_TWO_THIRDS:
        of_some, of_all = bases.smallest, bases.of_cell
        yield _measured(agreed, "hai phần ba", of_some, of_some.two_thirds)
        if of_all.size != of_some.size:
            yield _measured(agreed, "hai phần ba của cả chi bộ", of_all, of_all.two_thirds)
    elif isinstance(motion.matter, Resolution) or motion.kind is VoteKind.ORDINARY:
        of_some, of_all = bases.smallest, bases.convened
        yield _measured(agreed, "hơn một nửa", of_some, of_some.more_than_half)
        if of_all.size != of_some.size:
            words = "hơn một nửa số được triệu tập"
            yield _measured(agreed, words, of_all, of_all.more_than_half)
    else:
        yield f"Tán thành {agreed} trên {bases.smallest.size} ({bases.smallest.shown})."


def _measured(agreed: int, words: str, base: VoteBase, needed: int) -> str:
    """`Tán thành 18 trên 21 (có mặt 22 – dự bị 1 = 21): hơn một nửa là 11, đủ.`"""
    if agreed > base.size:
        return f"Tán thành {agreed} nhiều hơn {base.size} ({base.shown}): xem lại ai biểu quyết."
    verdict = "đủ" if agreed >= needed else "chưa đủ"
    return f"Tán thành {agreed} trên {base.size} ({base.shown}): {words} là {needed}, {verdict}."
