"""Thông báo họp, giấy mời, tin nhắn."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from chibo_cli.documents import message as texts
from chibo_cli.documents.invitation import invitation, small_invitation
from chibo_cli.documents.letterhead import meeting_title
from chibo_cli.documents.notice import abstract, notice
from chibo_cli.errors import ChiboError
from chibo_cli.facts.notice_gaps import (
    missing_from_invitation,
    missing_from_message,
    missing_from_notice,
)
from chibo_cli.findings import Finding
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.preparation import Guest
from chibo_cli.numbering import Entry, entry_of
from chibo_cli.papers import Paper, paper_name, rendered
from chibo_cli.papers.numbering_notes import kept_day_note
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date, slug, unaccented

_LONGEST_SUFFIX = 60


@dataclass(frozen=True)
class Invitations:
    """How invitations are asked for: to one guest, on a small sheet, with a number, of a day."""

    guest: str | None = None
    small: bool = False
    numbered: bool = False
    day: date | None = None


@dataclass(frozen=True)
class Message:
    """A text to paste into a message, and what it still lacks."""

    text: str
    missing: tuple[str, ...]


def notices_of(
    record: YearRecord, meeting: Meeting, reading: Sequence[Finding], day: date | None = None
) -> list[Paper]:
    """The notice of a meeting, of the day its file says, else of `day`, else of today.

    The register keeps day and number; a draft is not registered and has no number.
    """
    missing = missing_from_notice(meeting, record)
    name = f"{meeting.slug}-{notice.slug}"
    told = _day_told(meeting)
    found = entry_of(
        record,
        "TB",
        paper_name(record, name),
        day=told or day or record.as_of,
        abstract=abstract(record, meeting),
    )
    entry = found.of_draft() if missing else found
    context = notice.context(record, meeting, missing, entry)
    paper = rendered(notice, record, context, name, missing=missing, entry=entry)
    notes = _notes(record, meeting, entry, told or day)
    if entry.number and not told and not meeting.is_committee:
        line = f"thong_bao.ngay = {entry.day.isoformat()}"
        notes = (*notes, f"Báo xong thì ghi  {line}  vào [chuan_bi] của {meeting.path}.")
    if told and day and told != day and found.is_new:
        notes = (
            f"Tệp buổi họp ghi thông báo ngày {short_date(told)} (thong_bao.ngay); không ghi "
            f"ngày {short_date(day)}.",
            *notes,
        )
    return [replace(paper, notes=notes)]


def invitations_of(
    record: YearRecord, meeting: Meeting, reading: Sequence[Finding], asked: Invitations
) -> list[Paper]:
    """An invitation to each guest, or to those asked for. Raises ChiboError where there is none."""
    lacking = missing_from_invitation(meeting, record)
    made: list[Paper] = []
    taken: list[Entry] = []
    for guest, suffix in _guests(meeting, asked.guest):
        missing = (*lacking, *([] if guest.full_name else ["họ tên khách mời (ho_ten)"]))
        name = f"{meeting.slug}-{invitation.slug}-{suffix}"
        entry = _invitation_entry(record, meeting, name, asked, taken)
        if missing:
            entry = entry.of_draft()
        taken.append(entry)
        template = small_invitation if asked.small else invitation
        context = template.context(record, meeting, missing, entry, guest)
        paper = rendered(template, record, context, name, missing=missing, entry=entry)
        made.append(replace(paper, notes=_notes(record, meeting, entry, asked.day)))
    return made


def message_of(record: YearRecord, meeting: Meeting) -> Message:
    """The text to paste into a message."""
    return Message(texts.message(record, meeting), missing_from_message(meeting, record))


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The notices of all meetings of a year, and the invitations to those that have guests."""
    for meeting in record.meetings:
        yield from notices_of(record, meeting, ())
        if meeting.guests:
            yield from invitations_of(record, meeting, (), Invitations(numbered=True))
            yield from invitations_of(record, meeting, (), Invitations(small=True))


def _day_told(meeting: Meeting) -> date | None:
    prepared = meeting.preparation
    return prepared.notice.date if prepared and prepared.notice else None


def _invitation_entry(
    record: YearRecord, meeting: Meeting, name: str, asked: Invitations, taken: Sequence[Entry]
) -> Entry:
    """What is registered of an invitation, or would be; without a symbol it has no number.

    One that was numbered before stays so.
    """
    subject = f"dự {meeting_title(record, meeting)}"
    day = asked.day or _day_told(meeting) or record.as_of
    file_name = paper_name(record, name)
    entry = entry_of(record, "GM", file_name, day=day, abstract=subject, taken=taken)
    if asked.numbered or not entry.is_new:
        return entry
    return Entry("", None, day, subject, file_name)


def _guests(meeting: Meeting, asked: str | None) -> list[tuple[Guest, str]]:
    """The guests to invite, each with the ending of the file name: no two have the same."""
    if not meeting.guests:
        raise ChiboError(
            f"Buổi {meeting.kind.words} ngày {short_date(meeting.date)} không có khách mời; "
            f"muốn in giấy mời thì thêm bảng [[khach_moi]] vào {meeting.path}."
        )
    met: Counter[str] = Counter()
    found: list[tuple[Guest, str]] = []
    for guest in meeting.guests:
        ending = slug(guest.full_name or "")[:_LONGEST_SUFFIX].strip("-") or "khach"
        met[ending] += 1
        found.append((guest, ending if met[ending] == 1 else f"{ending}-{met[ending]}"))
    if asked is None:
        return found
    wanted = unaccented(" ".join(asked.split()))
    chosen = [(g, e) for g, e in found if wanted and wanted in unaccented(g.full_name or "")]
    if not chosen:
        names = ", ".join(guest.full_name for guest in meeting.guests if guest.full_name)
        raise ChiboError(
            f"Không có khách mời nào tên «{asked}» trong {meeting.path}"
            f"{f'; ở đó có: {names}' if names else ''}."
        )
    return chosen


def _notes(
    record: YearRecord, meeting: Meeting, entry: Entry, asked: date | None
) -> tuple[str, ...]:
    """What to tell of the day and the number of a paper."""
    notes = []
    if kept := kept_day_note(record, entry, asked):
        notes.append(kept)
    if entry.day >= meeting.date:
        notes.append(
            f"Văn bản ghi ngày {short_date(entry.day)}, không trước ngày họp "
            f"{short_date(meeting.date)}."
        )
    return tuple(notes)
