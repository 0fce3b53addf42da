"""Reports as one line a finding, for editors."""

from collections.abc import Iterable

from chibo_cli.console.papers import out
from chibo_cli.console.reports import Tally, Wish
from chibo_cli.targets import Checked


def show_as_lines(reports: Iterable[Checked], wish: Wish) -> Tally:
    """Print `tệp:dòng:cột: mã mức: phát hiện`, and nothing else on stdout."""
    tally = Tally()
    for checked in reports:
        if checked.report is None:
            tally.miss(checked)
            continue
        tally.add(checked.report)
        for finding in checked.report.findings:
            place = finding.location
            where = f"{place.path}:{place.line}:{place.column}"
            told = f"{where}: {finding.code} {finding.severity.words}: {finding.message}"
            out(" ".join(told.splitlines()))
    return tally
