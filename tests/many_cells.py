"""Many correct cells, each with a year of meetings of usual size, for measuring.

    python tests/many_cells.py FOLDER COUNT

The same number gives the same bytes, always. In the year of one cell no sentence is used twice,
so whoever looks for copied passages has all the work and finds none.
"""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from made_cells.meetings import occasion
from made_cells.people import Cell, roster
from made_cells.regular import regular
from made_cells.scores import score_sheet
from made_cells.tasks import Ledger
from made_cells.thematic import Topic, planned, thematic, topics
from made_cells.words import pairs, table

_FIRST_RESOLUTION = 12


def write_cells(
    folder: Path, count: int, *, year: int = 2026, meetings_per_cell: int = 16
) -> tuple[Path, ...]:
    """The workspaces written, in order; each has a meeting a month and a topic a quarter.

    With fewer meetings the year of a cell ends early.
    """
    return tuple(_write(folder, Cell(at, year), meetings_per_cell) for at in range(count))


def _write(folder: Path, cell: Cell, most: int) -> Path:
    root = folder / f"chi-bo-{cell.number + 1:04d}"
    (root / str(cell.year) / "cham-diem").mkdir(parents=True)
    treated = topics(cell)
    files = {
        "chibo.toml": _cell_file(cell),
        "dang-vien.toml": roster(cell),
        f"{cell.year}/ke-hoach.toml": _plan(cell, treated),
    }
    meetings = [*_meetings(cell, treated)][:most]
    files |= {f"{cell.year}/{slug}.toml": text for slug, text in meetings}
    if cell.guideline == "hd42-2025":
        regular_ones = (slug for slug, _ in meetings if slug.endswith("thuong-ky"))
        files |= {f"{cell.year}/cham-diem/{s}.toml": score_sheet(cell, s) for s in regular_ones}
    for name, text in files.items():
        (root / name).write_text(text, encoding="utf-8", newline="\n")
    return root


def _meetings(cell: Cell, treated: list[Topic]) -> Iterator[tuple[str, str]]:
    """Name and text of every meeting of the year, by date."""
    ledger = Ledger(cell)
    monthly = [date(cell.year, month, 3) for month in range(1, 13)]
    about = dict.fromkeys(monthly) | {topic.day: topic for topic in treated}
    for number, day in enumerate(sorted(about), start=_FIRST_RESOLUTION):
        topic = about[day]
        if topic:
            held = occasion(cell, day, "chuyen_de", topic.preparers)
            yield held.slug, thematic(held, topic, ledger, number)
        else:
            held = occasion(cell, day, "thuong_ky")
            yield held.slug, regular(held, ledger, number)


def _cell_file(cell: Cell) -> str:
    commune = cell.commune
    body = f"Đảng uỷ xã {commune}"
    naming = {
        "tu": date(cell.year - 1, 7, 1),
        "ten": f"Chi bộ thôn {cell.hamlet}",
        "dang_bo_cap_tren": f"Đảng bộ xã {commune}",
        "cap_uy_cap_tren": body,
    }
    identity = {
        "loai_hinh": "thon_to_dan_pho",
        "dia_danh": commune,
        "dia_diem": f"Nhà văn hoá thôn {cell.hamlet}",
    }
    term = {
        "ten": f"{cell.year - 1} - {cell.year + 4}",
        "tu": cell.term,
        "so_truoc.nghi_quyet": _FIRST_RESOLUTION - 1,
    }
    habits = {
        "gio": "19:30",
        "so_tu": date(cell.year, 1, 1),
        "ngay_trong_thang": 3,
        "can_cu_ngay": f"Thông báo số 05-TB/ĐU, ngày 15/7/{cell.year - 1} của {body}",
    }
    conventions = {
        "huong_dan": cell.guideline,
        "noi_nhan_nghi_quyet": [f"{body} (để báo cáo)", "Các đồng chí đảng viên"],
    }
    return (
        f"# Chi bộ thôn {cell.hamlet}, xã {commune}: sổ đặt ra để đo.\n"
        + table("[chi_bo]", identity)
        + table("[[chi_bo.ten_goi]]", naming)
        + table("[[nhiem_ky]]", term)
        + table("[sinh_hoat]", habits)
        + table("[quy_uoc]", conventions)
    )


def _plan(cell: Cell, treated: list[Topic]) -> str:
    year = cell.year
    head = {
        "nam": year,
        "lap_ngay": date(year - 1, 12, 20),
        "bao_cao_cap_tren": date(year - 1, 12, 25),
    }
    text = f"# Kế hoạch sinh hoạt chuyên đề năm {year}\n{pairs(head)}"
    text += "".join(map(planned, treated))
    inspections = {date(year, 7, 10): "sáu tháng đầu năm", date(year, 12, 12): f"năm {year}"}
    for day, what in inspections.items():
        said = {"noi_dung": f"Nền nếp sinh hoạt {what}", "nhan_xet": cell.words.say("nhan_xet")}
        text += table("[[kiem_tra]]", {"ngay": day} | said)
    if cell.waits_for_committee:
        merged = "Chi bộ mới nhập từ hai thôn, chờ Đảng uỷ chỉ định chi uỷ"
        text += table("[[mien]]", {"quy_tac": "CB108", "ly_do": merged})
        until = f"Đảng uỷ xã hướng dẫn dùng tiếp đến hết năm {year}"
        text += table("[[mien]]", {"quy_tac": "CB110", "ly_do": until})
    return text


if __name__ == "__main__":
    write_cells(Path(sys.argv[1]), int(sys.argv[2]))
