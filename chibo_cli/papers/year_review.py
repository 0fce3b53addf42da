"""Bảng tổng hợp số liệu một năm."""

from collections.abc import Iterator, Sequence

from chibo_cli.documents.year_review import review_table
from chibo_cli.facts.missing import names_of_bodies
from chibo_cli.facts.year_gaps import missing_from_figures
from chibo_cli.facts.year_review import year_review
from chibo_cli.findings import Finding
from chibo_cli.papers import Paper, rendered
from chibo_cli.papers.drafts import errors_in_grounds
from chibo_cli.record import YearRecord


def review_paper(record: YearRecord, reading: Sequence[Finding] = ()) -> Paper:
    """The figures of a year, dated on the day they speak for."""
    reasons = (
        *errors_in_grounds(record, reading),
        *names_of_bodies(record, record.as_of),
        *missing_from_figures(record),
    )
    missing = tuple(dict.fromkeys(reasons))
    context = review_table.context(record, year_review(record), missing)
    name = f"{record.year}-{review_table.slug}"
    return rendered(review_table, record, context, name, missing=missing)


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The figures of the year."""
    yield review_paper(record)
