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
from chibo_cli.guidelines import Guideline
from chibo_cli.guidelines.sources import Source
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.record import YearRecord

# A place and a sentence; then, where it helps, the other place of two that are compared, a remedy
# for just this case, and the paper this case rests on.
Hit = tuple[Location, str, *tuple[Location | str | Source, ...]]
Hits = Iterator[Hit]

ALL_MEETINGS = tuple(MeetingKind)
CELL_MEETINGS = tuple(kind for kind in MeetingKind if kind is not MeetingKind.COMMITTEE)
MONTHLY_MEETINGS = tuple(kind for kind in MeetingKind if kind.is_monthly)
TOPIC_MEETINGS = tuple(kind for kind in MeetingKind if kind.has_topic)

# The basis of a rule about a file that contradicts itself: it needs no paper.
SELF_CONTRADICTION = "Tệp tự mâu thuẫn."
# The basis of a rule about scores: each hit names the criteria set it measures with.
CRITERIA_SET = "Bộ tiêu chí của phiếu chấm điểm."
SAFETY = "An toàn thông tin: nội dung này không thuộc một công cụ thông thường."

FAMILIES = {
    "0": "Đọc tệp và hình thức ghi",
    "1": "Nền nếp trong năm",
    "2": "Chuẩn bị",
    "3": "Điều hành và nội dung",
    "4": "Đảng viên dự sinh hoạt",
    "5": "Biểu quyết",
    "6": "Nghị quyết, nhiệm vụ, kiến nghị",
    "7": "Sinh hoạt chuyên đề",
    "8": "Văn bản và số văn bản",
    "9": "Chấm điểm",
}


@dataclass(frozen=True)
class Rule:
    """A rule: its code, how serious it is, its remedy and papers, and the generator of its hits.

    `basis` says why no paper is needed; `sources` are papers that hold under every guideline.
    With neither, the rule applies where the guideline asks for it. `value` names the value of the
    guideline it measures with. `across` marks a rule about one meeting that reads other files.
    """

    code: str
    severity: Severity
    remedy: str
    basis: str
    hits: Callable[..., Hits]
    explanation: str
    kinds: tuple[MeetingKind, ...] = ()
    drafts: bool = True
    across: bool = False
    sources: tuple[Source, ...] = ()
    value: str = ""

    @property
    def about_meetings(self) -> bool:
        """Whether the rule is about one meeting, not about the year."""
        return bool(self.kinds)

    @property
    def title(self) -> str:
        """What is wrong, in one sentence."""
        return self.explanation.partition("\n")[0]

    @property
    def is_about_reading(self) -> bool:
        """Whether it is of family 0, which holds for every file, whatever its day."""
        return self.code.startswith("CB0")

    def applies_under(self, guideline: Guideline) -> bool:
        """Whether the rule has a paper under this guideline, or needs none."""
        return bool(self.basis or self.sources or self.code in guideline.rules)

    def sources_under(self, guideline: Guideline) -> tuple[Source, ...]:
        """The papers the rule stands on under this guideline, the guideline's own first."""
        own = guideline.source_of_rule(self.code, self.value)
        return (*([own] if own else []), *self.sources)

    def severity_under(self, guideline: Guideline) -> Severity:
        """How serious a hit is: as the guideline says, but no error on weak evidence alone."""
        return self._softened(self.sources_under(guideline), guideline)

    def _softened(self, sources: tuple[Source, ...], guideline: Guideline) -> Severity:
        clause = guideline.rules.get(self.code)
        severity = (clause.severity if clause else None) or self.severity
        if sources and all(source.evidence.is_weak for source in sources):
            return max(severity, Severity.WARNING, key=lambda each: each.rank)
        return severity

    def holds_for(self, meeting: Meeting) -> bool:
        """Whether the rule asks anything of a meeting of that kind, finished or not."""
        return meeting.kind in self.kinds and (self.drafts or meeting.is_finished)

    def on_meeting(self, meeting: Meeting, record: YearRecord) -> Iterator[Finding]:
        """The findings about one meeting, none for a kind or draft the rule does not hold for."""
        if self.holds_for(meeting):
            for hit in self.hits(meeting, record):
                yield self._finding(hit, record.guideline)

    def on_year(self, record: YearRecord) -> Iterator[Finding]:
        """The findings about the year."""
        for hit in self.hits(record):
            yield self._finding(hit, record.guideline)

    def _finding(self, hit: Hit, guideline: Guideline) -> Finding:
        place, message, *more = hit
        others = [each for each in more if isinstance(each, Location)]
        remedies = [each for each in more if isinstance(each, str)]
        own = tuple(each for each in more if isinstance(each, Source))
        sources = own or self.sources_under(guideline)
        basis = "" if own else self.basis
        return Finding(
            self.code,
            self._softened(sources, guideline),
            place,
            message,
            remedies[0] if remedies else self.remedy,
            basis or "; ".join(source.citation for source in sources),
            related=others[0] if others else None,
        )


Basis = str | Source | tuple[Source, ...]


def meeting_rule(
    code: str,
    *,
    severity: Severity,
    remedy: str,
    basis: Basis = "",
    kinds: tuple[MeetingKind, ...] = ALL_MEETINGS,
    drafts: bool = True,
    across: bool = False,
    value: str = "",
) -> Callable[[Callable[[Meeting, YearRecord], Hits]], Rule]:
    """Make a rule about one meeting of a generator of hits."""

    def made(hits: Callable[[Meeting, YearRecord], Hits]) -> Rule:
        return Rule(
            code,
            severity,
            remedy,
            basis if isinstance(basis, str) else "",
            hits,
            _explanation(hits),
            kinds,
            drafts,
            across,
            _sources(basis),
            value,
        )

    return made


def year_rule(
    code: str, *, severity: Severity, remedy: str, basis: Basis = "", value: str = ""
) -> Callable[[Callable[[YearRecord], Hits]], Rule]:
    """Make a rule about the year of a generator of hits."""

    def made(hits: Callable[[YearRecord], Hits]) -> Rule:
        return Rule(
            code,
            severity,
            remedy,
            basis if isinstance(basis, str) else "",
            hits,
            _explanation(hits),
            sources=_sources(basis),
            value=value,
        )

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


def _sources(basis: Basis) -> tuple[Source, ...]:
    if isinstance(basis, str):
        return ()
    return (basis,) if isinstance(basis, Source) else basis


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    for entry in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        module = import_module(entry.name)
        yield module
        if entry.ispkg:
            yield from _modules(module)


def _explanation(hits: Callable[..., Any]) -> str:
    """The docstring of the rule's module: what is wrong, why, *Sai*, *Đúng*."""
    return textwrap.dedent(import_module(hits.__module__).__doc__ or "").strip()
