"""How the members of the cells of a list changed in its time: counts, never names."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from chibo_cli.facts.roster_changes import ChangeKind, RosterChange, roster_changes
from chibo_cli.models.roster import Member, StateKind
from chibo_cli.record import YearRecord
from chibo_cli.scoring.lists.cells import ListedCell

_COUNTED = (ChangeKind.ADMITTED, ChangeKind.CAME, ChangeKind.OFFICIAL, ChangeKind.LEFT)


@dataclass(frozen=True)
class MembersChanged:
    """The members of all cells on a day, and what changed until then; None where no cell is known.

    `left` are those who left, by the reason recorded; `unknown` how many cells are not counted.
    """

    total: int | None
    admitted: int
    came: int
    official: int
    left: tuple[tuple[str, int], ...]
    unknown: int

    @property
    def has_changed(self) -> bool:
        """Whether anything changed."""
        return bool(self.admitted or self.came or self.official or self.left)


def members_changed(cells: Iterable[ListedCell], first: date, last: date) -> MembersChanged:
    """The members of the cells on the last day, and what changed from the first day on."""
    cells = tuple(cells)
    counts = Counter(each.members_on(last) for each in cells)
    known = [each.record for each in cells if each.record and each.members_on(last) is not None]
    changes = [change for record in known for change in _changes(record, first, last)]
    kinds = Counter(change.kind for change in changes)
    reasons = Counter(
        change.what.strip(" .") for change in changes if change.kind is ChangeKind.LEFT
    )
    return MembersChanged(
        sum((number or 0) * count for number, count in counts.items()) if known else None,
        kinds[ChangeKind.ADMITTED],
        kinds[ChangeKind.CAME],
        kinds[ChangeKind.OFFICIAL],
        tuple(sorted(reasons.items())),
        counts[None],
    )


def admitted_between(record: YearRecord, first: date, last: date) -> int:
    """How many members were admitted from the first to the last day."""
    return sum(each.kind is ChangeKind.ADMITTED for each in _changes(record, first, last))


def _changes(record: YearRecord, first: date, last: date) -> Iterator[RosterChange]:
    """The changes that change the count: those received for a time belong to another cell's."""
    for change in roster_changes(record.roster, first, last):
        member = record.roster.by_name[change.name]
        if change.kind in _COUNTED and change.day and not _is_received(member, change.day):
            yield change


def _is_received(member: Member, day: date) -> bool:
    """Whether a member counts in another cell on a day, or did until then."""
    days = (day, day - timedelta(days=1))
    return any(member.state_on(each) is StateKind.RECEIVED for each in days)
