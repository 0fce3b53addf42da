"""What was given for the meetings of each month of a year; evaluators stay side by side."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby

from chibo_cli.facts.scores import score_of
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.score import Evaluator
from chibo_cli.record import YearRecord
from chibo_cli.scoring.choosing import criteria_sets, name_of_set_in_use
from chibo_cli.scoring.parties import deciding_party
from chibo_cli.scoring.sheets import GivenScore, ScoreSheet, score_sheet


class MonthState(StrEnum):
    """How far the scoring of a month has come."""

    RATED = "da_xep_loai"
    SCORED = "da_cham"
    UNFINISHED = "cham_chua_xong"
    WITHOUT_SET = "khong_co_bo"
    UNSCORED = "chua_cham"
    SKIPPED = "khong_hop"
    NO_MEETING = "chua_co_buoi"
    NOT_YET = "chua_toi"
    OUTSIDE = "ngoai_so"

    @property
    def words(self) -> str:
        """The state as a table says it."""
        return _WORDS[self]


_WORDS = {
    MonthState.RATED: "đã xếp loại",
    MonthState.SCORED: "đã chấm, không xếp loại",
    MonthState.UNFINISHED: "chấm chưa xong",
    MonthState.WITHOUT_SET: "sổ không có bộ ấy",
    MonthState.UNSCORED: "chưa chấm",
    MonthState.SKIPPED: "không họp",
    MonthState.NO_MEETING: "chưa có buổi trong sổ",
    MonthState.NOT_YET: "chưa tới",
    MonthState.OUTSIDE: "trước khi lập sổ",
}
# A month is no further than the least of its meetings.
_LEAST_FIRST = (
    MonthState.UNSCORED,
    MonthState.WITHOUT_SET,
    MonthState.UNFINISHED,
    MonthState.SCORED,
    MonthState.RATED,
)


@dataclass(frozen=True)
class MeetingGrade:
    """A meeting with what was given for it; `sheet` is None where there is no score record.

    So it is, too, where the record names a set that is not there: `unknown_set`.

    The official rating is that of the party that decides under the set; where it has given none,
    the cell's own counts. Both are kept.
    """

    meeting: Meeting
    sheet: ScoreSheet | None = None
    unknown_set: str | None = None

    @property
    def own(self) -> GivenScore | None:
        """What the cell gave itself."""
        return self.sheet.own if self.sheet else None

    @property
    def official(self) -> GivenScore | None:
        """What the party that decides gave; None where it has given no rating."""
        given = self.sheet.scores.get(self.decider) if self.sheet and self.decider else None
        return given if given and given.rating else None

    @property
    def decider(self) -> Evaluator | None:
        """Who decides under the set; None where the set does not say."""
        return deciding_party(self.sheet.criteria_set) if self.sheet else None

    @property
    def counted(self) -> GivenScore | None:
        """The score that counts for the year: the official one, else the cell's own."""
        return self.official or self.own

    @property
    def rating(self) -> str | None:
        """The rating that counts; None while there is none."""
        return self.counted.rating if self.counted else None

    @property
    def is_official(self) -> bool:
        """Whether the rating that counts is the official one."""
        return self.official is not None

    @property
    def state(self) -> MonthState:
        """How far its scoring has come."""
        given = self.counted
        if self.sheet is None or given is None:
            return MonthState.WITHOUT_SET if self.unknown_set else MonthState.UNSCORED
        if given.rating:
            return MonthState.RATED
        is_whole = given.total is not None or (given.tally.most is None and given.tally.is_whole)
        rates = bool(self.sheet.criteria_set.ratings)
        return MonthState.SCORED if is_whole and not rates else MonthState.UNFINISHED


@dataclass(frozen=True)
class MonthGrades:
    """The first day of a month, its meetings that are scored, and how far that has come.

    `monthly` are the regular and combined ones, which make up the year; `meetings` has thematic
    ones too, where they are scored.
    """

    month: date
    meetings: tuple[MeetingGrade, ...]
    state: MonthState
    reason: str = ""

    @property
    def monthly(self) -> tuple[MeetingGrade, ...]:
        """The regular and combined meetings."""
        return tuple(each for each in self.meetings if each.meeting.kind.is_monthly)

    @property
    def words(self) -> str:
        """The state as a table says it."""
        return self.state.words


def month_grades(record: YearRecord) -> tuple[MonthGrades, ...]:
    """The twelve months of the record's year, in order, as they stand on its day."""
    book = record.so_far  # once, so that its facts are remembered from month to month
    return tuple(grades_of(date(book.year, number, 1), book) for number in range(1, 13))


def grades_of(month: date, record: YearRecord) -> MonthGrades:
    """One month of the record's year, by its first day, as it stands on the record's day."""
    held = (pair for pair in record.so_far.counted if pair[1].month == month)
    graded = [_grade(meeting, book) for book, meeting in held]
    scored = [each for each in graded if each.meeting.kind.is_monthly or each.sheet is not None]
    return _month(month, tuple(scored), record)


def months_told(months: Iterable[int]) -> str:
    """`1, 2, 4 đến 9`: the numbers of months in order, three or more in a row as a span."""
    runs = groupby(enumerate(sorted(months)), key=lambda each: each[1] - each[0])
    told: list[str] = []
    for _, run in runs:
        numbers = [number for _, number in run]
        is_span = len(numbers) > 2
        told += [f"{numbers[0]} đến {numbers[-1]}"] if is_span else map(str, numbers)
    return ", ".join(told)


def _grade(meeting: Meeting, book: YearRecord) -> MeetingGrade:
    scored = score_of(meeting, book)
    if scored is None:
        return MeetingGrade(meeting)
    name = scored.criteria_set or name_of_set_in_use(book)
    if name not in criteria_sets(book):
        return MeetingGrade(meeting, None, name)
    return MeetingGrade(meeting, score_sheet(meeting, book))


def _month(month: date, graded: tuple[MeetingGrade, ...], record: YearRecord) -> MonthGrades:
    states = {each.state for each in graded if each.meeting.kind.is_monthly}
    for state in _LEAST_FIRST:
        if state in states:
            return MonthGrades(month, graded, state)
    skipped = record.skipping(f"{month:%Y-%m}")
    if skipped is not None:
        return MonthGrades(month, graded, MonthState.SKIPPED, (skipped.reason or "").rstrip("."))
    if month < (record.cell.habits.book_since or date.min):
        return MonthGrades(month, graded, MonthState.OUTSIDE)
    is_over = month in record.months_over()
    return MonthGrades(month, graded, MonthState.NO_MEETING if is_over else MonthState.NOT_YET)
