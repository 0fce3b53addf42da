"""A report of findings as a person reads it at 80 columns, and as one JSON document."""

from datetime import date
from itertools import groupby
from textwrap import fill
from typing import Any, Literal

from rich.console import Console
from rich.text import Text

from chibo_cli.checker import Report
from chibo_cli.console.as_json import show_as_json
from chibo_cli.findings import Finding, Severity
from chibo_cli.rules import SELF_CONTRADICTION
from chibo_cli.vietnamese import short_date

_MOST_STEPS = 3

_WORDS = {Severity.ERROR: "lỗi", Severity.WARNING: "cảnh báo", Severity.ADVICE: "gợi ý"}
_COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.ADVICE: "cyan"}


def show_report(report: Report, *, as_of: date, quiet: bool, no_color: bool) -> None:
    """Print the findings grouped by file, the counts, and what to do first."""
    console = _console(no_color=no_color)
    for _, findings in groupby(report.findings, key=lambda finding: finding.location.path):
        for finding in findings:
            _show(console, finding)
        console.print()
    console.print(Text(_summary(report, as_of)))
    if report.unread:
        console.print(Text(f"Chưa đọc được: {', '.join(report.unread)}."))
    if report.findings and not quiet:
        console.print(Text("\nViệc cần làm ngay:"))
        for number, finding in enumerate(_first_steps(report), start=1):
            place = finding.location
            step = f"{number}. Mở {place.path}, dòng {place.line}: {finding.remedy}"
            console.print(_indented(step, 2, console), soft_wrap=True)
        left = len(report.findings) - _MOST_STEPS
        if left > 0:
            console.print(Text(f"  … và {left} chỗ khác nêu ở trên."))


def show_report_as_json(report: Report, *, as_of: date) -> None:
    """Print one JSON document with all findings, sorted as the report is."""
    document = {
        "tinh_den": as_of.isoformat(),
        "so_buoi": report.meetings,
        "so_phat_hien": {severity.value: report.count(severity) for severity in Severity},
        "chua_doc_duoc": list(report.unread),
        "phat_hien": [_as_json(finding) for finding in report.findings],
    }
    show_as_json(document)


def _console(*, no_color: bool) -> Console:
    # Without a colour system Rich writes no escape at all, neither bold nor dim.
    colours: Literal["auto"] | None = None if no_color else "auto"
    return Console(color_system=colours, highlight=False, markup=False, emoji=False)


def _show(console: Console, finding: Finding) -> None:
    place = finding.location
    head = Text(f"{place.path}:{place.line}:{place.column}", style="bold")
    head.append(f"  {finding.code} ", style="bold")
    head.append(_WORDS[finding.severity], style=_COLOURS[finding.severity])
    console.print(head, soft_wrap=True)
    details = [(finding.message, "")]
    if finding.excerpt:
        details.append((f"> {finding.excerpt}", "dim"))
    if finding.basis and finding.basis != SELF_CONTRADICTION:
        details.append((f"Căn cứ: {finding.basis}", "dim"))
    details.append((f"Cách sửa: {finding.remedy}", ""))
    for text, style in details:
        console.print(_indented(text, 4, console), style=style, soft_wrap=True)


def _indented(text: str, by: int, console: Console) -> Text:
    """The text wrapped to the console, each line indented, with no blanks behind it."""
    margin = " " * by
    wrapped = fill(
        text,
        console.width,
        initial_indent=margin,
        subsequent_indent=margin,
        break_on_hyphens=False,
        break_long_words=False,
    )
    return Text(wrapped)


def _summary(report: Report, as_of: date) -> str:
    counted = ", ".join(f"{report.count(severity)} {_WORDS[severity]}" for severity in Severity)
    return f"{report.meetings} buổi sinh hoạt, tính đến {short_date(as_of)}: {counted}."


def _first_steps(report: Report) -> list[Finding]:
    return sorted(report.findings, key=lambda finding: finding.severity.rank)[:_MOST_STEPS]


def _as_json(finding: Finding) -> dict[str, Any]:
    place = finding.location
    return {
        "tep": place.path,
        "dong": place.line,
        "cot": place.column,
        "khoa": place.dotted_key,
        "ma": finding.code,
        "muc_do": finding.severity.value,
        "noi_dung": finding.message,
        "cach_sua": finding.remedy,
        "can_cu": finding.basis,
    }
