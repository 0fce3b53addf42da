"""The questions of `chibo score`: what the set leaves open, what the facts propose, the rest.

Enter leaves a question for later. Whoever stops half-way keeps what was answered.
"""

from collections.abc import Iterator
from dataclasses import replace

from chibo_cli.commands.score_answers import Answers
from chibo_cli.commands.score_prompts import Stopped, tell_criterion, tell_more, until_read
from chibo_cli.console.papers import talk
from chibo_cli.console.scoring import words
from chibo_cli.console.wrapping import wrapped
from chibo_cli.editing.score_totals import Overall, rating_named, takes_total, total_named
from chibo_cli.editing.score_words import (
    CHOICE_WORDS,
    Mark,
    choices_of,
    counts_of,
    mark_of,
)
from chibo_cli.editing.scores import takeable, to_judge
from chibo_cli.editing.texts import line_of
from chibo_cli.errors import ChiboError
from chibo_cli.models.score import Choice, Evaluator
from chibo_cli.models.words import WORDS
from chibo_cli.scoring.allowed import allowed_told
from chibo_cli.scoring.points import points_shown
from chibo_cli.scoring.proposals import Outcome, Proposal
from chibo_cli.scoring.ratings import order_of
from chibo_cli.scoring.sheets import ScoreSheet
from chibo_cli.vietnamese import unaccented

_TAKE = "c"
_ONE_BY_ONE = "t"


def ask(answers: Answers) -> bool:
    """Ask all there is to ask; whether the person broke off (Ctrl+C)."""
    talk("Enter: để lại câu chưa rõ; ?: xem thêm; x: thôi, giữ những gì đã trả lời.")
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
        _ask_proposals(answers)
        _ask_judged(answers)
    if wants_overall and not comes_first:
        _ask_overall(answers)
    if _lacks_vote(answers.as_draft().sheet, answers.evaluator):
        answers.vote = until_read("Biểu quyết (tán thành/không tán thành/ý kiến khác)", counts_of)


def _ask_choices(answers: Answers) -> None:
    for key, choice in _asked_choices(answers.draft.sheet):
        try:
            answers.draft = answers.draft.with_choices({key: choice})
            answers.choices[key] = choice
        except ChiboError as refused:
            talk(wrapped(str(refused), "  "))


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


def _ask_proposals(answers: Answers) -> None:
    sheet = answers.draft.sheet
    marks = takeable(sheet, answers.evaluator)
    if not marks:
        return
    talk(f"\nDữ kiện đề xuất cho {len(marks)} tiêu chí chưa chấm:")
    for mark in marks:
        proposal = sheet.proposal(mark.criterion)
        if proposal:
            what = "chờ" if mark.pending else words.proposed(proposal)
            told = proposal.reason.rstrip(".") or proposal.evidence
            talk(wrapped(told, f"  {mark.criterion:<5} {what:<6} "))

    def read(word: str) -> str:
        if unaccented(word) not in (_TAKE, "co", _ONE_BY_ONE):
            raise ChiboError("Ghi c (lấy cả), t (xem từng mục) hoặc bấm Enter.")
        return unaccented(word)[:1]

    answer = until_read("Lấy các đề xuất này? (c: lấy cả, t: từng mục, Enter: để sau)", read)
    if answer == _TAKE:
        answers.marks |= {mark.criterion: mark for mark in marks}
    elif answer == _ONE_BY_ONE:
        for mark in marks:
            _ask_one(answers, mark)


def _ask_one(answers: Answers, mark: Mark) -> None:
    """One proposal: to take, to give other points, or to leave for later."""
    sheet = answers.draft.sheet
    proposal = sheet.proposal(mark.criterion)
    if proposal is None:
        return
    tell_criterion(proposal, sheet)

    def read(word: str) -> Mark:
        if unaccented(word) in (_TAKE, "co"):
            return mark
        return mark_of(mark.criterion, word, sheet)

    allowed = allowed_told(proposal, sheet.criteria_set)
    given = until_read(f"  c: lấy; hoặc ghi {allowed}", read, lambda: tell_more(proposal, sheet))
    if given is not None:
        answers.marks[mark.criterion] = given
        if given is not mark:
            _ask_reason(answers, given, proposal)


def _ask_judged(answers: Answers) -> None:
    sheet = answers.draft.sheet
    left = to_judge(sheet, answers.evaluator)
    for number, proposal in enumerate(left, start=1):
        key = proposal.criterion.key
        if number == 1:
            talk(f"\nCòn {len(left)} tiêu chí do người chấm xem xét:")
        tell_criterion(proposal, sheet)

        def read(word: str, key: str = key) -> Mark:
            return mark_of(key, word, sheet)

        def more(proposal: Proposal = proposal) -> None:
            tell_more(proposal, sheet)

        allowed = allowed_told(proposal, sheet.criteria_set)
        given = until_read(f"  Chấm ({allowed})", read, more)
        if given is not None:
            answers.marks[key] = given
            _ask_reason(answers, given, proposal)


def _ask_reason(answers: Answers, mark: Mark, proposal: Proposal) -> None:
    is_less = mark.points is not None and proposal.most is not None and mark.points < proposal.most
    if not (is_less or mark.fulfilled is False):
        return
    question = "  Vì sao chưa đạt" if mark.fulfilled is False else "  Vì sao mất điểm"
    reason = until_read(question, lambda word: line_of(word, "Lý do"))
    if reason:
        answers.marks[mark.criterion] = mark.because(reason)


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
