"""A table of a person's text -> the width of its columns, and which of them stand in the middle."""

import re
from collections.abc import Sequence

from chibo_cli.documents import Context
from chibo_cli.loader.own_text.passages import Row

# The columns of the template's table, 5 mm each; and what a letter of its 12 pt text takes.
_UNITS = 33
_MM_A_UNIT = 5.0
_MM_A_LETTER = 2.5
_MM_A_HEAD_LETTER = 3.0
_MARGINS_MM = 2.2
_LONGEST_IN_THE_MIDDLE = 6
_NUMBER = re.compile(r"[\d.,/% -]+")


def table_values(rows: Sequence[Row]) -> Context:
    """The head and the rows of a table, each cell with its text, width and place."""
    widths = _widths(rows)
    centred = [
        all(len(cell) <= _LONGEST_IN_THE_MIDDLE or _NUMBER.fullmatch(cell) for cell in column[1:])
        for column in zip(*rows, strict=True)
    ]
    laid = [
        [
            {"chu": cell, "do_rong": width, "giua": middle}
            for cell, width, middle in zip(row, widths, centred, strict=True)
        ]
        for row in rows
    ]
    return {"dau_bang": laid[0], "hang": laid[1:]}


def _widths(rows: Sequence[Row]) -> list[int]:
    """How many units each column takes: its longest word fits, the rest goes by its length."""
    columns = list(zip(*rows, strict=True))
    least = [_least(column) for column in columns]
    while sum(least) > _UNITS:
        least[least.index(max(least))] -= 1
    wish = [max(1, *(len(cell) for cell in column)) ** 0.75 for column in columns]
    for _ in range(_UNITS - sum(least)):
        shares = [have / want for have, want in zip(least, wish, strict=True)]
        least[shares.index(min(shares))] += 1
    return least


def _least(column: Sequence[str]) -> int:
    head, *cells = column
    letters = max((len(word) for cell in cells for word in cell.split()), default=0)
    widest = max(
        letters * _MM_A_LETTER,
        max((len(word) for word in head.split()), default=0) * _MM_A_HEAD_LETTER,
    )
    return max(2, -int(-(widest + _MARGINS_MM) // _MM_A_UNIT))
