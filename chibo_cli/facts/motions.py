"""What was voted on in a meeting: its resolutions, and the other matters put to the vote."""

from collections.abc import Iterator
from dataclasses import dataclass

from chibo_cli.facts.naming import ordinal, quoted, resolution_name
from chibo_cli.findings import KeyPath
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Ballot, Resolution, Vote
from chibo_cli.models.meeting.kinds import ResolutionKind, VoteKind
from chibo_cli.models.words import WORDS

ON_MEMBERSHIP = (
    VoteKind.ADMISSION,
    VoteKind.FULL_MEMBERSHIP,
    VoteKind.REMOVAL,
    VoteKind.EXPULSION,
)


@dataclass(frozen=True)
class Motion:
    """A resolution or another matter that was voted on, with its ballot and the ballot's place."""

    meeting: Meeting
    matter: Resolution | Vote
    index: int
    ballot: Ballot
    place: KeyPath

    @property
    def kind(self) -> VoteKind | None:
        """The kind of vote; of a resolution only whether it admits a member."""
        if isinstance(self.matter, Vote):
            return self.matter.kind
        is_admission = self.matter.kind is ResolutionKind.ADMISSION
        return VoteKind.ADMISSION if is_admission else None

    @property
    def name(self) -> str:
        """How a sentence that opens with it calls it."""
        if isinstance(self.matter, Resolution):
            return resolution_name(self.meeting, self.index)
        if self.matter.kind not in ON_MEMBERSHIP:
            return f"Lần biểu quyết{quoted(self.matter.content) or f' {ordinal(self.index)}'}"
        about = f"Biểu quyết {WORDS[self.matter.kind]}"
        return f"{about} {self.matter.subject}" if self.matter.subject else about


def motions(meeting: Meeting) -> Iterator[Motion]:
    """What was voted on, the resolutions first, each as the file has it."""
    for index, resolution in enumerate(meeting.resolutions):
        if resolution.vote is not None:
            place = ("nghi_quyet", index, "bieu_quyet")
            yield Motion(meeting, resolution, index, resolution.vote, place)
    for index, vote in enumerate(meeting.votes):
        yield Motion(meeting, vote, index, vote, ("bieu_quyet", index))
