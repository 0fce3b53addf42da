"""The questions of `chibo init`: at most ten, each also an option."""

import re
from collections.abc import Callable, Mapping
from datetime import date, time
from pathlib import Path
from typing import Any

from chibo_cli.commands.options import BadValue, read_day
from chibo_cli.console.papers import talk
from chibo_cli.console.questions import asked, can_be_asked
from chibo_cli.errors import ChiboError
from chibo_cli.loader import CELL_FILE, open_workspace
from chibo_cli.models.cell import CellKind
from chibo_cli.models.meeting import Meeting
from chibo_cli.vietnamese import unaccented

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
    "loai_hinh": "Loại hình chi bộ:\n"
    + "".join(f"  {number}  {words}\n" for number, (_, words) in _KINDS.items())
    + "Ghi số",
    "dang_bo_cap_tren": "Đảng bộ cấp trên (ví dụ Đảng bộ xã Bình Minh)",
    "dia_danh": "Địa danh in trước ngày, tháng (ví dụ Bình Minh)",
    "dia_diem": "Nơi họp thường lệ",
    "gio": "Giờ họp thường lệ (ví dụ 19:30)",
    "ngay_trong_thang": "Ngày họp cố định trong tháng (ví dụ 3)",
    "nhiem_ky_tu": "Nhiệm kỳ hiện nay tính từ ngày (ví dụ 15/3/2025)",
    "nghi_quyet_truoc_so": "Nghị quyết gần nhất của nhiệm kỳ mang số (chưa có thì bỏ qua)",
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
    asking = ask and can_be_asked()
    if not asking and not (given["ten"] or "").strip():
        raise ChiboError(
            'Cần tên chi bộ: thêm --ten "Chi bộ thôn Đông", hoặc chạy không có --no-input.'
        )
    answers = {key: _read(key, word) if word else None for key, word in given.items()}
    if asking:
        talk("Bấm Enter để bỏ qua câu nào chưa rõ.")
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
    """The answer, asked for until it can be read; only the name cannot be left open."""
    while True:
        word = asked(question)
        if not word and key != "ten":
            return None
        if not word:
            talk("  Tên chi bộ cần có để in lên văn bản.")
            continue
        try:
            return _read(key, word)
        except ChiboError as refused:
            talk(f"  {refused}")


def _read(key: str, word: str) -> Any:
    if any(not letter.isprintable() for letter in word):
        raise ChiboError(f"«{word.encode('ascii', 'replace').decode()}» có ký tự không dùng được.")
    return _READERS.get(key, str.strip)(word.strip())


def _read_name(word: str) -> str:
    """The cell's name; what comes before it on every paper is added where it was left out."""
    return word if unaccented(word).startswith("chi bo") else f"Chi bộ {word}"


def _read_superior(word: str) -> str:
    """The superior organisation: papers name the Đảng bộ, never its Đảng uỷ (HD05, 2.1.2 đ)."""
    plain = unaccented(word)
    if plain.startswith("dang uy"):
        raise ChiboError("Ghi tên đảng bộ, không ghi đảng uỷ: ví dụ Đảng bộ xã Bình Minh.")
    return word if plain.startswith("dang bo") else f"Đảng bộ {word}"


def _read_kind(word: str) -> str:
    kind = _KINDS.get(word, (word,))[0]
    if kind not in set(CellKind):
        raise ChiboError("Ghi một số từ 1 đến 6.")
    return kind


def _read_clock(word: str) -> time:
    try:
        made = Meeting.model_validate({"loai": "thuong_ky", "ngay": date.today(), "bat_dau": word})
    except ValueError:
        raise ChiboError(f"«{word}» không phải giờ; ghi ví dụ 19:30.") from None
    return made.started_at or time()


def _read_day_of_month(word: str) -> int:
    if not word.isdigit() or not 1 <= int(word) <= 31:
        raise ChiboError(f"«{word}» không phải ngày trong tháng; ghi một số từ 1 đến 31.")
    return int(word)


def _read_number(word: str) -> int:
    if not word.isdecimal() or len(word) > 4:
        raise ChiboError(f"«{word}» không phải số của một nghị quyết; ghi ví dụ 11.")
    return int(word)


def _read_since(word: str) -> date:
    match = re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", word)
    if match:
        word = f"{match[3]}-{int(match[2]):02d}-{int(match[1]):02d}"
    try:
        return read_day(word)
    except BadValue as refused:
        raise ChiboError(refused.message[:1].upper() + refused.message[1:]) from None


_READERS: dict[str, Callable[[str], Any]] = {
    "ten": _read_name,
    "dang_bo_cap_tren": _read_superior,
    "nghi_quyet_truoc_so": _read_number,
    "loai_hinh": _read_kind,
    "gio": _read_clock,
    "ngay_trong_thang": _read_day_of_month,
    "nhiem_ky_tu": _read_since,
}
