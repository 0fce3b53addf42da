"""Parameters of a set: one value for a fact in every case."""

from collections.abc import Iterator

from chibo_cli.criteria import CriteriaSet
from chibo_cli.facts.vocabulary import VOCABULARY
from chibo_cli.scoring.validation.conditions import are_sound
from chibo_cli.scoring.validation.covering import cover_of
from chibo_cli.scoring.validation.flaw import Flaw, Places
from chibo_cli.scoring.validation.wording import quoted
from chibo_cli.vietnamese import listed

_OWN = "thêm tham số cho trường hợp này nếu văn bản có; không có thì tính như hướng dẫn của chi bộ."


def parameter_flaws(criteria_set: CriteriaSet) -> Iterator[Flaw]:
    """Where the parameters of a set give a fact two values, or none."""
    names = dict.fromkeys(each.fact for each in criteria_set.parameters if each.fact)
    for name in names:
        if name in VOCABULARY:
            yield from _values_of(name, criteria_set)


def _values_of(name: str, criteria_set: CriteriaSet) -> Iterator[Flaw]:
    places = Places(criteria_set)
    own = {i: each for i, each in enumerate(criteria_set.parameters) if each.fact == name}
    always = [index for index, each in own.items() if each.condition is None]
    if always and always[0] != max(own):
        message = (
            f"Tham số {name} này không có điều kiện, nên các tham số {name} sau không dùng đến."
        )
        remedy = "thêm điều kiện (khi), hoặc đưa tham số này xuống cuối."
        yield places.warning(("tham_so", always[0]), message, remedy)
    steps = {index: each.condition for index, each in own.items() if each.condition is not None}
    if not steps or not are_sound(steps.values()):
        return
    cover = cover_of(steps, None, criteria_set)
    if cover is None:
        message = f"Tham số {name}: quá nhiều trường hợp, chưa thử được mọi giá trị."
        yield places.advice(
            ("tham_so", min(own)), message, "bớt dữ kiện trong các điều kiện (khi)."
        )
        return
    for fitting in sorted(cover.by_fitting):
        cases = "; ".join(cover.ranges(fitting))
        values = dict.fromkeys(str(own[index].value) for index in fitting)
        if not fitting and not always:
            message = f"{cases}: không tham số nào cho {name}."
            yield places.warning(("tham_so", min(own)), message, _OWN)
        elif len(values) > 1:
            message = f"{cases}: {name} có {len(values)} giá trị ({listed(map(quoted, values))})."
            remedy = "sửa điều kiện (khi) để mỗi trường hợp chỉ có một giá trị."
            yield places.warning(("tham_so", fitting[-1]), message, remedy)
