"""The flaws of the cell's own criteria set, at one level."""

from chibo_cli.findings import Severity
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits
from chibo_cli.scoring.validation import Flaw, flaws


def flaws_of_set_in_use(level: Severity, record: YearRecord) -> Hits:
    """The flaws of that level in the own set the cell has chosen, but for those the set notes."""
    name = record.cell.conventions.criteria_set
    own = record.own_criteria_sets.get(name or "")
    if own is None:
        return
    known: tuple[Flaw, ...] | None = record.memo.get(flaws_of_set_in_use)
    if known is None:
        known = flaws(own, record.left_out.get(own.path, frozenset()))
        record.memo[flaws_of_set_in_use] = known
    for flaw in known:
        if flaw.level is level and not flaw.noted:
            yield flaw.place, flaw.message, flaw.remedy
