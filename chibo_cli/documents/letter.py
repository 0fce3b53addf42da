"""Công văn chuyển kiến nghị: the letter that forwards a petition to who is competent for it."""

from collections.abc import Sequence
from dataclasses import dataclass

from chibo_cli.documents import Context, document
from chibo_cli.documents.letterhead import (
    draft_note,
    letterhead,
    meeting_in_a_sentence,
    named,
    own_words,
)
from chibo_cli.documents.paper import addressed
from chibo_cli.ledger import TrackedPetition
from chibo_cli.models.roster import OfficeKind
from chibo_cli.numbering import Entry
from chibo_cli.record import YearRecord

FORWARDING_SUBJECT = "về việc chuyển kiến nghị của đảng viên"


@dataclass(frozen=True)
class Forwarding:
    """A petition to be forwarded: to whom, who else gets the letter, who signs it."""

    petition: TrackedPetition
    entry: Entry
    addressee: str | None
    recipients: tuple[str, ...]
    signer: str | None
    office: OfficeKind | None
    urgency: str = ""
    draft: int = 0
    names_author: bool = True


@document("chuyen-kien-nghi", "Công văn chuyển kiến nghị")
def forwarding(record: YearRecord, order: Forwarding, missing: Sequence[str] = ()) -> Context:
    """The values of the letter; the words of the petition stand in it as they are in the file."""
    petition, meeting = order.petition.petition, order.petition.meeting
    entry = order.entry
    author = named(record, meeting, [petition.person]) if petition.person else None
    return {
        **letterhead(record, entry.day, symbol=entry.symbol, number=entry.number),
        **draft_note(missing),
        **petition.model_dump(by_alias=True),
        "trich_yeu": own_words(record, entry.abstract),
        "du_thao": order.draft,
        "do_khan": order.urgency,
        "kinh_gui": addressed([order.addressee] if order.addressee else []),
        "kinh_trinh": False,
        "noi_xu_ly": order.addressee,
        "nguoi": author if order.names_author else None,
        "ngay": meeting.date,
        "buoi_hop": meeting_in_a_sentence(record, meeting),
        "noi_nhan": order.recipients,
        "nguoi_ky": order.signer,
        "chuc_vu_ky": order.office,
    }
