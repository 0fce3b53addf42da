"""Criteria sets: what points a meeting earns under which facts, as data a user may edit."""

from functools import cache
from importlib.resources import files

import tomli

from chibo_cli.criteria.condition import Bound, Condition
from chibo_cli.criteria.criteria_set import CriteriaSet
from chibo_cli.criteria.criterion import Criterion, CriterionGroup, Parameter, PointStep
from chibo_cli.criteria.kinds import AgendaPlace, Method, Otherwise, Scale, Scope, Validity
from chibo_cli.criteria.origin import (
    Ambiguity,
    CitedSource,
    ProcedureStep,
    ScoringParty,
    Variant,
)
from chibo_cli.criteria.ratings import KnockOut, RatingThreshold, YearlyRating

__all__ = [
    "AgendaPlace",
    "Ambiguity",
    "Bound",
    "CitedSource",
    "Condition",
    "CriteriaSet",
    "Criterion",
    "CriterionGroup",
    "KnockOut",
    "Method",
    "Otherwise",
    "Parameter",
    "PointStep",
    "ProcedureStep",
    "RatingThreshold",
    "Scale",
    "Scope",
    "ScoringParty",
    "Validity",
    "Variant",
    "YearlyRating",
    "shipped_criteria_sets",
    "shipped_criteria_text",
]


def shipped_criteria_text(name: str) -> str:
    """The file of a set that comes with the program, with its comments."""
    return files(__name__).joinpath(f"{name}.toml").read_text(encoding="utf-8")


@cache
def shipped_criteria_sets() -> dict[str, CriteriaSet]:
    """The sets that come with the program, by name, in order."""
    names = sorted(
        entry.name.removesuffix(".toml")
        for entry in files(__name__).iterdir()
        if entry.name.endswith(".toml")
    )
    return {
        name: CriteriaSet.model_validate(tomli.loads(shipped_criteria_text(name))) for name in names
    }
