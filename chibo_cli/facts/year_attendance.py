"""Each member through a year: meetings, absences, what was said, what was taken on. Facts only."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from chibo_cli.facts.absences import Turn, excused_runs, monthly_turns, months_without_reason
from chibo_cli.facts.marks import ABSENT, CONVENED, Attended, Mark, attended
from chibo_cli.facts.speaking import blocks, remarks
from chibo_cli.facts.year_tasks import TaskFigures, YearTasks, year_tasks
from chibo_cli.findings import KeyPath
from chibo_cli.ledger import TrackedPetition, petitions
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.meeting.blocks import Remark
from chibo_cli.models.plan import SkippedMonth
from chibo_cli.models.roster import Member
from chibo_cli.record import YearRecord

_MONTHLY_FILE = re.compile(r"\d{4}/\d{4}-(\d\d)-\d\d-(?:thuong-ky|ket-hop)\.toml")


@dataclass(frozen=True)
class Spoken:
    """A remark of a member, with the meeting and the key it stands under."""

    meeting: Meeting
    key: KeyPath
    remark: Remark


@dataclass(frozen=True)
class MemberYear:
    """One member through the year, as far as the day the record speaks for.

    `longest_run` are the monthly meetings in a row missed with a reason, the first of the longest
    runs; `months_without_reason` those a check would ask the cell about. `remarks` are of all
    meetings, `presented` the blocks the member presented, `prepared` the meetings whose topic the
    member helped to prepare. `carried_over` and `set_in_year` are the tasks held as a doer.
    """

    name: str
    member: Member
    attended: tuple[Attended, ...]
    longest_run: tuple[Turn, ...]
    months_without_reason: tuple[date, ...]
    remarks: tuple[Spoken, ...]
    petitions: tuple[TrackedPetition, ...]
    presented: tuple[tuple[Meeting, KeyPath], ...]
    prepared: tuple[Meeting, ...]
    carried_over: TaskFigures
    set_in_year: TaskFigures

    @property
    def tasks(self) -> TaskFigures:
        """All the tasks held in the year: those it began with, and those set in it."""
        return TaskFigures((*self.carried_over.tasks, *self.set_in_year.tasks), self._as_of)

    @property
    def monthly(self) -> tuple[Attended, ...]:
        """The meetings that count for a month of the year."""
        return tuple(each for each in self.attended if each.meeting.kind.is_monthly)

    @property
    def others(self) -> tuple[Attended, ...]:
        """Thematic, extraordinary and committee meetings."""
        return tuple(each for each in self.attended if not each.meeting.kind.is_monthly)

    @property
    def absences(self) -> tuple[Attended, ...]:
        """The meetings missed, of every kind, with a reason or without."""
        return tuple(each for each in self.attended if each.mark in ABSENT)

    @property
    def remarks_in_cell(self) -> tuple[Spoken, ...]:
        """The remarks made in meetings of the cell, not of the chi uỷ."""
        return tuple(each for each in self.remarks if not each.meeting.is_committee)

    @property
    def presented_in_cell(self) -> tuple[tuple[Meeting, KeyPath], ...]:
        """What the member presented in meetings of the cell, not of the chi uỷ."""
        return tuple(each for each in self.presented if not each[0].is_committee)

    def in_month(self, month: int) -> tuple[Attended, ...]:
        """The regular and combined meetings that count for a month."""
        return tuple(each for each in self.monthly if each.meeting.month.month == month)

    def count(self, mark: Mark) -> int:
        """How many monthly meetings have a mark."""
        return sum(each.mark is mark for each in self.monthly)

    def came_to(self, kind: MeetingKind) -> tuple[int, int]:
        """To how many meetings of a kind the member came, of how many convened to."""
        marks = [each.mark for each in self.attended if each.meeting.kind is kind]
        return marks.count(Mark.PRESENT), sum(mark in CONVENED for mark in marks)

    @property
    def _as_of(self) -> date:
        return self.set_in_year.as_of


@dataclass(frozen=True)
class YearAttendance:
    """The members of a year in name order, and its months as far as they were reached.

    `unread_months` are those of which the file of a monthly meeting could not be read; `skipped`
    what the plan records of months so far without one; `meetings` are those that count for the
    year, `of_other_years` those in its folder that count for another.
    """

    year: int
    as_of: date
    members: tuple[MemberYear, ...]
    meetings: tuple[Meeting, ...]
    unread_months: frozenset[int]
    skipped: tuple[SkippedMonth, ...]
    of_other_years: tuple[Meeting, ...]

    def members_at(self, month: int, *marks: Mark) -> int:
        """How many members have one of these marks at the meetings of a month."""
        return sum(each.mark in marks for one in self.members for each in one.in_month(month))

    def letters(self, one: MemberYear, month: int) -> str:
        """The letters of a member in a month: one for each meeting, none where there was none."""
        unread = Mark.UNKNOWN.letter if month in self.unread_months else ""
        return "".join(each.mark.letter for each in one.in_month(month)) + unread

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks that stand in the table of the months."""
        used = {each.mark for one in self.members for each in one.monthly}
        if self.unread_months:
            used.add(Mark.UNKNOWN)
        return tuple(mark for mark in Mark if mark in used)


