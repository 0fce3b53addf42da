"""Biên bản."""

from collections.abc import Iterator, Sequence

from chibo_cli.documents.minutes import minutes
from chibo_cli.facts.missing import missing_from_minutes
from chibo_cli.findings import Finding
from chibo_cli.models.meeting import Meeting
from chibo_cli.papers import Paper, paper_of
from chibo_cli.papers.drafts import lacking
from chibo_cli.record import YearRecord


def minutes_of(record: YearRecord, meeting: Meeting, reading: Sequence[Finding]) -> list[Paper]:
    """The minutes of a meeting."""
    return [
        paper_of(minutes, record, meeting, lacking(record, meeting, reading, missing_from_minutes))
    ]


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The minutes of all meetings of a year."""
    for meeting in record.meetings:
        yield from minutes_of(record, meeting, ())
