"""A small made-up year, three months long, of which every figure can be worked out by hand."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import tomli
from builder import record

from chibo_cli.models.base import ReadingContext
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.kinds import MeetingKind
from chibo_cli.models.plan import Plan
from chibo_cli.models.roster import Roster
from chibo_cli.record import YearRecord

AS_OF = date(2026, 3, 31)

# An and Bình are the chi uỷ; Dung came on 15 February; Nghĩa is exempt; Giang left in 2025.
ROSTER = """
[[dang_vien]]
ho_ten = "Nguyễn Văn An"
chinh_thuc = 2011-05-19
chuc_vu = [{ loai = "bi_thu", tu = 2025-03-15 }]
[[dang_vien]]
ho_ten = "Trần Thị Bình"
chinh_thuc = 2015-09-02
chuc_vu = [{ loai = "chi_uy_vien", tu = 2025-03-15 }]
[[dang_vien]]
ho_ten = "Lê Văn Cường"
chinh_thuc = 2013-05-19
[[dang_vien]]
ho_ten = "Phạm Thị Dung"
chinh_thuc = 2016-02-03
sinh_hoat_tu = 2026-02-15
[[dang_vien]]
ho_ten = "Đặng Hữu Nghĩa"
chinh_thuc = 1970-12-22
tinh_trang = [{ loai = "mien_sinh_hoat", tu = 2023-10-01 }]
[[dang_vien]]
ho_ten = "Hoàng Thị Giang"
chinh_thuc = 2001-01-01
sinh_hoat_den = 2025-12-31
"""

# Of the year before: one task and one petition stay open.
DECEMBER = """
loai = "thuong_ky"
ngay = 2025-12-03
trang_thai = "hoan_thanh"
kien_nghi = [{ so = 1, nguoi = "Nguyễn Văn An", noi_dung = "Sửa loa." }]
nhiem_vu = [
  { so = 1, noi_dung = "Sổ sách", nguoi_thuc_hien = "Nguyễn Văn An", han = 2025-12-31 },
  { so = 2, noi_dung = "Đảng phí", nguoi_thuc_hien = "Trần Thị Bình", han = 2025-12-15 },
]
"""
END_OF_YEAR = """
loai = "bat_thuong"
ngay = 2025-12-20
trang_thai = "hoan_thanh"
ra_soat = [{ nhiem_vu_cu = "2025-12-03-thuong-ky/2", tinh_trang = "hoan_thanh" }]
"""

COMMITTEE = """
loai = "chi_uy"
ngay = 2026-01-02
trang_thai = "hoan_thanh"
vang = [{ nguoi = "Trần Thị Bình", ly_do = "Đi công tác" }]
y_kien = [{ nguoi = "Nguyễn Văn An", noi_dung = "Nhất trí." }]
"""
JANUARY = """
loai = "thuong_ky"
ngay = 2026-01-03
trang_thai = "hoan_thanh"
vang = [{ nguoi = "Lê Văn Cường", ly_do = "Ốm, có báo cáo." }]
khach_moi = [{ ho_ten = "Vũ Đình Phong", chuc_vu = "Đảng uỷ viên xã", theo_doi_chi_bo = true }]
y_kien = [{ nguoi = "Trần Thị Bình", noi_dung = "Nên làm sớm." }]
ra_soat = [{ nhiem_vu_cu = "2025-12-03-thuong-ky/1", tinh_trang = "hoan_thanh" }]
ket_luan.noi_dung = "Làm ngay."
nghi_quyet = [{ so = 1, loai = "thang", bieu_quyet = { tan_thanh = 2 } }]
bieu_quyet = [{ loai = "thuong", tan_thanh = 2 }]
[[kien_nghi]]
so = 1
nguoi = "Lê Văn Cường"
noi_dung = "Sửa cống."
tham_quyen = "chinh_quyen"
han = 2026-02-15
[[nhiem_vu]]
so = 1
noi_dung = "Góp đất"
nguoi_thuc_hien = ["Lê Văn Cường", "Trần Thị Bình"]
han = 2026-01-31
linh_vuc = "Kinh tế"
[[nhiem_vu]]
so = 2
noi_dung = "Thu phí"
nguoi_thuc_hien = "Nguyễn Văn An"
han = 2026-01-20
linh_vuc = "kinh tế"
[[nhiem_vu]]
so = 3
noi_dung = "Vệ sinh"
nguoi_thuc_hien = "Chi hội Phụ nữ"
thuong_xuyen = true
"""
FEBRUARY = """
loai = "thuong_ky"
ngay = 2026-02-03
trang_thai = "hoan_thanh"
vang = [{ nguoi = "Lê Văn Cường", ly_do = "Ốm" }]
du_them = [{ nguoi = "Đặng Hữu Nghĩa" }]
ra_soat = [
  { nhiem_vu_cu = "2026-01-03-thuong-ky/1", tinh_trang = "dang_lam" },
  { nhiem_vu_cu = "2026-01-03-thuong-ky/2", tinh_trang = "hoan_thanh" },
]
nghi_quyet = [{ so = 2, loai = "thang" }, { loai = "ket_nap", trich_yeu = "đề nghị kết nạp" }]
ket_luan = { so = 1, noi_dung = "Làm tiếp." }
[[nhiem_vu]]
so = 1
noi_dung = "Trồng cây"
nguoi_thuc_hien = "Lê Văn Cường"
han = 2026-02-28
[[nhiem_vu]]
so = 2
noi_dung = "Hội làng"
nguoi_thuc_hien = "Trần Thị Bình"
han = 2026-03-01
[[nhiem_vu]]
noi_dung = "Việc quên đánh số"
"""
MARCH = """
loai = "thuong_ky"
ngay = 2026-03-03
trang_thai = "hoan_thanh"
vang = [{ nguoi = "Lê Văn Cường" }]
ra_soat = [
  { nhiem_vu_cu = "2026-01-03-thuong-ky/1", tinh_trang = "hoan_thanh" },
  { nhiem_vu_cu = "2026-02-03-thuong-ky/1", tinh_trang = "gia_han", han_moi = 2026-03-20 },
  { nhiem_vu_cu = "2026-02-03-thuong-ky/2", tinh_trang = "huy" },
]
tra_loi_kien_nghi = [{ kien_nghi_cu = "2026-01-03-thuong-ky/1", tinh_trang = "da_tra_loi" }]
[[kien_nghi]]
so = 1
nguoi = "Phạm Thị Dung"
noi_dung = "Mua sách."
tham_quyen = "chi_bo"
han = 2026-03-20
[nhiem_vu_chinh_tri]
nguoi_trinh_bay = "Trần Thị Bình"
y_kien = [{ nguoi = "Phạm Thị Dung", noi_dung = "Còn chậm." }]
"""
TOPIC = """
loai = "chuyen_de"
ngay = 2026-03-12
trang_thai = "hoan_thanh"
nghi_quyet = [{ so = 3, loai = "chuyen_de" }]
[chuyen_de]
ten = "Tiết kiệm điện trong thôn"
nguoi_chuan_bi = ["Trần Thị Bình", "Phạm Thị Dung"]
nguoi_trinh_bay = "Phạm Thị Dung"
"""
APRIL = """
loai = "thuong_ky"
ngay = 2026-04-03
ra_soat = [{ nhiem_vu_cu = "2026-02-03-thuong-ky/1", tinh_trang = "hoan_thanh" }]
"""
PLAN = """
nam = 2026
[[chuyen_de_nam]]
quy = 2
ten = "Học Bác nêu gương"
[[chuyen_de_nam]]
thang = 3
ten = "Tiết kiệm điện"
[[kiem_tra]]
ngay = 2026-02-10
[[kiem_tra]]
ngay = 2026-07-10
"""


def read(text: str) -> Meeting:
    """The meeting of a file's text."""
    tables = tomli.loads(text)
    kind = MeetingKind(tables["loai"])
    path = f"{tables['ngay'].year}/{tables['ngay']}-{kind.slug}.toml"
    return Meeting.model_validate(tables, context=ReadingContext(path, roster().names))


def roster() -> Roster:
    """The members of the made-up cell."""
    return Roster.model_validate(tomli.loads(ROSTER), context=ReadingContext("dang-vien.toml"))


def made_year(*others: str, as_of: date = AS_OF, unread: tuple[str, ...] = ()) -> YearRecord:
    """The made-up year with the year before it, to speak for a day; `others` are more files."""
    before = record(read(DECEMBER), read(END_OF_YEAR), members=roster(), year=2025)
    texts = (COMMITTEE, JANUARY, FEBRUARY, MARCH, TOPIC, APRIL, *others)
    book = record(*map(read, texts), members=roster(), previous=before, unread=unread)
    plan = Plan.model_validate(
        tomli.loads(PLAN), context=ReadingContext((Path("2026") / "ke-hoach.toml").as_posix())
    )
    return replace(book, as_of=as_of, plan=plan)


def with_january(*texts: str) -> YearRecord:
    """The whole made-up year, with files that lie in the folder of the year after."""
    after = record(*map(read, texts), members=roster(), year=2027)
    return replace(made_year(as_of=date(2026, 12, 31)), load_following=lambda: after)
