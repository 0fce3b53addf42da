"""Nghị quyết của chi bộ: one paper for one resolution of a meeting."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from chibo_cli.documents import Context, document
from chibo_cli.documents.decisions import (
    fulfilled_tasks,
    result_of,
    reviewed_tasks,
    wants_numbers,
)
from chibo_cli.documents.letterhead import (
    draft_note,
    layout,
    letterhead,
    meeting_in_a_sentence,
    office_of,
    signer_of,
)
from chibo_cli.documents.minutes import figures, recorded_as_none, roll_was_called
from chibo_cli.documents.own_score import own_score
from chibo_cli.facts.attendance import attendance, certain_attendance
from chibo_cli.facts.decision_gaps import carries_tasks, kind_of
from chibo_cli.facts.resolution_votes import vote_on_person
from chibo_cli.models.cell import Layout
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Resolution
from chibo_cli.models.meeting.kinds import ResolutionKind
from chibo_cli.record import YearRecord

# The parts of a monthly review in their order, each with the table and keys it prints.
_REVIEW = {
    "chinh_tri_tu_tuong": (
        "chinh_tri_tu_tuong",
        ("van_ban", "tinh_hinh_tu_tuong", "hoc_tap_bac"),
    ),
    "ket_qua": ("nhiem_vu_chinh_tri", ("ket_qua", "uu_diem")),
    "xay_dung_dang": (
        "xay_dung_dang",
        (
            "dang_phi",
            "cong_tac_dang_vien",
            "kiem_tra_giam_sat",
            "doan_the",
        ),
    ),
    "ra_soat": ("ra_soat", ()),
    "bieu_duong": ("xay_dung_dang", ("bieu_duong", "nhac_nho")),
    "han_che": ("nhiem_vu_chinh_tri", ("han_che", "nguyen_nhan")),
}


@document("nghi-quyet", "Nghị quyết")
def resolution(
    record: YearRecord, meeting: Meeting, missing: Sequence[str], adopted: Resolution
) -> Context:
    """The values of one resolution, signed for the cell by bí thư or phó bí thư."""
    day = adopted.issued or meeting.date
    recorded = meeting.model_dump(by_alias=True)
    counted = attendance(meeting, record)
    signer, office = signer_of(record, meeting, day)
    on_person = vote_on_person(meeting, adopted)
    context = {
        **recorded,
        **letterhead(record, day, symbol="NQ", number=adopted.number),
        **draft_note(missing),
        **adopted.model_dump(by_alias=True, include={"abstract", "content"}),
        "can_cu": grounds(adopted.basis),
        "cuoi_can_cu": "." if layout(record, day) is Layout.HD05 else ",",
        "buoi_hop": meeting_in_a_sentence(record, meeting),
        "nhiem_vu": recorded["nhiem_vu"] if carries_tasks(meeting, adopted) else (),
        "phuong_huong": (meeting.month_review and meeting.month_review.directions) or (),
        "loai": kind_of(meeting, adopted),
        "danh_gia": _parts_of_review(recorded, draft=bool(missing)),
        "doi_tuong": on_person.subject if on_person else None,
        "so_lieu": figures(record, counted),
        "da_diem_danh": roll_was_called(record, meeting, missing),
        "chuc_vu_chu_tri": office_of(record, meeting.chair, meeting.date),
        "danh_so_muc": wants_numbers(adopted.content),
        "ra_soat": reviewed_tasks(record, meeting),
        "thuc_hien": fulfilled_tasks(record, meeting),
        "ket_qua": result_of(meeting, adopted, certain_attendance(meeting, record)),
        "khong_co": recorded_as_none(meeting),
        "thoi_luong": minutes_long(meeting),
        "tu_cham": own_score(record, meeting),
        "diem_trong_nghi_quyet": record.cell.conventions.score_in_resolution,
        "noi_nhan": recipients(record, day),
        "nguoi_ky": signer,
        "chuc_vu_ky": office,
    }
    sections = _sections(context)
    if record.cell.conventions.score_in_resolution and _has_score_by_groups(context):
        sections.append("tu_danh_gia")
    return {**context, "cac_muc": sections}


def grounds(written: Sequence[str] | None) -> list[str]:
    """The grounds of a paper, each from its opening word (`Căn cứ`, `Xét`) to its last word."""
    plain = (each.lstrip("-–+* ").rstrip(" .;,") for each in written or ())
    return [
        each[0].upper() + each[1:]
        if each.casefold().startswith(("căn cứ", "xét", "theo"))
        else f"Căn cứ {each}"
        for each in plain
        if each
    ]


def _parts_of_review(recorded: Context, *, draft: bool) -> list[str]:
    """The parts of the review that say something; a draft leaves room for the usual ones."""
    usual = ("ket_qua", "ra_soat", "han_che") if draft else ()
    return [
        part
        for part, (table, keys) in _REVIEW.items()
        if part in usual or _says(recorded[table], keys)
    ]


def _says(held: Any, keys: Sequence[str]) -> bool:
    """Whether a table says something under these keys; prose recorded as nothing does."""
    if not keys or not held:
        return bool(held)
    return any(held[key] if key == "van_ban" else held[key] is not None for key in keys)


def _has_score_by_groups(context: Context) -> bool:
    scored = context["tu_cham"]
    return context["loai"] is ResolutionKind.MONTHLY and bool(scored and scored["nhom"])


def _sections(context: Context) -> list[str]:
    """The sections of a resolution: those that have something to say, and who does what."""
    topic = context["chuyen_de"] or {}
    said = bool(context["noi_dung"])
    # That nobody was given anything to do is for the person to say, not for the paper.
    assigned = ["phan_cong"] if context["nhiem_vu"] or context["ban_nhap"] else []
    if context["loai"] is ResolutionKind.THEMATIC:
        stated = any(topic.get(key) is not None for key in ("muc_dich", "yeu_cau", "lien_he"))
        return [
            *(["muc_dich"] if stated or context["ban_nhap"] else []),
            *(["giai_phap"] if said or topic.get("tiep_thu") or context["ban_nhap"] else []),
            *assigned,
        ]
    directed = said or context["phuong_huong"] or not context["nhiem_vu"]
    return [
        *(["danh_gia"] if context["danh_gia"] else []),
        *(["phuong_huong"] if directed else []),
        *assigned,
    ]


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
