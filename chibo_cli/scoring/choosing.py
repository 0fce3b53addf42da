"""Which criteria set a cell scores by, and how it reads what the set leaves open."""

from collections.abc import Mapping

from chibo_cli.criteria import CriteriaSet, Criterion, Otherwise, shipped_criteria_sets
from chibo_cli.errors import ChiboError
from chibo_cli.models.score import Choice
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import nearest


def criteria_sets(record: YearRecord) -> dict[str, CriteriaSet]:
    """All sets a cell may name, its own before the shipped ones of the same name."""
    return shipped_criteria_sets() | record.own_criteria_sets


def name_of_set_in_use(record: YearRecord) -> str:
    """The set `chibo.toml` names, else that of the paper of the guideline; empty without any."""
    chosen = record.cell.conventions.criteria_set
    if chosen:
        return chosen
    reference = record.guideline.reference
    shipped = shipped_criteria_sets().items()
    return next((name for name, each in shipped if each.reference == reference), "")


def criteria_set_named(record: YearRecord, name: str) -> CriteriaSet:
    """The set of that name. Raises ChiboError where there is none, or no name was given."""
    sets = criteria_sets(record)
    if name in sets:
        return sets[name]
    near = " hoặc ".join(nearest(name, sets)) if name else ""
    meant = f" Có phải ý là {near}?" if near else ""
    wrong = f"Không có bộ tiêu chí «{name}».{meant}" if name else "Chi bộ chưa chọn bộ tiêu chí."
    raise ChiboError(
        f"{wrong} Xem các bộ có sẵn bằng lệnh  chibo criteria list,  rồi ghi tên vào  bo_tieu_chi  "
        "ở bảng [quy_uoc] của chibo.toml."
    )


def choice_for(criterion: Criterion, choices: Mapping[str, Choice]) -> Choice | None:
    """What becomes of the points of a criterion that does not apply: by the set, else the cell.

    None where the set leaves the points out, or nobody has chosen among what it allows.
    """
    match criterion.otherwise:
        case Otherwise.FULL:
            return Choice.FULL
        case Otherwise.ZERO:
            return Choice.ZERO
        case Otherwise.EXCLUDED:
            return None
    chosen = choices.get(criterion.key)
    is_allowed = not criterion.choices or chosen in criterion.choices
    has_place = chosen is not Choice.ADDED or criterion.added_to is not None
    return chosen if is_allowed and has_place else None


def choices_of_cell(record: YearRecord, name: str) -> dict[str, Choice]:
    """What `chibo.toml` chooses for the criteria of a set that do not apply, by their keys."""
    return {
        each.criterion: each.chosen
        for each in record.cell.scoring_choices
        if each.criteria_set == name and each.criterion and each.chosen
    }
