"""What changed in the roster over a time, in order of day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from chibo_cli.facts.attendance import Attendance
from chibo_cli.facts.roster_on_day import counts_on
from chibo_cli.models.roster import Dated, Member, Roster
from chibo_cli.record import YearRecord


class ChangeKind(StrEnum):
    """What happened to a member, in the order in which things of one day are told."""

    ADMITTED = "ket_nap"
    CAME = "chuyen_den"
    OFFICIAL = "chinh_thuc"
    LEFT = "thoi_sinh_hoat"
    OFFICE = "chuc_vu"
    STATE = "tinh_trang"
    ASSIGNMENT = "phan_cong"


@dataclass(frozen=True)
class RosterChange:
    """One change: `day` is None where it is not recorded, `ends` tells that something ended then.

    `what` is the office or state by its word in the file, the assignment, or the reason for
    leaving; `basis` the paper a state rests on.
    """

    day: date | None
    name: str
    kind: ChangeKind
    what: str = ""
    ends: bool = False
    basis: str = ""


@dataclass(frozen=True)
class YearOfChanges:
    """The changes of a year up to a day, the counts before the year and on that day.

    `undated` are those nobody dated; `later` is how many are entered for the rest of the year.
    """

    year: int
    last: date
    changes: tuple[RosterChange, ...]
    undated: tuple[RosterChange, ...]
    later: int
    before: Attendance
    after: Attendance


def year_of_changes(record: YearRecord, year: int) -> YearOfChanges:
    """What changed in a year, as far as it is over on the day of the record."""
    first, last = date(year, 1, 1), min(record.as_of, date(year, 12, 31))
    return YearOfChanges(
        year,
        last,
        changes=roster_changes(record.roster, first, last),
        undated=undated_changes(record.roster, first, last),
        later=len(roster_changes(record.roster, last + timedelta(days=1), date(year, 12, 31))),
        before=counts_on(record, first - timedelta(days=1)),
        after=counts_on(record, last),
    )


def roster_changes(roster: Roster, first: date, last: date) -> tuple[RosterChange, ...]:
    """The changes from the first to the last day, those of one day by kind, then by name."""
    changes = [
        change
        for name, member in roster.by_name.items()
        for change in _changes(name, member)
        if change.day and first <= change.day <= last and _was_here(member, change.day)
    ]
    order = list(ChangeKind)
    return tuple(sorted(changes, key=lambda c: (c.day or first, order.index(c.kind))))


def undated_changes(roster: Roster, first: date, last: date) -> tuple[RosterChange, ...]:
    """The changes nobody dated, of those who were here between the days, in the order of names."""
    here = {
        name: member
        for name, member in roster.by_name.items()
        if member.joined <= last and (member.in_cell_until or date.max) >= first
    }
    return tuple(c for name, member in here.items() for c in _changes(name, member) if not c.day)


def _was_here(member: Member, day: date) -> bool:
    """Whether the member belonged to the cell, or left it that day: what was before or after is
    the matter of other cells.
    """
    return member.belongs_on(day) or day == member.in_cell_until


def _changes(name: str, member: Member) -> Iterator[RosterChange]:
    if member.admitted or member.in_cell_since is None:
        yield RosterChange(member.admitted, name, ChangeKind.ADMITTED)
    if member.in_cell_since and member.in_cell_since != member.admitted:
        yield RosterChange(member.in_cell_since, name, ChangeKind.CAME)
    if member.full_since:
        yield RosterChange(member.full_since, name, ChangeKind.OFFICIAL)
    if member.in_cell_until:
        reason = member.leaving_reason or ""
        yield RosterChange(member.in_cell_until, name, ChangeKind.LEFT, reason)
    for office in member.offices:
        yield from _from_and_to(office, name, ChangeKind.OFFICE, office.kind.value)
    for state in member.states:
        basis = state.basis or ""
        yield from _from_and_to(state, name, ChangeKind.STATE, state.kind.value, basis)
    for assignment in member.assignments:
        yield from _from_and_to(assignment, name, ChangeKind.ASSIGNMENT, assignment.content or "")


def _from_and_to(
    dated: Dated, name: str, kind: ChangeKind, what: str, basis: str = ""
) -> Iterator[RosterChange]:
    yield RosterChange(dated.since, name, kind, what, basis=basis)
    if dated.until:
        yield RosterChange(dated.until, name, kind, what, ends=True, basis=basis)
