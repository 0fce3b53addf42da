"""What stands beside a score in a list: whose it is, why points were lost, what is open."""

from collections.abc import Iterator, Sequence

from chibo_cli.scoring.month_grades import MeetingGrade, MonthGrades, MonthState
from chibo_cli.scoring.parties import party_name
from chibo_cli.scoring.points import points_shown
from chibo_cli.scoring.sheets import GivenScore
from chibo_cli.scoring.year_misses import Loss, Miss, miss_of
from chibo_cli.vietnamese import opening_capital, opening_lower, short_date

RATINGS_OF_LISTS = ("Tốt", "Khá", "Trung bình", "Kém")


def meeting_notes(graded: MeetingGrade) -> Iterator[str]:
    """The notes on one meeting as sentences, in the order a reader asks for them."""
    given = graded.counted
    if graded.sheet is None:
        yield not_scored_told(graded)
        return
    if given is None:
        yield "Chi bộ chưa tự chấm."
        yield from others_told(graded, given)
        return
    if graded.is_official:
        yield f"{party_name(given.evaluator)} (chính thức): {score_told(given)}."
    yield from others_told(graded, given)
    if graded.state is MonthState.UNFINISHED:
        yield _unfinished(given)
    if graded.state is MonthState.SCORED and graded.sheet.criteria_set.criteria:
        count = len(graded.sheet.criteria_set.criteria)
        yield f"Bộ tiêu chí không xếp loại: đạt {len(given.fulfilled)}/{count} tiêu chí."
    yield from _contradictions(given)
    yield from _lost(graded)
    then = given.rated_if_all_come
    if then and given.tally.pending:
        more = f"nếu đủ: {points_shown(given.tally.if_all_come)} điểm"
        rating = f", {then.rating}" if then.rating else ""
        yield f"Chờ kết quả tiêu chí {', '.join(given.tally.pending)} ({more}{rating})."


def not_scored_told(graded: MeetingGrade) -> str:
    """Why a meeting has no score sheet."""
    if graded.unknown_set:
        return f"Phiếu chấm theo bộ tiêu chí «{graded.unknown_set}», không có trong sổ."
    return "Đã họp, chưa chấm điểm."


def thematic_notes(month: MonthGrades) -> Iterator[str]:
    """The thematic meetings of the month that are scored: they stand in no column."""
    for each in month.meetings:
        if not each.meeting.kind.is_monthly:
            yield f"Buổi {each.meeting.kind.words} {short_date(each.meeting.date)}: {_told(each)}."


def losses_told(losses: Sequence[Loss]) -> Iterator[str]:
    """The criteria short of full points with their reasons, then those nobody gave a reason for.

    `Tiêu chí 4.5 trừ 1 điểm: 9/20 đảng viên phát biểu`, without a full stop.
    """
    for loss in losses:
        if loss.explanation:
            why = "; ".join(opening_lower(each.rstrip(" .;")) for each in loss.explanation)
            yield f"{opening_capital(_lost_points(loss))}: {why}"
    silent = [_lost_points(loss) for loss in losses if not loss.explanation]
    if silent:
        yield f"{opening_capital(', '.join(silent))}: chưa ghi lý do"


def reasons_told(miss: Miss) -> Iterator[str]:
    """What an evaluator wrote of the whole, the criteria short of full points, what lowered it.

    Where several have scored they are told by name. Without full stops.
    """
    told = [opening_capital(each.rstrip(" .;")) for each in miss.remarks]
    told += losses_told(miss.losses)
    steps = [each.rstrip(" .") for each in miss.steps]
    scores = miss.graded.sheet.scores if miss.graded.sheet else {}
    if miss.by and told and len(scores) > 1:
        who = "chi bộ" if miss.by is miss.graded.own else party_name(miss.by.evaluator).lower()
        told[0] = f"Điểm trừ do {who} nêu: {opening_lower(told[0])}"
    if miss.silent:
        yield only_given_told(miss.silent)
        yield from (*steps, *told)
    else:
        yield from (*told, *steps)


def only_given_told(given: GivenScore) -> str:
    """`Cấp uỷ cấp trên chỉ cho tổng điểm, không nêu điểm trừ`, without a full stop."""
    party = party_name(given.evaluator)
    if given.total is None:
        return f"{party} chỉ cho mức xếp loại, không nêu lý do"
    return f"{party} chỉ cho tổng điểm, không nêu điểm trừ"


def _lost_points(loss: Loss) -> str:
    criterion = loss.criterion
    called = f"tiêu chí {criterion.number}" if criterion.number else f"«{criterion.content}»"
    if loss.lost is None:
        return f"{called} không đạt"
    return f"{called} trừ {points_shown(loss.lost)} điểm"


def _told(graded: MeetingGrade) -> str:
    given = graded.counted
    told = score_told(given) if given else ""
    if given is None or not told:
        return "chấm chưa xong"
    return f"{told} ({party_name(given.evaluator).lower()})"


def others_told(graded: MeetingGrade, *told_already: GivenScore | None) -> Iterator[str]:
    """What the other evaluators gave; nothing is ever averaged."""
    for each in graded.sheet.scores.values() if graded.sheet else ():
        if each not in told_already and (each.total is not None or each.rating):
            yield f"{party_name(each.evaluator)}: {score_told(each)}."


def score_told(given: GivenScore) -> str:
    """`88 điểm, Khá`: what one evaluator gave; empty where neither."""
    parts = [f"{points_shown(given.total)} điểm"] if given.total is not None else []
    return ", ".join([*parts, *([given.rating] if given.rating else [])])


def _unfinished(given: GivenScore) -> str:
    lacking = given.tally.lacking
    if given.entries and lacking:
        return f"Chấm chưa xong, còn {len(lacking)} tiêu chí."
    return "Chưa xếp loại."


def _contradictions(given: GivenScore) -> Iterator[str]:
    """Where the total or rating written down is not what the points give."""
    written = given.evaluation
    if written is None:
        return
    if given.total is not None and written.total not in (None, given.total):
        yield (
            f"Phiếu ghi tổng {points_shown(written.total)} điểm, các tiêu chí cộng lại "
            f"{points_shown(given.total)}."
        )
    worked_out = given.rated.rating if given.rated else None
    if written.rating and worked_out and written.rating != worked_out:
        yield f"Phiếu ghi {written.rating}, theo bộ tiêu chí là {worked_out}."


def _lost(graded: MeetingGrade) -> Iterator[str]:
    """Why points were lost; that nobody said why."""
    miss = miss_of(graded)
    yield from (f"{told}." for told in reasons_told(miss))
    by = None if miss.silent else miss.by
    most = graded.sheet.criteria_set.total if graded.sheet else None
    alone = by is not None and not by.entries and by.total is not None and most is not None
    if by and alone and by.total != most and not miss.remarks:
        yield "Chưa ghi thuyết minh điểm trừ."
