"""Chương trình của một buổi sinh hoạt, in its plain form."""

from collections.abc import Sequence

from chibo_cli.documents import Context, document
from chibo_cli.documents.letterhead import draft_note, letterhead, meeting_title, signer_of
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord


@document("chuong-trinh", "Chương trình")
def agenda(record: YearRecord, meeting: Meeting, missing: Sequence[str]) -> Context:
    """The values of the agenda; it carries no number, and is signed where it has recipients."""
    prepared = meeting.preparation
    signer, office = signer_of(record, meeting)
    return {
        **meeting.model_dump(by_alias=True),
        **letterhead(record, meeting.date),
        **draft_note(missing),
        "ten_buoi_hop": meeting_title(record, meeting),
        "ten_chuyen_de": meeting.topic.name if meeting.topic else None,
        "muc_dich": prepared.purpose if prepared else None,
        "yeu_cau": prepared.requirement if prepared else None,
        "cau_hoi": prepared.questions if prepared else None,
        "noi_nhan": [each.rstrip(" ;,.") for each in record.cell.conventions.agenda_recipients],
        "nguoi_ky": signer,
        "chuc_vu_ky": office,
    }
