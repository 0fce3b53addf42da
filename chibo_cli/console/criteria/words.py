"""How the screen says what a criteria set writes in keys: kinds, conditions, how sure it is."""

from collections.abc import Iterator
from enum import Enum

from chibo_cli.criteria import Condition, CriteriaSet, Method, Scale, Scope, Validity
from chibo_cli.facts.vocabulary import VOCABULARY, Value
from chibo_cli.guidelines.sources import Grade
from chibo_cli.models.score import Choice, Grounds
from chibo_cli.schemas.meanings import MEANINGS
from chibo_cli.scoring.points import points_shown
from chibo_cli.vietnamese import listed, opening_lower

VALIDITIES = {
    Validity.CURRENT: "đang dùng",
    Validity.SUPERSEDED: "đã có văn bản khác thay",
    Validity.UNKNOWN: "chưa rõ còn dùng hay không",
}
SCOPES = {Scope.MEETING: "mỗi buổi", Scope.QUARTER: "mỗi quý", Scope.YEAR: "mỗi năm"}
SCALES = {
    Scale.POINTS: "chấm điểm",
    Scale.LEVELS: "xếp mức, không có điểm",
    Scale.PASS_FAIL: "đạt hoặc không đạt, không có điểm",
    Scale.NONE: "chỉ có tiêu chí, không có điểm",
}
METHODS = {
    Method.STEPS: "theo mức",
    Method.TOGGLE: "không hoặc đủ điểm",
    Method.RANGE: "từ 0 đến tối đa",
    Method.BONUS: "điểm thưởng",
    Method.CHECK: "đạt hoặc không đạt",
}
GROUNDS = {
    Grounds.FACTS: "dữ kiện quyết định",
    Grounds.SUPPORTED: "xem dữ kiện rồi chấm",
    Grounds.JUDGED: "người chấm nhận xét",
}
_CHOICES = {Choice.FULL: "cho đủ điểm", Choice.ZERO: "không có điểm"}
_COMPARED = {
    "at_least": "từ",
    "above": "trên",
    "at_most": "không quá",
    "below": "dưới",
    "equal": "là",
    "different": "khác",
}


def choice_words(choice: Choice, added_to: str | None) -> str:
    """What becomes of the points of a criterion that does not apply."""
    return _CHOICES.get(choice) or f"điểm tính vào tiêu chí {added_to or '…'}"


def meaning_of(value: Enum) -> str:
    """A value of a closed list within a sentence, as editors explain it."""
    return opening_lower(MEANINGS[type(value)][value.value].rstrip("."))


def how_sure(evidence: Grade | None) -> str:
    """How sure a source is, in brackets after what it says."""
    return f" ({evidence.words})" if evidence else ""


def kinds_words(criteria_set: CriteriaSet) -> str:
    """The cells and the meetings a set is for."""
    cells = "; ".join(meaning_of(kind) for kind in criteria_set.cell_kinds)
    meetings = listed(kind.words for kind in criteria_set.kinds)
    return (
        f"{f'chi bộ {cells}' if cells else 'mọi loại hình chi bộ'}; "
        f"{f'buổi {meetings}' if meetings else 'mọi loại buổi'}"
    )


def total_words(criteria_set: CriteriaSet) -> str:
    """What a set adds up to: `100 điểm`, `chưa rõ`, or how it measures without points."""
    if criteria_set.scale is not Scale.POINTS:
        return "không điểm"
    return f"{points_shown(criteria_set.total)} điểm" if criteria_set.total else "chưa rõ"


def fact_words(name: str) -> str:
    """A fact by its meaning, with the name criteria sets know it by."""
    known = VOCABULARY.get(name)
    return f"{known.meaning} ({name})" if known else f"{name} (chương trình không có dữ kiện này)"


def condition_words(condition: Condition) -> str:
    """A condition as a clause: `du_hop.ty_le từ 75%, dưới 90% và du_hop.khong_ly_do là 0`."""
    return " và ".join(_parts(condition)) or "…"


def _parts(condition: Condition) -> Iterator[str]:
    compared = [
        f"{word} {_bound(condition.fact, bound)}"
        for name, word in _COMPARED.items()
        if (bound := getattr(condition, name)) is not None
    ]
    if condition.fact or compared:
        yield f"{condition.fact or '…'} {', '.join(compared)}".strip()
    yield from (_within(part) for part in condition.all_of)
    if condition.any_of:
        joined = " hoặc ".join(_within(part) for part in condition.any_of)
        yield f"({joined})" if condition.all_of or compared else joined
    if condition.negated is not None:
        yield f"không phải ({condition_words(condition.negated)})"


def _within(condition: Condition) -> str:
    words = condition_words(condition)
    return f"({words})" if condition.all_of or condition.any_of else words


def _bound(fact: str | None, bound: Value) -> str:
    known = VOCABULARY.get(fact or "")
    return known.measure.shown(bound) if known else str(bound)
