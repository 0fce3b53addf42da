"""What a ledger tells other programs of a task or petition: fields, and cells of a spreadsheet."""

from collections.abc import Callable
from datetime import date
from typing import Any

from chibo_cli.ledger import TrackedPetition, TrackedTask, Unfollowed
from chibo_cli.models.meeting.decisions import Task
from chibo_cli.models.words import WORDS

HEADINGS = {
    "nhiem_vu": {
        "ma": "Mã",
        "noi_dung": "Nội dung",
        "yeu_cau": "Yêu cầu",
        "bien_phap": "Biện pháp",
        "nguoi_thuc_hien": "Người thực hiện",
        "nguoi_kiem_tra": "Người kiểm tra",
        "linh_vuc": "Lĩnh vực",
        "ngay_giao": "Ngày giao",
        "han": "Hạn",
        "thuong_xuyen": "Thường xuyên",
        "tinh_trang": "Tình trạng",
        "so_lan_gia_han": "Số lần gia hạn",
        "so_ngay_qua_han": "Số ngày quá hạn",
        "ngay_khep_lai": "Ngày khép lại",
    },
    "kien_nghi": {
        "ma": "Mã",
        "noi_dung": "Nội dung",
        "nguoi": "Người kiến nghị",
        "tham_quyen": "Thẩm quyền",
        "noi_xu_ly": "Nơi xử lý",
        "ngay_nhan": "Ngày nhận",
        "han": "Hạn trả lời",
        "tinh_trang": "Tình trạng",
        "so_ngay_qua_han": "Số ngày quá hạn",
        "ngay_tra_loi": "Ngày trả lời",
    },
}


def task_fields(tracked: TrackedTask, day: date) -> dict[str, Any]:
    """A task as other programs get it, in the words of the files."""
    closed = tracked.closed_in
    return {
        **_entry(tracked.task),
        "ma": tracked.reference,
        "buoi": tracked.meeting.path,
        "ngay_giao": tracked.meeting.date.isoformat(),
        "han": _iso(tracked.due),
        "han_ban_dau": _iso(tracked.task.due),
        "tinh_trang": tracked.standing.value,
        "so_lan_gia_han": tracked.times_extended,
        "so_ngay_qua_han": tracked.days_late(day),
        "ngay_khep_lai": _iso(closed.date if closed else None),
        "ra_soat": [
            {
                "buoi": meeting.path,
                "ngay": meeting.date.isoformat(),
                "tinh_trang": review.state,
                "dien_giai": list(review.explanation or ()),
                "han_moi": _iso(review.new_due),
            }
            for review, meeting in zip(tracked.reviews, tracked.reviewed_in, strict=True)
        ],
    }


def petition_fields(tracked: TrackedPetition, day: date) -> dict[str, Any]:
    """A petition as other programs get it, in the words of the files."""
    petition = tracked.petition
    return {
        "ma": tracked.reference,
        "noi_dung": list(petition.content or ()),
        "nguoi": petition.person,
        "tham_quyen": petition.competence,
        "noi_xu_ly": petition.handler,
        "buoi": tracked.meeting.path,
        "ngay_nhan": tracked.meeting.date.isoformat(),
        "han": _iso(tracked.due),
        "tinh_trang": "con_mo" if tracked.is_open else "da_tra_loi",
        "so_ngay_qua_han": tracked.days_late(day),
        "ngay_tra_loi": _iso(tracked.answered_on),
        "tra_loi_kien_nghi": [
            {
                "buoi": meeting.path,
                "ngay": meeting.date.isoformat(),
                "tinh_trang": answer.state,
                "noi_dung": list(answer.content or ()),
            }
            for answer, meeting in zip(tracked.answers, tracked.answered_in, strict=True)
        ],
    }


def unfollowed_fields(beside: Unfollowed) -> dict[str, Any]:
    """A task or petition that the ledger cannot follow: where it stands, and its words."""
    return {
        "tep": beside.meeting.path,
        "so": beside.entry.number,
        "noi_dung": list(beside.entry.content or ()),
    }


def cells(fields: dict[str, Any], headings: dict[str, str]) -> tuple[str, ...]:
    """The fields under these headings as a spreadsheet shows them."""
    return tuple(_cell(key, fields[key]) for key in headings)


def _entry(task: Task) -> dict[str, Any]:
    return {
        "noi_dung": list(task.content or ()),
        "yeu_cau": list(task.requirement or ()),
        "bien_phap": list(task.measure or ()),
        "nguoi_thuc_hien": list(task.doers),
        "nguoi_kiem_tra": task.inspector,
        "thuong_xuyen": task.standing,
        "bao_cao_tai": task.reported_at,
        "linh_vuc": task.work_area,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _cell(key: str, value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(value)
    if isinstance(value, bool):
        return "có" if value else ""
    if key in _WORDED and value is not None:
        return {"con_mo": "còn mở", **WORDS}[value]
    return "" if value is None else str(value)


_WORDED = ("tinh_trang", "tham_quyen")
FIELDS: dict[str, Callable[[Any, date], dict[str, Any]]] = {
    "nhiem_vu": task_fields,
    "kien_nghi": petition_fields,
}
