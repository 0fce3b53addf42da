"""Criteria sets over given facts, and score records, in the words of the files."""

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby

import tomli
from builder import meeting, record

from chibo_cli.criteria import CriteriaSet, shipped_criteria_sets
from chibo_cli.facts.vocabulary import VOCABULARY, Found, Value, unknown
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.score import Choice, ScoreRecord
from chibo_cli.scoring.evidence import Evidence
from chibo_cli.scoring.proposals import Outcome, Proposal, proposals

# What the program itself works out of the others.
_WORKED_OUT = {"thoi_luong.thieu", "thoi_luong.ty_le", "thoi_luong.quy_dinh"}


def criteria(text: str) -> CriteriaSet:
    """A criteria set from the words of its file."""
    return CriteriaSet.model_validate(tomli.loads(text), context=ReadingContext("tieu-chi/x.toml"))


def an_phu() -> CriteriaSet:
    """The shipped form of An Phú."""
    return shipped_criteria_sets()["an-phu-hd42"]


def evidence(criteria_set: CriteriaSet, facts: Mapping[str, Value]) -> Evidence:
    """Evidence of these facts alone; all others are not known."""
    known = {
        name: Found(facts[name], f"{name} = {facts[name]}")
        if name in facts
        else unknown(f"{name} chưa ghi")
        for name in VOCABULARY
        if name in facts or name not in _WORKED_OUT
    }
    return Evidence(criteria_set, meeting(), record(), known)


def proposed(
    criteria_set: CriteriaSet,
    key: str,
    facts: Mapping[str, Value],
    choices: Mapping[str, Choice] | None = None,
) -> Proposal:
    """What the facts propose for one criterion."""
    alone = criteria_set.model_copy(update={"criteria": (criteria_set.criterion(key),)})
    return proposals(evidence(alone, facts), choices or {})[0]


def answer(proposal: Proposal) -> str:
    """A proposal as its points, or as why there are none."""
    if proposal.outcome is Outcome.PROPOSED:
        return f"{proposal.points}" if proposal.fulfilled is None else f"{proposal.fulfilled}"
    return proposal.outcome.name


def runs(answer_to: Callable[[int], str], numbers: Iterable[int]) -> dict[str, str]:
    """The numbers in runs with the same answer: `{"0-44": "1", "45": "2"}`."""
    grouped = [(found, list(run)) for found, run in groupby(numbers, key=answer_to)]
    return {f"{run[0]}-{run[-1]}" if len(run) > 1 else f"{run[0]}": found for found, run in grouped}


def score_record(text: str) -> ScoreRecord:
    """A score record from the words of its file."""
    context = ReadingContext("2026/cham-diem/2026-11-03-thuong-ky.toml")
    return ScoreRecord.model_validate(tomli.loads(text), context=context)
