"""Bản bàn giao."""

from collections.abc import Iterator

from chibo_cli.documents.handover import handover_paper
from chibo_cli.handover import Handover, handover
from chibo_cli.papers import Paper, rendered
from chibo_cli.record import YearRecord


def handover_of(record: YearRecord, given: Handover) -> Paper:
    """What is handed over as a paper, dated on that day."""
    name = f"{given.as_of.isoformat()}-{handover_paper.slug}"
    return rendered(handover_paper, record, handover_paper.context(record, given), name)


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The book handed over on the day of the record."""
    yield handover_of(record, handover(record, {}))
