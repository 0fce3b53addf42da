"""The small cell's book with a criteria set of its own, to be scored."""

import io
from pathlib import Path

import pytest
from sample_files import CELL, EARLIER, MEETING, ROSTER

DAY = "2026-11-03"
SHEET = "2026/cham-diem/2026-11-03-thuong-ky.toml"
NAMED = '\n[quy_uoc]\nbo_tieu_chi = "phieu-xa"\n'

CRITERIA = """
ten = "Phiếu chấm của xã Bình Minh"
loai = ["thuong_ky", "ket_hop"]
tong_diem = 30
buoc_diem = 0.5
day_du = true
du_diem = true

[[nhom_tieu_chi]]
so = "1"
ten = "Nền nếp"
diem_toi_da = 10

[[nhom_tieu_chi]]
so = "2"
ten = "Nội dung"
diem_toi_da = 15

[[nhom_tieu_chi]]
so = "3"
ten = "Kết thúc"
diem_toi_da = 5

[[tieu_chi]]
so = "1.1"
nhom_tieu_chi = "1"
noi_dung = "Thời lượng"
diem_toi_da = 5
cach_cham = "theo_muc"
co_so = "tu_dong"
du_kien = ["thoi_luong.phut"]
muc = [
  { diem = 5, noi_dung = "Từ 90 phút", khi = { du_kien = "thoi_luong.phut", tu = 90 } },
  { diem = 3, noi_dung = "Dưới 60 phút", khi = { du_kien = "thoi_luong.phut", duoi = 60 } },
]

[[tieu_chi]]
so = "1.2"
nhom_tieu_chi = "1"
noi_dung = "Không ai vắng không có lý do"
diem_toi_da = 5
cach_cham = "co_khong"
co_so = "tu_dong"
du_kien = ["du_hop.khong_ly_do"]
khi = { du_kien = "du_hop.khong_ly_do", bang = 0 }

[[tieu_chi]]
so = "2.1"
nhom_tieu_chi = "2"
noi_dung = "Nội dung đúng, đủ, có trọng tâm; giao nhiệm vụ cụ thể cho từng đảng viên"
diem_toi_da = 10
cach_cham = "trong_khoang"
co_so = "ho_tro"
du_kien = ["nhiem_vu.so"]

[[tieu_chi]]
so = "2.2"
nhom_tieu_chi = "2"
noi_dung = "Sinh hoạt chuyên đề"
diem_toi_da = 5
cach_cham = "co_khong"
co_so = "ho_tro"
ap_dung_khi = { du_kien = "chuyen_de.co", bang = true }
khong_ap_dung = "hoi"
lua_chon = ["khong_diem", "cong_vao"]
cong_vao = "2.1"

[[tieu_chi]]
so = "3.1"
nhom_tieu_chi = "3"
noi_dung = "Đăng tài liệu trong 02 ngày"
diem_toi_da = 2
cach_cham = "co_khong"
co_so = "tu_dong"
du_kien = ["so_tay.sau_may_ngay"]
khi = { du_kien = "so_tay.sau_may_ngay", khong_qua = 2 }
cho_ket_qua = true

[[tieu_chi]]
so = "3.2"
nhom_tieu_chi = "3"
noi_dung = "Điều hành linh hoạt"
diem_toi_da = 3
cach_cham = "trong_khoang"
co_so = "nhan_xet"

[[xep_loai]]
ten = "Tốt"
tu_diem = 25

[[xep_loai]]
ten = "Khá"
tu_diem = 18

[[xep_loai]]
ten = "Kém"
tu_diem = 0

[[ben_cham]]
nguoi_cham = "chi_bo"
ten = "Chi bộ tự chấm"

[[ben_cham]]
nguoi_cham = "cap_uy_cap_tren"
ten = "Cấp uỷ cấp trên"
quyet_dinh = true

[[cho_chua_ro]]
tieu_chi = "2.2"
noi_dung = "Tháng không có chuyên đề thì phiếu không nói 5 điểm tính thế nào."

[[cho_chua_ro]]
tieu_chi = "1.1"
noi_dung = "Từ 60 đến 89 phút không có mức nào."
"""

# All that is left to people, so that the sheet is whole but for what is waited for.
ALL = ("--lay-de-xuat", "--chon", "2.2=khong_diem", "--diem", "2.1=9,5", "--diem", "3.2=3")


def write_scored_book(root: Path, meeting: str = MEETING, criteria: str = CRITERIA) -> Path:
    """Write the book; its root."""
    for name, text in (
        ("chibo.toml", CELL + NAMED),
        ("dang-vien.toml", ROSTER),
        ("tieu-chi/phieu-xa.toml", criteria),
        ("2026/2026-10-03-thuong-ky.toml", EARLIER),
        ("2026/2026-11-03-thuong-ky.toml", meeting),
    ):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


class Terminal(io.StringIO):
    """Somebody who types, a line for each question; `^C` is Ctrl+C."""

    def isatty(self) -> bool:
        return True

    def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override]
        line = super().readline()
        if line == "^C\n":
            raise KeyboardInterrupt
        return line


def types(monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
    """Let somebody type these answers."""
    monkeypatch.setattr("sys.stdin", Terminal("".join(f"{each}\n" for each in answers)))
