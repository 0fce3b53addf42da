"""Who scores under a set, and what the set calls them."""

from chibo_cli.criteria import CriteriaSet
from chibo_cli.models.score import Evaluator

_NAMES = {
    Evaluator.CELL: "Chi bộ tự chấm",
    Evaluator.OVERSEER: "Cấp uỷ viên phụ trách",
    Evaluator.VISITOR: "Cán bộ dự",
    Evaluator.SUPERIOR_COMMITTEE: "Cấp uỷ cấp trên",
}


def party_name(evaluator: Evaluator) -> str:
    """What an evaluator is called in a table or sentence of the program."""
    return _NAMES[evaluator]


def deciding_party(criteria_set: CriteriaSet) -> Evaluator | None:
    """Who gives the official rating; None where the set does not say."""
    deciders = (each.evaluator for each in criteria_set.scoring_parties if each.decides)
    return next(deciders, None)
