"""What a score sheet comes to: totals, ratings, what is lacking, where evaluators differ."""

from collections.abc import Iterator

from rich.console import Console

from chibo_cli.console.scoring import words
from chibo_cli.console.scoring.sheet import UNBROKEN, Line, show_text
from chibo_cli.models.score import Evaluator
from chibo_cli.scoring.points import points_shown
from chibo_cli.scoring.proposals import Outcome
from chibo_cli.scoring.sheet_faults import faults_of_entries
from chibo_cli.scoring.sheets import GivenScore, ScoreSheet

_BY = "  "
_MOST_FAULTS = 3


def show_result(console: Console, sheet: ScoreSheet) -> None:
    """Print what each evaluator's score comes to, the differences, the vote."""
    parts = (_results, _faults, _outdated, _differences, _vote)
    for head, text, style in (line for part in parts for line in part(sheet)):
        show_text(console, text, head=head, further=f"{head}  ", style=style)


def unexplained(sheet: ScoreSheet) -> tuple[str, ...]:
    """The keys of the criteria the cell took points off without a word why."""
    own = sheet.own
    if own is None or (own.evaluation and own.evaluation.explanation):
        return ()
    lost = []
    for key, entry in own.entries.items():
        proposal = sheet.proposal(key)
        most = proposal.most if proposal else None
        is_less = entry.points is not None and most is not None and entry.points < most
        away = proposal is not None and proposal.outcome is Outcome.NOT_APPLICABLE
        if (is_less or entry.fulfilled is False) and not entry.explanation and not away:
            lost.append(key)
    return tuple(lost)


def _results(sheet: ScoreSheet) -> Iterator[Line]:
    if not sheet.scores:
        yield "", "Chưa ai chấm điểm nào.", ""
    for score in sheet.scores.values():
        yield "", f"{words.called(score.evaluator)}: {came_to(score, sheet)}.", "bold"
        for told in _details(score, sheet):
            yield _BY, told, ""
    lost = unexplained(sheet)
    if lost:
        yield "", f"Chưa ghi vì sao mất điểm: {', '.join(lost)}.", "yellow"


def came_to(score: GivenScore, sheet: ScoreSheet) -> str:
    """What a score comes to: `22,5/30 điểm, xếp loại Khá`, `đạt 2/3 tiêu chí đã xét`."""
    tally = score.tally
    rating = f", xếp loại {score.rating}" if score.rating else ""
    if score.total is not None:
        most = sheet.criteria_set.total if tally.most is None else tally.most
        of_most = "" if most is None else f"/{points_shown(most)}"
        return f"{points_shown(score.total)}{of_most} điểm{rating}"
    if score.entries and tally.most is not None:
        return f"mới có {points_shown(tally.total)} điểm, chưa thành tổng{rating}"
    if score.entries:
        return f"đạt {len(score.fulfilled)}/{len(score.entries)} tiêu chí đã xét{rating}"
    return rating.removeprefix(", ") or "chưa có điểm"


def _details(score: GivenScore, sheet: ScoreSheet) -> Iterator[str]:
    tally = score.tally
    if score.entries and tally.most is not None:
        yield f"Theo nhóm: {_groups(score, sheet)}."
    yield from score.rated.steps if score.rated else ()
    if awaited := awaited_told(score):
        yield awaited
    is_own = score.evaluator is Evaluator.CELL
    if tally.lacking and (score.entries or (is_own and score.total is None)):
        yield f"Còn {len(tally.lacking)} tiêu chí chưa chấm: {', '.join(tally.lacking)}."
    written = score.evaluation
    if is_own and not score.entries and score.total is not None and tally.most is not None:
        yield "Tổng này ghi thẳng vào tệp, không phải tổng điểm của các tiêu chí."
    if written and score.entries and tally.most is not None:
        if written.total not in (None, tally.total):
            yield f"Tổng đã ghi {points_shown(written.total)} điểm, khác tổng các tiêu chí."
        worked_out = score.rated.rating if score.rated else None
        if written.rating and worked_out and written.rating != worked_out:
            yield f"Xếp loại đã ghi {written.rating}, khác cách tính của bộ tiêu chí."
    if written and written.explanation:
        yield f"Thuyết minh: {' '.join(written.explanation).rstrip('.')}."


