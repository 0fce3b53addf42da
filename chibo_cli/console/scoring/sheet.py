"""A score sheet on the screen: each criterion with what the facts say and what was given."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.console import Console

from chibo_cli.console.scoring import words
from chibo_cli.console.screen import print_line
from chibo_cli.console.wrapping import wrapped
from chibo_cli.criteria import CriterionGroup
from chibo_cli.editing.scores import evidence_told
from chibo_cli.models.score import ScoreEntry
from chibo_cli.scoring.allowed import allowed_told
from chibo_cli.scoring.points import points_shown
from chibo_cli.scoring.proposals import Outcome, Proposal
from chibo_cli.scoring.sheets import GivenScore, ScoreSheet
from chibo_cli.vietnamese import opening_capital, opening_lower, short_date

UNBROKEN = "\u00a0"
_BY = "       "
_WIDTH_OF_KEY = 3
_DOUBTFUL = "yellow"

Line = tuple[str, str, str]  # the head, the text, the style


def show_head(console: Console, sheet: ScoreSheet, notes: Iterable[str] = ()) -> None:
    """Print whose sheet it is, and what to know of it."""
    meeting = sheet.meeting
    head = f"Chấm điểm buổi {meeting.kind.words} ngày {short_date(meeting.date)} ({meeting.path})"
    show_text(console, head, style="bold")
    show_text(console, words.title(sheet), further="  ")
    for note in (words.incomplete(sheet.criteria_set), *notes):
        if note:
            show_text(console, note, further="  ", style=_DOUBTFUL)
    if not sheet.proposals:
        show_text(console, "Bộ này chưa ghi tiêu chí nào: chỉ ghi được tổng điểm, xếp loại.")


def show_criteria(console: Console, sheet: ScoreSheet) -> None:
    """Print all criteria under their groups."""
    groups = {group.number: group for group in sheet.criteria_set.criterion_groups}
    for number, of_group in groupby(sheet.proposals, lambda p: p.criterion.criterion_group):
        print_line(console, "")
        if number in groups:
            show_text(console, _group(groups[number]), further="   ", style="bold")
        for proposal in of_group:
            show_criterion(console, sheet, proposal)


def show_criterion(console: Console, sheet: ScoreSheet, proposal: Proposal) -> None:
    """Print a criterion, what the facts say, and what each evaluator gave."""
    for head, text, style in (*criterion_lines(proposal), *_said(proposal, sheet)):
        show_text(console, text, head=head, further=_BY, style=style)


def criterion_lines(proposal: Proposal) -> Iterator[Line]:
    """The number and text of a criterion, with a note of the form."""
    criterion = proposal.criterion
    number = (criterion.number or criterion.key).ljust(_WIDTH_OF_KEY)
    yield f"  {number}  ", criterion.content or criterion.key, ""
    if criterion.note:
        yield _BY, f"({criterion.note.rstrip('.')}.)", "dim"


def doubts(proposal: Proposal, sheet: ScoreSheet) -> Iterator[Line]:
    """Where the form itself leaves something open, its words on that."""
    if words.has_open_form(proposal):
        for each in words.ambiguities(proposal.criterion, sheet.criteria_set):
            yield _BY, f"Chỗ phiếu chưa rõ: {each}", "dim"


def show_text(
    console: Console, text: str, *, head: str = "", further: str = "", style: str = ""
) -> None:
    """Print a text wrapped to the screen, what goes on below set in; `UNBROKEN` blanks hold."""
    lines = wrapped(text, head, margin=further, width=max(console.width, 20))
    print_line(console, lines.replace(UNBROKEN, " "), style=style)


def _group(group: CriterionGroup) -> str:
    most = f" ({points_shown(group.most_points)} điểm)" if group.most_points is not None else ""
    return f"{group.number}. {group.name or ''}{most}"


def _said(proposal: Proposal, sheet: ScoreSheet) -> Iterator[Line]:
    is_judged = any(_is_given(score, proposal) for score in sheet.scores.values())
    yield from what_facts_say(proposal, sheet, is_judged=is_judged)
    yield from doubts(proposal, sheet)
    for score in sheet.scores.values():
        entry = score.entries.get(proposal.criterion.key)
        if entry is None:
            continue
        other = words.differs(entry, proposal)
        beside = f", khác đề xuất {words.proposed(proposal)}" if other else ""
        told = f"{words.called(score.evaluator)} chấm: {words.given(entry, proposal)}{beside}."
        yield _BY, told + _explained(entry, proposal), _DOUBTFUL if other else "green"


def _explained(entry: ScoreEntry, proposal: Proposal) -> str:
    """Why an entry is as it is, unless that is just what the record shows."""
    told = " ".join(entry.explanation or ())
    if not told or told == evidence_told(proposal):
        return ""
    return f" {opening_capital(told).rstrip('.')}."


def what_facts_say(
    proposal: Proposal, sheet: ScoreSheet, *, is_judged: bool = False
) -> Iterator[Line]:
    """What is proposed with its evidence, or why nothing is and what the record shows.

    What people still have to judge is called so, unless somebody has.
    """
    shown = proposal.evidence
    match proposal.outcome:
        case Outcome.PROPOSED:
            yield _BY, f"Đề xuất {words.proposed(proposal)}: {shown}.", "cyan"
        case Outcome.NOT_APPLICABLE:
            value = words.proposed(proposal)
            told = f"Đề xuất {value}: {opening_lower(proposal.reason)}" if value else ""
            yield _BY, told or proposal.reason, "cyan" if value else ""
        case Outcome.PENDING:
            yield _BY, proposal.reason, "cyan"
        case Outcome.CHOICE_NEEDED:
            yield _BY, f"Cần chọn: {opening_lower(proposal.reason)}", _DOUBTFUL
        case Outcome.TO_JUDGE:
            told = f"{'' if is_judged else _to_judge(proposal, sheet)}{_record_shows(proposal)}"
            if told:
                yield _BY, told.strip(), ""
        case _:
            yield _BY, proposal.reason, _DOUBTFUL
            if not is_judged:
                yield _BY, _to_judge(proposal, sheet), ""


def _record_shows(proposal: Proposal) -> str:
    told = proposal.reason
    shown = proposal.evidence
    if told:
        return f" {told}"
    if why := proposal.beyond_facts:
        return f" {opening_capital(why)}: chi bộ tự cân nhắc."
    return f" Sổ ghi: {shown}." if shown else ""


def _to_judge(proposal: Proposal, sheet: ScoreSheet) -> str:
    return f"Cần chấm ({allowed_told(proposal, sheet.criteria_set)})."


def _is_given(score: GivenScore, proposal: Proposal) -> bool:
    entry = score.entries.get(proposal.criterion.key)
    return entry is not None and entry.is_given
