"""Who was counted, who came: the figures of a meeting, always computed."""

from collections.abc import Iterable
from dataclasses import dataclass

from chibo_cli.facts.remembering import remembered
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.preparation import Absence
from chibo_cli.models.roster import Member, StateKind
from chibo_cli.record import YearRecord

NOT_CONVENED = (StateKind.EXEMPT, StateKind.AWAY, StateKind.SUSPENDED)


@dataclass(frozen=True)
class Attendance:
    """The members of a meeting by state, each in name order, named as the papers call them.

    `convened` = total - exempt - away - suspended + received; `present` = convened - absent.
    Exempt or away members who came (`extra`) count in votes, not in the rate.
    """

    total: tuple[str, ...]
    full: tuple[str, ...]
    probationary: tuple[str, ...]
    exempt: tuple[str, ...]
    away: tuple[str, ...]
    suspended: tuple[str, ...]
    received: tuple[str, ...]
    convened: tuple[str, ...]
    absent: tuple[Absence, ...]
    present: tuple[str, ...]
    extra: tuple[str, ...]
    voters: tuple[str, ...]

    @property
    def excused(self) -> tuple[Absence, ...]:
        """Those absent with a reason, special duty included."""
        return tuple(a for a in self.absent if a.reason or a.special_duty)

    @property
    def unexcused(self) -> tuple[Absence, ...]:
        """Those absent without a reason."""
        return tuple(a for a in self.absent if not a.reason and not a.special_duty)

    @property
    def due(self) -> int:
        """How many were to come: those convened, special duty taken out."""
        return len(self.convened) - sum(absence.special_duty for absence in self.absent)

    @property
    def rate(self) -> float | None:
        """Present of those who were to come, from 0 to 1; None with nobody."""
        return len(self.present) / self.due if self.due > 0 else None


@remembered
def attendance(meeting: Meeting, record: YearRecord) -> Attendance:
    """The attendance of a meeting: of the cell, or of the chi uỷ at its own meetings."""
    day = meeting.date
    roster = record.roster
    members = roster.committee_on(day) if meeting.is_committee else roster.on(day)
    states = {name: member.state_on(day) for name, member in members.items()}

    def in_state(*kinds: StateKind | None) -> tuple[str, ...]:
        return tuple(name for name, state in states.items() if state in kinds)

    own = {n: m for n, m in members.items() if states[n] is not StateKind.RECEIVED}
    convened = tuple(name for name, state in states.items() if state not in NOT_CONVENED)
    absent = _absences(meeting.absences, convened)
    gone = {absence.person for absence in absent}
    present = tuple(name for name in convened if name not in gone)
    came = {each.person for each in meeting.extra_attendances}
    extra = tuple(name for name in in_state(StateKind.EXEMPT, StateKind.AWAY) if name in came)
    return Attendance(
        total=tuple(own),
        full=_full(own, meeting),
        probationary=tuple(n for n, m in own.items() if not m.is_full_on(day)),
        exempt=in_state(StateKind.EXEMPT),
        away=in_state(StateKind.AWAY),
        suspended=in_state(StateKind.SUSPENDED),
        received=in_state(StateKind.RECEIVED),
        convened=convened,
        absent=absent,
        present=present,
        extra=extra,
        voters=_full({n: members[n] for n in (*present, *extra)}, meeting),
    )


@remembered
def certain_attendance(meeting: Meeting, record: YearRecord) -> Attendance | None:
    """The attendance, or None where the roster or the names of the meeting leave it open."""
    roster = record.roster
    named = {absence.person for absence in meeting.absences}
    named |= {extra.person for extra in meeting.extra_attendances}
    if record.has_gap(roster.path) or record.has_gap(meeting.path, "vang", "du_them"):
        return None
    if any(len(key) == 1 for key in record.left_out.get(meeting.path, ())):
        return None  # a table nobody knows may have been the absent
    if len(roster.by_name) < len(roster.members) or not named <= roster.on(meeting.date).keys():
        return None
    counted = attendance(meeting, record)
    return counted if counted.total else None


def _absences(absences: Iterable[Absence], convened: tuple[str, ...]) -> tuple[Absence, ...]:
    """The absences of convened members, each member once, in the order of the file."""
    by_person = {a.person: a for a in absences if a.person in convened}
    return tuple(by_person.values())


def _full(members: dict[str, Member], meeting: Meeting) -> tuple[str, ...]:
    return tuple(name for name, member in members.items() if member.is_full_on(meeting.date))
