"""The score sheet of a meeting: what the facts propose beside what each evaluator gave."""

from collections.abc import Mapping
from dataclasses import dataclass

from chibo_cli.criteria import CriteriaSet, Criterion, Scale
from chibo_cli.errors import ChiboError
from chibo_cli.facts.scores import score_of
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.score import Choice, Evaluation, Evaluator, ScoreEntry, ScoreRecord
from chibo_cli.record import YearRecord
from chibo_cli.scoring.choosing import (
    choices_of_cell,
    criteria_set_named,
    criteria_sets,
    name_of_set_in_use,
)
from chibo_cli.scoring.evidence import Evidence
from chibo_cli.scoring.points import Number
from chibo_cli.scoring.proposals import Proposal, proposals
from chibo_cli.scoring.ratings import Rated, knocked_out, rated
from chibo_cli.scoring.tallies import Tally, tally


@dataclass(frozen=True)
class GivenScore:
    """What one evaluator gave: the entries by criterion, their sum and the rating it gives.

    `evaluation` is the total and rating as they stand in the record; `rated` is worked out, by the
    entries where they make a total, else by the total that was given alone, else, in a set of
    levels, by the level given. None while nothing is scored to the end. `rated_if_all_come` is the
    rating if all that is pending were earned; None where nothing is pending.

    The total of a cell is the sum of its criteria and nothing else: while any is lacking it has
    neither total nor rating, whatever its record says.
    """

    evaluator: Evaluator
    entries: dict[str, ScoreEntry]
    tally: Tally
    evaluation: Evaluation | None
    rated: Rated | None
    rated_if_all_come: Rated | None = None

    @property
    def is_begun(self) -> bool:
        """Whether the cell has scored some of the criteria that make its total, and not all."""
        return _is_begun(self.evaluator, self.entries, self.tally)

    @property
    def total(self) -> Number | None:
        """The total of the entries once they make one, else that given alone; None without."""
        if _makes_total(self.entries, self.tally):
            return self.tally.total
        return self.evaluation.total if self.evaluation and not self.is_begun else None

    @property
    def rating(self) -> str | None:
        """The rating as the evaluator wrote it, else as it is worked out; None without either."""
        if self.is_begun:
            return None
        written = self.evaluation.rating if self.evaluation else None
        return written or (self.rated.rating if self.rated else None)

    @property
    def fulfilled(self) -> tuple[str, ...]:
        """The keys of the checks said to be fulfilled, in the order of the sheet."""
        return tuple(key for key, entry in self.entries.items() if entry.fulfilled)


@dataclass(frozen=True)
class ScoreSheet:
    """One meeting under one criteria set. `scores` has who has scored, in the set's order."""

    name: str
    criteria_set: CriteriaSet
    meeting: Meeting
    evidence: Evidence
    choices: dict[str, Choice]
    proposals: tuple[Proposal, ...]
    scores: dict[Evaluator, GivenScore]
    record: ScoreRecord | None

    def proposal(self, key: str) -> Proposal | None:
        """The proposal for a criterion by its key."""
        return next((each for each in self.proposals if each.criterion.key == key), None)

    @property
    def own(self) -> GivenScore | None:
        """What the cell gave itself."""
        return self.scores.get(Evaluator.CELL)

    @property
    def differences(self) -> tuple[Criterion, ...]:
        """The criteria for which two evaluators gave differently, in the order of the sheet."""
        return tuple(
            each.criterion for each in self.proposals if self._is_contested(each.criterion.key)
        )

    def _is_contested(self, key: str) -> bool:
        given = (score.entries.get(key) for score in self.scores.values())
        return len({(e.points, e.fulfilled) for e in given if e is not None and e.is_given}) > 1


def score_sheet(
    meeting: Meeting, record: YearRecord, *, scored: ScoreRecord | None = None
) -> ScoreSheet:
    """The sheet of a meeting under the set its score record names, else the set in use.

    `scored` stands for the record in the book, to see what it would come to. Raises ChiboError
    where no such set is there.
    """
    scored = scored or score_of(meeting, record)
    if scored and scored.criteria_set and scored.criteria_set not in criteria_sets(record):
        raise ChiboError(
            f"{scored.path or 'Phiếu chấm'}: không có bộ tiêu chí «{scored.criteria_set}» mà phiếu "
            "đã chấm theo; đặt lại tệp của bộ ấy vào thư mục tieu-chi."
        )
    name = (scored.criteria_set if scored else None) or name_of_set_in_use(record)
    criteria_set = criteria_set_named(record, name)
    evidence = Evidence(criteria_set, meeting, record)
    choices = choices_of_cell(record, name) | _choices_made(scored)
    proposed = proposals(evidence, choices)
    return ScoreSheet(
        name,
        criteria_set,
        meeting,
        evidence,
        choices,
        proposed,
        _scores(proposed, evidence, scored) if scored else {},
        scored,
    )


def _choices_made(scored: ScoreRecord | None) -> dict[str, Choice]:
    made = scored.choices if scored else ()
    return {each.criterion: each.chosen for each in made if each.criterion and each.chosen}


def _scores(
    proposed: tuple[Proposal, ...], evidence: Evidence, scored: ScoreRecord
) -> dict[Evaluator, GivenScore]:
    parties = [each.evaluator for each in evidence.criteria_set.scoring_parties if each.evaluator]
    wrote = {e.evaluator for e in scored.entries} | {e.evaluator for e in scored.evaluations}
    order = (each for each in dict.fromkeys((*parties, *Evaluator)) if each in wrote)
    given = {each: _given(each, proposed, evidence, scored) for each in order}
    return {who: score for who, score in given.items() if score.entries or score.evaluation}


def _given(
    evaluator: Evaluator,
    proposed: tuple[Proposal, ...],
    evidence: Evidence,
    scored: ScoreRecord,
) -> GivenScore:
    keys = (each.criterion.key for each in proposed)
    entries = {key: entry for key in keys if (entry := scored.entry(key, evaluator)) is not None}
    added = tally(evidence.criteria_set, proposed, entries)
    evaluation = scored.evaluation(evaluator)
    full = {each.criterion.key: _is_full(each, entries) for each in proposed}
    makes_total = _makes_total(entries, added)
    alone = evaluation if not _is_begun(evaluator, entries, added) else None
    total = added.total if makes_total else alone.total if alone else None
    worked_out = rated(total, full.get, evidence) if total is not None else None
    if evidence.criteria_set.scale is Scale.LEVELS and evaluation:
        worked_out = knocked_out(evaluation.rating, evidence)
    if_all_come = None
    if makes_total and added.pending:
        full_then = full | dict.fromkeys(added.pending, True)
        if_all_come = rated(added.if_all_come, full_then.get, evidence)
    return GivenScore(evaluator, entries, added, evaluation, worked_out, if_all_come)


def _is_full(proposal: Proposal, entries: Mapping[str, ScoreEntry]) -> bool | None:
    """Whether a criterion has all the points it can earn; None where that is not known."""
    entry = entries.get(proposal.criterion.key)
    if entry is None or entry.points is None or proposal.most is None:
        return None
    return entry.points >= proposal.most


def _makes_total(entries: Mapping[str, ScoreEntry], added: Tally) -> bool:
    return bool(entries) and added.is_whole and added.most is not None


def _is_begun(evaluator: Evaluator, entries: Mapping[str, ScoreEntry], added: Tally) -> bool:
    is_open = bool(entries) and added.most is not None and not added.is_whole
    return is_open and evaluator is Evaluator.CELL
