"""Rules over a YearRecord -> a report."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from chibo_cli.checker.report import EVERYTHING, Report, Selection, Unchecked
from chibo_cli.checker.waiving import waived
from chibo_cli.facts.scores import score_of
from chibo_cli.findings import Finding, KeyPath, Severity
from chibo_cli.loader import PLAN_FILE
from chibo_cli.loader.overlays import OVERLAY_FOLDER
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.positions import placed
from chibo_cli.record import YearRecord
from chibo_cli.rules import Rule, all_rules
from chibo_cli.vietnamese import opening_capital, short_date

__all__ = [
    "EVERYTHING",
    "Report",
    "Selection",
    "Unchecked",
    "check",
    "check_file",
    "errors_of",
    "in_order",
    "is_of_grounds",
]


def check(
    record: YearRecord, reading: Iterable[Finding], selection: Selection = EVERYTHING
) -> Report:
    """The findings of reading and of all rules over one year, by file, line and code."""
    rules = _asked(record, selection)
    so_far = record.so_far
    found = [each for each in reading if selection.takes(each.code)]
    about_reading = _ByMeeting(rule for rule in rules if rule.is_about_reading)
    for meeting in record.meetings:
        found += _on_meeting(meeting, record, about_reading.for_one(meeting))
    others = _ByMeeting(rule for rule in rules if not rule.is_about_reading)
    for meeting in so_far.meetings:
        if so_far.covers(meeting):
            found += _on_meeting(meeting, so_far, others.for_one(meeting))
    found += _on_year(so_far, rules)
    elsewhere = {meeting.path for meeting in record.meetings if not record.covers(meeting)}
    covered = (each for each in found if each.location.path not in elsewhere)
    standing, excused = waived(covered, record, frozenset(rule.code for rule in rules))
    return Report(
        record.root,
        in_order(standing, record.root),
        record.unread,
        sum(record.covers(meeting) for meeting in so_far.meetings),
        in_order(excused, record.root),
        tuple(_unchecked(record, rules)),
        record.cell.naming_on(record.as_of).name or "",
        record.guideline.citation,
        dict(_titles(record)),
    )


def check_file(
    record: YearRecord, path: str, reading: Iterable[Finding], selection: Selection = EVERYTHING
) -> Report:
    """The findings about one file, and about the files every meeting rests on."""
    report = check(record, reading, selection)
    is_meeting = any(meeting.path == path for meeting in record.meetings)
    paths = {path, *((record.cell.path, record.roster.path) if is_meeting else ())}
    return replace(
        report,
        findings=tuple(each for each in report.findings if each.location.path in paths),
        waived=tuple(each for each in report.waived if each.location.path in paths),
        unread=tuple(each for each in report.unread if each == path),
        meetings=int(is_meeting),
    )


def errors_of(
    record: YearRecord, meeting: Meeting, reading: Iterable[Finding]
) -> tuple[Finding, ...]:
    """The errors that make a meeting's papers drafts: in its file, and in reading what it rests on.

    That a month is missing, or a quarter without its topic, is not the fault of another meeting.
    """
    rules = tuple(
        rule
        for rule in _asked(record, EVERYTHING)
        if rule.severity_under(record.guideline) is Severity.ERROR
    )
    found = [
        finding
        for finding in (*reading, *_on_meeting(meeting, record, rules), *_of_year(record, rules))
        if finding.location.path == meeting.path
        or (is_of_grounds(record, finding) and finding.code.startswith("CB0"))
    ]
    standing, _ = waived(found, replace(record, meetings=(meeting,)), frozenset())
    return in_order((each for each in standing if each.severity is Severity.ERROR), record.root)


def is_of_grounds(record: YearRecord, finding: Finding) -> bool:
    """Whether a finding is about what all papers of a year rest on: cell, roster, guideline."""
    place = finding.location
    chosen = place.path == f"{record.year}/{PLAN_FILE}" and place.key == ("huong_dan",)
    ground = place.path in (record.cell.path, record.roster.path)
    return ground or chosen or place.path.startswith(f"{OVERLAY_FOLDER}/")


def in_order(findings: Iterable[Finding], root: Path) -> tuple[Finding, ...]:
    """The findings with line and column, sorted by file, place and code, none twice."""
    return tuple(sorted(set(placed(findings, root)), key=_order))


def _order(finding: Finding) -> tuple[str, int, int, str, str]:
    place = finding.location
    return place.path, place.line, place.column, finding.code, finding.message


def _titles(record: YearRecord) -> Iterator[tuple[str, str]]:
    """What each file is of: a meeting, or the score sheet of one."""
    for meeting in record.meetings:
        day = f"buổi {meeting.kind.words} ngày {short_date(meeting.date)}"
        yield meeting.path, opening_capital(day)
        scored = score_of(meeting, record)
        if scored:
            yield scored.path, f"Phiếu chấm điểm {day}"


def _asked(record: YearRecord, selection: Selection) -> tuple[Rule, ...]:
    """The rules that are wanted and have a paper under the guideline, or need none."""
    return tuple(
        rule
        for rule in all_rules()
        if selection.takes(rule.code) and rule.applies_under(record.guideline)
    )


class _ByMeeting:
    """The rules about one meeting, sorted out once for each kind of file."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rule for rule in rules if rule.about_meetings)
        self._chosen: dict[tuple[MeetingKind, bool], tuple[Rule, ...]] = {}

    def for_one(self, meeting: Meeting) -> tuple[Rule, ...]:
        """The rules that hold for a meeting of its kind, finished or not."""
        key = (meeting.kind, meeting.is_finished)
        if key not in self._chosen:
            self._chosen[key] = tuple(rule for rule in self._rules if rule.holds_for(meeting))
        return self._chosen[key]


