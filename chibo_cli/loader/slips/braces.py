"""What is wrong with a table between braces: `khi = { du_kien = "…", tu = 0.9 }`."""

import re
from collections.abc import Callable
from typing import NamedTuple

from chibo_cli.loader.slips.scalars import is_value
from chibo_cli.loader.slips.slip import Slip, shown

# A condition is no longer; a line of megabytes is not read again for its patterns.
_LOOKED_AT = 2000


class _Repair(NamedTuple):
    """What a person writes, how TOML has it, and the sentence and remedy for one place of it."""

    wrong: re.Pattern[str]
    right: Callable[[re.Match[str]], str]
    message: str
    remedy: str


_REPAIRS = (
    _Repair(
        re.compile("[“”„‟″]"),
        lambda found: '"',
        "Dấu nháy cong “ ” (chép từ Word hoặc Zalo) không dùng để bao chữ được.",
        'gõ lại các dấu nháy ở dòng này thành dấu nháy thẳng ".',
    ),
    _Repair(
        re.compile(r"(?<==)(\s*)(\d{1,9})(?:[.,](\d{1,9}))?\s?%"),
        lambda found: f"{found[1]}{float(f'{found[2]}.{found[3] or 0}') / 100:.10g}",
        "Tỉ lệ {wrong} phải viết là số từ 0 đến 1.",
        "sửa thành {right}.",
    ),
    _Repair(
        re.compile(r"(?<==)(\s*)(\d{1,9}),(\d{1,9})(?=\s*[,}])"),
        lambda found: f"{found[1]}{found[2]}.{found[3]}",
        "Số {wrong} phải dùng dấu chấm thập phân.",
        "sửa thành {right}.",
    ),
    _Repair(
        re.compile(r"""("[^"\n]{0,200}"|\btrue\b|\bfalse\b|\d)(?=[ \t]{1,20}[a-z_]{1,30}\s?=)"""),
        lambda found: f"{found[1]},",
        "Giữa hai khoá trong dấu {{ }} thiếu dấu phẩy.",
        "thêm dấu phẩy sau {wrong}.",
    ),
)
_UNFILLED = re.compile(r"(?<==)\s*(…|\.\.\.)")
_CONDITIONS = ("khi", "ap_dung_khi")


def braces_slip(key: str, source: str, at: int) -> Slip:
    """The slip in the table between braces that begins at `at`: the first that can be mended."""
    written = source[at : at + _LOOKED_AT].rstrip()
    unfilled = _UNFILLED.search(written)
    if unfilled:
        message = f"Bảng {key} còn là dòng mẫu, chưa điền."
        remedy = "ghi giá trị thay cho dấu …, hoặc thêm lại dấu # ở đầu dòng."
        return Slip(at + unfilled.start(1), message, remedy)
    return _first_repair(written, at) or _in_general(key, at)


def _first_repair(written: str, at: int) -> Slip | None:
    """The first slip of those that together make the table sound; None where they do not."""
    first: Slip | None = None
    for repair in _REPAIRS:
        found = repair.wrong.search(written)
        if found is None:
            continue
        wrong, right = found.group().strip(), repair.right(found).strip()
        start = at + found.start() + len(found.group()) - len(found.group().lstrip())
        message = repair.message.format(wrong=shown(wrong))
        told = Slip(start, message, repair.remedy.format(wrong=shown(wrong), right=right))
        first = first or told
        written = repair.wrong.sub(repair.right, written)
    return first if first and is_value(written) else None


def _in_general(key: str, at: int) -> Slip:
    message = "Bảng viết giữa hai dấu { } ở đây không đúng cách."
    if key in _CONDITIONS:
        remedy = (
            f'ghi như {key} = {{ du_kien = "du_hop.ty_le", tu = 0.7, duoi = 0.9 }}; phép so sánh '
            "là tu, tren, khong_qua, duoi, bang, khac."
        )
        return Slip(at, message, remedy)
    return Slip(at, message, f"viết mỗi khoá một dòng, ví dụ {key}.ngay = 2026-11-03.")
