"""What a score record says of itself, and what a cell does with criteria that do not apply."""

from collections.abc import Iterator, Mapping

from chibo_cli.criteria import Otherwise
from chibo_cli.errors import ChiboError
from chibo_cli.models.score import Choice, ScoreRecord
from chibo_cli.record import YearRecord
from chibo_cli.scoring.choosing import choice_for, choices_of_cell
from chibo_cli.scoring.proposals import Outcome
from chibo_cli.scoring.sheets import ScoreSheet
from chibo_cli.splicing import Add, Change, Put


def identity_changes(sheet: ScoreSheet) -> Iterator[Change]:
    """The set a record is scored by, and its meeting, where it does not say so yet."""
    record = sheet.record
    if record is None or record.criteria_set is None:
        yield Put(("bo_tieu_chi",), sheet.name)
    if record is None or record.meeting is None:
        yield Put(("buoi_sinh_hoat",), sheet.meeting.slug)


def choice_changes(sheet: ScoreSheet, chosen: Mapping[str, Choice]) -> Iterator[Change]:
    """What the record says of the criteria that do not apply: as was just chosen, or as it holds.

    Only those that do not apply to this meeting stand in its record.
    """
    made = {each.criterion: index for index, each in enumerate(_record(sheet).choices)}
    for proposal in sheet.proposals:
        key = proposal.criterion.key
        is_open = proposal.criterion.otherwise in (None, Otherwise.ASK)
        choice = chosen.get(key) or choice_for(proposal.criterion, sheet.choices)
        away = proposal.outcome in (Outcome.NOT_APPLICABLE, Outcome.CHOICE_NEEDED)
        if not (is_open and away and choice):
            continue
        if key in made:
            yield Put(_record(sheet).at("lua_chon", made[key], "chon").key, choice.value)
        else:
            yield Add(("lua_chon",), {"tieu_chi": key, "chon": choice.value})


def cell_choice_changes(
    book: YearRecord, sheet: ScoreSheet, chosen: Mapping[str, Choice]
) -> Iterator[Change]:
    """What `chibo.toml` keeps of a choice, so that it is asked once only.

    Raises ChiboError where the cell has chosen otherwise before.
    """
    standing = choices_of_cell(book, sheet.name)
    for key, choice in chosen.items():
        before = standing.get(key)
        if before is None:
            values = {"bo_tieu_chi": sheet.name, "tieu_chi": key, "chon": choice.value}
            yield Add(("lua_chon_cham",), values)
        elif before is not choice:
            raise ChiboError(
                f"chibo.toml đã chọn {before.value} cho tiêu chí {key}, không phải {choice.value}; "
                "đổi cách tính của chi bộ thì sửa ở [[lua_chon_cham]] của tệp ấy."
            )


def _record(sheet: ScoreSheet) -> ScoreRecord:
    return sheet.record or ScoreRecord.model_validate({})
