"""Files that cannot be read whole: whatever else is told may lack what they hold."""

from collections.abc import Iterable, Iterator, Sequence

from chibo_cli.findings import Finding, Severity
from chibo_cli.loader import PLAN_FILE
from chibo_cli.next_steps.step import NextStep
from chibo_cli.next_steps.view import View
from chibo_cli.vietnamese import listed

_MOST_NAMED = 3


def reading_steps(view: View, reading: Sequence[Finding]) -> Iterator[NextStep]:
    """One step for the files of this year and of the workspace, one for each other year.

    Of other years those that cannot be read at all, and a plan ahead that has any fault.
    """
    errors = [finding for finding in reading if finding.severity is Severity.ERROR]
    if errors:
        names = _named(finding.location.path for finding in errors)
        yield _mending(f"Sửa {len(errors)} lỗi trong {names}", view.record.year)
    for book in view.books:
        plan = f"{book.year}/{PLAN_FILE}"
        is_ahead = book.year > view.record.year and book.has_gap(plan)
        lost = (*book.unread, *([plan] if is_ahead else []))
        if lost and book.year != view.record.year:
            yield _mending(f"Sửa {_named(lost)} để đọc được", book.year)


def _mending(what: str, year: int) -> NextStep:
    because = "việc khác kể dưới đây có thể còn thiếu"
    return NextStep(f"{year}/doc-tep", f"{what}: {because}.", f"chibo check {year}")


def _named(paths: Iterable[str]) -> str:
    names = list(dict.fromkeys(paths))
    more = len(names) - _MOST_NAMED
    return listed([*names[:_MOST_NAMED], *([f"{more} tệp khác"] if more > 0 else [])])
