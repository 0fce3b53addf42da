"""The score sheet of a meeting: what the facts propose beside what each evaluator gave."""

from dataclasses import dataclass

from chibo_cli.criteria import CriteriaSet, Criterion
from chibo_cli.facts.scores import score_of
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.score import Choice, Evaluation, Evaluator, ScoreEntry, ScoreRecord
from chibo_cli.record import YearRecord
from chibo_cli.scoring.choosing import choices_of_cell, criteria_set_named, name_of_set_in_use
from chibo_cli.scoring.evidence import Evidence
from chibo_cli.scoring.proposals import Proposal, proposals
from chibo_cli.scoring.ratings import Rated, rated
from chibo_cli.scoring.tallies import Number, Tally, tally


@dataclass(frozen=True)
class GivenScore:
    """What one evaluator gave: the entries by criterion, their sum and the rating it gives.

    `evaluation` is the total and rating as they stand in the record; `rated` is worked out, by the
    entries where there are any, else by the total that was given alone. None while nothing is
    scored to the end.
    """

    evaluator: Evaluator
    entries: dict[str, ScoreEntry]
    tally: Tally
    evaluation: Evaluation | None
    rated: Rated | None

    @property
    def total(self) -> Number | None:
        """The total of the entries, else the one given alone; None without either."""
        if self.entries:
            return self.tally.total
        return self.evaluation.total if self.evaluation else None


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
    order = dict.fromkeys((*parties, *Evaluator))
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
    most = {each.criterion.key: each.most for each in proposed}

    def is_full(key: str) -> bool | None:
        entry = entries.get(key)
        if entry is None or entry.points is None or most.get(key) is None:
            return None
        return entry.points == most[key]

    alone = evaluation.total if evaluation and not entries else None
    total = added.total if entries and added.is_whole else alone
    worked_out = rated(total, is_full, evidence) if total is not None else None
    return GivenScore(evaluator, entries, added, evaluation, worked_out)
