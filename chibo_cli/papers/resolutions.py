"""Nghị quyết."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from chibo_cli.documents.resolution import resolution
from chibo_cli.errors import ChiboError
from chibo_cli.facts.decision_gaps import kind_of
from chibo_cli.facts.missing import missing_from_resolution
from chibo_cli.findings import Finding
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.kinds import ResolutionKind
from chibo_cli.papers import Paper, paper_of
from chibo_cli.papers.drafts import lacking, with_its_score
from chibo_cli.papers.numbering_notes import numbering_note
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date

_TELLING_THE_SCORE = (ResolutionKind.MONTHLY, ResolutionKind.THEMATIC)


def resolutions_of(record: YearRecord, meeting: Meeting, reading: Sequence[Finding]) -> list[Paper]:
    """The resolutions of a meeting, a paper each. Raises ChiboError where there is none."""
    if not meeting.resolutions:
        raise ChiboError(
            f"Buổi {meeting.kind.words} ngày {short_date(meeting.date)} không có nghị quyết; "
            f"muốn ra nghị quyết thì thêm bảng [[nghi_quyet]] vào {meeting.path}."
        )
    return [
        _paper(record, meeting, reading, position) for position in range(len(meeting.resolutions))
    ]


def resolution_of(
    record: YearRecord, meeting: Meeting, reading: Sequence[Finding], *, number: int
) -> list[Paper]:
    """The resolution of that number. Raises ChiboError where the meeting has no such one."""
    every = resolutions_of(record, meeting, reading)
    for adopted, paper in zip(meeting.resolutions, every, strict=True):
        if adopted.number == number:
            return [paper]
    numbers = [str(each.number) for each in meeting.resolutions if each.number]
    known = f"có số {', '.join(numbers)}" if numbers else "chưa ghi số nào"
    raise ChiboError(
        f"Buổi {meeting.kind.words} ngày {short_date(meeting.date)} không có nghị quyết số "
        f"{number}; tệp {meeting.path} {known}."
    )


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The resolutions of all meetings of a year."""
    for meeting in record.meetings:
        if meeting.resolutions:
            yield from resolutions_of(record, meeting, ())


def _paper(
    record: YearRecord, meeting: Meeting, reading: Sequence[Finding], position: int
) -> Paper:
    adopted = meeting.resolutions[position]
    from_itself = partial(missing_from_resolution, adopted=adopted)
    tells_score = (
        record.cell.conventions.score_in_resolution
        and kind_of(meeting, adopted) in _TELLING_THE_SCORE
    )
    lacks = with_its_score(from_itself, reading) if tells_score else from_itself
    missing = lacking(record, meeting, reading, lacks)
    several = len(meeting.resolutions) > 1
    suffix = f"-{adopted.number or position + 1}" if several else ""
    paper = paper_of(resolution, record, meeting, missing, adopted, suffix=suffix)
    if adopted.number or missing:
        return paper
    which = f" thứ {position + 1}" if several else ""
    where = f"bảng [[nghi_quyet]]{which} của {meeting.path}"
    ahead = sum(not each.number for each in meeting.resolutions[:position])
    note = numbering_note(record, "NQ", adopted.issued or meeting.date, where, ahead=ahead)
    return replace(paper, notes=(note,))
