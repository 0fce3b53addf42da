"""Bảng tổng hợp số liệu một năm: meetings, decisions, tasks, topics, petitions; figures only."""

from collections.abc import Sequence

from chibo_cli.documents import Context, document
from chibo_cli.documents.letterhead import draft_note, letterhead, signer_on
from chibo_cli.documents.review_values import review_values
from chibo_cli.facts.year_review import YearReview
from chibo_cli.record import YearRecord


@document("so-lieu-nam", "Bảng tổng hợp số liệu năm")
def review_table(record: YearRecord, review: YearReview, missing: Sequence[str]) -> Context:
    """The values of the table, dated on the day its figures speak for."""
    signer, office = signer_on(record, record.as_of)
    return {
        **letterhead(record, record.as_of),
        **draft_note(missing),
        **review_values(record, review),
        "ky_theo_doi": f"năm {review.year}",
        "tinh_den": review.as_of,
        "nguoi_ky": signer,
        "chuc_vu_ky": office,
    }
