"""The year of a cell in figures, as of a day: meetings, decisions, tasks, topics, petitions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from chibo_cli.facts.attendance import attendance
from chibo_cli.facts.decision_gaps import kind_of
from chibo_cli.facts.resolution_votes import ballot_of
from chibo_cli.facts.topics_of_year import YearTopic, topics_of_year
from chibo_cli.facts.year_gaps import is_known
from chibo_cli.facts.year_petitions import YearPetitions, year_petitions
from chibo_cli.facts.year_tasks import YearTasks, year_tasks
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.meeting.decisions import Conclusion, Resolution
from chibo_cli.models.meeting.kinds import ResolutionKind, VoteKind
from chibo_cli.models.plan import Inspection, SkippedMonth
from chibo_cli.record import YearRecord


@dataclass(frozen=True)
class MonthHeld:
    """A month with the meetings held for it, in order.

    `skipped` is what the plan records of a month without its regular meeting. `is_missed`: the
    month is over, lies in the book, and has no monthly meeting, with a reason or without; of one
    without nothing is concluded while a file of the year is unread.
    """

    month: date
    meetings: tuple[Meeting, ...]
    skipped: SkippedMonth | None
    is_missed: bool

    def of(self, kind: MeetingKind) -> tuple[Meeting, ...]:
        """The meetings of a kind."""
        return tuple(each for each in self.meetings if each.kind is kind)


@dataclass(frozen=True)
class Turnout:
    """The attendance at the meetings of a kind of which it is certain who came.

    Of no kind: at all meetings of the cell, those of the chi uỷ left out.

    `meetings` are all of the kind, `unknown` those of which it is not certain; `present` and
    `convened` are summed over the others, special duty taken out of both.
    """

    kind: MeetingKind | None
    meetings: int
    present: int
    convened: int
    unknown: int

    @property
    def rate(self) -> float | None:
        """All who came of all who were convened, from 0 to 1; None where nobody was."""
        return self.present / self.convened if self.convened else None


@dataclass(frozen=True)
class Issued:
    """A resolution with its meeting and its kind, that of the meeting where none is recorded."""

    meeting: Meeting
    resolution: Resolution
    kind: ResolutionKind


@dataclass(frozen=True)
class YearReview:
    """The figures of a year as they stand on the day the record speaks for.

    `months` and `turnout` are of the meetings that count for the year, all else of those of its
    days: a meeting of January may count for December, yet what it decides is of January.
    `conclusions` are those recorded, issued or not; `voted` the resolutions whose vote is
    recorded; `votes` other votes by kind; `elections` the elections held. `overseen` are the
    meetings a superior member in charge of the cell came to; `inspections` those of the plan up to
    the day.
    """

    year: int
    as_of: date
    months: tuple[MonthHeld, ...]
    turnout: tuple[Turnout, ...]
    resolutions: tuple[Issued, ...]
    conclusions: tuple[Conclusion, ...]
    tasks: YearTasks
    topics: tuple[YearTopic, ...]
    petitions: YearPetitions
    voted: int
    votes: tuple[tuple[VoteKind | None, int], ...]
    elections: int
    overseen: tuple[Meeting, ...]
    inspections: tuple[Inspection, ...]

    @property
    def meetings(self) -> tuple[Meeting, ...]:
        """All meetings held, in the order of their months."""
        return tuple(meeting for month in self.months for meeting in month.meetings)


def year_review(record: YearRecord) -> YearReview:
    """The figures of a year, of the meetings held up to the day the record speaks for."""
    book = record.so_far
    held = book.meetings
    issued = tuple(
        Issued(meeting, adopted, kind_of(meeting, adopted))
        for meeting in held
        for adopted in meeting.resolutions
    )
    plan = book.plan.inspections if book.plan else ()
    votes = [vote.kind for meeting in held for vote in meeting.votes]
    return YearReview(
        year=record.year,
        as_of=record.as_of,
        months=tuple(_months(book)),
        turnout=tuple(_turnouts(book)),
        resolutions=issued,
        conclusions=tuple(m.conclusion for m in held if m.conclusion and m.conclusion.content),
        tasks=year_tasks(book),
        topics=tuple(_topics(book)),
        petitions=year_petitions(book),
        voted=sum(ballot_of(each.meeting, each.resolution) is not None for each in issued),
        votes=tuple((k, votes.count(k)) for k in (*VoteKind, None) if k in votes),
        elections=sum(len(meeting.elections) for meeting in held),
        overseen=tuple(m for m in held if any(guest.oversees_cell for guest in m.guests)),
        inspections=tuple(i for i in plan if i.date and i.date <= record.as_of),
    )


def _months(record: YearRecord) -> Iterator[MonthHeld]:
    """The months that have begun on the day, or have a meeting already, each with its meetings."""
    over = record.months_over()
    for number in range(1, 13):
        month = date(record.year, number, 1)
        held = tuple(m for _, m in record.counted if _month_of(m) == month)
        if month > record.as_of and not held:
            continue
        skipped = record.skipping(f"{month:%Y-%m}")
        is_certain = skipped is not None or not record.unread
        missed = month in over and is_certain and not record.monthly(month)
        yield MonthHeld(month, held, skipped, missed)


def _month_of(meeting: Meeting) -> date:
    """The month a meeting counts for; the last of a quarter it makes up for in another year."""
    if meeting.month.year == meeting.year:
        return meeting.month
    return date(meeting.year, 3 * meeting.quarter, 1)


def _turnouts(record: YearRecord) -> Iterator[Turnout]:
    """The attendance by kind, then that of all meetings of the cell where it has several kinds."""
    kinds = [kind for kind in MeetingKind if any(m.kind is kind for _, m in record.counted)]
    of_cell = [kind for kind in kinds if kind is not MeetingKind.COMMITTEE]
    for kind in kinds:
        yield _turnout(record, kind, (kind,))
    if len(of_cell) > 1:
        yield _turnout(record, None, of_cell)


def _turnout(record: YearRecord, kind: MeetingKind | None, kinds: Sequence[MeetingKind]) -> Turnout:
    held = [(book, meeting) for book, meeting in record.counted if meeting.kind in kinds]
    known = [attendance(meeting, book) for book, meeting in held if is_known(meeting, book)]
    on_duty = sum(absence.special_duty for counted in known for absence in counted.absent)
    return Turnout(
        kind,
        len(held),
        sum(len(counted.present) for counted in known),
        sum(len(counted.convened) for counted in known) - on_duty,
        len(held) - len(known),
    )


def _topics(record: YearRecord) -> Iterator[YearTopic]:
    """The topics of the plan by quarter, then those held beside it; no meeting still to come."""
    counted = tuple(meeting for _, meeting in record.counted)
    topics = [
        each if each.meeting in counted else replace(each, meeting=None)
        for each in topics_of_year(record)
    ]
    yield from sorted(
        (each for each in topics if each.planned), key=lambda each: each.planned_quarter or 5
    )
    yield from (each for each in topics if each.planned is None and each.meeting)
