"""Nghị quyết của chi bộ, in its plain form: one paper for one resolution of a meeting."""

from collections.abc import Sequence

from chibo_cli.documents import Context, document
from chibo_cli.documents.letterhead import (
    draft_note,
    letterhead,
    meeting_title,
    office_of,
)
from chibo_cli.documents.minutes import ballot, figures, reviewed_tasks
from chibo_cli.facts.attendance import attendance
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Resolution
from chibo_cli.models.meeting.kinds import ResolutionKind
from chibo_cli.models.roster import OfficeKind
from chibo_cli.record import YearRecord

_SIGNING_OFFICES = (OfficeKind.SECRETARY, OfficeKind.DEPUTY_SECRETARY)


@document("nghi-quyet", "Nghị quyết")
def resolution(
    record: YearRecord, meeting: Meeting, missing: Sequence[str], adopted: Resolution
) -> Context:
    """The values of one resolution, signed for the cell by bí thư or phó bí thư."""
    day = adopted.issued or meeting.date
    counted = attendance(meeting, record)
    signer, office = _signer(record, meeting)
    recipients = [
        recipient.rstrip(" ;,.") for recipient in record.cell.conventions.resolution_recipients
    ]
    return {
        **meeting.model_dump(by_alias=True),
        **letterhead(record, day, symbol="NQ", number=adopted.number),
        **draft_note(missing),
        **adopted.model_dump(by_alias=True, include={"abstract", "content"}),
        "ten_buoi_hop": meeting_title(record, meeting),
        "danh_gia_thang": adopted.kind in (ResolutionKind.MONTHLY, None),
        "so_lieu": figures(counted),
        "chuc_vu_chu_tri": office_of(record, meeting.chair, meeting.date),
        "ra_soat": reviewed_tasks(record, meeting),
        "ket_qua": ballot(adopted.vote, counted),
        "noi_nhan": recipients,
        "nguoi_ky": signer,
        "chuc_vu_ky": office,
    }


def _signer(record: YearRecord, meeting: Meeting) -> tuple[str | None, OfficeKind]:
    """Who signs T/M CHI BỘ: the chair who holds an office that signs, else the bí thư."""
    office = office_of(record, meeting.chair, meeting.date)
    if office in _SIGNING_OFFICES and office is not None:
        return meeting.chair, office
    secretary = record.roster.in_office(OfficeKind.SECRETARY, meeting.date)
    return secretary, OfficeKind.SECRETARY
