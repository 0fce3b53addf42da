"""The questions of `chibo score` on single criteria, one after another, and back again."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from chibo_cli.commands.score_answers import Answers
from chibo_cli.commands.score_prompts import Back, tell_criterion, tell_more, until_read
from chibo_cli.console.papers import talk
from chibo_cli.console.scoring import words
from chibo_cli.console.wrapping import wrapped
from chibo_cli.editing.score_words import Mark, mark_of
from chibo_cli.editing.scores import takeable, to_judge, typed_word
from chibo_cli.editing.texts import line_of
from chibo_cli.errors import ChiboError
from chibo_cli.scoring.allowed import allowed_told
from chibo_cli.scoring.proposals import Proposal
from chibo_cli.vietnamese import unaccented

_TAKE = "c"
_ONE_BY_ONE = "t"

Asked = TypeVar("Asked")


def ask_proposals(answers: Answers) -> None:
    """What the facts propose, to be taken at once or one by one."""
    sheet = answers.draft.sheet
    open_marks = takeable(sheet, answers.evaluator)
    marks = [mark for mark in open_marks if mark.criterion not in answers.choices]
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
        _in_turn(marks, lambda mark: _ask_proposed(answers, mark))


def ask_judged(answers: Answers) -> None:
    """What people have to judge."""
    left = to_judge(answers.draft.sheet, answers.evaluator)
    if left:
        talk(f"\nCòn {len(left)} tiêu chí do người chấm xem xét:")
    _in_turn(left, lambda proposal: _ask_judged(answers, proposal))


def _in_turn(asked: Sequence[Asked], ask: Callable[[Asked], None]) -> None:
    place = 0
    while place < len(asked):
        try:
            ask(asked[place])
            place += 1
        except Back:
            if place == 0:
                talk("  Đây là câu đầu của phần này.")
            place = max(place - 1, 0)


def _ask_proposed(answers: Answers, mark: Mark) -> None:
    """One proposal: to take, to give other points, or to leave for later."""
    sheet = answers.draft.sheet
    proposal = sheet.proposal(mark.criterion)
    if proposal is None:
        return

    def read(word: str) -> Mark:
        if unaccented(word) in (_TAKE, "co"):
            return mark
        return mark_of(mark.criterion, word, sheet)

    allowed = allowed_told(proposal, sheet.criteria_set)
    _ask_mark(answers, proposal, f"  c: lấy; hoặc ghi {allowed}", read)


def _ask_judged(answers: Answers, proposal: Proposal) -> None:
    sheet = answers.draft.sheet

    def read(word: str) -> Mark:
        return mark_of(proposal.criterion.key, word, sheet)

    allowed = allowed_told(proposal, sheet.criteria_set)
    _ask_mark(answers, proposal, f"  Chấm ({allowed})", read)


def _ask_mark(
    answers: Answers, proposal: Proposal, question: str, read: Callable[[str], Mark]
) -> None:
    """One criterion with the reason for points lost; what was answered before may stay."""
    sheet, key = answers.draft.sheet, proposal.criterion.key
    tell_criterion(proposal, sheet)
    while True:
        before = answers.marks.get(key)
        kept = f"; đã ghi {typed_word(before)}, Enter: giữ" if before else ""
        given = until_read(
            f"{question}{kept}", read, lambda: tell_more(proposal, sheet), goes_back=True
        )
        if given is None:
            return
        answers.marks[key] = given
        if given.by_facts:
            return
        try:
            _ask_reason(answers, given, proposal)
        except Back:
            continue
        return


def _ask_reason(answers: Answers, mark: Mark, proposal: Proposal) -> None:
    is_less = mark.points is not None and proposal.most is not None and mark.points < proposal.most
    if not (is_less or mark.fulfilled is False):
        return
    question = "  Vì sao chưa đạt" if mark.fulfilled is False else "  Vì sao mất điểm"
    reason = until_read(question, lambda word: line_of(word, "Lý do"), goes_back=True)
    if reason:
        answers.marks[mark.criterion] = mark.because(reason)
