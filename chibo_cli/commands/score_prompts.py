"""How `chibo score` asks one question: until the answer can be read, or is left for later."""

from collections.abc import Callable
from typing import TypeVar

from chibo_cli.console.papers import talk
from chibo_cli.console.questions import asked, drop_typed_ahead
from chibo_cli.console.scoring import words
from chibo_cli.console.scoring.sheet import criterion_lines, what_facts_say
from chibo_cli.console.wrapping import wrapped
from chibo_cli.errors import ChiboError
from chibo_cli.facts.vocabulary import VOCABULARY
from chibo_cli.scoring.allowed import allowed_told
from chibo_cli.scoring.points import points_shown
from chibo_cli.scoring.proposals import Proposal
from chibo_cli.scoring.sheets import ScoreSheet
from chibo_cli.vietnamese import listed, unaccented

_STOP = "x"
_MORE = "?"
_BACK = "<"
_PASTED = "  Mỗi câu trả lời một dòng: những dòng gõ hay dán thừa đã bỏ qua."

Answer = TypeVar("Answer")


class Stopped(Exception):  # noqa: N818 it is no error that somebody stops
    """The person wants to stop here."""


class Back(Exception):  # noqa: N818 nor that somebody goes back
    """The person wants the question before this one."""


def until_read(
    question: str,
    read: Callable[[str], Answer],
    more: Callable[[], None] | None = None,
    *,
    goes_back: bool = False,
) -> Answer | None:
    """The answer, asked for until it can be read; None where it is left for later."""
    while True:
        if drop_typed_ahead():
            talk(_PASTED)
        word = asked(question)
        if not word:
            return None
        if unaccented(word) == _STOP:
            raise Stopped
        if word == _MORE:
            (more or _no_more)()
            continue
        if word == _BACK and goes_back:
            raise Back
        if word == _BACK:
            talk("  Câu này không quay lại được; trả lời nhầm thì sửa sau bằng --sua.")
            continue
        try:
            return read(word)
        except ChiboError as refused:
            talk(wrapped(str(refused), "  "))


def tell_criterion(proposal: Proposal, sheet: ScoreSheet) -> None:
    """Say what a question is about: the criterion, and what the facts say of it."""
    talk("")
    for head, text, _ in (
        *criterion_lines(proposal),
        *what_facts_say(proposal, sheet, is_judged=True),
    ):
        talk(wrapped(text, head))


def tell_more(proposal: Proposal, sheet: ScoreSheet) -> None:
    """Say what a criterion asks, by which facts, what the form leaves open, what others gave."""
    criterion = proposal.criterion
    talk(wrapped(f"{criterion.content or criterion.key}.", f"    Tiêu chí {criterion.key}: "))
    talk(f"    Cách chấm: {allowed_told(proposal, sheet.criteria_set)}.")
    for step in criterion.steps_of_points:
        talk(wrapped(step.content or "", f"    {points_shown(step.points)} điểm: "))
    for shown in proposal.shown:
        meaning = VOCABULARY[shown.name].meaning if shown.name in VOCABULARY else shown.name
        talk(wrapped(f"{meaning}: {shown.found.told}.", "    Dữ kiện: "))
    for note in words.ambiguities(criterion, sheet.criteria_set):
        talk(wrapped(f"Chỗ phiếu chưa rõ: {note}", "    "))
    given = [
        f"{words.called(who)} {words.given(entry, proposal)}"
        for who, score in sheet.scores.items()
        if (entry := score.entries.get(criterion.key)) is not None and entry.is_given
    ]
    if given:
        talk(f"    Đã chấm: {listed(given)}.")
    if criterion.pending:
        talk("    Gõ cho: chờ kết quả sau buổi họp.")
    _no_more()


def _no_more() -> None:
    talk("  Enter: để sau; <: về câu trước; x: thôi, giữ những gì đã trả lời.")
    talk("  Xem cả phiếu: chạy lại lệnh, thêm --no-input.")
