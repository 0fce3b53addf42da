"""The questions of `chibo init`: at most ten, each also an option."""

import sys
from collections.abc import Callable, Mapping
from datetime import date, time
from pathlib import Path
from typing import Any

from chibo_cli.commands.options import BadValue, read_day
from chibo_cli.errors import ChiboError
from chibo_cli.loader import CELL_FILE, open_workspace
from chibo_cli.models.cell import CellKind
from chibo_cli.models.meeting import Meeting

_KINDS = {
    "1": ("thon_to_dan_pho", "thôn, tổ dân phố"),
    "2": ("co_quan_don_vi_su_nghiep", "cơ quan, đơn vị sự nghiệp"),
    "3": ("doanh_nghiep_nha_nuoc", "doanh nghiệp nhà nước"),
    "4": ("doanh_nghiep_ngoai_nha_nuoc", "doanh nghiệp ngoài nhà nước"),
    "5": ("hoc_sinh_sinh_vien", "học sinh, sinh viên"),
    "6": ("luc_luong_vu_trang", "lực lượng vũ trang"),
}
_QUESTIONS = {
    "ten": "Tên chi bộ (ví dụ Chi bộ thôn Đông)",
    "loai_hinh": "Loại hình: "
    + ", ".join(f"{number} {words}" for number, (_, words) in _KINDS.items()),
    "dang_bo_cap_tren": "Đảng bộ cấp trên (ví dụ Đảng bộ xã Bình Minh)",
    "dia_danh": "Địa danh in trước ngày, tháng (ví dụ Bình Minh)",
    "dia_diem": "Nơi họp thường lệ",
    "gio": "Giờ họp thường lệ (ví dụ 19:30)",
    "ngay_trong_thang": "Ngày họp cố định trong tháng (ví dụ 3)",
    "nhiem_ky": "Nhiệm kỳ (ví dụ 2025 - 2030)",
    "nhiem_ky_tu": "Nhiệm kỳ tính từ ngày (ví dụ 2025-03-15)",
    "bi_thu": "Họ tên bí thư",
}


def asked_answers(
    given: Mapping[str, str | None], folder: Path | None, *, ask: bool
) -> dict[str, Any]:
    """The answers by key, those not given asked for; an answer left open is None.

    Raises ChiboError without a name for a new workspace, and for an option that cannot be read.
    """
    here = folder or Path()
    if (here / CELL_FILE).is_file():
        return _of_existing(given, here)
    asking = ask and sys.stdin is not None and sys.stdin.isatty()
    if not asking and not given["ten"]:
        raise ChiboError(
            'Cần tên chi bộ: thêm --ten "Chi bộ thôn Đông", hoặc chạy không có --no-input.'
        )
    answers = {key: _read(key, word) if word else None for key, word in given.items()}
    if asking:
        sys.stderr.write("Bấm Enter để bỏ qua câu nào chưa rõ.\n")
        for key, question in _QUESTIONS.items():
            if answers[key] is None:
                answers[key] = _ask(key, question)
    return answers


def _of_existing(given: Mapping[str, str | None], root: Path) -> dict[str, Any]:
    """The answers a re-run needs: the name is the one in the file."""
    cell = open_workspace(root).cell
    answers: dict[str, Any] = {
        key: _read(key, word) if word else None for key, word in given.items()
    }
    answers["ten"] = cell.naming_on(date.today()).name or answers["ten"] or root.resolve().name
    return answers


def _ask(key: str, question: str) -> Any:
    while True:
        sys.stderr.write(f"{question}: ")
        sys.stderr.flush()
        word = input().strip()
        if not word and key != "ten":
            return None
        try:
            return _read(key, word) if word else _needed()
        except ChiboError as refused:
            sys.stderr.write(f"  {refused}\n")


def _needed() -> str:
    raise ChiboError("Tên chi bộ cần có để in lên văn bản.")


def _read(key: str, word: str) -> Any:
    return _READERS.get(key, str.strip)(word)


def _read_kind(word: str) -> str:
    kind = _KINDS.get(word, (word,))[0]
    if kind not in set(CellKind):
        raise ChiboError("Ghi một số từ 1 đến 6.")
    return kind


def _read_clock(word: str) -> time:
    try:
        made = Meeting.model_validate({"loai": "thuong_ky", "ngay": date.min, "bat_dau": word})
    except ValueError:
        raise ChiboError(f"«{word}» không phải giờ; ghi ví dụ 19:30.") from None
    return made.started_at or time()


def _read_day_of_month(word: str) -> int:
    if not word.isdigit() or not 1 <= int(word) <= 31:
        raise ChiboError(f"«{word}» không phải ngày trong tháng; ghi một số từ 1 đến 31.")
    return int(word)


def _read_since(word: str) -> date:
    try:
        return read_day(word)
    except BadValue as refused:
        raise ChiboError(refused.message[:1].upper() + refused.message[1:]) from None


_READERS: dict[str, Callable[[str], Any]] = {
    "loai_hinh": _read_kind,
    "gio": _read_clock,
    "ngay_trong_thang": _read_day_of_month,
    "nhiem_ky_tu": _read_since,
}
