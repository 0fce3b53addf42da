"""Whether conditions say something, of facts that exist, with values of their kind."""

import re
from collections.abc import Iterable, Iterator

from chibo_cli.criteria import Bound, Condition, CriteriaSet
from chibo_cli.facts.vocabulary import VOCABULARY, Measure, NamedFact
from chibo_cli.findings import KeyPath
from chibo_cli.scoring.validation.flaw import Flaw, Places
from chibo_cli.scoring.validation.walking import Placed, conditions_of, parts_of
from chibo_cli.scoring.validation.wording import meant, points, quoted

Said = tuple[KeyPath, str, str]

_SEE_FACTS = "xem tên các dữ kiện bằng lệnh  chibo facts."
_COMPARE = "thêm một phép so sánh, như tu = 0.9, khong_qua = 15, bang = true."
_PLAIN_NUMBER = "ghi số, không có dấu ngoặc kép."
_NUMBER_IN_QUOTES = re.compile(r"\s*(\d{1,9}(?:[.,]\d{1,9})?)\s*(%?)\s*")
_ONLY_EQUAL = ("bang", "khac")


def condition_flaws(criteria_set: CriteriaSet) -> Iterator[Flaw]:
    """What is wrong with all conditions of a set, with its parameters and the facts it shows."""
    places = Places(criteria_set)
    for index, parameter in enumerate(criteria_set.parameters):
        for said in _wrong_value(("tham_so", index), parameter.fact, parameter.value):
            yield places.error(*said)
    for index, criterion in enumerate(criteria_set.criteria):
        for position, name in enumerate(criterion.facts):
            for said in _unknown_fact(("tieu_chi", index, "du_kien", position), name):
                yield places.error(*said)
    for placed in conditions_of(criteria_set):
        for said in _wrong(placed):
            yield places.error(*said)


def are_sound(conditions: Iterable[Condition]) -> bool:
    """Whether nothing is wrong with any of the conditions."""
    return not any(True for each in conditions for _ in _wrong(Placed((), each)))


def _wrong(placed: Placed) -> Iterator[Said]:
    for part in parts_of(placed):
        yield from _wrong_part(part)


def _wrong_part(part: Placed) -> Iterator[Said]:
    condition, bounds = part.condition, dict(part.bounds())
    compound = condition.all_of or condition.any_of or condition.negated is not None
    if condition.fact is None and bounds:
        missing = "Điều kiện có số để so sánh mà không có dữ kiện (du_kien)."
        yield part.key, missing, f"thêm du_kien = …; {_SEE_FACTS}"
    elif condition.fact is None and not compound:
        yield part.key, "Điều kiện trống, không nói gì.", "ghi du_kien và phép so sánh, hoặc xoá."
    if condition.fact is None:
        return
    unknown = list(_unknown_fact((*part.key, "du_kien"), condition.fact))
    yield from unknown
    if not bounds:
        message = f"Điều kiện chỉ nêu {quoted(condition.fact)} mà không so sánh với gì."
        yield part.key, message, _COMPARE
    if not unknown:
        fact = VOCABULARY[condition.fact]
        for alias, bound in bounds.items():
            yield from _wrong_bound((*part.key, alias), fact, bound)


def _unknown_fact(key: KeyPath, name: str) -> Iterator[Said]:
    if name not in VOCABULARY:
        yield key, f"Không có dữ kiện «{quoted(name)}».", meant(name, VOCABULARY, _SEE_FACTS)


def _wrong_value(key: KeyPath, name: str | None, value: Bound | None) -> Iterator[Said]:
    """What is wrong with a parameter: it must give one fact one value."""
    if name is None:
        yield key, "Tham số không nêu dữ kiện (du_kien).", f"thêm du_kien = …; {_SEE_FACTS}"
        return
    yield from _unknown_fact((*key, "du_kien"), name)
    if value is None:
        message = f"Tham số {quoted(name)} không có giá trị (gia_tri)."
        yield key, message, "thêm gia_tri = … theo văn bản."
    elif name in VOCABULARY:
        yield from _wrong_kind((*key, "gia_tri"), VOCABULARY[name], value)


def _wrong_bound(key: KeyPath, fact: NamedFact, bound: Bound) -> Iterator[Said]:
    wrong = list(_wrong_kind(key, fact, bound))
    yield from wrong
    in_order = fact.measure not in (Measure.FLAG, Measure.WORD)
    if not wrong and not in_order and key[-1] not in _ONLY_EQUAL:
        message = f"{fact.name} không có lớn bé, không so sánh bằng {key[-1]} được."
        yield key, message, "dùng bang hoặc khac."


def _wrong_kind(key: KeyPath, fact: NamedFact, value: Bound) -> Iterator[Said]:
    """What is wrong with a value a fact is compared with, or given."""
    told = f"ở đây là {_shown(value)}."
    if fact.measure is Measure.FLAG:
        if not isinstance(value, bool):
            remedy = f"ghi {key[-1]} = true hoặc {key[-1]} = false."
            yield key, f"{fact.name} chỉ có hay không, {told}", remedy
    elif fact.measure is Measure.WORD:
        if value not in fact.words:
            remedy = meant(str(value), fact.words, f"dùng một trong: {', '.join(fact.words)}.")
            yield key, f"{fact.name} không có giá trị {_shown(value)}.", remedy
    elif isinstance(value, (bool, str)):
        yield key, f"{fact.name} là một số, {told}", _plain_number(fact, str(key[-1]), value)
    elif fact.measure is Measure.SHARE and not 0 <= value <= 1:
        yield key, f"{fact.name} là tỉ lệ từ 0 đến 1, {told}", _as_share(str(key[-1]), value)
    elif value < 0:
        yield key, f"{fact.name} không khi nào âm, {told}", "ghi một số từ 0 trở lên."


def _plain_number(fact: NamedFact, key: str, value: bool | str) -> str:
    """How a number in quotes is written; in general where it is none."""
    number = _NUMBER_IN_QUOTES.fullmatch(value) if isinstance(value, str) else None
    if number is None:
        return _PLAIN_NUMBER
    meant = float(number[1].replace(",", "."))
    if fact.measure is Measure.SHARE and (number[2] or meant > 1):
        return _as_share(key, meant)
    return f"ghi {key} = {meant:.10g} (không có dấu ngoặc kép)."


def _as_share(key: str, value: float) -> str:
    if 1 < value <= 100:
        return f"{points(value)}% ghi là {key} = {value / 100:.10g}."
    return f"ghi một số từ 0 đến 1, ví dụ 90% là {key} = 0.9."


def _shown(value: Bound) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"«{quoted(value)}»" if isinstance(value, str) else points(value)
