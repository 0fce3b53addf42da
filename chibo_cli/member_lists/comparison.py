"""What a list would do to the roster, row by row, as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

Value = date | str


class Outcome(StrEnum):
    """What becomes of a row, in the order in which a preview shows them."""

    REFUSED = "tu_choi"
    DIFFERENT = "khac"
    CHANGED = "sua"
    FILLED = "bo_sung"
    ADDED = "them"
    SAME = "giu_nguyen"


@dataclass(frozen=True)
class Entry:
    """An office or a state to be added to a member: its table, and its keys in the roster."""

    table: str
    values: Mapping[str, Value]


@dataclass(frozen=True)
class Compared:
    """One row of a list beside the roster.

    `details` says what is written, or differs, or why the row is refused; `told` what was left
    aside or is to be seen to by hand. `index` is the place of the member in the roster, None for a
    new one; `values` and `entries` are what to write.
    """

    row: int
    name: str
    outcome: Outcome
    details: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    index: int | None = None
    values: Mapping[str, Value] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()

    @property
    def writes(self) -> bool:
        """Whether the row changes the roster."""
        return bool(self.values or self.entries)


@dataclass(frozen=True)
class Comparison:
    """All rows of a list beside the roster.

    `missing` are the members the list does not have, `other_rows` the rows that are no people.
    """

    rows: tuple[Compared, ...]
    missing: tuple[str, ...]
    other_rows: tuple[int, ...]

    def with_outcome(self, outcome: Outcome) -> tuple[Compared, ...]:
        """The rows of one outcome, in the order of the list."""
        return tuple(row for row in self.rows if row.outcome is outcome)

    @property
    def to_write(self) -> tuple[Compared, ...]:
        """The rows that change the roster."""
        return tuple(row for row in self.rows if row.writes)


@dataclass(frozen=True)
class Wishes:
    """How a list is to be taken in: on which day, over what stands, offices since when."""

    today: date
    overwrite: bool = False
    offices_since: date | None = None
