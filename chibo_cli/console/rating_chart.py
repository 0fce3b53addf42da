"""The trend of a year as bars of plain characters, one a month, for any terminal."""

from collections.abc import Iterator
from fractions import Fraction
from math import ceil, floor

from chibo_cli.console.rating_words import given_told
from chibo_cli.criteria import Method, Scope
from chibo_cli.scoring.month_grades import MeetingGrade, months_told
from chibo_cli.scoring.points import Number, points_shown
from chibo_cli.scoring.ratings import order_of
from chibo_cli.scoring.yearly import ScoredYear

_WIDTH = 50
_OWN, _OFFICIAL, _EMPTY, _MARK = "#", "=", ".", "|"


def chart(scored: ScoredYear) -> Iterator[str]:
    """The lines of the chart; none where there is no score, or no set that scores each month.

    Once one month has points all bars are of points: a rating alone is not drawn as some.
    """
    given = [(m, g) for m in scored.months for g in m.monthly]
    by_points = [(m, g, share) for m, g in given if (share := _share_of_points(g)) is not None]
    bars = by_points or [(m, g, share) for m, g in given if (share := _share(g))]
    if scored.criteria_set is None or scored.criteria_set.scope is Scope.YEAR or not bars:
        return
    marks = _marks(scored) if by_points else {}
    yield ""
    yield "Diễn biến"
    for month, graded, share in bars:
        drawn = _bar(share, marks, _OFFICIAL if graded.is_official else _OWN)
        told = given_told(graded, graded.counted.evaluator) if graded.counted else ""
        yield f"  {month.month.month:>2}  {drawn}  {told}"
    yield f"  {_legend(scored, marks)}"
    undrawn = {m.month.month for m, g in given if by_points and g.rating} - {
        m.month.month for m, _, _ in bars
    }
    if undrawn:
        yield f"  Tháng {months_told(undrawn)} chỉ có xếp loại, không có điểm để vẽ."


def _share_of_points(graded: MeetingGrade) -> Fraction | None:
    """How much of all points a score is; None where it has none."""
    given, most = graded.counted, graded.sheet and graded.sheet.criteria_set.total
    if given is None or given.total is None or not most:
        return None
    return Fraction(str(given.total)) / Fraction(str(most))


def _share(graded: MeetingGrade) -> Fraction | None:
    """How high on its scale a rating is, or how many checks are fulfilled; None without either."""
    given, sheet = graded.counted, graded.sheet
    if given is None or sheet is None:
        return None
    order = order_of(sheet.criteria_set)
    if given.rating in order:
        return Fraction(len(order) - order.index(given.rating), len(order))
    checks = [each for each in sheet.criteria_set.criteria if each.method is Method.CHECK]
    return Fraction(len(given.fulfilled), len(checks)) if checks and given.entries else None


def _marks(scored: ScoredYear) -> dict[int, Number]:
    """Where on the bar the ratings begin; the lowest begins with the bar."""
    most = scored.criteria_set.total if scored.criteria_set else None
    ratings = scored.criteria_set.ratings if scored.criteria_set else ()
    bounds = [each.from_points for each in ratings if each.from_points]
    if not most:
        return {}
    return {ceil(Fraction(str(b)) / Fraction(str(most)) * _WIDTH): b for b in sorted(bounds)}


def _bar(share: Fraction, marks: dict[int, Number], filled_with: str) -> str:
    filled = floor(min(share, Fraction(1)) * _WIDTH)
    places = (filled_with if place < filled else _EMPTY for place in range(_WIDTH))
    return "".join(_MARK + each if i in marks else each for i, each in enumerate(places))


def _legend(scored: ScoredYear, marks: dict[int, Number]) -> str:
    kinds = {graded.is_official for graded in scored.graded if graded.counted}
    words = []
    if False in kinds:
        words.append(f"{_OWN} chi bộ tự chấm")
    if True in kinds:
        words.append(f"{_OFFICIAL} chính thức")
    if marks:
        words.append(f"{_MARK} mốc {', '.join(map(points_shown, marks.values()))} điểm")
    return "; ".join(words)
