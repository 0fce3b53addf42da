"""The twelve months of probation: when they end, and whether the cell has considered it."""

from dataclasses import dataclass
from datetime import date

from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Resolution
from chibo_cli.models.meeting.kinds import VoteKind
from chibo_cli.models.roster import Member, StateKind
from chibo_cli.record import YearRecord

_NOT_CONSIDERED = (StateKind.RECEIVED, StateKind.SUSPENDED)


@dataclass(frozen=True)
class Probation:
    """A member on probation; `end` is None where the day of admission is not recorded.

    `considered_in` is the last meeting that voted on it.
    """

    name: str
    member: Member
    end: date | None
    considered_in: Meeting | None


def probations(record: YearRecord) -> tuple[Probation, ...]:
    """Those on probation on the day of the record, by the day it ends; those without one last.

    Whom another cell has sent here for a time that cell considers; the suspended nobody now.
    """
    day = record.as_of
    held = [meeting for meeting in record.all_meetings if meeting.date <= day]
    found = []
    for name, member in record.roster.on(day).items():
        if member.is_full_on(day) or (member.admitted or day) > day:
            continue
        if member.state_on(day) in _NOT_CONSIDERED:
            continue
        considered = [meeting for meeting in held if is_considered_in(meeting, member)]
        last = considered[-1] if considered else None
        found.append(Probation(name, member, end_of_probation(member), last))
    return tuple(sorted(found, key=lambda each: each.end or date.max))


def end_of_probation(member: Member) -> date | None:
    """The day twelve months after the admission, or None where that is not recorded."""
    return twelve_months_after(member.admitted) if member.admitted else None


def twelve_months_after(day: date) -> date:
    """The same day of the next year; the first of March after a leap day."""
    is_leap_day = (day.month, day.day) == (2, 29)
    return date(day.year + 1, 3, 1) if is_leap_day else day.replace(year=day.year + 1)


def is_considered_in(meeting: Meeting, member: Member) -> bool:
    """Whether a meeting voted on the member's official status."""
    subjects = [vote.subject for vote in meeting.votes if vote.kind is VoteKind.FULL_MEMBERSHIP]
    # A resolution that says so is as good as the vote it rests on.
    subjects += [each.abstract for each in meeting.resolutions if _is_on_full_membership(each)]
    return any(
        subject and (member.full_name in subject or subject == member.code) for subject in subjects
    )


def _is_on_full_membership(resolution: Resolution) -> bool:
    return "chính thức" in (resolution.abstract or "")
