"""Reports as a table for a spreadsheet."""

import csv
import sys
from collections.abc import Iterable

from chibo_cli.console.reports import Tally, Wish
from chibo_cli.findings import Finding
from chibo_cli.targets import Checked

_HEADINGS = (
    "Sổ",
    "Tệp",
    "Dòng",
    "Cột",
    "Mã",
    "Mức",
    "Phát hiện",
    "Cách sửa",
    "Căn cứ",
    "Lý do miễn",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# Without the mark Excel takes UTF-8 for the code page of the machine.
_BYTE_ORDER_MARK = "\ufeff"


def show_as_table(reports: Iterable[Checked], wish: Wish) -> Tally:
    """Print the findings, then the waived ones of each book, as comma-separated values."""
    tally = Tally()
    sys.stdout.write(_BYTE_ORDER_MARK)
    rows = csv.writer(sys.stdout, lineterminator="\n")
    rows.writerow(_HEADINGS)
    for checked in reports:
        if checked.report is None:
            tally.miss(checked)
            continue
        tally.add(checked.report)
        for finding in (*checked.report.findings, *checked.report.waived):
            rows.writerow(map(_harmless, _row(checked.report.cell, finding)))
    return tally


def _row(cell: str, finding: Finding) -> tuple[str, ...]:
    place = finding.location
    return (
        cell,
        place.path,
        str(place.line),
        str(place.column),
        finding.code,
        finding.severity.words,
        finding.message,
        finding.remedy,
        finding.basis,
        finding.waived,
    )


def _harmless(cell: str) -> str:
    """The text with a mark before what a spreadsheet would take for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
