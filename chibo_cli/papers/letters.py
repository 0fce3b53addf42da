"""Công văn chuyển kiến nghị: the letter made from a petition in a meeting file."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from chibo_cli.documents.letter import FORWARDING_SUBJECT, Forwarding, forwarding
from chibo_cli.documents.paper_types import LETTER
from chibo_cli.errors import ChiboError
from chibo_cli.ledger import TrackedPetition, found_petition, petitions
from chibo_cli.models.meeting.kinds import AnswerState, Competence
from chibo_cli.numbering import Entry, entry_of
from chibo_cli.papers import Paper, paper_name, rendered
from chibo_cli.papers.own_entries import name_of, with_number
from chibo_cli.papers.own_wishes import Wishes
from chibo_cli.papers.own_words import missing_names, recipients_of, signer_for, urgency_named
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date


def forwarding_of(
    record: YearRecord, reference: str, wishes: Wishes, *, names_author: bool = True
) -> Paper:
    """The letter that forwards a petition (`2026-09-03-thuong-ky/1`).

    Raises ChiboError where no such petition is in the book.
    """
    tracked = _petition(record, reference)
    if wishes.typed_day and wishes.typed_day < tracked.meeting.date:
        raise ChiboError(
            f"Kiến nghị có từ buổi ngày {short_date(tracked.meeting.date)}; công văn chuyển kiến "
            f"nghị không thể ghi ngày {short_date(wishes.typed_day)}."
        )
    if len(wishes.addressees) > 1:
        raise ChiboError(
            "Công văn chuyển kiến nghị gửi một nơi xử lý; chỉ ghi một --kinh-gui, nơi khác ghi ở "
            "--noi-nhan."
        )
    # The letter may have been registered in an earlier year than the one of today.
    book, entry = _book_and_entry(record, tracked, wishes)
    addressee = _addressee(book, tracked, wishes, entry.day)
    signer, office, on_signer = signer_for(book, wishes.signer, entry.day)
    order = Forwarding(
        tracked,
        entry,
        addressee,
        recipients_of(book, LETTER, wishes.recipients, [addressee or ""], entry.day),
        signer,
        office,
        urgency=urgency_named(book, wishes.urgency),
        draft=wishes.draft,
        names_author=names_author,
    )
    missing = tuple(_missing(book, order))
    if missing and entry.is_new:
        entry = entry.of_draft()
        order = replace(order, entry=entry)
    context = forwarding.context(book, order, missing)
    paper = rendered(forwarding, book, context, name_of(entry), missing=missing, entry=entry)
    return replace(paper, notes=(*_notes(tracked, entry), *on_signer))


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """The letters that forward the petitions of a year."""
    for tracked in petitions(record.meetings).values():
        wishes = Wishes(today=tracked.meeting.date)
        yield forwarding_of(record, tracked.reference, wishes)


def _petition(record: YearRecord, reference: str) -> TrackedPetition:
    slug = reference.strip().rpartition("/")[0]
    unread = [name for name in record.all_unread if slug and f"/{slug}" in name]
    if unread:
        raise ChiboError(
            f"Chưa đọc được {unread[0]}, nên chưa thấy kiến nghị «{reference}». "
            f"Sửa theo  chibo check {unread[0]}"
        )
    return found_petition(reference, petitions(record.all_meetings))


def _book_and_entry(
    record: YearRecord, tracked: TrackedPetition, wishes: Wishes
) -> tuple[YearRecord, Entry]:
    """The year the letter belongs to, and its entry: as it stands, else new in this year."""
    meeting, number = tracked.meeting.slug, tracked.petition.number
    name = f"{meeting}-chuyen-kien-nghi-{number}"
    if wishes.draft:
        file_name = f"van-ban/{name}-du-thao-{wishes.draft}.docx"
        return record, Entry(
            LETTER.symbol, None, wishes.day, FORWARDING_SUBJECT, file_name, is_new=False
        )
    book: YearRecord | None = record
    while book:
        file_name = paper_name(book, name)
        entry = entry_of(
            book, LETTER.symbol, file_name, day=wishes.day, abstract=FORWARDING_SUBJECT
        )
        if not entry.is_new:
            return book, entry
        book = book.previous
    file_name = paper_name(record, name)
    entry = entry_of(record, LETTER.symbol, file_name, day=wishes.day, abstract=FORWARDING_SUBJECT)
    return record, with_number(entry, wishes.number) if wishes.number else entry


def _addressee(
    record: YearRecord, tracked: TrackedPetition, wishes: Wishes, day: date
) -> str | None:
    """Where the petition goes: as typed, as the file says, else to the superior committee."""
    if wishes.addressees:
        return wishes.addressees[0].strip(" ;,.")
    if tracked.petition.handler:
        return tracked.petition.handler
    if tracked.petition.competence is Competence.SUPERIOR_COMMITTEE:
        return record.cell.naming_on(day).superior_committee
    return None


def _missing(record: YearRecord, order: Forwarding) -> Iterator[str]:
    petition = order.petition.petition
    yield from missing_names(record, order.entry.day, order.signer)
    if not order.addressee:
        yield "nơi xử lý kiến nghị (noi_xu_ly, hoặc --kinh-gui)"
    if not petition.content:
        yield "nội dung kiến nghị (noi_dung)"


def _notes(tracked: TrackedPetition, entry: Entry) -> Iterator[str]:
    petition = tracked.petition
    if petition.competence is Competence.CELL:
        yield (
            "Kiến nghị này thuộc thẩm quyền của chi bộ (tham_quyen); chi bộ tự trả lời đảng viên, "
            "không phải chuyển."
        )
    answered = [
        meeting
        for answer, meeting in zip(tracked.answers, tracked.answered_in, strict=True)
        if answer.state is AnswerState.ANSWERED and meeting.date <= entry.day
    ]
    if answered:
        yield f"Kiến nghị này đã được trả lời ở buổi ngày {short_date(answered[0].date)}."
    if petition.due is None:
        yield "Kiến nghị chưa ghi hạn trả lời (han), nên công văn không đề nghị thời hạn."
    elif petition.due <= entry.day:
        yield f"Hạn trả lời {short_date(petition.due)} không sau ngày công văn; xem lại hạn."
    if not entry.is_new and entry.number:
        kept = f"số {entry.number:02d}, ngày {short_date(entry.day)}"
        yield f"Công văn này đã có trong sổ: giữ {kept}."
