"""Steps of points: in order, without gaps and overlaps, none that nothing fits."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import pairwise

from chibo_cli.criteria import Condition, CriteriaSet, Criterion, Method
from chibo_cli.findings import KeyPath
from chibo_cli.models.score import Grounds
from chibo_cli.scoring.validation.conditions import are_sound
from chibo_cli.scoring.validation.covering import MOST_TESTS, Cover, cover_of
from chibo_cli.scoring.validation.flaw import Flaw, Places
from chibo_cli.scoring.validation.wording import named, points
from chibo_cli.vietnamese import listed

# A second of work: more than a form of a hundred pages needs.
_MOST_TESTS_OF_A_SET = 200_000

_ASK = (
    "nếu đây đúng là chỗ ấy thì hỏi cấp ban hành (chibo không đề xuất điểm, chi bộ tự xem xét); "
    "nếu không thì "
)
_NOTE = "; văn bản không nói rõ thì ghi vào [[cho_chua_ro]] và hỏi cấp ban hành."
_CLOSE = "sửa điều kiện (khi) theo văn bản để mọi trường hợp đều có mức"
_PART = "sửa điều kiện (khi) theo văn bản để mỗi trường hợp chỉ có một mức"
_COMPARED = "xem lại số và phép so sánh trong điều kiện (khi) này."
_CONDITIONS = ("muc", "khi", "ap_dung_khi")
_UNTESTED = "chia tiêu chí, hoặc bớt dữ kiện và số mốc trong các điều kiện (khi)."


def step_flaws(criteria_set: CriteriaSet, left_out: Collection[KeyPath] = ()) -> Iterator[Flaw]:
    """What is wrong with the steps and conditions of all criteria.

    Those of which reading left something out are not tested: they are not as they were meant.
    """
    places = Places(criteria_set)
    untold = {key[:3] for key in left_out}
    left = _MOST_TESTS_OF_A_SET
    for index, criterion in enumerate(criteria_set.criteria):
        yield from _order(criterion, index, places)
        conditions = _conditions_by_facts(criterion)
        asked = (criteria_set.at("tieu_chi", index, key).key for key in _CONDITIONS)
        if not conditions or not untold.isdisjoint(asked):
            continue
        most = min(left, MOST_TESTS)
        cover = cover_of(conditions, criterion.applies_when, criteria_set, most=most)
        by_steps = criterion.method is Method.STEPS
        if cover is None:
            message = f"{named(criterion)}: quá nhiều trường hợp, chưa thử được mọi giá trị."
            key = ("tieu_chi", index, "muc" if by_steps else "khi")
            yield places.advice(key, message, _UNTESTED)
            continue
        left -= cover.tests
        if not by_steps:
            yield from _never_earned(criterion, cover, index, places)
            continue
        noted = tuple(_noted(criterion, criteria_set))
        for flaw in _uncovered(criterion, cover, index, places):
            remedy = f"{_ASK}{flaw.remedy}." if noted else f"{flaw.remedy}{_NOTE}"
            yield replace(flaw, noted=noted, remedy=remedy)
        yield from _never_fitting(criterion, cover, index, places)


def _noted(criterion: Criterion, criteria_set: CriteriaSet) -> Iterator[str]:
    """What the set says is left open at a criterion."""
    for each in criteria_set.ambiguities:
        if each.criterion == criterion.key and each.content:
            yield each.content


def _order(criterion: Criterion, index: int, places: Places) -> Iterator[Flaw]:
    steps = [
        (position, step.points)
        for position, step in enumerate(criterion.steps_of_points)
        if step.points is not None
    ]
    for (_, above), (position, below) in pairwise(steps):
        if below >= above:
            yield places.error(
                ("tieu_chi", index, "muc", position, "diem"),
                f"{named(criterion)}: mức {points(below)} điểm đứng sau mức {points(above)} điểm.",
                "xếp các mức từ điểm cao xuống điểm thấp, mỗi mức một số điểm khác nhau.",
            )
    highest = max((value for _, value in steps), default=None)
    most = criterion.most_points
    if highest is not None and most is not None and highest != most:
        yield places.error(
            ("tieu_chi", index, "diem_toi_da"),
            f"{named(criterion)}: mức cao nhất là {points(highest)} điểm, "
            f"mà điểm tối đa là {points(most)}.",
            "sửa diem_toi_da hoặc mức cao nhất cho bằng nhau, theo văn bản.",
        )


def _never_earned(criterion: Criterion, cover: Cover, index: int, places: Places) -> Iterator[Flaw]:
    """A condition for full points that no meeting can meet."""
    if (0,) not in cover.by_fitting:
        message = f"{named(criterion)}: không buổi nào khớp điều kiện (khi)."
        yield places.warning(("tieu_chi", index, "khi"), message, _COMPARED)


def _conditions_by_facts(criterion: Criterion) -> dict[int, Condition]:
    """The conditions of steps, or that of full points, where the facts alone decide.

    None where one of them is not sound.
    """
    if criterion.grounds is not Grounds.FACTS:
        return {}
    by_steps = (each.condition for each in criterion.steps_of_points)
    stated = tuple(by_steps) if criterion.method is Method.STEPS else (criterion.condition,)
    found = {position: each for position, each in enumerate(stated) if each is not None}
    asked = [*found.values(), *([criterion.applies_when] if criterion.applies_when else [])]
    return found if len(found) == len(stated) and are_sound(asked) else {}


def _uncovered(criterion: Criterion, cover: Cover, index: int, places: Places) -> Iterator[Flaw]:
    key = ("tieu_chi", index, "muc")
    for fitting in sorted(cover.by_fitting):
        where = f"{named(criterion)}, {'; '.join(cover.ranges(fitting))}"
        if not fitting:
            yield places.warning(key, f"{where}: không mức nào khớp.", _CLOSE)
        elif len(fitting) > 1:
            which = listed(_step(criterion, position) for position in fitting)
            yield places.warning(
                (*key, fitting[-1]), f"{where}: khớp {len(fitting)} mức ({which}).", _PART
            )


def _never_fitting(
    criterion: Criterion, cover: Cover, index: int, places: Places
) -> Iterator[Flaw]:
    fitted = {position for fitting in cover.by_fitting for position in fitting}
    for position in range(len(criterion.steps_of_points)):
        if position not in fitted:
            yield places.warning(
                ("tieu_chi", index, "muc", position, "khi"),
                f"{named(criterion)}: không giá trị nào khớp mức {_step(criterion, position)}.",
                _COMPARED,
            )


def _step(criterion: Criterion, position: int) -> str:
    value = criterion.steps_of_points[position].points
    return f"{points(value)} điểm" if value is not None else f"thứ {position + 1}"
