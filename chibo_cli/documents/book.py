"""Sổ biên bản một năm: contents with the pages, then the minutes one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from chibo_cli.documents import Context, document
from chibo_cli.documents.letterhead import draft_note, letterhead, meeting_title, own_words
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import listed, month_year


@dataclass(frozen=True)
class BoundMinutes:
    """The minutes of one meeting in the book: the body as printed, and whether it is a draft."""

    meeting: Meeting
    body: str
    is_draft: bool


@document("so-bien-ban", "Sổ biên bản", may_be_own=False)
def book(
    record: YearRecord, bound: Sequence[BoundMinutes], kinds: Sequence[MeetingKind], day: date
) -> Context:
    """The values of the year's minutes book; `kinds` are the kinds of meeting it was asked for."""
    held = [each.meeting.kind for each in bound]
    monthly = any(kind.is_monthly for kind in kinds)
    return {
        **letterhead(record, day),
        **draft_note(()),
        "ten_so": own_words(record, f"{_subject(kinds)} năm {record.year}"),
        "theo_loai": [
            {"ten": own_words(record, kind.words), "so_buoi": held.count(kind)}
            for kind in MeetingKind
            if kind in held
        ],
        "bien_ban": [_row(record, each) for each in bound],
        "co_ban_nhap": any(each.is_draft for each in bound),
        "thang_khong_hop": _months_without_meeting(record) if monthly else [],
        "chua_doc_duoc": record.unread,
    }


def _subject(kinds: Sequence[MeetingKind]) -> str:
    """What the book is of, as its title says it."""
    if len(kinds) == 1:
        return kinds[0].official_name
    cell = "sinh hoạt chi bộ"
    of_committee = MeetingKind.COMMITTEE in kinds
    return listed([cell, MeetingKind.COMMITTEE.official_name]) if of_committee else cell


def _row(record: YearRecord, bound: BoundMinutes) -> Context:
    meeting = bound.meeting
    number = meeting.minutes.number if meeting.minutes else None
    return {
        "ngay": meeting.date,
        "ten": meeting_title(record, meeting),
        "so_ky_hieu": f"{number:02d}-BB/CB" if number else None,
        "ban_nhap": bound.is_draft,
        "toan_van": bound.body,
    }


def _months_without_meeting(record: YearRecord) -> list[Context]:
    """The months that are over without a regular meeting; an unread file may hold one."""
    rows = []
    for month in record.months_over():
        skipped = record.skipping(f"{month:%Y-%m}")
        if not record.monthly(month) and (skipped or not record.unread):
            rows.append(
                {
                    "thang": month_year(month),
                    "ly_do": skipped.reason if skipped else None,
                    "can_cu": skipped.basis if skipped else None,
                }
            )
    return rows
