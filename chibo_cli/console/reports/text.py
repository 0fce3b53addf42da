"""Reports of findings as a person reads them at 80 columns."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.console import Console
from rich.text import Text

from chibo_cli.checker import Report
from chibo_cli.console.papers import harmless
from chibo_cli.console.reports import Tally, Wish, counted
from chibo_cli.console.screen import COLOURS, console_for, print_line, print_wrapped
from chibo_cli.findings import Finding, Severity
from chibo_cli.loader import SCORE_FOLDER
from chibo_cli.rules import SELF_CONTRADICTION
from chibo_cli.targets import Checked
from chibo_cli.vietnamese import short_date

_MOST_STEPS = 3
_MOST_CODES = 6


def show_as_text(reports: Iterable[Checked], wish: Wish) -> Tally:
    """Print each book's findings by meeting, the counts, and at the end what to do first."""
    console = console_for(no_color=wish.no_color)
    tally = Tally()
    urgent: list[Finding] = []
    for checked in reports:
        report = checked.report
        if report is None:
            tally.miss(checked)
            continue
        tally.add(report)
        if wish.several:
            name = f": {report.cell}" if report.cell else ""
            print_line(console, f"== {checked.target}{name}", style="bold")
        _show_book(console, report, wish)
        urgent = _most_urgent([*urgent, *report.findings])
        if wish.several:
            console.print()
    if wish.several:
        print_line(console, f"{tally.books} sổ, {_summary(tally, wish)}")
    if urgent and not wish.quiet:
        _show_steps(console, urgent, sum(tally.counts.values()), wish)
    return tally


def show_report(report: Report, wish: Wish) -> None:
    """Print the report of one book."""
    show_as_text([Checked("", report)], wish)


def _show_book(console: Console, report: Report, wish: Wish) -> None:
    for path, found in groupby(report.findings, key=lambda finding: finding.location.path):
        findings = list(found)
        if path in report.titles:
            levels = Counter(finding.severity for finding in findings)
            told = ", ".join(f"{levels[s]} {s.words}" for s in Severity if levels[s])
            print_line(console, f"{report.titles[path]}: {told}", style="bold")
        for finding in findings:
            _show(console, finding)
        console.print()
    if report.waived:
        print_line(console, "Được miễn:", style="bold")
        for finding in report.waived:
            _show_waived(console, finding)
        console.print()
    own = Tally()
    own.add(report)
    print_line(console, _summary(own, wish))
    if report.unread:
        print_wrapped(console, f"Chưa đọc được: {', '.join(report.unread)}.")
    if wish.quiet:
        return
    for line in _unchecked(report):
        print_wrapped(console, line)
    if report.guideline:
        print_wrapped(console, f"Theo {report.guideline}.", style="dim")


def _show(console: Console, finding: Finding) -> None:
    details = _headed(console, finding)
    if finding.excerpt:
        details.append((f"> {finding.excerpt}", "dim"))
    if finding.related:
        place = finding.related
        details.append((f"Xem cả: {place.path}:{place.line}:{place.column}", ""))
    if finding.basis and finding.basis != SELF_CONTRADICTION:
        details.append((f"Căn cứ: {finding.basis}", "dim"))
    details.append((f"Cách sửa: {finding.remedy}", ""))
    for text, style in details:
        print_wrapped(console, text, by=4, style=style)


def _show_waived(console: Console, finding: Finding) -> None:
    for text, style in _headed(console, finding):
        print_wrapped(console, text, by=4, style=style)
    print_wrapped(console, f"Lý do miễn: {finding.waived}.", by=4)


def _headed(console: Console, finding: Finding) -> list[tuple[str, str]]:
    """Print place, code and level; the message stands beside them where it fits, else below."""
    head = _head(finding)
    beside = Text(f"  {finding.message}")
    if head.cell_len + beside.cell_len < console.width:
        console.print(head + beside, soft_wrap=True)
        return []
    console.print(head, soft_wrap=True)
    return [(finding.message, "")]


def _head(finding: Finding) -> Text:
    place = finding.location
    head = Text(harmless(f"{place.path}:{place.line}:{place.column}"), style="bold")
    head.append(f"  {finding.code} ", style="bold")
    head.append(finding.severity.words, style=COLOURS[finding.severity])
    return head


def _summary(tally: Tally, wish: Wish) -> str:
    waived = f", {tally.waived} được miễn" if tally.waived else ""
    told = f"{tally.meetings} buổi sinh hoạt, tính đến {short_date(wish.as_of)}"
    return f"{told}: {counted(tally.counts)}{waived}."


def _unchecked(report: Report) -> Iterator[str]:
    for each in report.unchecked:
        several = len(each.codes) > _MOST_CODES
        which = f"{len(each.codes)} quy tắc" if several else ", ".join(each.codes)
        yield f"Chưa xét {which} vì {each.reason}."


def _most_urgent(findings: list[Finding]) -> list[Finding]:
    """The first findings by level, the latest file first: what is recent can still be done.

    Each code counts once a file: the same slip twice is one step.
    """
    latest = sorted(findings, key=_meeting_then_sheet, reverse=True)
    ordered = sorted(latest, key=lambda finding: finding.severity.rank)
    steps: dict[tuple[str, str], Finding] = {}
    for each in ordered:
        steps.setdefault((each.location.path, each.code), each)
    return list(steps.values())[:_MOST_STEPS]


def _meeting_then_sheet(finding: Finding) -> tuple[str, bool]:
    """The path of a file, and of a score sheet that of its meeting, which comes before it."""
    path = finding.location.path
    meeting = path.replace(f"/{SCORE_FOLDER}/", "/")
    return meeting, path == meeting


def _show_steps(console: Console, urgent: list[Finding], total: int, wish: Wish) -> None:
    print_line(console, "\nViệc cần làm ngay:")
    for number, finding in enumerate(urgent, start=1):
        place = finding.location
        step = f"{number}. Mở {place.path}, dòng {place.line}: {finding.remedy}"
        print_wrapped(console, step, by=2)
    if total > len(urgent):
        print_line(console, f"  … và {total - len(urgent)} chỗ khác nêu ở trên.")
    codes = [each.code for each in urgent if not each.code.startswith(("CB00", "CB01"))]
    if codes:
        print_line(console, f"Hiểu vì sao: chibo rule {codes[0]}")
    if wish.again:
        print_line(console, f"Sửa xong, kiểm tra lại:\n  {wish.again}")
