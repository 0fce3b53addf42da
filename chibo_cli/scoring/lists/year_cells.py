"""A month of a year in one narrow cell of a table, and what is said of a year beside it."""

from collections.abc import Iterable, Iterator
from datetime import date

from chibo_cli.scoring.lists.cells import gaps_told
from chibo_cli.scoring.lists.notes import RATINGS_OF_LISTS
from chibo_cli.scoring.lists.year import YearLine
from chibo_cli.scoring.month_grades import MonthGrades, MonthState
from chibo_cli.scoring.unread import unread_for_scores

_RATINGS = dict(zip(RATINGS_OF_LISTS, ("T", "K", "TB", "Kém"), strict=True))
_STATES = {
    MonthState.SCORED: "c",
    MonthState.UNFINISHED: "?",
    MonthState.UNSCORED: "?",
    MonthState.SKIPPED: "–",
}
# What each mark means, in the order of the legend.
LETTERS = {
    **{letter: f"«{letter}» {rating}" for rating, letter in _RATINGS.items() if letter != rating},
    "*": "«*» mức chính thức do cấp có thẩm quyền quyết định",
    "c": "«c» đã chấm, bộ tiêu chí không xếp loại",
    "?": "«?» đã họp, chưa có xếp loại",
    "–": "«–» không họp",
}


def month_shown(month: MonthGrades) -> str:
    """The ratings of a month by their letters, official ones with a star, else its state."""
    if not month.monthly:
        return _STATES.get(month.state, "")
    return ", ".join(
        f"{_RATINGS.get(each.rating, each.rating)}{'*' if each.is_official else ''}"
        if each.rating
        else _STATES.get(each.state, "?")
        for each in month.monthly
    )


def marks_used(cells: Iterable[str]) -> set[str]:
    """The marks that stand in cells of months."""
    marks = {mark for cell in cells for mark in cell.split(", ")}
    return {mark.rstrip("*") for mark in marks} | {"*" for mark in marks if mark.endswith("*")}


def year_remarks(line: YearLine) -> Iterator[str]:
    """Why a cell has no yearly rating, or cannot be read; other ratings given in its months."""
    if line.scored is None:
        yield line.error
        return
    if line.scored.rating is None and line.scored.steps:
        yield line.scored.steps[-1]
    record = line.cell.record
    if record is None:
        return
    yield from gaps_told(line.cell, min(record.as_of, date(record.year, 12, 31)))
    if unread := unread_for_scores(record, line.cell.reading):
        yield f"Chưa đọc được: {', '.join(unread)}."
