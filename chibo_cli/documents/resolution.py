"""Nghị quyết của chi bộ, in its plain form: one paper for one resolution of a meeting."""

from collections.abc import Sequence
from datetime import date

from chibo_cli.documents import Context, document
from chibo_cli.documents.letterhead import (
    draft_note,
    letterhead,
    meeting_in_a_sentence,
    office_of,
    signer_of,
)
from chibo_cli.documents.minutes import (
    ballot,
    figures,
    own_score,
    recorded_as_none,
    reviewed_tasks,
    roll_was_called,
    vote_kind,
)
from chibo_cli.facts.attendance import attendance, certain_attendance
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Resolution
from chibo_cli.models.meeting.kinds import ResolutionKind
from chibo_cli.record import YearRecord


@document("nghi-quyet", "Nghị quyết")
def resolution(
    record: YearRecord, meeting: Meeting, missing: Sequence[str], adopted: Resolution
) -> Context:
    """The values of one resolution, signed for the cell by bí thư or phó bí thư."""
    day = adopted.issued or meeting.date
    recorded = meeting.model_dump(by_alias=True)
    counted = attendance(meeting, record)
    signer, office = signer_of(record, meeting)
    return {
        **recorded,
        **letterhead(record, day, symbol="NQ", number=adopted.number),
        **draft_note(missing),
        **adopted.model_dump(by_alias=True, include={"abstract", "content"}),
        "buoi_hop": meeting_in_a_sentence(record, meeting),
        "nhiem_vu": recorded["nhiem_vu"] if _carries_tasks(meeting, adopted) else (),
        "phuong_huong": (meeting.month_review and meeting.month_review.directions) or (),
        "loai": _kind(meeting, adopted),
        "so_lieu": figures(record, counted),
        "da_diem_danh": roll_was_called(record, meeting, missing),
        "chuc_vu_chu_tri": office_of(record, meeting.chair, meeting.date),
        "ra_soat": reviewed_tasks(record, meeting),
        "ket_qua": ballot(adopted.vote, certain_attendance(meeting, record), vote_kind(adopted)),
        "khong_co": recorded_as_none(meeting),
        "thoi_luong": minutes_long(meeting),
        "tu_cham": own_score(record, meeting),
        "noi_nhan": recipients(record, day),
        "nguoi_ky": signer,
        "chuc_vu_ky": office,
    }


def _kind(meeting: Meeting, adopted: Resolution) -> ResolutionKind:
    """The kind of a resolution; where it is not recorded, that of its meeting."""
    if adopted.kind:
        return adopted.kind
    if meeting.kind.is_monthly:
        return ResolutionKind.MONTHLY
    return ResolutionKind.THEMATIC if meeting.topic else ResolutionKind.OTHER


def _carries_tasks(meeting: Meeting, adopted: Resolution) -> bool:
    """Whether the meeting's tasks stand in this resolution: the monthly one, else the first."""
    monthly = [each for each in meeting.resolutions if each.kind is ResolutionKind.MONTHLY]
    return adopted is (monthly or meeting.resolutions)[0]


def minutes_long(meeting: Meeting) -> int | None:
    """How long the meeting took, in minutes; None while that cannot be known."""
    duration = meeting.duration
    return int(duration.total_seconds()) // 60 if duration and duration.days >= 0 else None


def recipients(record: YearRecord, day: date) -> list[str]:
    """Who gets a resolution: as the cell has agreed, else the superior and the members."""
    agreed = record.cell.conventions.resolution_recipients
    superior = record.cell.naming_on(day).superior_committee
    usual = [f"{superior} (để báo cáo)"] if superior else []
    return [each.rstrip(" ;,.") for each in agreed or (*usual, "Các đồng chí đảng viên")]
