"""The questions of `chibo score`: what the set leaves open, what the facts propose, the rest.

Enter leaves a question for later. Whoever stops half-way keeps what was answered.
"""

from collections.abc import Iterator
from dataclasses import replace

from chibo_cli.commands.score_answers import Answers
from chibo_cli.commands.score_marks import ask_judged, ask_proposals
from chibo_cli.commands.score_prompts import Stopped, tell_criterion, until_read
from chibo_cli.console.papers import talk
from chibo_cli.console.scoring import words
from chibo_cli.console.scoring.result import awaited_told, came_to
from chibo_cli.console.wrapping import wrapped
from chibo_cli.editing.score_totals import Overall, rating_named, takes_total, total_named
from chibo_cli.editing.score_words import (
    CHOICE_WORDS,
    Counts,
    choices_of,
    counts_of,
)
from chibo_cli.editing.scores import takeable, to_judge
from chibo_cli.editing.texts import line_of
from chibo_cli.errors import ChiboError
from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.facts.figures import excess_told
from chibo_cli.models.score import Choice, Evaluator
from chibo_cli.models.words import WORDS
from chibo_cli.scoring.points import points_shown
from chibo_cli.scoring.proposals import Outcome
from chibo_cli.scoring.ratings import order_of
from chibo_cli.scoring.sheets import ScoreSheet


def ask(answers: Answers) -> bool:
    """Ask all there is to ask; whether the person broke off (Ctrl+C)."""
    talk("Enter: để sau; ?: xem thêm; <: về câu trước; x: thôi, giữ những gì đã trả lời.")
    try:
        _ask_all(answers)
    except (Stopped, EOFError):
        talk("\nThôi ở đây, giữ những gì đã trả lời.")
    except KeyboardInterrupt:
        talk("\nDừng giữa chừng, giữ những gì đã trả lời.")
        return True
    return False


def has_questions(sheet: ScoreSheet, evaluator: Evaluator) -> bool:
    """Whether there is anything left to ask this evaluator."""
    is_open = evaluator is Evaluator.CELL and any(
        each.outcome is Outcome.CHOICE_NEEDED for each in sheet.proposals
    )
    given = sheet.scores.get(evaluator)
    if is_open or _lacks_vote(sheet, evaluator) or _wants_overall(sheet, evaluator):
        return True
    has_total = given is not None and not given.entries and given.total is not None
    left = (*takeable(sheet, evaluator), *to_judge(sheet, evaluator))
    return bool(left) and not has_total


def _ask_all(answers: Answers) -> None:
    sheet = answers.draft.sheet
    if answers.evaluator is Evaluator.CELL:
        _ask_choices(answers)
    wants_overall = _wants_overall(sheet, answers.evaluator)
    # A total spares the criteria; a rating without points follows from them.
    comes_first = takes_total(sheet, answers.evaluator)
    if wants_overall and comes_first:
        _ask_overall(answers)
    if answers.overall.total is None:
        ask_proposals(answers)
        ask_judged(answers)
    if wants_overall and not comes_first:
        _ask_overall(answers)
    _ask_vote(answers)


def _ask_choices(answers: Answers) -> None:
    for key, choice in _asked_choices(answers.draft.sheet):
        try:
            answers.draft = answers.draft.with_choices({key: choice})
            answers.choices[key] = choice
        except ChiboError as refused:
            talk(wrapped(str(refused), "  "))


def _ask_vote(answers: Answers) -> None:
    """The vote on the result, once there is one, which is told first."""
    sheet = answers.as_draft().sheet
    if not (_lacks_vote(sheet, answers.evaluator) and sheet.own):
        return
    talk(f"\nKết quả chi bộ tự chấm: {came_to(sheet.own, sheet)}.")
    if awaited := awaited_told(sheet.own):
        talk(f"  {awaited}")
    counted = certain_attendance(sheet.meeting, sheet.evidence.record)

    def read(word: str) -> Counts:
        counts = counts_of(word)
        told = excess_told(counts.as_ballot(), counted) if counted else ""
        if told:
            raise ChiboError(
                f"{told} Đếm lại phiếu; sai người vắng, người dự thì bấm Enter, sửa tệp buổi họp."
            )
        return counts

    answers.vote = until_read("Biểu quyết (tán thành/không tán thành/ý kiến khác)", read)


