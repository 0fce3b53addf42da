"""Báo cáo kiểm tra sổ."""

from collections.abc import Iterator

from chibo_cli.checker import Report, check
from chibo_cli.documents.inspection import Inspected, inspection
from chibo_cli.papers import Paper, rendered
from chibo_cli.record import YearRecord


def inspection_of(record: YearRecord, report: Report) -> Paper:
    """The report of a check as a paper, dated on the day the check speaks for."""
    unchecked = tuple(f"{len(u.codes)} quy tắc vì {u.reason}" for u in report.unchecked)
    inspected = Inspected(
        report.findings, report.waived, report.unread, unchecked, report.meetings, report.titles
    )
    name = f"{record.root.name}-{record.as_of.isoformat()}-{inspection.slug}"
    return rendered(inspection, record, inspection.context(record, inspected), name)


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The report of a check of the year."""
    yield inspection_of(record, check(record, ()))
