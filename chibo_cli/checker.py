"""Rules over a YearRecord -> a report."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from chibo_cli.findings import Finding, KeyPath, Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.positions import placed
from chibo_cli.record import YearRecord
from chibo_cli.rules import all_rules


@dataclass(frozen=True)
class Report:
    """The findings of a check, placed and in order, and what could not be checked."""

    root: Path
    findings: tuple[Finding, ...]
    unread: tuple[str, ...] = ()
    meetings: int = 0

    def count(self, severity: Severity) -> int:
        """How many findings have that severity."""
        return sum(finding.severity is severity for finding in self.findings)

    def fails(self, *, at: Severity) -> bool:
        """Whether there is a finding at that severity or above."""
        return any(finding.severity.rank <= at.rank for finding in self.findings)


def check(record: YearRecord, reading: Iterable[Finding]) -> Report:
    """The findings of reading and of all rules over one year, by file, line and code."""
    found = [*reading, *_by_meeting(record), *_by_year(record)]
    findings = in_order(found, record.root)
    return Report(record.root, findings, record.unread, len(record.meetings))


def check_meeting(record: YearRecord, meeting: Meeting, reading: Iterable[Finding]) -> Report:
    """The findings about one meeting's file, and about the files every meeting rests on."""
    grounds = (record.cell.path, record.roster.path)
    own = [each for each in reading if each.location.path in (meeting.path, *grounds)]
    of_grounds = [each for each in _by_year(record) if each.location.path in grounds]
    found = [*own, *_on_meeting(meeting, record), *of_grounds]
    return Report(record.root, in_order(found, record.root), meetings=1)


def in_order(findings: Iterable[Finding], root: Path) -> tuple[Finding, ...]:
    """The findings with line and column, sorted by file, place and code, none twice."""
    return tuple(sorted(set(placed(findings, root)), key=_order))


def _order(finding: Finding) -> tuple[str, int, int, str, str]:
    place = finding.location
    return place.path, place.line, place.column, finding.code, finding.message


def _by_meeting(record: YearRecord) -> Iterator[Finding]:
    for meeting in record.meetings:
        yield from _on_meeting(meeting, record)


def _on_meeting(meeting: Meeting, record: YearRecord) -> Iterator[Finding]:
    for rule in all_rules():
        if rule.about_meetings:
            yield from _certain(rule.on_meeting(meeting, record), record)


def _by_year(record: YearRecord) -> Iterator[Finding]:
    for rule in all_rules():
        if not rule.about_meetings:
            yield from _certain(rule.on_year(record), record)


def _certain(findings: Iterable[Finding], record: YearRecord) -> Iterator[Finding]:
    """The findings that do not merely follow from a place that was left out of its file."""
    for finding in findings:
        left_out = record.left_out.get(finding.location.path, frozenset())
        if not any(_touches(finding.location.key, place) for place in left_out):
            yield finding


def _touches(key: KeyPath, left_out: KeyPath) -> bool:
    shorter = min(len(key), len(left_out))
    return key[:shorter] == left_out[:shorter]