def _lacks_vote(sheet: ScoreSheet, evaluator: Evaluator) -> bool:
    """Whether the cell has scored to the end and no vote on it stands there."""
    vote = sheet.record.vote if sheet.record else None
    own = sheet.own
    is_done = own is not None and (own.tally.is_whole or own.rating is not None)
    return evaluator is Evaluator.CELL and is_done and (vote is None or vote.in_favour is None)


def _asked_choices(sheet: ScoreSheet) -> Iterator[tuple[str, Choice]]:
    for proposal in sheet.proposals:
        if proposal.outcome is not Outcome.CHOICE_NEEDED:
            continue
        criterion = proposal.criterion
        tell_criterion(proposal, sheet)
        for note in words.ambiguities(criterion, sheet.criteria_set):
            talk(wrapped(f"Chỗ phiếu chưa rõ: {note}", "  "))
        talk("  Bộ tiêu chí không nói rõ, nên chi bộ chọn một lần, ghi vào chibo.toml:")
        choices = choices_of(criterion.key, sheet)
        for number, choice in enumerate(choices, start=1):
            to = f" {criterion.added_to}" if choice is Choice.ADDED else ""
            talk(f"    {number}  {CHOICE_WORDS[choice]}{to}")

        def read(word: str, choices: tuple[Choice, ...] = choices) -> Choice:
            if not word.isdecimal() or not 1 <= int(word) <= len(choices):
                raise ChiboError(f"Ghi một số từ 1 đến {len(choices)}.")
            return choices[int(word) - 1]

        picked = until_read("  Ghi số", read)
        if picked is not None:
            yield criterion.key, picked


def _ask_overall(answers: Answers) -> None:
    """A total or rating that is taken as it is given, with words on the points lost."""
    sheet, who = answers.draft.sheet, WORDS[answers.evaluator]
    overall = Overall()
    if takes_total(sheet, answers.evaluator):
        most = sheet.criteria_set.total
        up_to = f" (0 đến {points_shown(most)})" if most is not None else ""
        by_criteria = "; Enter: chấm từng tiêu chí" if sheet.proposals else ""
        question = f"Tổng điểm của {who}{up_to}{by_criteria}"
        total = until_read(question, lambda word: total_named(word, sheet))
        if total is None:
            return
        overall = answers.overall = replace(overall, total=total)
    if not (overall.total is not None and answers.evaluator is Evaluator.CELL):
        names = order_of(sheet.criteria_set)
        told = f" ({', '.join(names)})" if names else ""
        rating = until_read(f"Xếp loại của {who}{told}", lambda w: rating_named(w, sheet))
        overall = answers.overall = replace(overall, rating=rating)
    if overall.is_empty or overall.total == sheet.criteria_set.total is not None:
        return
    question = "Thuyết minh" if overall.total is None else "Thuyết minh điểm trừ"
    explained = until_read(question, lambda word: line_of(word, "Thuyết minh"))
    answers.overall = replace(overall, explanation=explained)


def _wants_overall(sheet: ScoreSheet, evaluator: Evaluator) -> bool:
    """Whether a total or a rating is to be asked for, and none was given."""
    given = sheet.scores.get(evaluator)
    written = given.evaluation if given else None
    if written and (written.total is not None or written.rating):
        return False
    if takes_total(sheet, evaluator):
        return not (given and given.entries)
    rates_freely = sheet.criteria_set.total is None and bool(order_of(sheet.criteria_set))
    return rates_freely and all(each.most is None for each in sheet.proposals)
