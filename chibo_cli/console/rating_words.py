"""Words of a year's scores: a score in a cell of the table, a note on a month, a lost point."""

from collections.abc import Iterator

from chibo_cli.criteria import Method
from chibo_cli.models.score import Evaluator
from chibo_cli.scoring.month_grades import MeetingGrade, MonthGrades, MonthState
from chibo_cli.scoring.parties import party_name
from chibo_cli.scoring.points import points_shown
from chibo_cli.scoring.sheets import GivenScore
from chibo_cli.scoring.year_misses import Loss
from chibo_cli.scoring.yearly import ScoredYear
from chibo_cli.vietnamese import listed, opening_capital, short_date


def meeting_told(graded: MeetingGrade) -> str:
    """`03/02`, `20/3 chuyên đề`: the day, and the kind of one that is not the regular meeting."""
    meeting = graded.meeting
    day = short_date(meeting.date)
    shown = day.rpartition("/")[0] if meeting.date.year == meeting.year else day
    return shown if meeting.kind.is_monthly else f"{shown} {meeting.kind.words}"


def given_told(graded: MeetingGrade, evaluator: Evaluator) -> str:
    """What one evaluator gave: `94 Tốt`, `đạt 12/17 tiêu chí`; empty where nothing."""
    given = graded.sheet.scores.get(evaluator) if graded.sheet else None
    if graded.sheet is None or given is None:
        return ""
    total = None if given.total is None else points_shown(given.total)
    checks = [each for each in graded.sheet.criteria_set.criteria if each.method is Method.CHECK]
    passed = f"đạt {len(given.fulfilled)}/{len(checks)} tiêu chí" if checks and not total else None
    return " ".join(filter(None, (total or passed, given.rating))) or "chưa xong"


def counted_told(month: MonthGrades, graded: MeetingGrade | None) -> str:
    """What counts for the year: `Tốt (tự chấm)`; else how far the scoring has come."""
    if graded is None:
        return month.words
    if graded.rating is None or not graded.meeting.kind.is_monthly:
        return graded.state.words if graded.meeting.kind.is_monthly else ""
    return f"{graded.rating} ({'chính thức' if graded.is_official else 'tự chấm'})"


def loss_told(loss: Loss) -> str:
    """`4.5 Nhiều đảng viên phát biểu: mất 1 điểm. 9/20 đảng viên phát biểu.`"""
    criterion = loss.criterion
    named = " ".join(filter(None, (criterion.number, criterion.content)))
    lost = "không đạt" if loss.lost is None else f"mất {points_shown(loss.lost)} điểm"
    written = " ".join(loss.explanation).rstrip(".") or "phiếu không ghi vì sao"
    return f"{named}: {lost}. {opening_capital(written)}."


def month_notes(scored: ScoredYear) -> Iterator[str]:
    """What stands beneath the table: skipped months, pending points, contradictions."""
    for month in scored.months:
        if month.state is MonthState.SKIPPED:
            reason = month.reason or "sổ chưa ghi lý do"
            yield f"Tháng {month.month.month} không họp: {reason}."
        for graded in month.meetings:
            if graded.unknown_set:
                day = short_date(graded.meeting.date)
                yield f"Kỳ ngày {day}: phiếu chấm theo «{graded.unknown_set}», sổ không có bộ ấy."
            if graded.sheet:
                for given in graded.sheet.scores.values():
                    yield from _notes(graded, given)


def _notes(graded: MeetingGrade, given: GivenScore) -> Iterator[str]:
    who = f"Kỳ ngày {short_date(graded.meeting.date)}, {party_name(given.evaluator).lower()}"
    later = given.rated_if_all_come
    if later is not None:
        then = f"{points_shown(given.tally.if_all_come)} điểm"
        rating = f", {later.rating}" if later.rating else ""
        yield f"{who}: chờ kết quả tiêu chí {listed(given.tally.pending)}; nếu đạt: {then}{rating}."
    written = given.evaluation.rating if given.evaluation else None
    worked_out = given.rated.rating if given.rated else None
    if written and worked_out and written != worked_out:
        yield f"{who}: phiếu ghi {written}, theo điểm và điều kiện của bộ tiêu chí là {worked_out}."
    elif given.rated and given.rated.unsettled:
        yield f"{who}: {given.rated.steps[-1]}"
