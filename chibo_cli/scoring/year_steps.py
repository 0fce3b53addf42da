"""The reasoning about the rating of a year, in sentences."""

from collections.abc import Iterable, Iterator, Sequence

from chibo_cli.scoring.month_grades import MonthGrades, months_told
from chibo_cli.scoring.year_rules import Part, Verdict
from chibo_cli.vietnamese import listed

_ANSWERS = {True: "có", False: "không", None: "chưa rõ"}


def verdict_told(verdict: Verdict) -> Iterator[str]:
    """What a yearly rule asks, then each of its parts with what the months show."""
    rule = verdict.rule
    asked = (rule.content or "chưa ghi lời văn").rstrip(".")
    yield f"Mức {rule.rating}: {asked}." if rule.rating else f"{asked}."
    yield from map(part_told, verdict.parts)
    if not rule.complete:
        yield "Quy định này ghi nhận chưa đầy đủ."


def part_told(part: Part) -> str:
    """`- Ít nhất 7 kỳ xếp loại Tốt: không, 6 kỳ đạt.`"""
    return f"- {part.asked[:1].upper()}{part.asked[1:]}: {_ANSWERS[part.holds]}, {part.shown}."


def conclusion(
    judged: Sequence[Verdict], failed: Sequence[Verdict], following: Verdict | None
) -> str:
    """What follows from the rules: the first that holds once all better ones have failed."""
    if not judged:
        return "Bộ tiêu chí chưa ghi quy định xếp loại năm."
    if not any(each.rule.rating for each in judged):
        return "Chưa kết luận được xếp loại năm: quy định ghi nhận chưa đầy đủ."
    if following and following.holds:
        return f"Xếp loại năm: {following.rule.rating}."
    lost = listed(each.rule.rating or "" for each in failed)
    known = f"; chỉ biết không đạt mức {lost}" if lost else ""
    return f"Chưa kết luận được xếp loại năm: {_doubt(following)}{known}."


def _doubt(following: Verdict | None) -> str:
    """Why the rule after those that failed settles nothing."""
    if following is None:
        return "bộ tiêu chí chưa ghi quy định nào khác"
    if all(each.holds for each in following.parts):
        return f"quy định về mức {following.rule.rating} ghi nhận chưa đầy đủ"
    return f"chưa rõ mức {following.rule.rating}"


def unofficial_told(months: Iterable[MonthGrades]) -> Iterator[str]:
    """For which months the cell's own rating counts where another party is to decide."""
    own = [
        each.month.month
        for each in months
        if any(m.rating and not m.is_official and m.decider for m in each.monthly)
    ]
    if own:
        told = months_told(own)
        yield f"Chưa có xếp loại chính thức, tính theo chi bộ tự chấm: tháng {told}."
