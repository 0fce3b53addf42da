"""What a score sheet still lacks to be signed, as a list for the person who prints it."""

from collections.abc import Iterator

from chibo_cli.criteria import Scale
from chibo_cli.models.score import Evaluator, ScoreEntry
from chibo_cli.record import YearRecord
from chibo_cli.scoring.points import points_shown
from chibo_cli.scoring.proposals import Outcome, Proposal
from chibo_cli.scoring.sheets import GivenScore, ScoreSheet
from chibo_cli.vietnamese import listed

_CALLED = {
    Evaluator.CELL: "chi bộ",
    Evaluator.OVERSEER: "cấp uỷ viên phụ trách",
    Evaluator.VISITOR: "cán bộ dự sinh hoạt",
    Evaluator.SUPERIOR_COMMITTEE: "cấp uỷ cấp trên",
}


def missing_from_score_sheet(sheet: ScoreSheet, record: YearRecord) -> tuple[str, ...]:
    """What is missing, in the order of the sheet.

    What an evaluator above the cell has not begun is not missing: the sheet goes up to be filled.
    """
    if sheet.own is None:
        return (_nothing_scored(sheet), *_choices(sheet))
    return (
        *_choices(sheet),
        *(gap for given in sheet.scores.values() for gap in _unscored(given)),
        *_reasons(sheet, sheet.own),
        *_rating(sheet, sheet.own),
        *_contradictions(sheet, sheet.own),
        *_people_named(sheet, record),
    )


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


def _unscored(given: GivenScore) -> Iterator[str]:
    """The criteria an evaluator who has begun has left out."""
    if given.entries and given.tally.lacking:
        yield f"điểm {_CALLED[given.evaluator]} chấm cho tiêu chí {listed(given.tally.lacking)}"
    elif not given.entries and given.total is None and given.rating is None:
        yield f"tổng điểm {_CALLED[given.evaluator]} chấm"


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


def _contradictions(sheet: ScoreSheet, own: GivenScore) -> Iterator[str]:
    """Where the total or rating written down is not what the points give."""
    written = own.evaluation
    if written is None:
        return
    if own.entries and written.total is not None and written.total != own.total:
        yield (
            f"việc sửa tổng điểm: tệp ghi {points_shown(written.total)}, các tiêu chí cộng lại "
            f"{points_shown(own.total)}"
        )
    worked_out = own.rated.rating if own.rated else None
    if written.rating and worked_out and written.rating != worked_out:
        yield (
            f"việc xem lại xếp loại: tệp ghi {written.rating}, theo điểm và điều kiện của bộ tiêu "
            f"chí là {worked_out}"
        )


def _people_named(sheet: ScoreSheet, record: YearRecord) -> Iterator[str]:
    """The members named in what was written beside the points: a sheet names none."""
    texts = [text for given in sheet.scores.values() for text in _written(given)]
    named = [name for name in record.roster.by_name if any(name in text for text in texts)]
    if named:
        yield f"việc bỏ tên {listed(named)} trong lý do: phiếu không nêu tên đảng viên"


def _written(given: GivenScore) -> Iterator[str]:
    for said in (*given.entries.values(), given.evaluation):
        yield from (said.explanation if said else None) or ()
