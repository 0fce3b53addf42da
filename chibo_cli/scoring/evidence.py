"""The facts of a meeting under a criteria set, which may fix some of them itself."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from chibo_cli.criteria import CriteriaSet
from chibo_cli.facts.durations import least_duration
from chibo_cli.facts.scores import score_of
from chibo_cli.facts.vocabulary import VOCABULARY, Found, Value, unknown
from chibo_cli.facts.vocabulary.duration import ratio, shortfall
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.scoring.choosing import criteria_set_named, name_of_set_in_use
from chibo_cli.scoring.conditions import facts_in, holds

_REQUIRED = "thoi_luong.quy_dinh"
_LASTED = "thoi_luong.phut"
_DERIVED = {"thoi_luong.thieu": shortfall, "thoi_luong.ty_le": ratio}


def evidence_in_use(meeting: Meeting, record: YearRecord) -> tuple[str, "Evidence"]:
    """The evidence of a meeting under the set its score record names, else the set in use.

    With the name of the set; where the cell has none, an empty name and a set that fixes nothing.
    Raises ChiboError where no such set is there.
    """
    scored = score_of(meeting, record)
    name = (scored.criteria_set if scored else None) or name_of_set_in_use(record)
    own = criteria_set_named(record, name) if name else CriteriaSet.model_validate({})
    return name, Evidence(own, meeting, record)


@dataclass(frozen=True)
class Evidence:
    """What the record of a meeting shows, asked by the names of facts.

    The minutes required are those the set fixes, unless a paper fixed others for this cell.
    `of_year` are facts of the whole year, which then stand for those of the meeting.
    """

    criteria_set: CriteriaSet
    meeting: Meeting
    record: YearRecord
    of_year: Mapping[str, Found] = field(default_factory=dict)
    _known: dict[str, Found] = field(default_factory=dict, repr=False, compare=False)

    def found(self, name: str) -> Found:
        """What the record shows of a fact; unknown for a name that is no fact."""
        if name not in self._known:
            # Answers a set whose condition on a fact asks for the value it fixes for that fact.
            self._known[name] = unknown(f"bộ tiêu chí định «{name}» theo chính nó")
            self._known[name] = self._look_up(name)
        return self._known[name]

    def value(self, name: str) -> Value | None:
        """The value of a fact, or None where it is not known."""
        return self.found(name).value

    def lacking(self, names: Iterable[str]) -> str:
        """Why those of the facts that are not known are not, as one clause."""
        found = [self.found(name) for name in dict.fromkeys(names)]
        return "; ".join(dict.fromkeys(each.told for each in found if each.value is None))

    def told(self, names: Iterable[str]) -> str:
        """What the record shows of the facts, as one clause."""
        return "; ".join(dict.fromkeys(self.found(name).told for name in names))

    def _look_up(self, name: str) -> Found:
        if name in self.of_year:
            return self.of_year[name]
        if name not in VOCABULARY:
            return unknown(f"chương trình không biết dữ kiện «{name}»")
        if name in _DERIVED:
            return _DERIVED[name](self.found(_LASTED), self.found(_REQUIRED))
        fixed = self._fixed_by_set(name)
        return fixed or VOCABULARY[name].find(self.meeting, self.record)

    def _fixed_by_set(self, name: str) -> Found | None:
        own = least_duration(self.meeting, self.record) if name == _REQUIRED else None
        if own and own.is_own:
            return None
        for parameter in self.criteria_set.parameters:
            if parameter.fact == name and parameter.value is not None:
                condition = parameter.condition
                holds_now = condition is None or holds(condition, self.value)
                if holds_now is None:
                    return unknown(self.lacking(facts_in(condition)))
                if holds_now:
                    shown = VOCABULARY[name].measure.shown(parameter.value)
                    return Found(parameter.value, f"bộ tiêu chí quy định {shown}")
        return None
