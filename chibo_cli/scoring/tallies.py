"""What one evaluator's entries add up to: by group, in all, and what is still open."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import fsum

from chibo_cli.criteria import CriteriaSet, Criterion, Method
from chibo_cli.models.score import ScoreEntry
from chibo_cli.scoring.points import Number, plain
from chibo_cli.scoring.proposals import Outcome, Proposal


@dataclass(frozen=True)
class Tally:
    """Points given, added up.

    `by_group` goes by the number of the group (None for criteria without one), each at most the
    greatest of the group. `pending` and `lacking` are the keys of the criteria that wait for a
    result, and of those nobody has scored yet. `if_all_come` is the total if all pending points
    were earned; `most` is the greatest total of this meeting, without the bonus that comes on top;
    None where the set does not say what each criterion is worth, so that no entries make a total.
    """

    by_group: dict[str | None, Number]
    total: Number
    pending: tuple[str, ...]
    lacking: tuple[str, ...]
    if_all_come: Number
    most: Number | None

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
    greatest = {p.criterion.key: p.most or 0 for p in proposed}
    given = {key: entry.points or 0 for key, entry in entries.items()}
    hoped = given | {key: greatest[key] for key in pending}
    by_group = _by_group(criteria_set, proposed, given)
    without_extra = greatest | {p.criterion.key: 0 for p in proposed if p.criterion.is_on_top}
    return Tally(
        by_group,
        _sum(by_group),
        pending,
        lacking,
        _sum(_by_group(criteria_set, proposed, hoped)),
        _sum(_by_group(criteria_set, proposed, without_extra)) if adds_up(criteria_set) else None,
    )


def adds_up(criteria_set: CriteriaSet) -> bool:
    """Whether the points of a set's criteria make a total: all that give points say how many."""
    worth = [each.most_points for each in criteria_set.criteria if _gives_points(each)]
    return bool(worth) and None not in worth


def _gives_points(criterion: Criterion) -> bool:
    return criterion.method is not Method.CHECK


def _is_pending(proposal: Proposal, entries: Mapping[str, ScoreEntry]) -> bool:
    entry = entries.get(proposal.criterion.key)
    if entry is not None and entry.is_given:
        return False
    return (entry is not None and entry.pending) or proposal.outcome is Outcome.PENDING


def _is_lacking(proposal: Proposal, entries: Mapping[str, ScoreEntry]) -> bool:
    entry = entries.get(proposal.criterion.key)
    if entry is not None and entry.is_given:
        return False
    worth_nothing = proposal.most == 0 or not _gives_points(proposal.criterion)
    return not (proposal.outcome is Outcome.NOT_APPLICABLE and worth_nothing)


def _by_group(
    criteria_set: CriteriaSet, proposed: tuple[Proposal, ...], points: Mapping[str, Number]
) -> dict[str | None, Number]:
    most = {group.number: group.most_points for group in criteria_set.criterion_groups}
    sums: dict[str | None, Number] = {}
    for group in dict.fromkeys(each.criterion.criterion_group for each in proposed):
        of_group = [each for each in proposed if each.criterion.criterion_group == group]
        inside = [each for each in of_group if not each.criterion.is_on_top]
        greatest = most.get(group)
        total = _given_for(inside, points)
        if greatest is not None:
            total = min(total, greatest + _moved_in(inside))
        on_top = _given_for((each for each in of_group if each.criterion.is_on_top), points)
        sums[group] = plain(total + on_top)
    return sums


def _given_for(proposed: Iterable[Proposal], points: Mapping[str, Number]) -> Number:
    return fsum(points.get(each.criterion.key, 0) for each in proposed)


def _moved_in(proposed: Iterable[Proposal]) -> Number:
    """The points a group can earn beyond its own, of a criterion elsewhere that does not apply."""
    known = (each for each in proposed if each.most is not None)
    return max(fsum((each.most or 0) - (each.criterion.most_points or 0) for each in known), 0)


def _sum(by_group: Mapping[str | None, Number]) -> Number:
    return plain(fsum(by_group.values()))
