"""What `chibo score` says beside a sheet: doubts about what stands in it, what was just changed."""

from collections.abc import Iterator

from chibo_cli.changing.scores import ScoreDraft
from chibo_cli.console.scoring.result import came_to
from chibo_cli.editing.score_totals import counts_told
from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.facts.figures import excess_told
from chibo_cli.models.meeting.decisions import Ballot
from chibo_cli.models.words import WORDS
from chibo_cli.rules.reading.cb029_more_votes_than_voters import more_votes_than_voters
from chibo_cli.scoring.sheets import GivenScore, ScoreSheet
from chibo_cli.vietnamese import listed

_AGAIN = "--sua bieu_quyet=…"


def standing_doubts(sheet: ScoreSheet) -> Iterator[str]:
    """More votes than voters, and evaluators the set does not name: both stay as they are."""
    vote = sheet.record.vote if sheet.record else None
    counted = certain_attendance(sheet.meeting, sheet.evidence.record)
    told = excess_told(vote, counted) if vote and counted else ""
    if told:
        rule = more_votes_than_voters
        yield (
            f"Lệnh check sẽ báo {rule.code}: {told} Cách sửa: {rule.remedy} Sửa số phiếu thì ghi  "
            f"{_AGAIN}"
        )
    named = {party.evaluator for party in sheet.criteria_set.scoring_parties}
    others = [WORDS[who] for who in sheet.scores if who not in named]
    if named and others:
        yield (
            f"Bộ tiêu chí {sheet.name} không nêu {listed(others)} trong các bên chấm: điểm ấy vẫn "
            "ghi, không dùng để xếp loại."
        )


def told_of_draft(drafted: ScoreDraft) -> Iterator[str]:
    """What follows from what was just entered."""
    yield from drafted.notes
    if not drafted.cell.is_same:
        yield (
            "Cách tính đã chọn ghi vào [[lua_chon_cham]] của chibo.toml, các buổi sau dùng lại; có "
            "văn bản hoặc ý kiến cấp trên thì ghi thêm can_cu ở đó."
        )
    if not drafted.is_voted_anew:
        yield from _vote_on_earlier(drafted.first, drafted.sheet)
    yield from standing_doubts(drafted.sheet)


def _vote_on_earlier(before: ScoreSheet, now: ScoreSheet) -> Iterator[str]:
    """That the vote which stands there was on another result than there is now."""
    vote = before.record.vote if before.record else None
    if vote is None or vote.in_favour is None or before.own is None or now.own is None:
        return
    if _is_other(before.own, now.own):
        yield (
            f"Biểu quyết đã ghi ({_counts(vote)}) là về kết quả trước: "
            f"{came_to(before.own, before)}; nay {came_to(now.own, now)}. Biểu quyết ấy giữ "
            f"nguyên; chi bộ biểu quyết lại thì ghi  {_AGAIN}"
        )


def _is_other(before: GivenScore, now: GivenScore) -> bool:
    """Whether a score has changed, but for results that were known to be still to come."""
    keys = {*before.entries, *now.entries} - set(before.tally.pending)
    if keys:
        return any(_given(before, key) != _given(now, key) for key in keys)
    return (before.total, before.rating) != (now.total, now.rating)


def _given(score: GivenScore, key: str) -> tuple[float | None, bool | None]:
    entry = score.entries.get(key)
    return (entry.points, entry.fulfilled) if entry else (None, None)


def _counts(vote: Ballot) -> str:
    return counts_told((vote.in_favour, vote.against, vote.other_opinions))
