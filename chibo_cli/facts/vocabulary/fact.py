"""A named fact of a meeting: its name in criteria sets, its meaning, and how it is found."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from chibo_cli.findings import Location
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import per_cent

Value = int | float | bool | str


class Measure(Enum):
    """What the values of a fact are. A share is from 0 to 1; a ratio may be above 1."""

    COUNT = auto()
    SHARE = auto()
    RATIO = auto()
    MINUTES = auto()
    DAYS = auto()
    FLAG = auto()
    WORD = auto()

    def shown(self, value: Value) -> str:
        """A value of this measure as a person reads it: `90,9%`, `95 phút`, `có`."""
        if self is Measure.FLAG:
            return "có" if value else "không"
        if self in (Measure.SHARE, Measure.RATIO) and not isinstance(value, str):
            return per_cent(value)
        unit = {Measure.MINUTES: " phút", Measure.DAYS: " ngày"}.get(self, "")
        return f"{value}{unit}"


@dataclass(frozen=True)
class Found:
    """What the record shows of a fact.

    `value` is None where it is not known; `told` is then why, else the evidence as a clause that
    stands alone: «20/22 đảng viên được triệu tập có mặt (90,9%)». `places` are where it was read.
    """

    value: Value | None
    told: str
    places: tuple[Location, ...] = ()


@dataclass(frozen=True)
class NamedFact:
    """A fact of a meeting under the name criteria sets know it by.

    `words` are the values of a fact told in words. `speaks_against` says whether a value alone
    contradicts full marks for what it is evidence of; never true where that depends on a threshold.
    """

    name: str
    meaning: str
    measure: Measure
    find: Callable[[Meeting, YearRecord], Found]
    words: tuple[str, ...] = ()
    speaks_against: Callable[[Value], bool] = lambda value: False


def unknown(why: str, *places: Location) -> Found:
    """A fact that the record does not tell, and why."""
    return Found(None, why, places)
