"""Nghị quyết."""

from collections.abc import Iterator, Sequence

from chibo_cli.documents.resolution import resolution
from chibo_cli.errors import ChiboError
from chibo_cli.facts.missing import missing_from_resolution
from chibo_cli.findings import Finding
from chibo_cli.models.meeting import Meeting
from chibo_cli.papers import Paper, paper_of
from chibo_cli.papers.drafts import lacking
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date


def resolutions_of(record: YearRecord, meeting: Meeting, reading: Sequence[Finding]) -> list[Paper]:
    """The resolutions of a meeting, a paper each. Raises ChiboError where there is none."""
    if not meeting.resolutions:
        raise ChiboError(
            f"Buổi {meeting.kind.words} ngày {short_date(meeting.date)} không có nghị quyết; "
            f"muốn ra nghị quyết thì thêm bảng [[nghi_quyet]] vào {meeting.path}."
        )
    missing = lacking(record, meeting, reading, missing_from_resolution)
    several = len(meeting.resolutions) > 1
    return [
        paper_of(
            resolution,
            record,
            meeting,
            missing,
            each,
            suffix=f"-{each.number or position}" if several else "",
        )
        for position, each in enumerate(meeting.resolutions, start=1)
    ]


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The resolutions of all meetings of a year."""
    for meeting in record.meetings:
        if meeting.resolutions:
            yield from resolutions_of(record, meeting, ())
