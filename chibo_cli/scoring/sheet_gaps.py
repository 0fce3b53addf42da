"""What a score sheet still lacks to be signed, as a list for the person who prints it."""

from collections.abc import Iterator
from dataclasses import replace

from chibo_cli.criteria import Scale
from chibo_cli.models.score import Evaluator, ScoreEntry
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.scoring.proposals import Outcome, Proposal
from chibo_cli.scoring.sheet_faults import faults_of_score
from chibo_cli.scoring.sheets import GivenScore, ScoreSheet
from chibo_cli.vietnamese import listed


def missing_from_score_sheet(sheet: ScoreSheet, record: YearRecord) -> tuple[str, ...]:
    """What is missing, in the order of the sheet.

    What an evaluator above the cell has not finished is not missing: the sheet goes up for it.
    """
    sheet = finished(sheet)
    if sheet.own is None:
        return (_nothing_scored(sheet), *_choices(sheet), *faults_of_score(sheet))
    return (
        *_choices(sheet),
        *_unscored(sheet.own),
        *_reasons(sheet, sheet.own),
        *_rating(sheet, sheet.own),
        *faults_of_score(sheet),
        *_people_named(sheet, record),
    )


def finished(sheet: ScoreSheet) -> ScoreSheet:
    """The sheet with what the cell gave and what other evaluators have brought to an end."""
    done = {
        who: given
        for who, given in sheet.scores.items()
        if who is Evaluator.CELL or not _is_unfinished(given)
    }
    return replace(sheet, scores=done)


def _is_unfinished(given: GivenScore) -> bool:
    """Whether criteria are left out and no total or rating stands in their place."""
    left_out = bool(given.tally.lacking) or not given.entries
    return left_out and given.total is None and given.rating is None


def _nothing_scored(sheet: ScoreSheet) -> str:
    how = f"chibo score {sheet.meeting.date}"
    count = len(sheet.criteria_set.criteria)
    what = f"điểm chi bộ tự chấm cho {count} tiêu chí" if count else "điểm chi bộ tự chấm"
    return f"{what} (lệnh {how})"


def _choices(sheet: ScoreSheet) -> Iterator[str]:
    for proposal in sheet.proposals:
        if proposal.outcome is Outcome.CHOICE_NEEDED:
            yield (
                f"cách tính tiêu chí {proposal.criterion.key} khi không áp dụng "
                "([[lua_chon_cham]], trong chibo.toml)"
            )


def _unscored(own: GivenScore) -> Iterator[str]:
    """The criteria the cell, which has begun, has left out."""
    if own.entries and own.tally.lacking:
        yield f"điểm {WORDS[own.evaluator]} chấm cho tiêu chí {listed(own.tally.lacking)}"
    elif _is_unfinished(own):
        yield f"tổng điểm {WORDS[own.evaluator]} chấm"


def _reasons(sheet: ScoreSheet, own: GivenScore) -> Iterator[str]:
    """The criteria whose lost points the cell has not accounted for."""
    without = [each.criterion.key for each in sheet.proposals if _lacks_reason(each, own)]
    if without:
        yield f"lý do chưa đủ điểm hoặc không đạt ở tiêu chí {listed(without)} (dien_giai)"
    total, most = own.total, sheet.criteria_set.total
    alone = not own.entries and total is not None and most is not None and total < most
    if alone and not (own.evaluation and own.evaluation.explanation):
        yield "thuyết minh điểm trừ (dien_giai)"


def gives_less(entry: ScoreEntry, proposal: Proposal) -> bool:
    """Whether an entry gives less than the criterion can earn in this meeting."""
    if entry.points is None:
        return entry.fulfilled is False
    return proposal.most is not None and entry.points < proposal.most


def _lacks_reason(proposal: Proposal, own: GivenScore) -> bool:
    entry = own.entries.get(proposal.criterion.key)
    if entry is None or entry.explanation or proposal.outcome is Outcome.NOT_APPLICABLE:
        return False
    return gives_less(entry, proposal)


def _rating(sheet: ScoreSheet, own: GivenScore) -> Iterator[str]:
    scale = sheet.criteria_set.scale
    is_scored = own.total is not None or scale is Scale.LEVELS
    if is_scored and scale is not Scale.NONE and own.rating is None:
        yield "xếp loại của chi bộ"


def _people_named(sheet: ScoreSheet, record: YearRecord) -> Iterator[str]:
    """The members named in what was written beside the points: a sheet names none."""
    texts = [text for given in sheet.scores.values() for text in _written(given)]
    named = [name for name in record.roster.by_name if any(name in text for text in texts)]
    if named:
        yield f"việc bỏ tên {listed(named)} trong lý do: phiếu không nêu tên đảng viên"


def _written(given: GivenScore) -> Iterator[str]:
    for said in (*given.entries.values(), given.evaluation):
        yield from (said.explanation if said else None) or ()