def year_attendance(record: YearRecord) -> YearAttendance:
    """The members who were in the cell on some day of the year so far, with all that is recorded
    of them; those received from elsewhere too."""
    book = record.so_far
    shared = _Shared(
        book.counted,
        monthly_turns(book),
        year_tasks(book),
        tuple(petitions(book.meetings).values()),
    )
    members = tuple(_member_year(book, name, shared) for name in _names(book))
    return YearAttendance(
        record.year,
        record.as_of,
        members,
        tuple(meeting for _, meeting in book.counted),
        frozenset(int(found[1]) for path in record.unread if (found := _MONTHLY_FILE.match(path))),
        tuple(_skipped(book)),
        tuple(meeting for meeting in book.meetings if meeting.year != record.year),
    )


def _skipped(record: YearRecord) -> Iterator[SkippedMonth]:
    for number in range(1, 13):
        month = date(record.year, number, 1)
        skipped = record.skipping(f"{month:%Y-%m}")
        if skipped and month <= record.as_of and not record.monthly(month):
            yield skipped


def _names(record: YearRecord) -> Iterator[str]:
    """The members who belonged to the cell on some day of the year so far, in name order."""
    first, last = date(record.year, 1, 1), min(record.as_of, date(record.year, 12, 31))
    for name, member in record.roster.by_name.items():
        begun = member.joined <= last
        if begun and (member.in_cell_until or date.max) > first:
            yield name


@dataclass(frozen=True)
class _Shared:
    """What is worked out once for all members; each meeting with the record of its folder."""

    counted: tuple[tuple[YearRecord, Meeting], ...]
    turns: dict[str, tuple[Turn, ...]]
    tasks: YearTasks
    petitions: tuple[TrackedPetition, ...]


def _member_year(record: YearRecord, name: str, shared: _Shared) -> MemberYear:
    turns = shared.turns[name]
    meetings = tuple(meeting for _, meeting in shared.counted)
    return MemberYear(
        name=name,
        member=record.roster.by_name[name],
        attended=tuple(_attended(record.roster.by_name[name], name, shared)),
        longest_run=max(excused_runs(turns), key=len, default=()),
        months_without_reason=tuple(months_without_reason(name, turns, record)),
        remarks=tuple(
            Spoken(meeting, key, remark)
            for meeting in meetings
            for key, remark in remarks(meeting)
            if remark.person == name
        ),
        petitions=tuple(each for each in shared.petitions if each.petition.person == name),
        presented=tuple(
            (meeting, key)
            for meeting in meetings
            for key, block in blocks(meeting)
            if name in block.presenters
        ),
        prepared=tuple(m for m in meetings if m.topic and name in m.topic.preparers),
        carried_over=shared.tasks.carried_over.of(name),
        set_in_year=shared.tasks.set_in_year.of(name),
    )


def _attended(member: Member, name: str, shared: _Shared) -> Iterator[Attended]:
    """The member at each meeting; at those of the chi uỷ only who sat in it on the day."""
    for book, meeting in shared.counted:
        if not meeting.is_committee or member.is_in_committee_on(meeting.date):
            yield attended(book, name, meeting)
