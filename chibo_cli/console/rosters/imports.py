"""What a list would do to the roster, before anything is written, and what was done."""

from pathlib import Path
from typing import Any

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.papers import out, shown, talk
from chibo_cli.console.tables import Column, Listing, show_listing
from chibo_cli.console.wrapping import wrapped
from chibo_cli.member_lists.comparison import Compared, Comparison, Outcome
from chibo_cli.member_lists.reading import ReadList
from chibo_cli.vietnamese import listed, opening_capital

_WORDS = {
    Outcome.REFUSED: "từ chối",
    Outcome.DIFFERENT: "khác sổ",
    Outcome.CHANGED: "sửa",
    Outcome.FILLED: "bổ sung",
    Outcome.ADDED: "thêm",
    Outcome.SAME: "giữ nguyên",
}


def show_preview(comparison: Comparison, *, no_color: bool) -> None:
    """Print what becomes of each row, the refused first, and how many there are of each kind."""
    columns = (
        Column("Dòng", right=True),
        Column("Họ và tên", wide=True),
        Column("Sẽ làm"),
        Column("Nội dung", wide=True),
    )
    rows = tuple(
        (str(row.row), row.name, _WORDS[outcome], _content(row))
        for outcome in Outcome
        for row in comparison.with_outcome(outcome)
    )
    show_listing(Listing(columns, rows), no_color=no_color)
    out("")
    out(opening_capital(summary(comparison)) + ".")


def show_remarks(read: ReadList, comparison: Comparison) -> None:
    """Say what there is to know of how the list was read, and of who is not on it."""
    for line in _remarks(read, comparison):
        talk(wrapped(line))


def show_import_as_json(read: ReadList, comparison: Comparison, *, written: bool) -> None:
    """Print one JSON document: each row with what becomes of it, and whether it was written."""
    show_as_json(
        {
            "da_ghi": written,
            "trang": read.sheet or None,
            "cot_khong_lay": list(read.left_aside),
            "luu_y": list(read.told),
            "dong_an": list(read.hidden),
            "dong_khac": list(comparison.other_rows),
            "khong_co_trong_danh_sach": list(comparison.missing),
            "dong": [_as_fields(row) for row in comparison.rows],
        }
    )


def show_imported(path: Path, comparison: Comparison, *, quiet: bool) -> None:
    """Say that the roster was written."""
    told = shown(path)
    out(told if quiet else f"Đã ghi: {told} ({summary(comparison)})")


def summary(comparison: Comparison) -> str:
    """`thêm 3, bổ sung 1, từ chối 2`: how many rows of each kind there are."""
    counts = {each: len(comparison.with_outcome(each)) for each in reversed(Outcome)}
    return ", ".join(f"{_WORDS[each]} {count}" for each, count in counts.items() if count)


def _content(row: Compared) -> str:
    return "; ".join((*row.details, *row.told))


def _remarks(read: ReadList, comparison: Comparison) -> list[str]:
    lines = list(read.told)
    if read.left_aside:
        lines.append(f"Cột không đưa vào sổ: {listed(f'«{each}»' for each in read.left_aside)}.")
    if read.hidden:
        rows = ", ".join(map(str, read.hidden))
        lines.append(
            f"Dòng đang ẩn trong Excel, không lấy: {rows}. Nếu cần thì bỏ ẩn, bỏ lọc rồi lưu."
        )
    if comparison.other_rows:
        rows = ", ".join(map(str, comparison.other_rows))
        lines.append(f"Dòng không phải người, bỏ qua: {rows}.")
    if comparison.missing:
        lines.append(f"Có trong sổ mà không có trong danh sách: {listed(comparison.missing)}.")
    added = comparison.with_outcome(Outcome.ADDED)
    undated = sum("sinh_hoat_tu" not in row.values for row in added)
    if undated:
        lines.append(
            f"{undated} người thêm chưa có ngày về chi bộ, nên được tính từ ngày vào Đảng (thiếu "
            "cả ngày ấy thì ở mọi buổi họp); ai về sau ngày ấy thì ghi thêm  sinh_hoat_tu = …"
        )
    if comparison.with_outcome(Outcome.DIFFERENT):
        lines.append("Chỗ khác sổ giữ như sổ; muốn lấy theo danh sách thì thêm  --sua.")
    return lines


def _as_fields(row: Compared) -> dict[str, Any]:
    return {
        "dong": row.row,
        "ho_ten": row.name,
        "ket_qua": row.outcome.value,
        "noi_dung": list(row.details),
        "luu_y": list(row.told),
    }