def _on_meeting(meeting: Meeting, record: YearRecord, rules: Iterable[Rule]) -> Iterator[Finding]:
    is_whole = not record.unread_of_year
    for rule in rules:
        if is_whole or not rule.across:
            for finding in rule.on_meeting(meeting, record):
                if _is_certain(finding, record):
                    yield finding


def _on_year(record: YearRecord, rules: Iterable[Rule]) -> Iterator[Finding]:
    is_whole = not record.unread_of_year
    for rule in rules:
        if not rule.about_meetings and (is_whole or rule.is_about_reading):
            yield from (each for each in rule.on_year(record) if _is_certain(each, record))


def _of_year(record: YearRecord, rules: Iterable[Rule]) -> tuple[Finding, ...]:
    """The findings about the year, worked out once for all its meetings."""
    known: tuple[Finding, ...] | None = record.memo.get(_of_year)
    if known is None:
        known = record.memo[_of_year] = tuple(_on_year(record, rules))
    return known


def _unchecked(record: YearRecord, rules: Iterable[Rule]) -> Iterator[Unchecked]:
    """The rules that were wanted but could not be asked, with the reason."""
    if record.unread_of_year:
        stopped = [
            rule.code
            for rule in rules
            if rule.across or not (rule.about_meetings or rule.is_about_reading)
        ]
        if stopped:
            yield Unchecked(tuple(stopped), f"chưa đọc được {', '.join(record.unread_of_year)}")
    drafts = [m.path for m in record.so_far.meetings if record.covers(m) and not m.is_finished]
    complete = [rule.code for rule in rules if rule.about_meetings and not rule.drafts]
    if drafts and complete:
        yield Unchecked(tuple(complete), f"{', '.join(drafts)} chưa ghi xong")


def _is_certain(finding: Finding, record: YearRecord) -> bool:
    """Whether it does not merely follow from a place that was left out of its file."""
    left_out = record.left_out.get(finding.location.path, frozenset())
    return not any(_touches(finding.location.key, place) for place in left_out)


def _touches(key: KeyPath, left_out: KeyPath) -> bool:
    shorter = min(len(key), len(left_out))
    return key[:shorter] == left_out[:shorter]
