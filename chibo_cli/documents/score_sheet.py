"""Phiếu chấm điểm chất lượng một buổi sinh hoạt: criteria, points by evaluator, the rating."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from chibo_cli.criteria import CriteriaSet, Scale, Scope
from chibo_cli.documents import Context, document
from chibo_cli.documents.decisions import ballot
from chibo_cli.documents.letterhead import (
    draft_note,
    letterhead,
    meeting_title,
    own_words,
    period_in_words,
    signer_of,
)
from chibo_cli.documents.score_rows import Column, choices_printed, columns_of, rows_of
from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.score import Evaluator
from chibo_cli.record import YearRecord
from chibo_cli.scoring.sheet_gaps import finished
from chibo_cli.scoring.sheets import ScoreSheet

# What an evaluator wrote beside the points.
_WRITTEN = ("dien_giai", "ly_do")
# In what is missing: the key of a file or the command, which only the screen needs.
_HOW_TO_MEND = re.compile(r" \([^()]*\)")
_NOTHING_GIVEN: Context = {
    "tong_diem": None,
    "tong_khi_du": None,
    "xep_loai": None,
    "xep_loai_khi_du": None,
    "cho_ket_qua": (),
    "dien_giai": (),
    "cac_buoc": (),
}


@document("phieu-cham-diem", "Phiếu chấm điểm")
def printed_sheet(
    record: YearRecord, meeting: Meeting, missing: Sequence[str], sheet: ScoreSheet
) -> Context:
    """The values of the sheet, dated on the day of the meeting."""
    criteria_set = sheet.criteria_set
    columns = columns_of(sheet)
    sheet = finished(sheet)
    signer, office = signer_of(record, meeting)
    of_set = {
        "bo_tieu_chi": {
            "ten": criteria_set.name or sheet.name,
            "day_du": criteria_set.complete,
        },
        "ben_cham": [_column(column, criteria_set.scale) for column in columns],
        "cac_dong": rows_of(sheet, columns),
        "dieu_kien": [
            each.model_dump(by_alias=True) for each in criteria_set.ratings if each.full_points_in
        ],
        "loai_tru": [each.model_dump(by_alias=True) for each in criteria_set.knock_outs],
    }
    return {
        **letterhead(record, meeting.date),
        **draft_note([_HOW_TO_MEND.sub("", each) for each in missing]),
        "ky_cham": _what_is_scored(record, meeting, criteria_set.scope),
        **(of_set if sheet.name in record.own_criteria_sets else _spelt(record, of_set)),
        "cach_do": _measure(criteria_set),
        "tong_diem": criteria_set.total,
        "diem_cao_nhat": _most_now(sheet),
        "co_xep_loai": criteria_set.scale is not Scale.NONE or _rating(sheet) is not None,
        "xep_loai": _rating(sheet),
        "ket_qua": _vote(record, sheet),
        "lua_chon": _choices(record, sheet),
        "muc_xep_loai": list(_thresholds(criteria_set)),
        "co_chi_uy": record.roster.has_committee_on(meeting.date),
        "nguoi_ky": signer,
        "chuc_vu_ky": office,
        "ben_xac_nhan": _confirms(criteria_set),
    }


def _spelt(record: YearRecord, printed: Any) -> Any:
    """The words of a shipped set the way the cell spells; what people wrote stays as it is."""
    if isinstance(printed, str):
        return own_words(record, printed)
    if isinstance(printed, Mapping):
        return {k: v if k in _WRITTEN else _spelt(record, v) for k, v in printed.items()}
    return [_spelt(record, v) for v in printed] if isinstance(printed, (list, tuple)) else printed


def _what_is_scored(record: YearRecord, meeting: Meeting, scope: Scope) -> str:
    """What the sheet speaks for, as its title and its result say it."""
    if scope is Scope.YEAR:
        return f"sinh hoạt chi bộ năm {meeting.year}"
    if meeting.kind.is_monthly or scope is Scope.QUARTER:
        return f"sinh hoạt chi bộ {period_in_words(meeting)}"
    return meeting_title(record, meeting)


def _measure(criteria_set: CriteriaSet) -> str:
    """How the table looks: points, fulfilled or not, or totals alone where no criterion is known.

    A set that gives points to no criterion only asks whether each is fulfilled.
    """
    if not criteria_set.criteria:
        return "tong"
    with_points = (each.most_points is not None for each in criteria_set.criteria)
    return "diem" if criteria_set.scale is Scale.POINTS or any(with_points) else "dat"


def _column(column: Column, scale: Scale) -> Context:
    """An evaluator with the total and rating, now and if all that is pending came."""
    given = column.given
    if given is None:
        return {"nguoi_cham": column.evaluator, "ten": column.name, **_NOTHING_GIVEN}
    then = given.rated_if_all_come
    steps = given.rated.steps if given.rated else ()
    # The first step of a set of points is but the threshold that was reached.
    has_changed = len(steps) > 1 or (steps and scale is Scale.LEVELS)
    return {
        "nguoi_cham": column.evaluator,
        "ten": column.name,
        "tong_diem": given.total,
        "tong_khi_du": given.tally.if_all_come if then else None,
        "xep_loai": given.rating,
        "xep_loai_khi_du": then.rating if then else None,
        "cho_ket_qua": given.tally.pending if then else (),
        "dien_giai": (given.evaluation.explanation if given.evaluation else None) or (),
        "cac_buoc": steps if has_changed else (),
    }


def _rating(sheet: ScoreSheet) -> str | None:
    """The rating of the party that decides once it has given one, else the cell's own."""
    deciding = [each.evaluator for each in sheet.criteria_set.scoring_parties if each.decides]
    given = [sheet.scores.get(each) for each in deciding if each] + [sheet.own]
    return next((each.rating for each in given if each and each.rating), None)


def _most_now(sheet: ScoreSheet) -> int | float | None:
    """The greatest total of this meeting where it is not that of the set."""
    most = sheet.own.tally.most if sheet.own and sheet.own.entries else None
    return most if most != sheet.criteria_set.total else None


def _vote(record: YearRecord, sheet: ScoreSheet) -> Context | None:
    """How the cell voted on its score, where that is recorded."""
    vote = sheet.record.vote if sheet.record else None
    return ballot(vote, certain_attendance(sheet.meeting, record)) if vote else None


def _choices(record: YearRecord, sheet: ScoreSheet) -> list[Context]:
    reasons = {
        each.criterion: each.basis
        for each in record.cell.scoring_choices
        if each.criteria_set == sheet.name
    }
    return [
        {
            "tieu_chi": criterion.key,
            "chon": choice,
            "cong_vao": criterion.added_to,
            "can_cu": reasons.get(criterion.key) or (),
        }
        for criterion, choice in choices_printed(sheet)
    ]


def _thresholds(criteria_set: CriteriaSet) -> Iterator[Context]:
    """The ratings, each with the points it begins at and those at which the next better does."""
    better = None
    for each in criteria_set.ratings:
        if each.from_points is not None:
            yield {"ten": each.name, "tu": each.from_points, "duoi": better}
            better = each.from_points


def _confirms(criteria_set: CriteriaSet) -> Evaluator:
    """Who signs on the right: the party that decides, else the superior's member in charge."""
    deciding = (each.evaluator for each in criteria_set.scoring_parties if each.decides)
    return next((each for each in deciding if each), Evaluator.OVERSEER)
