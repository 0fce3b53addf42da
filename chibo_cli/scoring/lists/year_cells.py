"""A month of a year in one narrow cell of a table, and what is said of a year beside it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from chibo_cli.scoring.lists.cells import begun_told, gaps_told
from chibo_cli.scoring.lists.year import YearLine
from chibo_cli.scoring.month_grades import MonthGrades, MonthState
from chibo_cli.scoring.unread import unread_for_scores

_RATINGS = {"Tốt": "T", "Khá": "K", "Trung bình": "TB"}
_STATES = {
    MonthState.SCORED: "c",
    MonthState.UNFINISHED: "?",
    MonthState.UNSCORED: "?",
    MonthState.SKIPPED: "–",
}
# What each mark means, in the order of the legend.
LETTERS = {
    **{letter: f"«{letter}» {rating}" for rating, letter in _RATINGS.items()},
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


def column_heads(ratings: Sequence[str]) -> list[str]:
    """The ratings as they stand above the columns that count them."""
    return ["TB" if each == "Trung bình" else each for each in ratings]


def marks_used(cells: Iterable[str]) -> set[str]:
    """The marks that stand in cells of months."""
    marks = {mark for cell in cells for mark in cell.split(", ")}
    return {mark.rstrip("*") for mark in marks} | {"*" for mark in marks if mark.endswith("*")}


def year_remarks(line: YearLine, ratings: Sequence[str]) -> Iterator[str]:
    """Why a cell has no yearly rating, or cannot be read; the ratings without a column."""
    if line.scored is None:
        yield line.error
        return
    if line.scored.rating is None and line.scored.steps:
        yield line.scored.steps[-1]
    record = line.cell.record
    if record is None:
        return
    others = [f"{each} {n:02d}" for each, n in line.counts(()).items() if each not in ratings]
    if others:
        yield f"Mức khác: {', '.join(others)}."
    yield from begun_told(record, date(record.year, 1, 1))
    yield from gaps_told(line.cell, min(record.as_of, date(record.year, 12, 31)))
    if unread := unread_for_scores(record, line.cell.reading):
        yield f"Chưa đọc được: {', '.join(unread)}."
