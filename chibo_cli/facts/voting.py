"""The bases of a vote on the day of a meeting: what more than half, or two thirds, is taken of."""

from dataclasses import dataclass

from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.facts.figures import Part, reckoned
from chibo_cli.facts.remembering import remembered
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord

_UNEXCUSED = "vắng không lý do"


@dataclass(frozen=True)
class VoteBase:
    """A number of official members that votes are measured against, with what it comes from."""

    parts: tuple[Part, ...]

    @property
    def size(self) -> int:
        """How many official members it counts."""
        return sum(count for _, count in self.parts)

    @property
    def shown(self) -> str:
        """The arithmetic: `có mặt 18 – dự bị 1 + vắng không lý do 1 = 18`."""
        return reckoned(*self.parts)

    @property
    def of_those_there(self) -> "VoteBase":
        """The base without those absent without a reason, whom many forget to count."""
        return VoteBase(tuple(part for part in self.parts if part[0] != _UNEXCUSED))

    @property
    def more_than_half(self) -> int:
        """The least number of votes that is more than half."""
        return self.size // 2 + 1

    @property
    def two_thirds(self) -> int:
        """The least number of votes that is at least two thirds."""
        return -(-2 * self.size // 3)


@dataclass(frozen=True)
class VoteBases:
    """The bases that can be defended for a vote in a meeting, official members only.

    `smallest` takes out all that the regulation lets be taken out (Quy định 24-QĐ/TW, 9.3): those
    away, the exempt who did not come, the suspended, those absent with a reason; and those
    received from elsewhere, who vote in their own cell. `convened` are all who were convened, and
    those who came besides; `of_cell` all of the cell, whoever came. At a meeting of the chi uỷ all
    three are of the chi uỷ.
    """

    smallest: VoteBase
    convened: VoteBase
    of_cell: VoteBase


@remembered
def vote_bases(meeting: Meeting, record: YearRecord) -> VoteBases | None:
    """The bases of a vote in this meeting, or None where the attendance is not certain."""
    counted = certain_attendance(meeting, record)
    if counted is None:
        return None
    members = record.roster.on(meeting.date)
    full = {name for name, member in members.items() if member.is_full_on(meeting.date)}
    unexcused = {absence.person for absence in counted.unexcused}
    came_besides = ("dự thêm", len(full & set(counted.extra)))
    return VoteBases(
        smallest=VoteBase(
            (
                ("có mặt", len(counted.present)),
                ("dự bị", -len(set(counted.present) - full)),
                ("tạm đến", -len(full & set(counted.present) & set(counted.received))),
                came_besides,
                (_UNEXCUSED, len((full & unexcused) - set(counted.received))),
            )
        ),
        convened=VoteBase(
            (
                ("triệu tập", len(counted.convened)),
                ("dự bị", -len(set(counted.convened) - full)),
                came_besides,
            )
        ),
        of_cell=VoteBase(
            (("tổng số", len(counted.total)), ("dự bị", -len(counted.probationary))),
        ),
    )
