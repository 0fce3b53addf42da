"""A year of grades, cell by cell: the months, how often each grade, the grade of the year."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from chibo_cli.scoring.lists.cells import ListedCell, or_why_not
from chibo_cli.scoring.lists.period import Period
from chibo_cli.scoring.lists.used_sets import UsedSet, ratings_of, used_sets
from chibo_cli.scoring.month_grades import MonthState
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

    def count(self, rating: str) -> int | None:
        """How many regular and combined meetings have that rating.

        None where the book cannot be read, or begins after the year.
        """
        months = self.scored.months if self.scored else ()
        if all(month.state is MonthState.OUTSIDE for month in months):
            return None
        return self._ratings[rating]

    def counts(self, ratings: Sequence[str]) -> dict[str, int]:
        """How often each rating was given: these first, then others in order of first use."""
        given = self._ratings
        return {each: given[each] for each in (*ratings, *given) if given[each]}

    @property
    def _ratings(self) -> Counter[str]:
        months = self.scored.months if self.scored else ()
        return Counter(each.rating for month in months for each in month.monthly if each.rating)


@dataclass(frozen=True)
class YearTable:
    """The year of all cells as it stands on a day; `ratings` are those of its columns."""

    period: Period
    as_of: date
    cells: tuple[ListedCell, ...]
    lines: tuple[YearLine, ...]
    sets: tuple[UsedSet, ...]
    ratings: tuple[str, ...]


def year_table(cells: tuple[ListedCell, ...], period: Period, as_of: date) -> YearTable:
    """The grades of a year; a cell that cannot be read stands in the table with why."""
    lines = tuple(_lines(cells, min(period.last, as_of)))
    sets = used_sets((each.place, m) for each in lines if each.scored for m in each.scored.graded)
    return YearTable(period, as_of, cells, lines, sets, ratings_of(sets))


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
