"""What a check gives: the findings that stand, those that are waived, and what was not checked."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from chibo_cli.findings import Finding, Location, Severity


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


EVERYTHING = Selection()


@dataclass(frozen=True)
class Report:
    """The findings of a check, placed and in order, and what could not be checked.

    `cell` and `guideline` name whose book was checked, and by which paper; `titles` say what
    meeting a file is of.
    """

    root: Path
    findings: tuple[Finding, ...]
    unread: tuple[str, ...] = ()
    meetings: int = 0
    waived: tuple[Finding, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()
    cell: str = ""
    guideline: str = ""
    titles: dict[str, str] = field(default_factory=dict)

    def count(self, severity: Severity) -> int:
        """How many findings have that severity."""
        return sum(finding.severity is severity for finding in self.findings)

    def fails(self, *, at: Severity) -> bool:
        """Whether there is a finding at that severity or above."""
        return any(finding.severity.rank <= at.rank for finding in self.findings)

    def below(self, folder: str) -> "Report":
        """The report with all its paths below a folder, as where several books are checked."""
        return self._with_paths(lambda path: f"{folder}/{path}")

    def called(self, path: str, name: str) -> "Report":
        """The report with one file under another name."""
        return self._with_paths(lambda each: name if each == path else each)

    def _with_paths(self, renamed: Callable[[str], str]) -> "Report":
        def moved(place: Location) -> Location:
            return replace(place, path=renamed(place.path))

        def all_moved(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
            return tuple(
                replace(
                    each,
                    location=moved(each.location),
                    related=each.related and moved(each.related),
                )
                for each in findings
            )

        return replace(
            self,
            findings=all_moved(self.findings),
            waived=all_moved(self.waived),
            unread=tuple(map(renamed, self.unread)),
            titles={renamed(path): title for path, title in self.titles.items()},
        )
