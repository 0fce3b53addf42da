"""The score sheets of cells whose guideline asks for one of each regular meeting."""

from made_cells.people import Cell
from made_cells.words import table

_MOST = {
    "1": 5,
    "2": 5,
    "3.1": 5,
    "3.2": 5,
    "4.1": 5,
    "4.2": 25,
    "4.3": 10,
    "5": 5,
    "6": 30,
    "7": 5,
}


def score_sheet(cell: Cell, slug: str) -> str:
    """The sheet of a meeting by the frame of the guideline, with a reason for what was lost."""
    month = int(slug[5:7])
    lost = {
        "4.2": (1 + month % 3, f"Phần thảo luận của kỳ tháng {month} còn gấp."),
        "6": (2 + month % 4, f"Việc giao trước kỳ tháng {month} chưa xong hết."),
    }
    text = f'bo_tieu_chi = "{cell.guideline}"\nbuoi_sinh_hoat = "{slug}"\n'
    for key, most in _MOST.items():
        points, *why = (most - lost[key][0], lost[key][1]) if key in lost else (most,)
        reason = {"dien_giai": why[0]} if why else {}
        text += table("[[muc_diem]]", {"tieu_chi": key, "diem": points} | reason)
    total = sum(_MOST.values()) - sum(points for points, _ in lost.values())
    return text + table(
        "[[danh_gia]]", {"nguoi_cham": "chi_bo", "tong_diem": total, "xep_loai": "Tốt"}
    )
