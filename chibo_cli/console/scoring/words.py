"""How a score sheet is spoken of: points of how many, what an entry gives, who gave it."""

from chibo_cli.criteria import CriteriaSet, Criterion
from chibo_cli.editing.scores import agrees
from chibo_cli.models.score import Evaluator, Grounds, ScoreEntry
from chibo_cli.models.words import WORDS
from chibo_cli.scoring.points import Number, points_shown
from chibo_cli.scoring.proposals import Outcome, Proposal
from chibo_cli.scoring.sheets import ScoreSheet
from chibo_cli.vietnamese import opening_capital


def of_most(points: Number, most: Number | None) -> str:
    """`4/5`; `4 điểm` where the most is not known."""
    shown = points_shown(points)
    return f"{shown} điểm" if most is None else f"{shown}/{points_shown(most)}"


def given(entry: ScoreEntry, proposal: Proposal | None) -> str:
    """What an entry gives: `4/5`, `đạt`, `chờ kết quả`."""
    if entry.points is not None:
        return of_most(entry.points, proposal.most if proposal else None)
    if entry.fulfilled is not None:
        return "đạt" if entry.fulfilled else "không đạt"
    return "chờ kết quả" if entry.pending else "chưa chấm"


def proposed(proposal: Proposal) -> str:
    """What the facts, or a choice, propose: `4/4`, `đạt`; empty where they propose nothing."""
    if proposal.points is not None:
        return of_most(proposal.points, proposal.most)
    if proposal.fulfilled is not None:
        return "đạt" if proposal.fulfilled else "không đạt"
    return ""


def differs(entry: ScoreEntry, proposal: Proposal) -> bool:
    """Whether an entry gives other points than the facts propose."""
    wanted = (proposal.points, proposal.fulfilled)
    return entry.is_given and wanted != (None, None) and (entry.points, entry.fulfilled) != wanted


def is_outdated(entry: ScoreEntry, proposal: Proposal) -> bool:
    """Whether an entry says that the facts decided it, and they no longer do."""
    by_facts = entry.is_given and entry.grounds is Grounds.FACTS
    return by_facts and not agrees(proposal, entry.points, entry.fulfilled)


def ambiguities(criterion: Criterion, criteria_set: CriteriaSet) -> tuple[str, ...]:
    """What the issued form leaves open about a criterion."""
    about = (each for each in criteria_set.ambiguities if each.criterion == criterion.key)
    return tuple(each.content for each in about if each.content)


def has_open_form(proposal: Proposal) -> bool:
    """Whether it is the form itself that lets nothing be proposed."""
    gaps = (Outcome.NO_STEP, Outcome.SEVERAL_STEPS, Outcome.CHOICE_NEEDED)
    return proposal.outcome in gaps


def incomplete(criteria_set: CriteriaSet) -> str:
    """That a set is not known whole, with what is missing; empty for a whole one."""
    if criteria_set.complete:
        return ""
    gaps = "; ".join(criteria_set.gaps or ("chưa ghi rõ còn thiếu gì",))
    return f"Bộ tiêu chí ghi nhận chưa đầy đủ: còn thiếu {gaps}."


def called(evaluator: Evaluator) -> str:
    """Who gave a score, as a sentence begins."""
    return opening_capital(WORDS[evaluator])


def title(sheet: ScoreSheet) -> str:
    """The set by its name in the book and its name on paper."""
    named = f": {sheet.criteria_set.name}" if sheet.criteria_set.name else ""
    return f"Bộ tiêu chí {sheet.name}{named}"
