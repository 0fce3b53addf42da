"""A named fact of a meeting: its name in criteria sets, its meaning, and how it is found."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from chibo_cli.findings import Location
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import per_cent

Value = int | float | bool | str

# The values of facts told in words, as a person reads them.
_SAID = {
    **{kind.value: kind.words for kind in MeetingKind},
    **{office: WORDS[office].lower() for office in ("bi_thu", "pho_bi_thu", "chi_uy_vien")},
    "dang_vien": "đảng viên không giữ chức vụ",
}


# A criteria set may fix values no meeting can have, such as `nan`.
_MOST_RECKONED = 1_000_000


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
        """A value of this measure as a person reads it: `90,9%`, `95 phút`, `có`, `kết hợp`."""
        if self is Measure.FLAG:
            return "có" if value else "không"
        if isinstance(value, str):
            return _SAID.get(value, value)
        is_share = self in (Measure.SHARE, Measure.RATIO)
        if is_share and 0 <= value <= _MOST_RECKONED:
            return per_cent(value)
        unit = {Measure.MINUTES: " phút", Measure.DAYS: " ngày"}.get(self, "")
        return f"{value}{unit}"


@dataclass(frozen=True)
class Found:
    """What the record shows of a fact.

    `value` is None where it is not known; `told` is then why, else the evidence as a clause that
    stands alone: «20/22 đảng viên được triệu tập có mặt (90,9%)». `places` are where it was read,
    or would have to be written. `asked` is false where there is nothing to write: the fact is none
    of this meeting, or people judge.
    """

    value: Value | None
    told: str
    places: tuple[Location, ...] = ()
    asked: bool = True


@dataclass(frozen=True)
class NamedFact:
    """A fact of a meeting under the name criteria sets know it by.

    `words` are the values of a fact told in words. `speaks_against` says whether a value alone
    contradicts full marks for what it is evidence of; never true where that depends on a threshold.
    `how` tells a person what to write where, so that the fact can be known.
    """

    name: str
    meaning: str
    measure: Measure
    find: Callable[[Meeting, YearRecord], Found]
    words: tuple[str, ...] = ()
    speaks_against: Callable[[Value], bool] = lambda value: False
    how: str = ""


def unknown(why: str, *places: Location) -> Found:
    """A fact that the record does not tell, and why."""
    return Found(None, why, places)


def not_asked(why: str, *places: Location) -> Found:
    """A fact that is none of this meeting's, or that people judge, and why."""
    return Found(None, why, places, asked=False)


def is_lacking(value: Value) -> bool:
    """Whether something is lacking, of a fact that counts what is, or is short of it."""
    return value != 0


def is_not(value: Value) -> bool:
    """Whether it is not so, of a fact that may be so or not."""
    return value is False


def is_none(value: Value) -> bool:
    """Whether there was none at all, of a fact that counts what should be."""
    return value == 0
