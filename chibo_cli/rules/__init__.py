"""The rules: one folder per family, one rule per file, found by importing every module."""

import pkgutil
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

from chibo_cli.findings import Finding, Location, Severity
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.record import YearRecord

Hits = Iterator[tuple[Location, str]]

CELL_MEETINGS = tuple(kind for kind in MeetingKind if kind is not MeetingKind.COMMITTEE)
ALL_MEETINGS = tuple(MeetingKind)

# The basis of a rule about a file that contradicts itself: it needs no paper.
SELF_CONTRADICTION = "Tệp tự mâu thuẫn."
SAFETY = "An toàn thông tin: nội dung này không thuộc một công cụ thông thường."


@dataclass(frozen=True)
class Rule:
    """A rule: its code, how serious it is, its remedy and paper, and the generator of its hits."""

    code: str
    severity: Severity
    remedy: str
    basis: str
    hits: Callable[..., Hits]
    explanation: str
    kinds: tuple[MeetingKind, ...] = ()
    drafts: bool = True

    @property
    def about_meetings(self) -> bool:
        """Whether the rule is about one meeting, not about the year."""
        return bool(self.kinds)

    def on_meeting(self, meeting: Meeting, record: YearRecord) -> Iterator[Finding]:
        """The findings about one meeting, none for a kind or draft the rule does not hold for."""
        if meeting.kind in self.kinds and (self.drafts or meeting.is_finished):
            yield from map(self._finding, self.hits(meeting, record))

    def on_year(self, record: YearRecord) -> Iterator[Finding]:
        """The findings about the year."""
        yield from map(self._finding, self.hits(record))

    def _finding(self, hit: tuple[Location, str]) -> Finding:
        place, message = hit
        return Finding(self.code, self.severity, place, message, self.remedy, self.basis)


def meeting_rule(
    code: str,
    *,
    severity: Severity,
    remedy: str,
    basis: str,
    kinds: tuple[MeetingKind, ...] = ALL_MEETINGS,
    drafts: bool = True,
) -> Callable[[Callable[[Meeting, YearRecord], Hits]], Rule]:
    """Make a rule about one meeting of a generator of hits."""

    def made(hits: Callable[[Meeting, YearRecord], Hits]) -> Rule:
        return Rule(code, severity, remedy, basis, hits, _explanation(hits), kinds, drafts)

    return made


def year_rule(
    code: str, *, severity: Severity, remedy: str, basis: str
) -> Callable[[Callable[[YearRecord], Hits]], Rule]:
    """Make a rule about the year of a generator of hits."""

    def made(hits: Callable[[YearRecord], Hits]) -> Rule:
        return Rule(code, severity, remedy, basis, hits, _explanation(hits))

    return made


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule of the program, by code."""
    found = {
        value.code: value
        for module in _modules(import_module(__name__))
        for value in vars(module).values()
        if isinstance(value, Rule)
    }
    return tuple(found[code] for code in sorted(found))


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    for entry in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        module = import_module(entry.name)
        yield module
        if entry.ispkg:
            yield from _modules(module)


def _explanation(hits: Callable[..., Any]) -> str:
    """The docstring of the rule's module: what is wrong, why, *Sai*, *Đúng*."""
    return textwrap.dedent(import_module(hits.__module__).__doc__ or "").strip()
