"""Each member through the monthly meetings of a year: present, absent, or not known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from itertools import groupby

from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.findings import Location
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord

# Absences in a row that the criteria still allow (HD12, II.3.1: not more than three).
ALLOWED_IN_A_ROW = 3


class Presence(Enum):
    """How it stood with a member at a meeting."""

    PRESENT = auto()
    EXCUSED = auto()
    UNEXCUSED = auto()
    UNKNOWN = auto()


@dataclass(frozen=True)
class Turn:
    """A monthly meeting a member was convened to, and whether the member came.

    `place` is the entry of the absence, else the meeting.
    """

    meeting: Meeting
    presence: Presence
    place: Location


def monthly_turns(record: YearRecord) -> dict[str, tuple[Turn, ...]]:
    """The turns of every member of the roster, in the order of the meetings that count for a month
    of this year.

    Meetings without the member (not convened, or on special duty) are no turns. A meeting whose
    file is not finished, or whose attendance is not certain, is an unknown turn of everybody.
    """
    turns: dict[str, list[Turn]] = {name: [] for name in record.roster.by_name}
    for book, meeting in record.counted:
        if meeting.kind.is_monthly:
            for name, turn in _turns_at(meeting, book):
                turns[name].append(turn)
    return {name: tuple(each) for name, each in turns.items()}


def excused_runs(turns: Sequence[Turn]) -> Iterator[tuple[Turn, ...]]:
    """The turns missed with a reason, each run of them in a row, in order."""
    for presence, run in groupby(turns, key=lambda turn: turn.presence):
        if presence is Presence.EXCUSED:
            yield tuple(run)


def may_be_long(turns: Sequence[Turn]) -> bool:
    """Whether the turns may hold a run longer than allowed, were the unknown ones excused too."""
    may_be = (Presence.EXCUSED, Presence.UNKNOWN)
    runs = groupby(turns, key=lambda turn: turn.presence in may_be)
    return any(missed and len(tuple(run)) > ALLOWED_IN_A_ROW for missed, run in runs)


def months_without_reason(name: str, turns: Sequence[Turn], record: YearRecord) -> dict[date, Turn]:
    """The months with an absence without reason and no other turn, in order, with the turn.

    Left out are those in which the member came to another meeting of the cell, or may have.
    """
    others = {t.meeting.month for t in turns if t.presence is not Presence.UNEXCUSED}
    missed = {
        turn.meeting.month: turn
        for turn in turns
        if turn.presence is Presence.UNEXCUSED and turn.meeting.month not in others
    }
    if not missed:
        return {}
    came = {
        m.month for m in record.meetings if m.month in missed and _may_have_come(name, m, record)
    }
    return {month: turn for month, turn in missed.items() if month not in came}


def _may_have_come(name: str, meeting: Meeting, record: YearRecord) -> bool:
    """Whether the member was at a meeting of the cell other than a monthly one, or may have
    been."""
    if meeting.is_committee or meeting.kind.is_monthly:
        return False
    counted = certain_attendance(meeting, record) if meeting.is_finished else None
    return counted is None or name in (*counted.present, *counted.extra)


def _turns_at(meeting: Meeting, record: YearRecord) -> Iterator[tuple[str, Turn]]:
    counted = certain_attendance(meeting, record) if meeting.is_finished else None
    if counted is None:
        unknown = Turn(meeting, Presence.UNKNOWN, meeting.at())
        yield from ((name, unknown) for name in record.roster.by_name)
        return
    came = Turn(meeting, Presence.PRESENT, meeting.at())
    yield from ((name, came) for name in counted.present)
    entries = {absence.person: index for index, absence in enumerate(meeting.absences)}
    for absence in counted.absent:
        person = absence.person
        if person is not None and not absence.special_duty:
            presence = Presence.EXCUSED if absence.reason else Presence.UNEXCUSED
            yield person, Turn(meeting, presence, meeting.at("vang", entries[person]))
