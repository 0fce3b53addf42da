"""Nghị quyết của chi bộ, in its plain form: one paper for one resolution of a meeting."""

from collections.abc import Sequence

from chibo_cli.documents import Context, document
from chibo_cli.documents.letterhead import (
    draft_note,
    letterhead,
    meeting_in_a_sentence,
    office_of,
)
from chibo_cli.documents.minutes import (
    ballot,
    figures,
    reviewed_tasks,
    roll_was_called,
    vote_kind,
)
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
    recorded = meeting.model_dump(by_alias=True)
    counted = attendance(meeting, record)
    signer, office = _signer(record, meeting)
    recipients = [
        recipient.rstrip(" ;,.") for recipient in record.cell.conventions.resolution_recipients
    ]
    return {
        **recorded,
        **letterhead(record, day, symbol="NQ", number=adopted.number),
        **draft_note(missing),
        **adopted.model_dump(by_alias=True, include={"abstract", "content"}),
        "buoi_hop": meeting_in_a_sentence(record, meeting),
        "nhiem_vu": recorded["nhiem_vu"] if _carries_tasks(meeting, adopted) else (),
        "phuong_huong": (meeting.month_review and meeting.month_review.directions) or (),
        "danh_gia_thang": adopted.kind in (ResolutionKind.MONTHLY, None),
        "so_lieu": figures(counted),
        "da_diem_danh": roll_was_called(meeting, missing),
        "chuc_vu_chu_tri": office_of(record, meeting.chair, meeting.date),
        "ra_soat": reviewed_tasks(record, meeting),
        "ket_qua": ballot(adopted.vote, counted, vote_kind(adopted)),
        "noi_nhan": recipients,
        "nguoi_ky": signer,
        "chuc_vu_ky": office,
    }


def _carries_tasks(meeting: Meeting, adopted: Resolution) -> bool:
    """Whether the meeting's tasks stand in this resolution: the monthly one, else the first."""
    monthly = [each for each in meeting.resolutions if each.kind is ResolutionKind.MONTHLY]
    return adopted is (monthly or meeting.resolutions)[0]


def _signer(record: YearRecord, meeting: Meeting) -> tuple[str | None, OfficeKind]:
    """Who signs T/M CHI BỘ: the chair who holds an office that signs, else the bí thư."""
    office = office_of(record, meeting.chair, meeting.date)
    if office in _SIGNING_OFFICES and office is not None:
        return meeting.chair, office
    secretary = record.roster.in_office(OfficeKind.SECRETARY, meeting.date)
    return secretary, OfficeKind.SECRETARY
