"""How a set comes from points to ratings, of a meeting and of a year."""

from collections.abc import Iterator
from itertools import pairwise

from chibo_cli.console.criteria.lines import Line
from chibo_cli.console.criteria.words import condition_words, how_sure
from chibo_cli.criteria import CriteriaSet, YearlyRating
from chibo_cli.scoring.points import points_shown
from chibo_cli.vietnamese import listed


def rating_lines(known: CriteriaSet) -> Iterator[Line]:
    """The ratings of a meeting, each with its points and what it asks beside them."""
    starts = [None, *(each.from_points for each in known.ratings)]
    for each, (above, start) in zip(known.ratings, pairwise(starts), strict=True):
        yield "- ", ": ".join(filter(None, (each.name or "…", _points_between(start, above))))
        if each.full_points_in:
            without = f"; không thì xếp {each.rating_without}" if each.rating_without else ""
            yield "  ", f"phải đủ điểm ở tiêu chí {listed(each.full_points_in)}{without}"


def _points_between(start: float | None, above: float | None) -> str:
    if start is None:
        return ""
    if above is None or above <= start:
        return f"từ {points_shown(start)} điểm"
    below = f"dưới {points_shown(above)} điểm"
    return f"từ {points_shown(start)} đến {below}" if start else below


def knock_out_lines(known: CriteriaSet) -> Iterator[Line]:
    """What gives or caps a rating whatever the points."""
    for each in known.knock_outs:
        effect = f"xếp {each.rating}" if each.rating else f"cao nhất là {each.capped_at or '…'}"
        yield "- ", f"{each.content or '…'}: {effect}{how_sure(each.evidence)}"
        if each.condition:
            yield "  ", f"khi {condition_words(each.condition)}"


def year_lines(known: CriteriaSet) -> Iterator[Line]:
    """The ratings of a year, and whether the rule is known to its end."""
    for each in known.yearly_ratings:
        words = each.content or listed(_conditions_of_year(each)) or "…"
        yield "- ", f"{f'{each.rating}: ' if each.rating else ''}{words}{how_sure(each.evidence)}"
        if not each.complete:
            yield "  ", "chưa biết hết quy định, nên chương trình không kết luận được mức này"


def _conditions_of_year(each: YearlyRating) -> Iterator[str]:
    if each.all_at_least:
        yield f"mọi buổi từ {each.all_at_least} trở lên"
    if each.counted_rating:
        yield f"ít nhất {each.least_count or '…'} buổi {each.counted_rating}"
    if each.least_average is not None:
        yield f"trung bình từ {points_shown(each.least_average)} điểm"
    if each.all_held:
        yield "họp đủ các buổi"
