"""Chương trình, kịch bản điều hành, phiếu ghi buổi sinh hoạt."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from chibo_cli.documents import Document
from chibo_cli.documents.agenda import agenda
from chibo_cli.documents.blank_form import blank_form
from chibo_cli.documents.running_sheet import running_sheet
from chibo_cli.findings import Finding
from chibo_cli.models.meeting import Meeting
from chibo_cli.papers import Making, Paper, paper_of
from chibo_cli.papers.planning import (
    notes_on_gaps,
    notes_on_grounds,
    notes_on_open_matters,
    notes_on_steps,
    notes_on_times,
)
from chibo_cli.record import YearRecord


def agendas_of(record: YearRecord, meeting: Meeting, reading: Sequence[Finding]) -> list[Paper]:
    """The agenda of a meeting: made before it, so nothing of its course can be missing."""
    return [_with(agenda, record, meeting, notes_on_times(record, meeting))]


def running_sheets_of(
    record: YearRecord, meeting: Meeting, reading: Sequence[Finding]
) -> list[Paper]:
    """The chair's running sheet of a meeting."""
    notes = (
        *notes_on_grounds(record, reading),
        *notes_on_times(record, meeting),
        *notes_on_steps(record, meeting),
        *notes_on_open_matters(record),
    )
    return [_with(running_sheet, record, meeting, notes)]


def blank_forms_of(record: YearRecord, meeting: Meeting, reading: Sequence[Finding]) -> list[Paper]:
    """The form to write a meeting down by hand."""
    return [_with(blank_form, record, meeting, notes_on_open_matters(record))]


def together(makings: Sequence[Making]) -> Making:
    """A making of all the papers of several ones."""
    return lambda record, meeting, reading: [
        paper for making in makings for paper in making(record, meeting, reading)
    ]


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The agendas, running sheets and forms of all meetings of a year."""
    for meeting in record.meetings:
        yield from agendas_of(record, meeting, ())
        yield from running_sheets_of(record, meeting, ())
        yield from blank_forms_of(record, meeting, ())


def _with(
    document: Document, record: YearRecord, meeting: Meeting, notes: tuple[str, ...]
) -> Paper:
    gaps = notes_on_gaps(record, meeting)
    return replace(paper_of(document, record, meeting, ()), notes=(*gaps, *notes))
