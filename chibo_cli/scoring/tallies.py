"""What one evaluator's entries add up to: by group, in all, and what is still open."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import fsum

from chibo_cli.criteria import CriteriaSet
from chibo_cli.models.score import ScoreEntry
from chibo_cli.scoring.proposals import Outcome, Proposal

Number = int | float


@dataclass(frozen=True)
class Tally:
    """Points given, added up.

    `by_group` goes by the number of the group (None for criteria without one), each at most the
    greatest of the group. `pending` and `lacking` are the keys of the criteria that wait for a
    result, and of those nobody has scored yet. `if_all_come` is the total if all pending points
    were earned; `most` is the greatest total of this meeting.
    """

    by_group: dict[str | None, Number]
    total: Number
    pending: tuple[str, ...]
    lacking: tuple[str, ...]
    if_all_come: Number
    most: Number

    @property
    def is_whole(self) -> bool:
        """Whether nothing is lacking; something may still be pending."""
        return not self.lacking


def tally(
    criteria_set: CriteriaSet,
    proposed: tuple[Proposal, ...],
    entries: Mapping[str, ScoreEntry],
) -> Tally:
    """The entries of one evaluator, by the keys of the criteria, added up under a set."""
    pending = tuple(p.criterion.key for p in proposed if _is_pending(p, entries))
    lacking = tuple(
        p.criterion.key
        for p in proposed
        if p.criterion.key not in pending and _is_lacking(p, entries)
    )
    given = {key: entry.points or 0 for key, entry in entries.items()}
    hoped = given | {p.criterion.key: p.most or 0 for p in proposed if p.criterion.key in pending}
    by_group = _by_group(criteria_set, proposed, given)
    return Tally(
        by_group,
        plain(fsum(by_group.values())),
        pending,
        lacking,
        plain(fsum(_by_group(criteria_set, proposed, hoped).values())),
        plain(fsum(p.most or 0 for p in proposed if not p.criterion.is_on_top)),
    )


def plain(points: Number) -> Number:
    """A number of points as an integer where it is whole, without the dust of adding fractions."""
    rounded = round(points, 6)
    return int(rounded) if rounded == int(rounded) else rounded


def _is_pending(proposal: Proposal, entries: Mapping[str, ScoreEntry]) -> bool:
    entry = entries.get(proposal.criterion.key)
    if entry is not None and entry.is_given:
        return False
    return entry.pending if entry is not None else proposal.outcome is Outcome.PENDING


def _is_lacking(proposal: Proposal, entries: Mapping[str, ScoreEntry]) -> bool:
    entry = entries.get(proposal.criterion.key)
    if entry is not None and entry.is_given:
        return False
    return proposal.outcome is not Outcome.NOT_APPLICABLE or proposal.most != 0


def _by_group(
    criteria_set: CriteriaSet, proposed: tuple[Proposal, ...], points: Mapping[str, Number]
) -> dict[str | None, Number]:
    most = {group.number: group.most_points for group in criteria_set.criterion_groups}
    sums: dict[str | None, Number] = {}
    on_top: dict[str | None, Number] = {}
    for criterion in (each.criterion for each in proposed):
        sums.setdefault(criterion.criterion_group, 0)
        into = on_top if criterion.is_on_top else sums
        group = criterion.criterion_group
        into[group] = into.get(group, 0) + points.get(criterion.key, 0)
    capped = {group: min(total, _cap(most, group, total)) for group, total in sums.items()}
    return {group: plain(total + on_top.get(group, 0)) for group, total in capped.items()}


def _cap(most: Mapping[str | None, Number | None], group: str | None, total: Number) -> Number:
    greatest = most.get(group)
    return total if greatest is None else greatest
