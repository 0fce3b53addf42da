"""What a check gives: the findings that stand, those that are waived, and what was not checked."""

from dataclasses import dataclass
from pathlib import Path

from chibo_cli.findings import Finding, Severity


@dataclass(frozen=True)
class Unchecked:
    """Rules that could not be asked, and why."""

    codes: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class Selection:
    """Which codes a person wants to see: prefixes to take, and prefixes to leave out."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def takes(self, code: str) -> bool:
        """Whether findings of that code are wanted."""
        wanted = not self.select or code.startswith(self.select)
        return wanted and not (self.ignore and code.startswith(self.ignore))


@dataclass(frozen=True)
class Report:
    """The findings of a check, placed and in order, and what could not be checked.

    `cell` and `guideline` name whose book was checked, and by which paper.
    """

    root: Path
    findings: tuple[Finding, ...]
    unread: tuple[str, ...] = ()
    meetings: int = 0
    waived: tuple[Finding, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()
    cell: str = ""
    guideline: str = ""

    def count(self, severity: Severity) -> int:
        """How many findings have that severity."""
        return sum(finding.severity is severity for finding in self.findings)

    def fails(self, *, at: Severity) -> bool:
        """Whether there is a finding at that severity or above."""
        return any(finding.severity.rank <= at.rank for finding in self.findings)
