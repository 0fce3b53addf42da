"""The scores of a month, cell by cell: what was given, and why points were lost."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from chibo_cli.loader import SCORE_FOLDER
from chibo_cli.record import YearRecord
from chibo_cli.scoring.lists.cells import ListedCell, gaps_told, or_why_not
from chibo_cli.scoring.lists.changes import MembersChanged, members_changed
from chibo_cli.scoring.lists.notes import meeting_notes, thematic_notes
from chibo_cli.scoring.lists.period import Period
from chibo_cli.scoring.lists.used_sets import UsedSet, ratings_of, used_sets
from chibo_cli.scoring.month_grades import MeetingGrade, MonthGrades, MonthState, grades_of
from chibo_cli.scoring.points import Number
from chibo_cli.vietnamese import opening_capital, opening_lower

_DATED = re.compile(r"\d{4}-\d{2}")


@dataclass(frozen=True)
class MonthLine:
    """One line: a cell with a meeting of the month, or with why it has none.

    `is_first` is false for a second meeting of the same cell. `points` and `rating` are those that
    count: the official ones where they were given, else the cell's own. `error` says why the book
    or its scores cannot be read.
    """

    cell: ListedCell
    place: int
    is_first: bool
    name: str
    members: int | None
    graded: MeetingGrade | None
    notes: tuple[str, ...]
    error: str = ""

    @property
    def points(self) -> Number | None:
        """The points that count; None without any."""
        given = self.graded.counted if self.graded else None
        return given.total if given else None

    @property
    def rating(self) -> str | None:
        """The rating that counts; None without one."""
        return self.graded.rating if self.graded else None

    @property
    def is_official(self) -> bool:
        """Whether the rating is that of the party that decides."""
        return self.graded is not None and self.graded.is_official


@dataclass(frozen=True)
class MonthList:
    """The list of a month as it stands on a day; `ratings` are those of its columns."""

    period: Period
    as_of: date
    cells: tuple[ListedCell, ...]
    lines: tuple[MonthLine, ...]
    members: MembersChanged
    sets: tuple[UsedSet, ...]
    ratings: tuple[str, ...]

    def count(self, rating: str) -> int:
        """How many meetings have that rating."""
        return sum(line.rating == rating for line in self.lines)

    @property
    def other_ratings(self) -> tuple[str, ...]:
        """The ratings given that have no column, in order of first use."""
        given = (line.rating for line in self.lines)
        return tuple(dict.fromkeys(each for each in given if each and each not in self.ratings))

    @property
    def unrated(self) -> int:
        """How many lines have no rating."""
        return sum(line.rating is None for line in self.lines)


def month_list(cells: tuple[ListedCell, ...], period: Period, as_of: date) -> MonthList:
    """The list of a month. A cell that cannot be read, or has nothing, stands in it with why."""
    day = min(period.last, as_of)
    lines = tuple(
        line for place, cell in enumerate(cells, 1) for line in _lines(cell, place, period, day)
    )
    sets = used_sets((line.place, line.graded) for line in lines if line.graded)
    ratings = ratings_of(sets)
    lines = tuple(_with_rating_told(line, ratings) for line in lines)
    changed = members_changed(cells, period.first, day)
    return MonthList(period, as_of, cells, lines, changed, sets, ratings)


def _with_rating_told(line: MonthLine, ratings: tuple[str, ...]) -> MonthLine:
    """The line, its rating told in words where it has no column."""
    if line.rating is None or line.rating in ratings:
        return line
    return replace(line, notes=(f"Xếp loại: {line.rating}.", *line.notes))


def _lines(cell: ListedCell, place: int, period: Period, day: date) -> Iterator[MonthLine]:
    name, members, record = cell.name_on(day), cell.members_on(day), cell.record
    if record is None:
        yield MonthLine(cell, place, True, name, None, None, (cell.error,), cell.error)
        return
    month = or_why_not(partial(grades_of, period.first, record))
    if isinstance(month, str):
        yield MonthLine(cell, place, True, name, members, None, (month,), month)
        return
    scores = f"{record.year}/{SCORE_FOLDER}/{period.slug}"
    wrong = sorted(path for path in record.left_out if path.startswith(scores))
    of_cell = (*gaps_told(cell, day, *wrong), *thematic_notes(month))
    for index, graded in enumerate(month.monthly):
        notes = (*meeting_notes(graded), *(of_cell if index == 0 else ()))
        yield MonthLine(cell, place, index == 0, name, members, graded, notes)
    if not month.monthly:
        notes = (*_without_meeting(month, record), *of_cell)
        yield MonthLine(cell, place, True, name, members, None, notes)


def _without_meeting(month: MonthGrades, record: YearRecord) -> Iterator[str]:
    if month.state is MonthState.SKIPPED:
        yield f"Không họp: {opening_lower(month.reason or 'sổ chưa ghi lý do')}."
    elif unread := [path for path in record.unread if _may_be_of(path, month)]:
        yield f"Chưa rõ có họp: chưa đọc được {', '.join(unread)}."
    else:
        yield f"{opening_capital(month.words)}."


def _may_be_of(path: str, month: MonthGrades) -> bool:
    """Whether the name of a file leaves open that its meeting was of the month."""
    dated = _DATED.search(path)
    return dated is None or dated[0] == f"{month.month:%Y-%m}"
