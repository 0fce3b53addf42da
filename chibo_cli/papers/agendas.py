"""Chương trình."""

from collections.abc import Iterator, Sequence

from chibo_cli.documents.agenda import agenda
from chibo_cli.findings import Finding
from chibo_cli.models.meeting import Meeting
from chibo_cli.papers import Paper, paper_of
from chibo_cli.record import YearRecord


def agendas_of(record: YearRecord, meeting: Meeting, reading: Sequence[Finding]) -> list[Paper]:
    """The agenda of a meeting: made before it, so nothing of its course can be missing."""
    return [paper_of(agenda, record, meeting, ())]


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The agendas of all meetings of a year."""
    for meeting in record.meetings:
        yield from agendas_of(record, meeting, ())
