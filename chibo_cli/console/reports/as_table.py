"""Reports as a table for a spreadsheet."""

import sys
from collections.abc import Iterable

from chibo_cli.console.reports import Tally, Wish
from chibo_cli.console.tables import BYTE_ORDER_MARK, write_csv
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


def show_as_table(reports: Iterable[Checked], wish: Wish) -> Tally:
    """Print the findings, then the waived ones of each book, as comma-separated values."""
    tally = Tally()
    sys.stdout.write(BYTE_ORDER_MARK)
    write_csv([_HEADINGS])
    for checked in reports:
        if checked.report is None:
            tally.miss(checked)
            continue
        tally.add(checked.report)
        findings = (*checked.report.findings, *checked.report.waived)
        write_csv(_row(checked.report.cell, finding) for finding in findings)
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
