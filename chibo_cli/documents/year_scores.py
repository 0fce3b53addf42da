"""Bảng kết quả chấm điểm một năm của một chi bộ: by month, the yearly rating, what it missed."""

from collections.abc import Iterator, Sequence

from chibo_cli.documents import Context, document
from chibo_cli.documents.issuers import Issuer
from chibo_cli.documents.letterhead import draft_note
from chibo_cli.documents.score_lists import sets_printed
from chibo_cli.scoring.lists.notes import not_scored_told, others_told, reasons_told, score_told
from chibo_cli.scoring.lists.year import YearTable
from chibo_cli.scoring.month_grades import MeetingGrade, MonthGrades
from chibo_cli.scoring.parties import party_name
from chibo_cli.scoring.sheets import GivenScore
from chibo_cli.scoring.year_misses import Miss
from chibo_cli.scoring.yearly import ScoredYear
from chibo_cli.vietnamese import opening_capital, opening_lower


@document("cham-diem-nam", "Bảng kết quả chấm điểm năm", may_be_own=False)
def year_of_cell(table: YearTable, issuer: Issuer, missing: Sequence[str]) -> Context:
    """The values of the year of the one cell of the table."""
    line = table.lines[0]
    scored = line.scored
    return {
        **issuer.values,
        **draft_note(missing),
        "ky": table.period.words,
        "tinh_den": table.as_of,
        "dong": [row for month in scored.months for row in _rows(month, issuer)] if scored else [],
        "so_ky": [f"{rating} {n:02d}" for rating, n in line.counts(table.ratings).items()],
        "cac_buoc": [issuer.spelt(step) for step in scored.steps] if scored else [],
        "kiem_theo_nam": list(_checks(scored)) if scored else [],
        "muc_cao_hon": scored.better if scored else None,
        "chua_dat": [_miss(each, issuer) for each in scored.misses] if scored else [],
        **sets_printed(table.sets),
    }


def _rows(month: MonthGrades, issuer: Issuer) -> Iterator[Context]:
    """A row for each meeting of a month that is listed; one for a month without."""
    start = {"thang": month.month.month}
    if not month.meetings:
        why = month.words if not month.reason else f"{month.words}: {month.reason}"
        nothing = {**_given(None, "tu_cham"), **_given(None, "chinh_thuc")}
        yield {**start, "ngay": None, **nothing, "ghi_chu": opening_capital(why)}
    for each in month.meetings:
        yield {
            **start,
            "ngay": each.meeting.date,
            **_given(each.own, "tu_cham"),
            **_given(each.official, "chinh_thuc"),
            "ghi_chu": issuer.spelt(_remark(each)),
        }


def _given(given: GivenScore | None, whose: str) -> Context:
    return {
        f"diem_{whose}": given.total if given else None,
        f"xep_loai_{whose}": given.rating if given else None,
    }


def _remark(graded: MeetingGrade) -> str:
    kind = "" if graded.meeting.kind.is_monthly else graded.meeting.kind.words
    state = "" if graded.rating else graded.state.words
    if graded.unknown_set:
        state = opening_lower(not_scored_told(graded)).rstrip(".")
    others = (each.rstrip(".") for each in others_told(graded, graded.own, graded.official))
    return opening_capital("; ".join(each for each in (kind, state, *others) if each))


def _checks(scored: ScoredYear) -> Iterator[str]:
    """What each meeting's record shows of a set that is scored once a year."""
    for check in scored.checks:
        known = len(check.fulfilled) + len(check.missed)
        unknown = f"; chưa rõ {len(check.unknown)} kỳ" if check.unknown else ""
        yield f"{check.criterion.content}: đạt {len(check.fulfilled)}/{known} kỳ{unknown}"


def _miss(miss: Miss, issuer: Issuer) -> Context:
    meeting = miss.graded.meeting
    given = miss.graded.counted
    told = score_told(given) if given else ""
    result = f"{party_name(given.evaluator).lower()}: {told}" if given and told else ""
    return {
        "thang": meeting.month.month,
        "ngay": meeting.date,
        "ket_qua": issuer.spelt(result),
        "noi_dung": [issuer.spelt(each) for each in reasons_told(miss)],
    }
