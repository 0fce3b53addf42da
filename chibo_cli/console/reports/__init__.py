"""The reports of a check, shown one after the other as they come, in the form asked for."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from chibo_cli.checker import Report
from chibo_cli.console.papers import talk
from chibo_cli.errors import NothingToCheckError
from chibo_cli.findings import Severity
from chibo_cli.targets import Checked


@dataclass(frozen=True)
class Wish:
    """How a check is to be shown: the day it speaks for, whether it is of several books.

    `again` is the command that checks the same once more.
    """

    as_of: date
    several: bool = False
    again: str = ""
    quiet: bool = False
    no_color: bool = False


@dataclass
class Tally:
    """What has been shown so far, without the findings themselves: it stays small."""

    books: int = 0
    meetings: int = 0
    counts: Counter[Severity] = field(default_factory=Counter)
    waived: int = 0
    failed: int = 0
    empty: int = 0

    def add(self, report: Report) -> None:
        """Count a report."""
        self.books += 1
        self.meetings += report.meetings
        self.waived += len(report.waived)
        for severity in Severity:
            self.counts[severity] += report.count(severity)

    def miss(self, checked: Checked) -> None:
        """Count a book that gave no report, and say why it gave none."""
        talk(f"{checked.target}: {checked.error}")
        if isinstance(checked.error, NothingToCheckError):
            self.empty += 1
        else:
            self.failed += 1

    def exit_code(self, *, fail_on: Severity) -> int:
        """The exit code of the check of all these books."""
        if self.failed:
            return 2
        if self.empty and not self.books:
            return 3
        return int(any(self.counts[level] for level in Severity if level.rank <= fail_on.rank))


View = Callable[[Iterable[Checked], Wish], Tally]


def counted(counts: Counter[Severity]) -> str:
    """`2 lỗi, 0 cảnh báo, 1 gợi ý`."""
    return ", ".join(f"{counts[severity]} {severity.words}" for severity in Severity)
