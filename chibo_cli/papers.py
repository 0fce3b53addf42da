"""A document of a meeting -> its DOCX, as a draft with what is missing where it must be one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from chibo_cli.checker import Report, errors_of
from chibo_cli.documents import Document
from chibo_cli.documents.agenda import agenda
from chibo_cli.documents.inspection import Inspected, inspection
from chibo_cli.documents.minutes import minutes
from chibo_cli.documents.resolution import resolution
from chibo_cli.errors import ChiboError
from chibo_cli.facts.missing import missing_from_minutes, missing_from_resolution
from chibo_cli.findings import Finding
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Resolution
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date
from chibo_cli.word import render, template_path

PAPER_FOLDER = "van-ban"

Making = Callable[[YearRecord, Meeting, Sequence[Finding]], "list[Paper]"]


@dataclass(frozen=True)
class Paper:
    """A paper ready to be written: where it belongs, its bytes, and why it is a draft if it is."""

    path: Path
    content: bytes
    missing: tuple[str, ...]


def inspection_of(record: YearRecord, report: Report) -> Paper:
    """The report of a check as a paper, dated on the day the check speaks for."""
    unchecked = tuple(f"{len(u.codes)} quy tắc vì {u.reason}" for u in report.unchecked)
    inspected = Inspected(
        report.findings, report.waived, report.unread, unchecked, report.meetings, report.titles
    )
    spelling = record.cell.conventions.spelling
    context = inspection.context(record, inspected)
    content = render(template_path(inspection.slug), context, spelling=spelling)
    name = f"{record.root.name}-{record.as_of.isoformat()}-{inspection.slug}.docx"
    return Paper(record.root / str(record.year) / PAPER_FOLDER / name, content, ())


def paper_of(
    document: Document,
    record: YearRecord,
    meeting: Meeting,
    missing: Sequence[str],
    *,
    adopted: Resolution | None = None,
    suffix: str = "",
) -> Paper:
    """The paper, with its place in the folder of the year's papers."""
    subject = () if adopted is None else (adopted,)
    context = document.context(record, meeting, missing, *subject)
    spelling = record.cell.conventions.spelling
    content = render(template_path(document.slug), context, spelling=spelling)
    folder = record.root / str(record.year) / PAPER_FOLDER
    return Paper(folder / f"{meeting.slug}-{document.slug}{suffix}.docx", content, tuple(missing))


Missing = Callable[[Meeting, YearRecord], tuple[str, ...]]


def lacking(
    record: YearRecord, meeting: Meeting, reading: Sequence[Finding], missing: Missing
) -> tuple[str, ...]:
    """Why a paper of this meeting is a draft: errors in what it rests on, then what is lacking.

    Empty for a finished file without errors: its papers can be signed.
    """
    errors = [each.location for each in errors_of(record, meeting, reading)]
    reasons = []
    for path in dict.fromkeys(place.path for place in errors):
        lines = [str(place.line) for place in errors if place.path == path]
        told = ", ".join(dict.fromkeys(lines))
        reasons.append(f"việc sửa {len(lines)} lỗi trong {path}, dòng {told}")
    if unread := _unread_sources(record, meeting):
        reasons.append(f"việc sửa tệp chưa đọc được: {', '.join(unread)}")
    reasons += missing(meeting, record)
    if not meeting.is_finished and not reasons:
        reasons.append('việc đánh dấu hoàn thành (trang_thai = "hoan_thanh")')
    return tuple(reasons)


def _unread_sources(record: YearRecord, meeting: Meeting) -> list[str]:
    """The unread files whose tasks or petitions this meeting speaks of."""
    spoken_of = [review.earlier_task for review in meeting.task_reviews]
    spoken_of += [answer.earlier_petition for answer in meeting.petition_answers]
    slugs = {reference.rpartition("/")[0] for reference in spoken_of if reference}
    if not slugs:
        return []
    return [path for path in record.all_unread if PurePosixPath(path).stem in slugs]


def minutes_of(record: YearRecord, meeting: Meeting, reading: Sequence[Finding]) -> list[Paper]:
    """The minutes of a meeting."""
    return [
        paper_of(minutes, record, meeting, lacking(record, meeting, reading, missing_from_minutes))
    ]


def agendas_of(record: YearRecord, meeting: Meeting, reading: Sequence[Finding]) -> list[Paper]:
    """The agenda of a meeting: made before it, so nothing of its course can be missing."""
    return [paper_of(agenda, record, meeting, ())]


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
            adopted=each,
            suffix=f"-{each.number or position}" if several else "",
        )
        for position, each in enumerate(meeting.resolutions, start=1)
    ]
