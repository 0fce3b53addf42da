"""Kết luận, thông báo kết luận."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from chibo_cli.documents.conclusion import (
    conclusion,
    conclusion_notice,
    issued_on,
    notice_subject,
)
from chibo_cli.errors import ChiboError
from chibo_cli.facts.missing import missing_from_conclusion
from chibo_cli.findings import Finding
from chibo_cli.models.meeting import Meeting
from chibo_cli.numbering import entry_of
from chibo_cli.papers import Paper, paper_name, paper_of, rendered
from chibo_cli.papers.drafts import lacking
from chibo_cli.papers.numbering_notes import kept_day_note, numbering_note
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date


def conclusions_of(record: YearRecord, meeting: Meeting, reading: Sequence[Finding]) -> list[Paper]:
    """The conclusion of a meeting. Raises ChiboError where there is none."""
    _require_conclusion(meeting)
    missing = lacking(record, meeting, reading, missing_from_conclusion)
    paper = paper_of(conclusion, record, meeting, missing)
    if missing or (meeting.conclusion and meeting.conclusion.number):
        return [paper]
    where = f"bảng [ket_luan] của {meeting.path}"
    return [replace(paper, notes=(numbering_note(record, "KL", issued_on(meeting), where),))]


def conclusion_notices_of(
    record: YearRecord, meeting: Meeting, reading: Sequence[Finding], day: date | None = None
) -> list[Paper]:
    """The notice of the conclusion, of `day`, else of the day it was issued, else of today,
    which is no earlier than the meeting.

    The register keeps day and number; a draft is not registered and has no number. Raises
    ChiboError where there is no conclusion.
    """
    _require_conclusion(meeting)
    missing = lacking(record, meeting, reading, missing_from_conclusion)
    name = f"{meeting.slug}-{conclusion_notice.slug}"
    issued = meeting.conclusion.issued if meeting.conclusion else None
    found = entry_of(
        record,
        "TB",
        paper_name(record, name),
        day=day or issued or max(record.as_of, meeting.date),
        abstract=notice_subject(record, meeting),
    )
    entry = found.of_draft() if missing else found
    context = conclusion_notice.context(record, meeting, missing, entry)
    paper = rendered(conclusion_notice, record, context, name, missing=missing, entry=entry)
    kept = kept_day_note(record, entry, day)
    return [replace(paper, notes=(kept,)) if kept else paper]


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The conclusions of all meetings of a year, and the notices of them."""
    for meeting in record.meetings:
        if meeting.conclusion:
            yield from conclusions_of(record, meeting, ())
            yield from conclusion_notices_of(record, meeting, ())


def _require_conclusion(meeting: Meeting) -> None:
    if meeting.conclusion is None:
        raise ChiboError(
            f"Buổi {meeting.kind.words} ngày {short_date(meeting.date)} không có kết luận; muốn "
            f"ra kết luận thì thêm bảng [ket_luan], có noi_dung, vào {meeting.path}."
        )
