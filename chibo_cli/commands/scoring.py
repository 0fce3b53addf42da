"""What `chibo score` does with what was typed: entered in a draft, shown, written."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from chibo_cli.changing.scores import ScoreDraft
from chibo_cli.commands.score_files import FileMark, ScoreFile
from chibo_cli.editing.criteria_named import by_criterion, key_named
from chibo_cli.editing.score_totals import (
    Overall,
    must_rate_rightly,
    overall_changes,
    rating_named,
    total_named,
    vote_changes,
)
from chibo_cli.editing.score_words import (
    Counts,
    Mark,
    choice_named,
    counts_of,
    mark_of,
    marks_of,
    pairs_of,
)
from chibo_cli.editing.scores import decided_by_choice, mark_changes, reasons_kept, takeable
from chibo_cli.editing.texts import line_of
from chibo_cli.errors import ChiboError
from chibo_cli.models.score import Choice, Evaluator
from chibo_cli.scoring.sheets import ScoreSheet

_TOTAL, _RATING, _VOTE = "tong", "xep_loai", "bieu_quyet"


@dataclass(frozen=True)
class Typed:
    """The words of a command that give scores, as they were typed."""

    evaluator: Evaluator = Evaluator.CELL
    points: Sequence[str] = ()
    changed: Sequence[str] = ()
    reasons: Sequence[str] = ()
    choices: Sequence[str] = ()
    takes_proposals: bool = False
    of_file: ScoreFile | None = None
    total: str | None = None
    rating: str | None = None
    explanation: str | None = None
    vote: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was given: then the sheet is shown, or asked about."""
        words = (self.points, self.changed, self.reasons, self.choices)
        single = (self.total, self.rating, self.explanation, self.vote, self.of_file)
        return not (any(words) or self.takes_proposals or any(w is not None for w in single))


@dataclass(frozen=True)
class Given:
    """What one evaluator gives, understood."""

    evaluator: Evaluator
    marks: tuple[Mark, ...] = ()
    overall: Overall = field(default_factory=Overall)
    vote: Counts | None = None
    changes_vote: bool = False


def typed_draft(draft: ScoreDraft, typed: Typed) -> ScoreDraft:
    """The draft with all that was typed. Raises ChiboError where any of it cannot be entered."""
    chosen = _choices(draft.sheet, typed)
    if chosen:
        draft = draft.with_choices(chosen)
    if typed.takes_proposals and not takeable(draft.sheet, typed.evaluator):
        draft = replace(draft, notes=("Không còn đề xuất nào cho tiêu chí chưa chấm.",))
    if typed.of_file:
        typed.of_file.must_be_of(draft.sheet)
        draft = replace(draft, notes=(*draft.notes, *typed.of_file.told))
    return given_draft(draft, _given(draft.sheet, typed, chosen))


def given_draft(draft: ScoreDraft, given: Given) -> ScoreDraft:
    """The draft with what an evaluator gives, and the totals that follow from it."""
    kept = tuple(reasons_kept(draft.sheet, given.evaluator, given.marks))
    marked = draft.with_changes(mark_changes(draft.sheet, given.evaluator, given.marks))
    entered = replace(marked, notes=(*marked.notes, *kept))
    if not given.overall.is_empty:
        changes = overall_changes(entered.sheet, given.evaluator, given.overall)
        entered = entered.with_changes(changes)
    if given.evaluator is Evaluator.CELL:
        must_rate_rightly(entered.sheet, given.overall.rating)
    if given.vote:
        changes = vote_changes(entered.sheet, given.vote, on_purpose=given.changes_vote)
        entered = replace(entered.with_changes(changes), is_voted_anew=True)
    return entered.closed()


def _choices(sheet: ScoreSheet, typed: Typed) -> dict[str, Choice]:
    named = by_criterion(pairs_of(typed.choices, "--chon"), "--chon", sheet)
    return {key: choice_named(key, value, sheet) for key, value in named.items()}


def _given(sheet: ScoreSheet, typed: Typed, chosen: Collection[str]) -> Given:
    changed = pairs_of(typed.changed, "--sua")
    whole = {_plain(key): changed.pop(key) for key in tuple(changed) if _is_whole(key)}
    if typed.vote is not None and _VOTE in whole:
        raise ChiboError("Biểu quyết ghi hai lần: bỏ --bieu-quyet, giữ --sua bieu_quyet=…")
    vote = whole.get(_VOTE, typed.vote)
    return Given(
        typed.evaluator,
        _marks(sheet, typed, changed, chosen),
        _overall(sheet, typed, whole),
        None if vote is None else counts_of(vote),
        _VOTE in whole,
    )


def _marks(
    sheet: ScoreSheet, typed: Typed, changed: Mapping[str, str], chosen: Collection[str]
) -> tuple[Mark, ...]:
    """All marks, each criterion once; proposals are taken only for what was not marked.

    What the cell has just chosen for a criterion that does not apply decides its points.
    """
    reasons = by_criterion(pairs_of(typed.reasons, "--ly-do"), "--ly-do", sheet)
    points = by_criterion(pairs_of(typed.points, "--diem"), "--diem", sheet)
    changed = by_criterion(changed, "--sua", sheet)
    marks: dict[str, Mark] = {}
    for mark in (
        *(_of_file(each, sheet) for each in (typed.of_file.marks if typed.of_file else ())),
        *marks_of(points, sheet, reasons=reasons),
        *marks_of(changed, sheet, reasons=reasons, on_purpose=True),
    ):
        if mark.criterion in marks:
            raise ChiboError(f"Tiêu chí {mark.criterion} được cho điểm hai lần; bỏ một.")
        marks[mark.criterion] = mark
    if typed.takes_proposals:
        taken = takeable(sheet, typed.evaluator)
    else:
        taken = decided_by_choice(sheet, typed.evaluator, chosen)
    marks = {mark.criterion: mark for mark in taken} | marks
    for key, text in reasons.items():
        said = line_of(text, f"Lý do của tiêu chí {key}")
        marks[key] = marks[key].because(said) if key in marks else Mark(key, reason=said)
    return tuple(marks.values())


def _of_file(row: FileMark, sheet: ScoreSheet) -> Mark:
    try:
        return mark_of(key_named(row.criterion, sheet), row.value, sheet, reason=row.reason)
    except ChiboError as refused:
        raise ChiboError(f"{row.place}: {refused}") from refused


def _overall(sheet: ScoreSheet, typed: Typed, changed: Mapping[str, str]) -> Overall:
    for key, word in ((_TOTAL, typed.total), (_RATING, typed.rating)):
        if word is not None and key in changed:
            raise ChiboError(f"--{key.replace('_', '-')} và --sua {key}=… cùng ghi; bỏ một.")
    total, rating = changed.get(_TOTAL, typed.total), changed.get(_RATING, typed.rating)
    explanation = typed.explanation
    return Overall(
        None if total is None else total_named(total, sheet),
        None if rating is None else rating_named(rating, sheet),
        None if explanation is None else line_of(explanation, "Thuyết minh"),
        on_purpose=bool({_TOTAL, _RATING} & set(changed)),
    )


def _is_whole(key: str) -> bool:
    return _plain(key) in (_TOTAL, _RATING, _VOTE)


def _plain(key: str) -> str:
    return key.strip().casefold().replace("-", "_")
