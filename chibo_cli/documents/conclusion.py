"""Kết luận, thông báo kết luận of a meeting: of the cell, or of the chi uỷ in the cell's name."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from chibo_cli.documents import Context, document
from chibo_cli.documents.assignments import assigned_people, recipients_of_conclusion
from chibo_cli.documents.decisions import wants_numbers
from chibo_cli.documents.letterhead import (
    draft_note,
    letterhead,
    meeting_in_a_sentence,
    meeting_title,
    office_of,
    own_words,
    period_in_words,
    signer_of,
)
from chibo_cli.documents.minutes import figures, roll_was_called
from chibo_cli.facts.attendance import attendance
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.numbering import Entry
from chibo_cli.record import YearRecord

_BLOCKS = {
    "chinh_tri_tu_tuong": "công tác chính trị, tư tưởng",
    "nhiem_vu_chinh_tri": "nhiệm vụ chính trị",
    "xay_dung_dang": "công tác xây dựng Đảng",
}
# Keys of a block that are no assessment of the work: who spoke, what is to come, news.
_NO_ASSESSMENT = ("nguoi_trinh_bay", "y_kien", "y_kien_ket_luan", "phuong_huong", "thoi_su")


@document("ket-luan", "Kết luận")
def conclusion(record: YearRecord, meeting: Meeting, missing: Sequence[str]) -> Context:
    """The values of a conclusion, signed for the cell by bí thư or phó bí thư."""
    day = issued_on(meeting)
    number = meeting.conclusion.number if meeting.conclusion else None
    return {
        **_concluded(record, meeting, missing),
        **letterhead(record, day, symbol="KL", number=number),
        **_signed(record, meeting, day),
        "trich_yeu": meeting.conclusion.abstract if meeting.conclusion else None,
    }


@document("thong-bao-ket-luan", "Thông báo kết luận")
def conclusion_notice(
    record: YearRecord, meeting: Meeting, missing: Sequence[str], entry: Entry
) -> Context:
    """The values of a notice of the conclusions; day and number are those of its entry."""
    return {
        **_concluded(record, meeting, missing),
        **letterhead(record, entry.day, symbol=entry.symbol, number=entry.number),
        **_signed(record, meeting, entry.day),
    }


def issued_on(meeting: Meeting) -> date:
    """The day of a conclusion as a paper: as recorded, else the day of the meeting."""
    return (meeting.conclusion and meeting.conclusion.issued) or meeting.date


def notice_subject(record: YearRecord, meeting: Meeting) -> str:
    """The trích yếu of the notice: `kết luận kỳ sinh hoạt chi bộ tháng 11 năm 2026`."""
    return f"kết luận {meeting_as_subject(record, meeting)}"


def meeting_as_subject(record: YearRecord, meeting: Meeting) -> str:
    """The meeting that was concluded: `kỳ sinh hoạt chi bộ tháng 11 năm 2026`."""
    if meeting.is_committee:
        return own_words(record, f"cuộc họp chi uỷ {period_in_words(meeting)}")
    if meeting.kind is MeetingKind.REGULAR:
        return own_words(record, f"kỳ sinh hoạt chi bộ {period_in_words(meeting)}")
    return f"buổi {meeting_title(record, meeting)}"


def _concluded(record: YearRecord, meeting: Meeting, missing: Sequence[str]) -> Context:
    recorded = meeting.model_dump(by_alias=True)
    context = {
        **recorded,
        **draft_note(missing),
        "noi_dung": (meeting.conclusion and meeting.conclusion.content) or (),
        "danh_so_muc": wants_numbers(meeting.conclusion.content if meeting.conclusion else None),
        "ten_buoi_hop": meeting_as_subject(record, meeting),
        "buoi_hop": meeting_in_a_sentence(record, meeting),
        "ky_hop": period_in_words(meeting),
        "hop_chi_uy": meeting.is_committee,
        "so_lieu": figures(record, attendance(meeting, record)),
        "da_diem_danh": roll_was_called(record, meeting, missing),
        "chuc_vu_chu_tri": office_of(record, meeting.chair, meeting.date),
        "danh_gia": [block for block in _BLOCKS if _assesses(recorded[block])],
        "phuong_huong": (meeting.month_review and meeting.month_review.directions) or (),
        "theo_linh_vuc": _by_field(record, recorded),
        "phan_cong": assigned_people(record, meeting),
    }
    return {**context, "cac_muc": _sections(meeting, context)}


def _signed(record: YearRecord, meeting: Meeting, day: date) -> Context:
    signer, office = signer_of(record, meeting, day)
    return {
        "noi_nhan": recipients_of_conclusion(record, meeting, day),
        "nguoi_ky": signer,
        "chuc_vu_ky": office,
    }


def _assesses(block: dict[str, Any] | None) -> bool:
    said = {key: value for key, value in (block or {}).items() if key not in _NO_ASSESSMENT}
    return any(value if key == "van_ban" else value is not None for key, value in said.items())


def _by_field(record: YearRecord, recorded: Context) -> list[Context]:
    """What the chair concluded on each block and further item, under the name of its field."""
    blocks = [(name, recorded[block]) for block, name in _BLOCKS.items()]
    blocks += [(item["tieu_de"], item) for item in recorded["muc_khac"]]
    return [
        {
            "linh_vuc": own_words(record, name) if name else None,
            "ket_luan": block["y_kien_ket_luan"],
        }
        for name, block in blocks
        if block and block["y_kien_ket_luan"]
    ]


def _sections(meeting: Meeting, context: Context) -> list[str]:
    """The sections that have something to say; the cell's conclusion has two at most."""
    if not meeting.is_committee:
        return ["ket_luan", *(["nhiem_vu"] if meeting.tasks else [])]
    ahead = context["phuong_huong"] or context["theo_linh_vuc"]
    return [
        *(["danh_gia"] if context["danh_gia"] else []),
        *(["nhiem_vu"] if ahead or meeting.intended_tasks or meeting.tasks else []),
        "ket_luan",
        *(["phan_cong"] if context["phan_cong"] else []),
    ]
