"""The rows of a score sheet: groups, criteria, scoring steps, with what each evaluator gave."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from chibo_cli.criteria import Criterion, CriterionGroup
from chibo_cli.documents import Context
from chibo_cli.models.score import Choice, Evaluator
from chibo_cli.scoring.proposals import Outcome, Proposal
from chibo_cli.scoring.sheet_gaps import finished, gives_less
from chibo_cli.scoring.sheets import GivenScore, ScoreSheet

_WORD = re.compile(r"\w+")
_EMPTY_CELL: Context = {"diem": None, "dat": None}


@dataclass(frozen=True)
class Column:
    """An evaluator's column: the heading the set gives it, and what the evaluator gave, if any."""

    evaluator: Evaluator
    name: str | None
    given: GivenScore | None


def columns_of(sheet: ScoreSheet) -> tuple[Column, ...]:
    """The cell, those whom the set requires and those who have scored, in the set's order.

    Who has not scored to the end has an empty column, to be filled in by hand.
    """
    scores = finished(sheet).scores
    parties = {party.evaluator: party for party in sheet.criteria_set.scoring_parties}
    order = [each for each in dict.fromkeys((*parties, *Evaluator)) if each is not None]
    wanted = {each for each, party in parties.items() if party.required}
    wanted |= {Evaluator.CELL, *sheet.scores}
    return tuple(
        Column(each, parties[each].name if each in parties else None, scores.get(each))
        for each in order
        if each in wanted
    )


def rows_of(sheet: ScoreSheet, columns: Sequence[Column]) -> list[Context]:
    """The rows in the order of the sheet; criteria of no group come last."""
    groups = sheet.criteria_set.criterion_groups
    rows: list[Context] = []
    for group in groups:
        rows += _group_rows(group, sheet, columns)
    numbers = {group.number for group in groups}
    for criterion in sheet.criteria_set.criteria:
        if criterion.criterion_group not in numbers:
            rows += _criterion_rows(criterion, sheet, columns)
    return rows


def _group_rows(
    group: CriterionGroup, sheet: ScoreSheet, columns: Sequence[Column]
) -> Iterator[Context]:
    criteria = sheet.criteria_set.in_group(group.number)
    if len(criteria) == 1 and _is_its_group(criteria[0], group):
        yield _only_row(group, criteria[0], sheet, columns)
        return
    yield {
        **_blank("nhom", columns),
        "so": group.number,
        "noi_dung": group.name,
        "diem_toi_da": group.most_points,
        "o": [{**_EMPTY_CELL, "diem": _sum(group, sheet, column)} for column in columns],
        "ghi_chu": group.note,
    }
    for criterion in criteria:
        yield from _criterion_rows(criterion, sheet, columns)


def _is_its_group(criterion: Criterion, group: CriterionGroup) -> bool:
    """Whether the only criterion of a group can stand in the row of the group."""
    if criterion.as_a_whole:
        return True
    if criterion.steps_of_points or criterion.most_points != group.most_points:
        return False
    has_room = not (criterion.note and group.note)
    return has_room and (criterion.number == group.number or not _says_more(criterion, group))


def _only_row(
    group: CriterionGroup, criterion: Criterion, sheet: ScoreSheet, columns: Sequence[Column]
) -> Context:
    """A group scored in one: its title, below it what its only criterion says beyond the title."""
    row = next(_criterion_rows(criterion, sheet, columns))
    says_more = not criterion.as_a_whole and _says_more(criterion, group)
    return row | {
        "kieu": "nhom_chung" if criterion.as_a_whole else "nhom_mot",
        "so": group.number,
        "noi_dung": group.name,
        "chi_tiet": criterion.content if says_more else None,
        "ghi_chu": criterion.note or group.note,
    }


def _says_more(criterion: Criterion, group: CriterionGroup) -> bool:
    """Whether a criterion has a word its group has not."""
    own, of_group = (
        set(_WORD.findall((each or "").casefold())) for each in (criterion.content, group.name)
    )
    return not own <= of_group


