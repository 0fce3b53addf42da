"""A list as rows of plain values, wherever it was read from."""

from dataclasses import dataclass
from datetime import date, datetime

Cell = str | int | float | date | None

MOST_ROWS = 3_000
MOST_COLUMNS = 60
# No name, date or heading is longer; what follows is not looked at.
LONGEST_CELL = 500


@dataclass(frozen=True)
class Row:
    """One row that holds something, by its number in the list."""

    number: int
    cells: tuple[Cell, ...]
    hidden: bool = False

    def at(self, column: int | None) -> Cell:
        """The value in a column counted from nought; None outside the row."""
        return self.cells[column] if column is not None and column < len(self.cells) else None

    def text_at(self, column: int | None) -> str:
        """The value in a column as text with single spaces."""
        return as_text(self.at(column))


@dataclass(frozen=True)
class Sheet:
    """A sheet of a workbook, or a whole CSV file; `told` is what to say of how it was read."""

    name: str
    rows: tuple[Row, ...]
    told: tuple[str, ...] = ()


def as_text(value: Cell) -> str:
    """A value as text with single spaces; nothing for an empty cell."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(str(value).split())


def plain(value: object) -> Cell:
    """What a cell holds, as one of the few kinds of values a list has; blanks are None."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date) or (isinstance(value, int | float) and not isinstance(value, bool)):
        return value
    text = "" if value is None else str(value)[:LONGEST_CELL].strip()
    return text or None
