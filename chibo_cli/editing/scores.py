"""What was given for the criteria of a meeting -> the changes to its score record.

Nothing here aims at a total: what the facts propose is entered only where a person took it, and
what was entered before stays unless it is changed on purpose.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from chibo_cli.editing.score_words import Mark, proposal_of
from chibo_cli.errors import ChiboError
from chibo_cli.models.score import Evaluator, Grounds, ScoreEntry, ScoreRecord
from chibo_cli.scoring.points import given_shown, points_shown
from chibo_cli.scoring.proposals import Outcome, Proposal
from chibo_cli.scoring.sheets import ScoreSheet
from chibo_cli.splicing import Add, Change, Put, Remove

ORDER = tuple(field.alias or name for name, field in ScoreRecord.model_fields.items())


def takeable(sheet: ScoreSheet, evaluator: Evaluator) -> tuple[Mark, ...]:
    """What the facts propose for the criteria this evaluator has given nothing for yet."""
    given = sheet.scores.get(evaluator)
    entries = given.entries if given else {}
    marks = (_proposed(each) for each in sheet.proposals if not _is_given(each, entries))
    return tuple(
        mark
        for mark in marks
        if mark and not (mark.pending and _is_waiting(entries.get(mark.criterion)))
    )


def decided_by_choice(
    sheet: ScoreSheet, evaluator: Evaluator, chosen: Collection[str]
) -> tuple[Mark, ...]:
    """What follows, for the cell, from its choices on criteria that do not apply."""
    if evaluator is not Evaluator.CELL:
        return ()
    return tuple(mark for mark in takeable(sheet, evaluator) if mark.criterion in chosen)


def to_judge(sheet: ScoreSheet, evaluator: Evaluator) -> tuple[Proposal, ...]:
    """The criteria that people have still to judge, in the order of the sheet.

    Among them those noted before as waiting for a result, which may have come by now.
    """
    given = sheet.scores.get(evaluator)
    entries = given.entries if given else {}
    return tuple(
        each
        for each in sheet.proposals
        if not _is_given(each, entries)
        and (_proposed(each) is None or _is_awaited(each, entries))
        and each.outcome not in (Outcome.CHOICE_NEEDED, Outcome.NOT_APPLICABLE)
    )


def mark_changes(
    sheet: ScoreSheet, evaluator: Evaluator, marks: Iterable[Mark]
) -> tuple[Change, ...]:
    """The changes that enter marks, in the order of the sheet.

    Raises ChiboError where something else was given before and is not changed on purpose.
    """
    marked = {mark.criterion: mark for mark in marks}
    in_order = (marked[p.criterion.key] for p in sheet.proposals if p.criterion.key in marked)
    changes: list[Change] = []
    gone: list[Change] = []
    for mark in in_order:
        for change in _entered(sheet, evaluator, mark):
            (gone if isinstance(change, Remove) else changes).append(change)
    return (*changes, *gone)


def reasons_kept(sheet: ScoreSheet, evaluator: Evaluator, marks: Iterable[Mark]) -> Iterator[str]:
    """Sentences on reasons that stand by points which are changed now."""
    for mark in marks:
        place = _entry_place(sheet, evaluator, mark.criterion)
        entry = None if place is None else _record(sheet).entries[place]
        if entry is None or mark.reason or not mark.is_given or not entry.explanation:
            continue
        is_other = (entry.points, entry.fulfilled) != (mark.points, mark.fulfilled)
        if is_other and entry.grounds is not Grounds.FACTS:
            yield (
                f"Lý do đã ghi của tiêu chí {mark.criterion} giữ nguyên: «"
                f"{' '.join(entry.explanation)}»; đổi thì ghi  --ly-do {mark.criterion}=…"
            )


def _entered(sheet: ScoreSheet, evaluator: Evaluator, mark: Mark) -> Iterator[Change]:
    place = _entry_place(sheet, evaluator, mark.criterion)
    if place is None:
        if not (mark.is_given or mark.pending):
            raise ChiboError(
                f"Tiêu chí {mark.criterion} chưa có điểm để ghi lý do: thêm  --diem "
                f"{mark.criterion}=…"
            )
        who = {} if evaluator is Evaluator.CELL else {"nguoi_cham": evaluator.value}
        yield Add(("muc_diem",), {**who, "tieu_chi": mark.criterion, **_values(sheet, mark)})
        return
    entry = _record(sheet).entries[place]
    _must_be_free(entry, mark)
    values = _values(sheet, mark)
    is_same = (entry.points, entry.fulfilled) == (mark.points, mark.fulfilled)
    if is_same and mark.is_given:  # given so before: only a reason may be new
        values = {"dien_giai": mark.reason} if mark.reason else {}
    for key, value in values.items():
        yield Put(_place(sheet, "muc_diem", place, key), value)
    for key in _outdated(entry, mark, values):
        yield Remove(_place(sheet, "muc_diem", place, key))


def _must_be_free(entry: ScoreEntry, mark: Mark) -> None:
    """Raise ChiboError where an entry holds something else that is not changed on purpose."""
    is_other = (entry.points, entry.fulfilled) != (mark.points, mark.fulfilled)
    if entry.is_given and (mark.is_given or mark.pending) and is_other and not mark.on_purpose:
        key = mark.criterion
        raise ChiboError(
            f"Tiêu chí {key} đã chấm {given_shown(entry)}; sửa thì ghi  --sua {key}="
            f"{typed_word(mark)}"
        )


def _values(sheet: ScoreSheet, mark: Mark) -> dict[str, Any]:
    """The values of an entry in the order of the file."""
    values: dict[str, Any] = {}
    if mark.points is not None:
        values["diem"] = mark.points
    if mark.fulfilled is not None:
        values["dat"] = mark.fulfilled
    if mark.pending:
        values["cho_ket_qua"] = True
    proposal = proposal_of(mark.criterion, sheet)
    if mark.is_given:
        grounds = _grounds(proposal, mark)
        values["co_so"] = grounds.value
        reason = mark.reason or (evidence_told(proposal) if grounds is Grounds.FACTS else None)
    else:
        reason = mark.reason
    return {**values, "dien_giai": reason} if reason else values


def _grounds(proposal: Proposal, mark: Mark) -> Grounds:
    """On what points rest: those the facts propose on the facts, else on those who judge."""
    if agrees(proposal, mark.points, mark.fulfilled):
        return Grounds.FACTS
    judged = proposal.criterion.grounds
    return Grounds.JUDGED if judged is Grounds.FACTS else judged


def agrees(proposal: Proposal, points: float | None, fulfilled: bool | None) -> bool:
    """Whether the facts propose something, and just this."""
    proposed = (proposal.points, proposal.fulfilled)
    return proposed != (None, None) and proposed == (points, fulfilled)


def evidence_told(proposal: Proposal) -> str:
    """What the record shows for a criterion, as one clause; empty where it shows nothing."""
    if proposal.outcome is Outcome.NOT_APPLICABLE:
        return proposal.reason.rstrip(".")
    return proposal.evidence


def typed_word(mark: Mark) -> str:
    """What a person types to give this: `2,5`, `dat`, `cho`."""
    if mark.pending:
        return "cho"
    if mark.points is not None:
        return points_shown(mark.points)
    return "dat" if mark.fulfilled else "khong_dat"


def _outdated(entry: ScoreEntry, mark: Mark, values: Mapping[str, Any]) -> Iterator[str]:
    """The keys of an entry that no longer hold: the words of the facts for other points, too."""
    if not (mark.is_given or mark.pending):
        return
    if entry.pending and mark.is_given:
        yield "cho_ket_qua"
    if entry.points is not None and mark.points is None:
        yield "diem"
    if entry.fulfilled is not None and mark.fulfilled is None:
        yield "dat"
    is_other = (entry.points, entry.fulfilled) != (mark.points, mark.fulfilled)
    by_program = entry.grounds is Grounds.FACTS
    if is_other and by_program and entry.explanation and "dien_giai" not in values:
        yield "dien_giai"
    if mark.pending and entry.grounds:
        yield "co_so"


def _proposed(proposal: Proposal) -> Mark | None:
    """What the facts, or a choice that was made, propose; None where people judge."""
    key = proposal.criterion.key
    if proposal.outcome is Outcome.PENDING:
        return Mark(key, pending=True, by_facts=True)
    if proposal.outcome not in (Outcome.PROPOSED, Outcome.NOT_APPLICABLE):
        return None
    if proposal.points is None and proposal.fulfilled is None:
        return None
    return Mark(key, proposal.points, proposal.fulfilled, by_facts=True)


def _is_given(proposal: Proposal, entries: Mapping[str, ScoreEntry]) -> bool:
    entry = entries.get(proposal.criterion.key)
    return entry is not None and entry.is_given


def _is_awaited(proposal: Proposal, entries: Mapping[str, ScoreEntry]) -> bool:
    """Whether the sheet waits for a result that the facts do not show yet."""
    is_open = proposal.outcome is Outcome.PENDING
    return is_open and _is_waiting(entries.get(proposal.criterion.key))


def _is_waiting(entry: ScoreEntry | None) -> bool:
    return entry is not None and entry.pending


def _entry_place(sheet: ScoreSheet, evaluator: Evaluator, key: str) -> int | None:
    """Where the last entry of an evaluator for a criterion stands."""
    entries = _record(sheet).entries
    own = [i for i, e in enumerate(entries) if (e.criterion, e.evaluator) == (key, evaluator)]
    return own[-1] if own else None


def _record(sheet: ScoreSheet) -> ScoreRecord:
    return sheet.record or ScoreRecord.model_validate({})


def _place(sheet: ScoreSheet, table: str, index: int, key: str) -> tuple[str | int, ...]:
    return _record(sheet).at(table, index, key).key
