"""Which motions of a meeting need which majority, as far as the file says that they carried."""

from collections.abc import Iterator

from chibo_cli.facts.motions import Motion, motions
from chibo_cli.facts.naming import resolution_name
from chibo_cli.facts.voting import vote_bases
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Ballot, Resolution, Vote
from chibo_cli.models.meeting.kinds import ResolutionKind, VoteKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits
from chibo_cli.vietnamese import opening_lower

# The Charter, 4.3 and 5.2.
ADMISSIONS = (VoteKind.ADMISSION, VoteKind.FULL_MEMBERSHIP)
_NOT_CARRIED = ("không được thông qua", "không thông qua", "không đủ", "chưa đủ", "chưa thông qua")
# What many reckon otherwise, said where it makes the difference.
ABSENT_COUNT = "; người vắng không lý do vẫn tính vào tổng"


def distinct_motions(meeting: Meeting) -> Iterator[Motion]:
    """What was voted on, each vote once.

    A vote on a member may be written on the resolution as well, with the same counts.
    """
    for motion in motions(meeting):
        matter = motion.matter
        if isinstance(matter, Vote) or not any(
            _counts(vote) == _counts(motion.ballot) and _is_on(matter, vote)
            for vote in meeting.votes
        ):
            yield motion


def adopted_by_half(meeting: Meeting) -> Iterator[tuple[Motion, int]]:
    """The resolutions that need more than half, with the votes in favour; no other motions.

    A resolution stands in the file because it was adopted, another vote whatever came of it.
    """
    for motion in distinct_motions(meeting):
        agreed = motion.ballot.in_favour
        is_resolution = isinstance(motion.matter, Resolution)
        if is_resolution and motion.kind not in ADMISSIONS and agreed is not None:
            yield motion, agreed


def carried_by_two_thirds(meeting: Meeting, *kinds: VoteKind) -> Iterator[tuple[Motion, int]]:
    """The motions of these kinds, which need two thirds, with the votes in favour.

    Left out are those whose own text says that they were not carried: a vote that fails is
    written down as well.
    """
    for motion in distinct_motions(meeting):
        agreed = motion.ballot.in_favour
        if motion.kind in kinds and agreed is not None and not is_said_to_fail(motion):
            yield motion, agreed


def below_two_thirds(meeting: Meeting, record: YearRecord, *kinds: VoteKind) -> Hits:
    """The motions of these kinds with less than two thirds of the smallest base."""
    for motion, agreed in carried_by_two_thirds(meeting, *kinds):
        bases = vote_bases(meeting, record)
        if bases is None or agreed >= bases.smallest.two_thirds:
            continue
        base = bases.smallest
        note = ABSENT_COUNT if agreed >= base.of_those_there.two_thirds else ""
        followed = resolution_on(motion)
        issued = f", mà đã ra {_called(motion, followed)}" if followed is not None else ""
        yield (
            meeting.at(*motion.place, "tan_thanh"),
            f"{motion.name}: tán thành {agreed} trên {base.size} đảng viên chính thức "
            f"({base.shown}{note}), cần ít nhất hai phần ba là {base.two_thirds}{issued}.",
            _remedy(motion, followed),
        )


def resolved_though_failed(meeting: Meeting, *kinds: VoteKind) -> Hits:
    """The resolutions on somebody whose vote, by its own text, was not carried."""
    for motion in distinct_motions(meeting):
        if motion.kind in kinds and is_said_to_fail(motion):
            place = resolution_on(motion)
            if place is not None:
                yield (
                    meeting.at("nghi_quyet", place),
                    f"{motion.name} ghi là không được thông qua, mà vẫn ra "
                    f"{_called(motion, place)}.",
                    "xem lại lần biểu quyết ấy; đúng là không được thông qua thì báo cấp uỷ cấp "
                    "trên về nghị quyết đã ra.",
                )


def two_thirds_of_some(meeting: Meeting, record: YearRecord, *kinds: VoteKind) -> Hits:
    """The motions of these kinds with two thirds of the smallest base, but not of the whole "
    "cell."""
    for motion, agreed in carried_by_two_thirds(meeting, *kinds):
        bases = vote_bases(meeting, record)
        if bases is None:
            continue
        small, large = bases.smallest, bases.of_cell
        if small.two_thirds <= agreed < large.two_thirds:
            yield (
                meeting.at(*motion.place, "tan_thanh"),
                f"{motion.name}: tán thành {agreed} đủ hai phần ba của {small.size} "
                f"({small.shown}), chưa đủ hai phần ba của {large.size} đảng viên chính thức "
                f"trong chi bộ ({large.shown}), cần {large.two_thirds}.",
            )


def _remedy(motion: Motion, followed: int | None) -> str:
    check = "đối chiếu số phiếu và người vắng với sổ; đúng như đã ghi thì"
    if isinstance(motion.matter, Resolution):
        return (
            f"{check} {opening_lower(motion.name)} không được thông qua, chuyển kết quả sang "
            "[[bieu_quyet]] và báo cấp uỷ cấp trên."
        )
    about = motion.name.removeprefix("Biểu quyết ")
    issued = (
        f"; {_called(motion, followed)} đã ra thì báo cấp uỷ cấp trên"
        if followed is not None
        else ""
    )
    return (
        f"{check} việc {about} không được thông qua, ghi thế vào noi_dung của "
        f"[[bieu_quyet]]{issued}."
    )


def resolution_on(motion: Motion) -> int | None:
    """The place of the resolution that names whom a vote was on, and does not refuse it."""
    vote = motion.matter
    for index, resolution in enumerate(motion.meeting.resolutions):
        is_on = isinstance(vote, Vote) and _names(resolution, vote)
        if is_on and not _tells_of_failure(resolution.abstract or ""):
            return index
    return None


def is_said_to_fail(motion: Motion) -> bool:
    """Whether the text of a vote says that it was not carried."""
    content = motion.matter.content if isinstance(motion.matter, Vote) else None
    return _tells_of_failure(" ".join(content or ()))


def _tells_of_failure(text: str) -> bool:
    return any(words in text.casefold() for words in _NOT_CARRIED)


def _called(motion: Motion, place: int) -> str:
    return opening_lower(resolution_name(motion.meeting, place))


def _counts(ballot: Ballot) -> tuple[int | None, int, int]:
    return ballot.in_favour, ballot.against or 0, ballot.other_opinions or 0


def _is_on(resolution: Resolution, vote: Vote) -> bool:
    """Whether a resolution is on what a vote on a member decided."""
    is_admission = resolution.kind is ResolutionKind.ADMISSION and vote.kind in ADMISSIONS
    return is_admission or _names(resolution, vote)


def _names(resolution: Resolution, vote: Vote) -> bool:
    text = " ".join((resolution.abstract or "", *(resolution.content or ())))
    return vote.subject is not None and vote.subject in text
