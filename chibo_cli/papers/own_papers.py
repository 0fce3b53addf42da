"""Văn bản có nội dung tự soạn: any paper a cell may issue, from a person's plain file."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from chibo_cli.documents.paper import Order, own_letter, own_paper
from chibo_cli.documents.paper_types import LETTER, MINUTES, SUBMISSION, PaperType
from chibo_cli.loader.own_text import own_text_of, read_annex, read_own_text
from chibo_cli.loader.own_text.passages import OwnText
from chibo_cli.numbering import Entry
from chibo_cli.papers import Paper, rendered
from chibo_cli.papers.own_entries import entry_for, name_of
from chibo_cli.papers.own_notes import notes_on
from chibo_cli.papers.own_wishes import Wishes
from chibo_cli.papers.own_words import (
    addressees_of,
    missing_names,
    recipients_of,
    signer_for,
    subject_of,
    urgency_named,
)
from chibo_cli.record import YearRecord


def own_paper_of(record: YearRecord, kind: PaperType, content: Path, wishes: Wishes) -> Paper:
    """The paper of that type with the text of a file. Raises ChiboError for what cannot be read."""
    text = read_own_text(content)
    return made_of(record, kind, text, wishes)


def made_of(record: YearRecord, kind: PaperType, text: OwnText, wishes: Wishes) -> Paper:
    """The paper of that type with a text already read."""
    abstract = subject_of(kind, wishes.abstract or text.abstract)
    annexes = tuple(read_annex(path) for path in wishes.annexes)
    entry = entry_for(record, kind, abstract, wishes)
    order, on_signer = _order(record, kind, (text, *annexes), (wishes, entry))
    missing = tuple(_missing(record, order, entry))
    if missing and entry.is_new:
        # What cannot be signed yet takes no number.
        entry = entry.of_draft()
    document = own_letter if kind is LETTER else own_paper
    context = document.context(record, order, entry, missing)
    paper = rendered(document, record, context, name_of(entry), missing=missing, entry=entry)
    addressed = bool(wishes.addressees or text.addressees)
    told = notes_on(kind, abstract, (text, *annexes), addressed=addressed, day=entry.day)
    return replace(paper, notes=(*told, *on_signer))


def sample_papers(record: YearRecord) -> Iterator[Paper]:
    """A submission and a letter with every kind of passage and an annex."""
    text = own_text_of(_SAMPLE, "noi-dung.txt")
    for kind in (SUBMISSION, LETTER):
        subject = subject_of(kind, text.abstract)
        entry = Entry(kind.symbol, 1, date(record.year, 11, 5), subject, "")
        order, _ = _order(record, kind, (text, text), (Wishes(today=entry.day), entry))
        document = own_letter if kind is LETTER else own_paper
        context = document.context(record, order, entry)
        yield rendered(document, record, context, f"{entry.day}-{kind.slug}", entry=entry)


def _order(
    record: YearRecord,
    kind: PaperType,
    texts: tuple[OwnText, ...],
    asked: tuple[Wishes, Entry],
) -> tuple[Order, tuple[str, ...]]:
    """What is printed beside number and day, and what the person should know of the signer."""
    wishes, entry = asked
    text, *annexes = texts
    typed = wishes.addressees or text.addressees
    addressees = addressees_of(record, kind, typed, entry.day)
    signer, office, notes = signer_for(record, wishes.signer, entry.day)
    order = Order(
        kind,
        text,
        entry.abstract,
        addressees=addressees,
        recipients=recipients_of(
            record, kind, wishes.recipients or text.recipients, addressees, entry.day
        ),
        annexes=tuple(annexes),
        draft=wishes.draft,
        urgency=urgency_named(record, wishes.urgency),
        signer=signer,
        office=office,
        minute_taker=wishes.minute_taker,
    )
    return order, notes


def _missing(record: YearRecord, order: Order, entry: Entry) -> Iterator[str]:
    yield from missing_names(record, entry.day, order.signer)
    if order.kind is LETTER and not order.addressees:
        yield "nơi gửi đến (--kinh-gui)"
    if order.kind is MINUTES and not order.minute_taker:
        yield "người ghi biên bản (--thu-ky)"


_SAMPLE = """trich_yeu: Kết quả công tác
Căn cứ Điều lệ Đảng;
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
Điều 2. Các đồng chí đảng viên chịu trách nhiệm thi hành.
I- KẾT QUẢ
1. Công tác tư tưởng
Các việc sau:
| TT | Nội dung |
| 1 | Tư tưởng ổn định |
Trên đây là kết quả, có Phụ lục kèm theo.
"""
