"""A year of grades, cell by cell: the months, how often each grade, the grade of the year."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from chibo_cli.scoring.lists.cells import ListedCell, or_why_not
from chibo_cli.scoring.lists.month import UsedSet, used_sets
from chibo_cli.scoring.lists.notes import RATINGS_OF_LISTS
from chibo_cli.scoring.lists.period import Period
from chibo_cli.scoring.yearly import ScoredYear, scored_year


@dataclass(frozen=True)
class YearLine:
    """A cell with its year of scores, or with why there is none."""

    cell: ListedCell
    place: int
    name: str
    scored: ScoredYear | None
    error: str = ""

    @property
    def rating(self) -> str | None:
        """The rating of the year; None without one."""
        return self.scored.rating if self.scored else None

    def count(self, rating: str) -> int:
        """How many regular and combined meetings have that rating."""
        return self._ratings[rating]

    @property
    def other_ratings(self) -> tuple[str, ...]:
        """The ratings given in the months that are none of the four, in order of first use."""
        return tuple(each for each in self._ratings if each not in RATINGS_OF_LISTS)

    @property
    def _ratings(self) -> Counter[str]:
        months = self.scored.months if self.scored else ()
        return Counter(each.rating for month in months for each in month.monthly if each.rating)


@dataclass(frozen=True)
class YearTable:
    """The year of all cells as it stands on a day."""

    period: Period
    as_of: date
    cells: tuple[ListedCell, ...]
    lines: tuple[YearLine, ...]

    @property
    def sets(self) -> tuple[UsedSet, ...]:
        """The criteria sets the meetings were scored by."""
        return used_sets(
            (line.place, each) for line in self.lines if line.scored for each in line.scored.graded
        )


def year_table(cells: tuple[ListedCell, ...], period: Period, as_of: date) -> YearTable:
    """The grades of a year; a cell that cannot be read stands in the table with why."""
    return YearTable(period, as_of, cells, tuple(_lines(cells, min(period.last, as_of))))


def _lines(cells: tuple[ListedCell, ...], day: date) -> Iterator[YearLine]:
    for place, cell in enumerate(cells, 1):
        name, record = cell.name_on(day), cell.record
        if record is None:
            yield YearLine(cell, place, name, None, cell.error)
            continue
        scored = or_why_not(partial(scored_year, record))
        if isinstance(scored, str):
            yield YearLine(cell, place, name, None, scored)
        else:
            yield YearLine(cell, place, name, scored)