def _groups(score: GivenScore, sheet: ScoreSheet) -> str:
    most = {group.number: group.most_points for group in sheet.criteria_set.criterion_groups}
    parts = []
    for number, points in score.tally.by_group.items():
        of = "" if most.get(number) is None else f"/{points_shown(most[number])}"
        told = f"{points_shown(points)}{of}" if is_scored(number, score, sheet) else "chưa chấm"
        parts.append(f"{number or 'khác'}:{UNBROKEN}{told.replace(' ', UNBROKEN)}")
    return "; ".join(parts)


def awaited_told(score: GivenScore) -> str:
    """What a score still waits for, and would come to with it; empty where for nothing."""
    tally, then = score.tally, score.rated_if_all_come
    if not (tally.pending and score.entries):
        return ""
    rating = f", xếp loại {then.rating}" if then and then.rating else ""
    return (
        f"Chờ kết quả: {', '.join(tally.pending)}; đủ cả thì được "
        f"{points_shown(tally.if_all_come)} điểm{rating}."
    )


def is_scored(group: str | None, score: GivenScore, sheet: ScoreSheet) -> bool:
    """Whether anything was given in a group of which something is lacking."""
    of_group = [p.criterion.key for p in sheet.proposals if p.criterion.criterion_group == group]
    given = (score.entries.get(key) for key in of_group)
    is_lacking = any(key in score.tally.lacking for key in of_group)
    return not is_lacking or any(entry is not None and entry.is_given for entry in given)


def _faults(sheet: ScoreSheet) -> Iterator[Line]:
    """What in the record counts for nothing, or is not what the set allows."""
    faults = list(faults_of_entries(sheet))
    for fault in faults[:_MOST_FAULTS]:
        yield "", f"Phiếu còn {fault}.", "yellow"
    more = len(faults) - _MOST_FAULTS
    if more > 0 and sheet.record:
        yield "", f"Còn {more} chỗ như thế; xem  chibo check {sheet.record.path}", "yellow"


def _outdated(sheet: ScoreSheet) -> Iterator[Line]:
    """The points that were given by the facts, and are no longer what the facts propose."""
    for score in sheet.scores.values():
        told = [
            f"tiêu chí {key} đã chấm {words.given(entry, proposal)}, nay "
            f"{f'đề xuất {now}' if (now := words.proposed(proposal)) else 'không đề xuất được'}"
            for key, entry in score.entries.items()
            if (proposal := sheet.proposal(key)) and words.is_outdated(entry, proposal)
        ]
        if told:
            who = words.called(score.evaluator)
            changed = f"{who} chấm theo dữ kiện mà dữ kiện nay đã đổi: {'; '.join(told)}."
            yield "", f"{changed} Điểm đã chấm giữ nguyên; sửa thì ghi --sua.", "yellow"


def _differences(sheet: ScoreSheet) -> Iterator[Line]:
    for criterion in sheet.differences:
        proposal = sheet.proposal(criterion.key)
        told = (
            f"{words.called(who)} {words.given(score.entries[criterion.key], proposal)}"
            for who, score in sheet.scores.items()
            if criterion.key in score.entries and score.entries[criterion.key].is_given
        )
        yield "", f"Chấm khác nhau ở tiêu chí {criterion.key}: {', '.join(told)}.", "yellow"
    scores = sheet.scores.values()
    totals = [(s.evaluator, s.total) for s in scores if s.total is not None]
    if len({total for _, total in totals}) > 1:
        each = (f"{words.called(who)} {points_shown(total)}" for who, total in totals)
        yield "", f"Tổng điểm khác nhau: {', '.join(each)}.", "yellow"
    ratings = [(s.evaluator, s.rating) for s in scores if s.rating]
    if len({rating for _, rating in ratings}) > 1:
        each = (f"{words.called(who)} {rating}" for who, rating in ratings)
        yield "", f"Xếp loại khác nhau: {', '.join(each)}.", "yellow"


def _vote(sheet: ScoreSheet) -> Iterator[Line]:
    vote = sheet.record.vote if sheet.record else None
    if vote is None or vote.in_favour is None:
        return
    counts = (
        (vote.in_favour, "tán thành"),
        (vote.against, "không tán thành"),
        (vote.other_opinions, "ý kiến khác"),
    )
    told = ", ".join(f"{count} {word}" for count, word in counts if count is not None)
    yield "", f"Biểu quyết: {told}.", ""
