"""What the record of each meeting shows of the criteria of a set that scores the whole year."""

from dataclasses import dataclass

from chibo_cli.criteria import CriteriaSet, Criterion, Method
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.score import Grounds
from chibo_cli.record import YearRecord
from chibo_cli.scoring.evidence import Evidence
from chibo_cli.scoring.proposals import Outcome, Proposal, proposals


@dataclass(frozen=True)
class CheckOfYear:
    """A check the facts decide, and the regular meetings by what they show; facts, no verdict.

    `missed` has with each meeting what its record shows, `unknown` why nothing can be told.
    """

    criterion: Criterion
    fulfilled: tuple[Meeting, ...]
    missed: tuple[tuple[Meeting, str], ...]
    unknown: tuple[tuple[Meeting, str], ...]


def checks_of_year(criteria_set: CriteriaSet, record: YearRecord) -> tuple[CheckOfYear, ...]:
    """The checks of a set that rest on facts, over the regular meetings of the record's year."""
    held = [(m, book) for book, m in record.so_far.counted if m.kind.is_monthly]
    made = [(m, proposals(Evidence(criteria_set, m, book), {})) for m, book in held]
    return tuple(
        _check(criterion, [(meeting, proposed[index]) for meeting, proposed in made])
        for index, criterion in enumerate(criteria_set.criteria)
        if criterion.method is Method.CHECK and criterion.grounds is Grounds.FACTS
    )


def _check(criterion: Criterion, proposed: list[tuple[Meeting, Proposal]]) -> CheckOfYear:
    told = [(m, p) for m, p in proposed if p.outcome is Outcome.PROPOSED]
    return CheckOfYear(
        criterion,
        tuple(m for m, p in told if p.fulfilled),
        tuple((m, p.evidence) for m, p in told if not p.fulfilled),
        tuple((m, p.reason or p.evidence) for m, p in proposed if (m, p) not in told),
    )