def _sum(group: CriterionGroup, sheet: ScoreSheet, column: Column) -> int | float | None:
    """The sum of a group, once its criteria are scored; those that wait for a result count none."""
    keys = {criterion.key for criterion in sheet.criteria_set.in_group(group.number)}
    if column.given is None or group.most_points is None or not keys & column.given.entries.keys():
        return None
    if keys & set(column.given.tally.lacking):
        return None
    return column.given.tally.by_group.get(group.number)


def _criterion_rows(
    criterion: Criterion, sheet: ScoreSheet, columns: Sequence[Column]
) -> Iterator[Context]:
    proposal = sheet.proposal(criterion.key)
    steps = criterion.steps_of_points
    yield {
        **_blank("co_muc" if steps else "tieu_chi", columns),
        "so": criterion.number if criterion.number != criterion.criterion_group else None,
        "noi_dung": criterion.content,
        "diem_toi_da": criterion.most_points,
        "o": [_cell(criterion, column) for column in columns],
        "ghi_chu": criterion.note,
        **(_remarks(proposal, sheet, columns) if proposal and sheet.scores else {}),
    }
    for step in steps:
        yield {
            **_blank("muc", columns),
            "noi_dung": step.content,
            "diem_toi_da": step.points,
            "la_muc_cuoi": step is steps[-1],
        }


def _blank(kind: str, columns: Sequence[Column]) -> Context:
    return {
        "kieu": kind,
        "so": None,
        "chi_tiet": None,
        "o": [_EMPTY_CELL for _ in columns],
        "ghi_chu": None,
        "diem_cao_nhat": None,
        "khong_ap_dung": None,
        "cho_ket_qua": False,
        "ly_do": (),
        "la_muc_cuoi": False,
    }


def _cell(criterion: Criterion, column: Column) -> Context:
    entry = column.given.entries.get(criterion.key) if column.given else None
    return {"diem": entry.points, "dat": entry.fulfilled} if entry else _EMPTY_CELL


def _remarks(proposal: Proposal, sheet: ScoreSheet, columns: Sequence[Column]) -> Context:
    """What stands beside the points: that a criterion does not apply, waits, or lost points."""
    criterion = proposal.criterion
    is_away = proposal.outcome is Outcome.NOT_APPLICABLE
    is_pending = any(c.given and criterion.key in c.given.tally.pending for c in columns)
    moved = not is_away and proposal.most != criterion.most_points
    return {
        "diem_cao_nhat": proposal.most if moved else None,
        "khong_ap_dung": proposal.reason if is_away else None,
        "cho_ket_qua": is_pending,
        "ly_do": list(_reasons(proposal, sheet, columns)),
    }


def _reasons(proposal: Proposal, sheet: ScoreSheet, columns: Sequence[Column]) -> Iterator[Context]:
    """Why points were lost, or given otherwise than by another evaluator.

    Each reason with those who gave it; nobody is named where all did.
    """
    by_reason: dict[tuple[str, ...], list[Evaluator]] = {}
    for column in columns:
        if said := _reason(proposal, sheet, column):
            by_reason.setdefault(said, []).append(column.evaluator)
    for said, evaluators in by_reason.items():
        yield {
            "nguoi_cham": evaluators if len(evaluators) < len(columns) else (),
            "doan": said,
        }


def _reason(proposal: Proposal, sheet: ScoreSheet, column: Column) -> tuple[str, ...]:
    entry = column.given.entries.get(proposal.criterion.key) if column.given else None
    if entry is None or not entry.explanation:
        return ()
    is_contested = proposal.criterion in sheet.differences
    if entry.is_given and not is_contested and not gives_less(entry, proposal):
        return ()
    return tuple(text for text in entry.explanation if text.rstrip(".") not in proposal.reason)


def choices_printed(sheet: ScoreSheet) -> list[tuple[Criterion, Choice]]:
    """The choices of the cell this sheet rests on; before anything is scored, all that there are.

    A choice is printed where its criterion does not apply to the meeting.
    """
    return [
        (each.criterion, sheet.choices[each.criterion.key])
        for each in sheet.proposals
        if each.criterion.key in sheet.choices
        and (each.outcome is Outcome.NOT_APPLICABLE or not sheet.scores)
    ]
