"""How the members of the cells of a list changed in its time: counts, never names."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from chibo_cli.facts.roster_changes import ChangeKind, roster_changes
from chibo_cli.record import YearRecord
from chibo_cli.scoring.lists.cells import ListedCell, members_are_known

_COUNTED = (ChangeKind.ADMITTED, ChangeKind.CAME, ChangeKind.OFFICIAL, ChangeKind.LEFT)


@dataclass(frozen=True)
class MembersChanged:
    """The members of all cells on a day, and what changed until then.

    `left` are those who left, by the reason recorded; `unknown` how many cells are not counted.
    """

    total: int
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
    known = [each.record for each in cells if each.record and members_are_known(each.record)]
    counts = Counter(each.members_on(last) for each in cells)
    changes = [
        change
        for record in known
        for change in roster_changes(record.roster, first, last)
        if change.kind in _COUNTED
    ]
    kinds = Counter(change.kind for change in changes)
    reasons = Counter(
        change.what.strip(" .") for change in changes if change.kind is ChangeKind.LEFT
    )
    return MembersChanged(
        sum((number or 0) * count for number, count in counts.items()),
        kinds[ChangeKind.ADMITTED],
        kinds[ChangeKind.CAME],
        kinds[ChangeKind.OFFICIAL],
        tuple(sorted(reasons.items())),
        counts[None],
    )


def admitted_between(record: YearRecord, first: date, last: date) -> int:
    """How many members were admitted from the first to the last day."""
    changes = roster_changes(record.roster, first, last)
    return sum(change.kind is ChangeKind.ADMITTED for change in changes)
