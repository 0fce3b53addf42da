"""The small cell's book with a meeting that is still being written, by hand and oddly spaced."""

from difflib import unified_diff
from pathlib import Path

from sample_files import CELL, EARLIER, ROSTER

NOVEMBER = "2026/2026-11-03-thuong-ky.toml"

WRITTEN = """\
# Sinh hoạt chi bộ thường kỳ tháng 11
loai   =   "thuong_ky"
ngay = 2026-11-03   # thứ Ba
chu_tri = 'Nguyễn Văn An'
trang_thai = "dang_ghi"\t# ghi xong thì sửa

[[khach_moi]]
ho_ten = "Vũ Đình Lâm"

# ---- Người vắng ----
[[vang]]
  nguoi = "Phạm Thị Dung"
  ly_do = "ốm"        # có báo cáo


[ chinh_tri_tu_tuong ]
thoi_su = [ "Vụ đông." , ]

[[muc_khac]]
tieu_de = "Chuẩn bị hội nghị thôn"

[[muc_khac]]
tieu_de = "Hội nghị công nhận gia đình văn hoá"

# Giao ngày 03/10/2026: Vận động 6 hộ góp đất
[[ra_soat]]
nhiem_vu_cu = "2026-10-03-thuong-ky/1"
# tinh_trang = "hoan_thanh"
# dien_giai = "…"

# Kiến nghị ngày 03/10/2026 của Phạm Thị Dung: Sửa cống đầu thôn
[[tra_loi_kien_nghi]]
kien_nghi_cu = "2026-10-03-thuong-ky/1"
# noi_dung = "…"
# tinh_trang = "da_tra_loi"

[[nghi_quyet]]
so = 12
# bieu_quyet.tan_thanh = 0

# hết
"""


def write_small_book(root: Path, november: bytes = WRITTEN.encode()) -> Path:
    """Write the book below a folder; the path of the meeting that is being written."""
    (root / "2026").mkdir(parents=True)
    for name, text in (
        ("chibo.toml", CELL),
        ("dang-vien.toml", ROSTER),
        ("2026/2026-10-03-thuong-ky.toml", EARLIER),
    ):
        (root / name).write_text(text, encoding="utf-8")
    (root / NOVEMBER).write_bytes(november)
    return root / NOVEMBER


def changed_lines(before: bytes, after: bytes) -> list[str]:
    """The lines taken out and put in, with their signs; all others are the same bytes."""
    old, new = (content.decode().split("\n") for content in (before, after))
    found = unified_diff(old, new, n=0, lineterm="")
    return [line for line in found if not line.startswith(("---", "+++", "@@"))]
