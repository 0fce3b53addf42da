"""Bản bàn giao."""

from collections.abc import Iterator, Sequence

from chibo_cli.documents.handover import handover_paper
from chibo_cli.findings import Finding
from chibo_cli.handover import Handover, handover
from chibo_cli.papers import Paper, rendered
from chibo_cli.papers.drafts import errors_in_grounds
from chibo_cli.record import YearRecord


def handover_of(record: YearRecord, given: Handover, reading: Sequence[Finding] = ()) -> Paper:
    """What is handed over as a paper, dated on that day."""
    name = f"{given.as_of.isoformat()}-{handover_paper.slug}"
    missing = tuple(errors_in_grounds(record, reading))
    context = handover_paper.context(record, given, missing)
    return rendered(handover_paper, record, context, name, missing=missing)


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The book handed over on the day of the record."""
    yield handover_of(record, handover(record, {}))
