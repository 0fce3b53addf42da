"""Which points a criterion may be given: those of its steps, all or nothing, or up to a most."""

from chibo_cli.criteria import CriteriaSet, Method, Scale
from chibo_cli.models.score import ScoreEntry
from chibo_cli.scoring.points import Number, points_shown
from chibo_cli.scoring.proposals import Outcome, Proposal

_ROUNDING = 1e-6


def is_check(proposal: Proposal, criteria_set: CriteriaSet) -> bool:
    """Whether a criterion is only fulfilled or not."""
    return proposal.criterion.method is Method.CHECK or criteria_set.scale is not Scale.POINTS


def listed_points(proposal: Proposal) -> tuple[Number, ...] | None:
    """The only points there are, the most first; None where any up to a most may be given.

    A criterion that does not apply has just those the set or the cell's choice gives it.
    """
    if proposal.outcome in (Outcome.NOT_APPLICABLE, Outcome.CHOICE_NEEDED):
        return () if proposal.points is None else (proposal.points,)
    criterion, most = proposal.criterion, proposal.most
    if criterion.method in (Method.TOGGLE, Method.BONUS):
        return (0,) if most in (None, 0) else (most, 0)
    if criterion.method is Method.STEPS:
        own = [step.points for step in criterion.steps_of_points if step.points is not None]
        # What another criterion has left to it comes with its highest step.
        more = [] if most in (None, criterion.most_points) else [most]
        return tuple(dict.fromkeys((*more, *own)))
    return None


def is_allowed(points: Number, proposal: Proposal, criteria_set: CriteriaSet) -> bool:
    """Whether a criterion may be given these points."""
    listed = listed_points(proposal)
    if listed is not None:
        return points in listed
    most, increment = _most(proposal, criteria_set), criteria_set.increment
    is_multiple = abs(points / increment - round(points / increment)) < _ROUNDING
    return points >= 0 and (most is None or points <= most) and is_multiple


def allowed_told(proposal: Proposal, criteria_set: CriteriaSet) -> str:
    """What a criterion may be given, in words: `0 hoặc 2 điểm`, `từ 0 đến 25 điểm`."""
    if is_check(proposal, criteria_set):
        return "đạt hoặc không đạt"
    listed = listed_points(proposal)
    if listed is not None:
        *others, last = [points_shown(each) for each in sorted(listed)] or ["…"]
        return f"{', '.join(others)} hoặc {last} điểm" if others else f"{last} điểm"
    most, increment = _most(proposal, criteria_set), criteria_set.increment
    finest = f", lẻ đến {points_shown(increment)}" if increment != 1 else ", không lẻ"
    up_to = "từ 0 điểm trở lên" if most is None else f"từ 0 đến {points_shown(most)} điểm"
    return up_to + finest


def fault_in(entry: ScoreEntry, proposal: Proposal, criteria_set: CriteriaSet) -> str:
    """What is wrong with the points of an entry; empty where nothing is."""
    if proposal.outcome in (Outcome.NOT_APPLICABLE, Outcome.CHOICE_NEEDED):
        return ""  # what it may have is another question
    if is_check(proposal, criteria_set):
        return "chỉ ghi đạt hay không đạt (dat), không cho điểm" if entry.points is not None else ""
    if entry.points is None:
        return "phải cho điểm (diem), không chỉ ghi dat" if entry.is_given else ""
    if is_allowed(entry.points, proposal, criteria_set):
        return ""
    allowed = allowed_told(proposal, criteria_set)
    return f"ghi {points_shown(entry.points)} điểm, bộ tiêu chí chỉ cho {allowed}"


def _most(proposal: Proposal, criteria_set: CriteriaSet) -> Number | None:
    return criteria_set.total if proposal.most is None else proposal.most
