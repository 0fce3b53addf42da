"""Sổ biên bản một năm."""

from collections.abc import Iterator, Sequence
from datetime import date

from chibo_cli.documents.book import BoundMinutes, book
from chibo_cli.documents.minutes import minutes
from chibo_cli.errors import ChiboError
from chibo_cli.findings import Finding
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.papers import Paper, paper_name
from chibo_cli.papers.minutes import lacking_from_minutes
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import listed, short_date
from chibo_cli.word import OWN_TEMPLATES, body_of, render, template_path

CELL_KINDS = tuple(kind for kind in MeetingKind if kind is not MeetingKind.COMMITTEE)

# Of more drafts than this the contents of the book tell well enough.
_MOST_DAYS_TOLD = 12


def book_of(
    record: YearRecord,
    reading: Sequence[Finding],
    kinds: Sequence[MeetingKind] = CELL_KINDS,
    day: date | None = None,
) -> Paper:
    """The minutes of a year in one paper, of that day, else of the day of the last meeting.

    A meeting still to come has no minutes yet. Raises ChiboError where there are none at all.
    """
    chosen = [meeting for meeting in record.meetings if meeting.kind in kinds]
    held = [m for m in chosen if m.is_finished or m.date <= record.as_of]
    if not held:
        raise ChiboError(_nothing(record, kinds))
    bound = [_bound(record, meeting, reading) for meeting in held]
    asked = tuple(kind for kind in MeetingKind if kind in kinds)
    context = book.context(record, bound, asked, day or held[-1].date)
    # Minutes and book share the styles of the shipped templates; own ones have others.
    spelling = record.cell.conventions.spelling
    content = render(template_path(book.slug), context, spelling=spelling)
    to_come = [meeting for meeting in chosen if meeting not in held]
    notes = tuple(_notes(record, bound, to_come))
    path = record.root / paper_name(record, f"{book.slug}-{record.year}{_suffix(asked)}")
    return Paper(path, content, slug=book.slug, context=context, notes=notes)


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The minutes book of a year."""
    yield book_of(record, ())


def _bound(record: YearRecord, meeting: Meeting, reading: Sequence[Finding]) -> BoundMinutes:
    missing = lacking_from_minutes(record, meeting, reading)
    body = body_of(
        template_path(minutes.slug),
        minutes.context(record, meeting, missing),
        spelling=record.cell.conventions.spelling,
    )
    return BoundMinutes(meeting, body, bool(missing))


def _suffix(kinds: Sequence[MeetingKind]) -> str:
    """What tells a book of some kinds from the ordinary one in its file name."""
    if kinds == CELL_KINDS:
        return ""
    if kinds == tuple(MeetingKind):
        return "-ca-chi-uy"
    return "".join(f"-{kind.slug}" for kind in kinds)


def _notes(
    record: YearRecord, bound: Sequence[BoundMinutes], to_come: Sequence[Meeting]
) -> Iterator[str]:
    drafts = [short_date(each.meeting.date) for each in bound if each.is_draft]
    if drafts:
        days = f" (ngày {listed(drafts)})" if len(drafts) <= _MOST_DAYS_TOLD else ""
        yield (
            f"Trong sổ có {len(drafts)} biên bản còn là bản nháp{days}. "
            "Xem còn thiếu gì bằng lệnh  chibo minutes NGÀY"
        )
    if record.unread:
        yield f"Chưa vào sổ vì chưa đọc được: {', '.join(record.unread)}."
    if to_come:
        days = listed(short_date(meeting.date) for meeting in to_come)
        yield f"Chưa vào sổ vì chưa họp: buổi ngày {days}."
    if (record.root / OWN_TEMPLATES / f"{minutes.slug}.docx").exists():
        yield (
            f"Sổ in theo mẫu của chương trình; mẫu riêng {OWN_TEMPLATES}/{minutes.slug}.docx chỉ "
            "dùng khi in từng biên bản."
        )


def _nothing(record: YearRecord, kinds: Sequence[MeetingKind]) -> str:
    if record.unread:
        names = ", ".join(record.unread)
        return f"Năm {record.year} chưa có biên bản nào đọc được. Cần sửa trước: {names}."
    some = tuple(kinds) != CELL_KINDS
    what = f" thuộc loại {listed(kind.words for kind in kinds)}" if some else ""
    return f"Năm {record.year} chưa có buổi nào{what} đã họp để đưa vào sổ."
