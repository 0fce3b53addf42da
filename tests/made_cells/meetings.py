"""What every meeting of a made-up cell has: its opening, who came, its resolution."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from made_cells.people import Cell
from made_cells.words import pairs, table

OPENING = {
    "tuyen_bo_ly_do": ("Tuyên bố lý do", 3),
    "cu_thu_ky": ("Cử thư ký ghi biên bản", 2),
    "tinh_hinh_dang_vien": ("Thông báo tình hình đảng viên", 4),
    "thong_bao_dang_phi": ("Thông báo tình hình nộp đảng phí", 2),
    "thong_qua_chuong_trinh": ("Thông qua nội dung, chương trình sinh hoạt", 3),
}
CLOSING = {
    "ket_luan": ("Kết luận của người chủ trì", 4),
    "nghi_quyet": ("Biểu quyết nghị quyết", 3),
    "danh_gia_chat_luong": ("Đánh giá chất lượng buổi sinh hoạt", 3),
    "thong_qua_bien_ban": ("Thông qua biên bản", 4),
}
Steps = dict[str, tuple[str, int]]


@dataclass(frozen=True)
class Occasion:
    """One meeting: its cell, day and kind, who stayed away and who speaks."""

    cell: Cell
    day: date
    kind: str
    absent: list[str]
    speakers: list[str]

    @property
    def slug(self) -> str:
        """The name of its file, which later meetings refer to."""
        return f"{self.day.isoformat()}-{self.kind.replace('_', '-')}"

    @property
    def present(self) -> set[str]:
        """Who came."""
        return {each.name for each in self.cell.convened(self.day)} - {*self.absent}

    @property
    def voters(self) -> int:
        """How many of those present may vote."""
        voting = (each.name for each in self.cell.convened(self.day) if each.official)
        return len(self.present & {*voting})

    def anyone(self) -> str:
        """Somebody who came."""
        return self.cell.words.dice.choice(sorted(self.present))


def occasion(cell: Cell, day: date, kind: str, needed: Iterable[str] = ()) -> Occasion:
    """A meeting on a day, with the needed members there."""
    absent = cell.absent(day, [*needed])
    here = {each.name for each in cell.convened(day)} - {*absent}
    return Occasion(cell, day, kind, absent, cell.next_speakers(here, 5))


def opening(about: Occasion, title: str, preparation: dict[str, Any]) -> str:
    """The head of the file and what was prepared."""
    cell, day = about.cell, about.day
    end = f"21:{cell.words.dice.randrange(15, 45, 5)}"
    before = day - timedelta(days=2)
    head = {
        "loai": about.kind,
        "ngay": day,
        "bat_dau": "19:30",
        "ket_thuc": end,
        "dia_diem": f"Nhà văn hoá thôn {cell.hamlet}",
        "hinh_thuc": "truc_tiep",
        "chu_tri": cell.chair,
        "thu_ky": cell.minute_taker,
        "thong_qua_chuong_trinh": True,
        "trang_thai": "hoan_thanh",
    }
    told = {
        "nguoi_chuan_bi": cell.chair,
        "hoi_y.ngay": day - timedelta(days=3),
        "hoi_y.thanh_phan": [cell.chair, cell.deputy],
        "thong_bao.ngay": before,
        "thong_bao.cap_tren": True,
        "gui_tai_lieu": before,
        "dang_so_tay": before if cell.guideline == "hd42-2025" else None,
    }
    tables = table("[chuan_bi]", told | preparation | {"du_thao": "nghi_quyet"})
    return f"# {title}\n{pairs(head)}{tables}"


def agenda(about: Occasion, steps: Steps, presenters: dict[str, Any]) -> str:
    """The agenda; who presents nothing named is the chair."""
    cell = about.cell
    held = {**OPENING, **steps, **CLOSING}
    if cell.guideline == "hd12-2018":
        del held["thong_bao_dang_phi"]
    return "".join(
        table(
            "[[chuong_trinh]]",
            {
                "noi_dung": content,
                "buoc": step,
                "nguoi_thuc_hien": presenters.get(step, cell.chair),
                "phut": minutes,
            },
        )
        for step, (content, minutes) in held.items()
    )


def attendance(about: Occasion) -> str:
    """Guests, those absent and, in every other month, what the chair announced."""
    cell = about.cell
    text = ""
    if about.day.month in (3, 7, 10):
        guest = {"ho_ten": "Vương Đức Trí", "chuc_vu": f"Đảng uỷ viên xã {cell.commune}"}
        text += table("[[khach_moi]]", guest | {"theo_doi_chi_bo": True})
    for name in about.absent:
        reason = cell.words.pick("ly_do_vang")
        text += table("[[vang]]", {"nguoi": name, "ly_do": reason})
    if about.day.month % 2:
        announced = {"cong_bo": len(cell.convened(about.day)), "co_mat": len(about.present)}
        text += table("[so_luong]", announced)
    return text


def remark(header: str, name: str, content: str, answer: str | None = None) -> str:
    """What somebody said, and the chair's answer."""
    return table(header, {"nguoi": name, "noi_dung": content, "tra_loi": answer})


def closing(about: Occasion, number: int, kind: str, subject: str, conclusion: str) -> str:
    """The conclusion, the resolution with its vote, and the minutes."""
    others = int(about.voters >= 10 and about.cell.words.dice.random() < 0.2)
    resolution = {
        "so": number,
        "loai": kind,
        "trich_yeu": subject,
        "bieu_quyet.hinh_thuc": "gio_tay",
        "bieu_quyet.tan_thanh": about.voters - others,
        "bieu_quyet.khong_tan_thanh": 0,
        "bieu_quyet.y_kien_khac": others,
        "ban_hanh": about.day + timedelta(days=1),
    }
    text = table("[ket_luan]", {"noi_dung": [conclusion]}) + table("[[nghi_quyet]]", resolution)
    return text + table("[bien_ban]", {"doc_thong_qua": True, "bo_sung": []})
