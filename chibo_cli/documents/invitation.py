"""Giấy mời: one guest asked to one meeting, on a sheet of A4 or A5."""

from collections.abc import Sequence

from chibo_cli.documents import Context, document
from chibo_cli.documents.letterhead import draft_note
from chibo_cli.documents.notice import convening
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.preparation import Guest
from chibo_cli.numbering import Entry
from chibo_cli.record import YearRecord


@document("giay-moi", "Giấy mời")
def invitation(
    record: YearRecord, meeting: Meeting, missing: Sequence[str], entry: Entry, guest: Guest
) -> Context:
    """The values of the invitation; an entry without a symbol gives a paper without a number."""
    return {
        **convening(record, meeting, entry),
        **draft_note(missing),
        "khach": guest.model_dump(by_alias=True),
        "noi_nhan": ["Như trên"],
    }


@document("giay-moi-a5", "Giấy mời khổ A5")
def small_invitation(
    record: YearRecord, meeting: Meeting, missing: Sequence[str], entry: Entry, guest: Guest
) -> Context:
    """The values of the same invitation on the smaller sheet."""
    return invitation.context(record, meeting, missing, entry, guest)
