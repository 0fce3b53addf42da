"""Chương trình của một buổi sinh hoạt, with clock times from the minutes planned."""

from collections.abc import Sequence

from chibo_cli.documents import Context, document
from chibo_cli.documents.letterhead import draft_note, letterhead, meeting_title, signer_of
from chibo_cli.documents.timetable import parts, planned_minutes, timed_agenda
from chibo_cli.models.meeting import Meeting, MeetingKind
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
        **purposes(meeting),
        "ten_buoi_hop": meeting_title(record, meeting),
        "ten_chuyen_de": meeting.topic.name if meeting.topic else None,
        "chuong_trinh": timed_agenda(meeting),
        "cac_phan": parts(meeting),
        "tong_phut": planned_minutes(meeting),
        "trong_tam": prepared.key_points if prepared else None,
        "cau_hoi": prepared.questions if prepared else None,
        "noi_nhan": [each.rstrip(" ;,.") for each in record.cell.conventions.agenda_recipients],
        "nguoi_ky": signer,
        "chuc_vu_ky": office,
    }


def purposes(meeting: Meeting) -> Context:
    """Purpose and requirement of a meeting; of a thematic one without its own, of its topic."""
    given = [meeting.preparation, meeting.topic if meeting.kind is MeetingKind.THEMATIC else None]
    sources = [source for source in given if source is not None]
    return {
        "muc_dich": next((s.purpose for s in sources if s.purpose is not None), None),
        "yeu_cau": next((s.requirement for s in sources if s.requirement is not None), None),
    }
