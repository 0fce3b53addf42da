"""Danh sách điểm danh."""

from collections.abc import Iterator, Sequence

from chibo_cli.documents.sign_in import sign_in
from chibo_cli.facts.notice_gaps import missing_from_sign_in
from chibo_cli.findings import Finding
from chibo_cli.models.meeting import Meeting
from chibo_cli.papers import Paper, paper_of
from chibo_cli.record import YearRecord


def sign_ins_of(record: YearRecord, meeting: Meeting, reading: Sequence[Finding]) -> list[Paper]:
    """The list of those who come to a meeting, to sign."""
    return [paper_of(sign_in, record, meeting, missing_from_sign_in(meeting, record))]


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The lists of all meetings of a year."""
    for meeting in record.meetings:
        yield from sign_ins_of(record, meeting, ())
