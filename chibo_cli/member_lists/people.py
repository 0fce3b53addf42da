"""The people of a list, as values."""

from dataclasses import dataclass, field
from datetime import date

from chibo_cli.facts.roster_on_day import Group
from chibo_cli.models.roster import Gender, OfficeKind


@dataclass(frozen=True)
class ListedPerson:
    """A person as a list has them. `days` are dates by their key in the roster.

    `told` is what was changed or left aside in reading; `faults` is why the row cannot be taken.
    """

    row: int
    name: str
    code: str | None = None
    gender: Gender | None = None
    days: dict[str, date] = field(default_factory=dict)
    offices: tuple[OfficeKind, ...] = ()
    office_since: date | None = None
    group: Group | None = None
    group_since: date | None = None
    group_until: date | None = None
    basis: str | None = None
    told: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


@dataclass(frozen=True)
class ListedPeople:
    """The people of a list, and the rows beneath the headings that are no people."""

    people: tuple[ListedPerson, ...]
    other_rows: tuple[int, ...]
