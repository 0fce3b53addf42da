"""A small book with nothing wrong in it, and what a rule finds when a piece is laid over it.

A piece is written in the words of the files. Before the first heading it belongs to the meeting
the rule is about; `# tệp 2026/ke-hoach.toml` begins a piece of another file, and the comment
`# tính đến 2026-12-31` moves the day the check speaks for.
"""

import re
from datetime import date
from pathlib import Path
from typing import Any

import tomli
import tomli_w
from sample_files import CELL, EARLIER, MEETING, ROSTER

from chibo_cli.findings import Finding
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.rules import Rule

AS_OF = date(2026, 11, 30)
OCTOBER = "2026/2026-10-03-thuong-ky.toml"
NOVEMBER = "2026/2026-11-03-thuong-ky.toml"
THEMATIC = "2026/2026-11-19-chuyen-de.toml"
COMBINED = "2026/2026-11-03-ket-hop.toml"
EXTRAORDINARY = "2026/2026-11-24-bat-thuong.toml"
COMMITTEE = "2026/2026-11-02-chi-uy.toml"

_FILE = re.compile(r"^# tệp (\S+\.toml)\s*$", re.MULTILINE)
_DAY = re.compile(r"^# tính đến (\d{4}-\d{2}-\d{2})\b.*$", re.MULTILINE)

OWN_CELL = """
[sinh_hoat]
so_tu = 2026-10-01

[quy_uoc]
noi_nhan_nghi_quyet = ["Đảng uỷ xã Bình Minh (để báo cáo)", "Các đồng chí đảng viên"]
"""

PLAN = """
nam = 2026
lap_ngay = 2025-12-20
bao_cao_cap_tren = 2025-12-25

[[chuyen_de_nam]]
quy = 4
thang = 11
ten = "Đảng viên nêu gương góp đất, góp công mở đường trục thôn"
nhom = "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"
nguoi_chuan_bi = ["Trần Thị Bình", "Hoàng Văn Minh"]
han_du_thao = 2026-11-10

[[kiem_tra]]
ngay = 2026-11-20
noi_dung = "Kiểm tra sổ biên bản."
"""

AGENDA = """
chuong_trinh = [
  { noi_dung = "Tuyên bố lý do", buoc = "tuyen_bo_ly_do" },
  { noi_dung = "Cử thư ký", buoc = "cu_thu_ky" },
  { noi_dung = "Thông báo tình hình đảng viên", buoc = "tinh_hinh_dang_vien" },
  { noi_dung = "Thông qua chương trình", buoc = "thong_qua_chuong_trinh" },
"""

OWN_NOVEMBER = f"""
{AGENDA}
  {{ noi_dung = "Chính trị, tư tưởng", buoc = "chinh_tri_tu_tuong" }},
  {{ noi_dung = "Rà soát việc đã giao", buoc = "ra_soat" }},
  {{ noi_dung = "Kết quả tháng 10", buoc = "nhiem_vu_chinh_tri" }},
  {{ noi_dung = "Xây dựng Đảng", buoc = "xay_dung_dang" }},
  {{ noi_dung = "Thảo luận", buoc = "thao_luan" }},
  {{ noi_dung = "Nhiệm vụ tháng 11", buoc = "nhiem_vu" }},
  {{ noi_dung = "Kết luận", buoc = "ket_luan" }},
  {{ noi_dung = "Biểu quyết", buoc = "nghi_quyet" }},
]

[chuan_bi]
hoi_y.ngay = 2026-10-30
hoi_y.thanh_phan = ["Nguyễn Văn An", "Lê Văn Cường"]

[chinh_tri_tu_tuong]
hoc_tap_bac = "Ba đảng viên kể việc làm theo Bác của mình."

[[chinh_tri_tu_tuong.van_ban]]
so_hieu = "50-CT/TW"
ngay = 2025-07-23
co_quan = "Ban Bí thư"

[xay_dung_dang]
bieu_duong = ["Đồng chí Phạm Thị Dung thu xong phí tổ 3."]
nhac_nho = []
tu_phe_binh_phe_binh = "Đồng chí Cường nhận lỗi báo cáo chậm."
"""

OWN_OCTOBER = f"""
{AGENDA}
  {{ noi_dung = "Thảo luận", buoc = "thao_luan" }},
]
bat_dau = "19:30"
ket_thuc = "21:10"
dia_diem = "Nhà văn hoá thôn Đông"
hinh_thuc = "truc_tiep"
chu_tri = "Nguyễn Văn An"
thu_ky = "Trần Thị Bình"
thong_qua_chuong_trinh = true
trang_thai = "hoan_thanh"
y_kien = [
  {{ nguoi = "Phạm Thị Dung", noi_dung = "Hai hộ đầu thôn cần gặp riêng." }},
  {{ nguoi = "Lê Văn Cường", noi_dung = "Mương tưới phải nạo trước ngày 20." }},
  {{ nguoi = "Trần Thị Bình", noi_dung = "Phụ nữ nhận nạo đoạn qua đình." }},
  {{ nguoi = "Hoàng Văn Minh", noi_dung = "Phí vệ sinh nên thu buổi tối." }},
]
kien_nghi = [
  {{ so = 1, nguoi = "Phạm Thị Dung", noi_dung = "Sửa cống đầu thôn.", tham_quyen = "chi_bo", \
noi_xu_ly = "Chi uỷ", han = 2026-11-03 }},
]
nhiem_vu = [
  {{ so = 1, noi_dung = "Vận động 6 hộ góp đất", yeu_cau = "Đủ 6 hộ ký", \
bien_phap = "Gặp từng hộ", nguoi_thuc_hien = "Phạm Thị Dung", \
nguoi_kiem_tra = "Nguyễn Văn An", han = 2026-10-31 }},
  {{ so = 2, noi_dung = "Thu phí vệ sinh quý III", yeu_cau = "Thu đủ", \
bien_phap = "Thu buổi tối", nguoi_thuc_hien = "Hoàng Văn Minh", \
nguoi_kiem_tra = "Lê Văn Cường", han = 2026-10-31 }},
]

[chuan_bi]
nguoi_chuan_bi = "Lê Văn Cường"
hoi_y.ngay = 2026-10-01
thong_bao.ngay = 2026-10-01
thong_bao.cap_tren = true
gui_tai_lieu = 2026-10-01
trong_tam = ["Góp đất mở đường"]
du_thao = "nghi_quyet"

[chinh_tri_tu_tuong]
nguoi_trinh_bay = "Trần Thị Bình"
thoi_su = ["Giá phân bón vụ đông."]
tinh_hinh_tu_tuong = "Bà con lo giá phân bón."
hoc_tap_bac = "Đăng ký việc làm theo Bác."

[nhiem_vu_chinh_tri]
nguoi_trinh_bay = "Lê Văn Cường"
ket_qua = ["Gặt xong 40 ha lúa mùa."]
uu_diem = ["Gặt nhanh."]
han_che = ["Mương tưới còn tắc."]
nguyen_nhan = ["Chưa phân đoạn cho từng tổ."]

[xay_dung_dang]
nguoi_trinh_bay = "Trần Thị Bình"
dang_phi = "Đã thu đủ tháng 10."
bieu_duong = []
nhac_nho = ["Đồng chí Minh nộp báo cáo chậm."]
tu_phe_binh_phe_binh = "không có"

[ket_luan]
noi_dung = ["Góp đất xong trong tháng 10."]

[[nghi_quyet]]
so = 11
loai = "thang"
trich_yeu = "lãnh đạo thực hiện nhiệm vụ tháng 10 năm 2026"
bieu_quyet.hinh_thuc = "gio_tay"
bieu_quyet.tan_thanh = 5
bieu_quyet.khong_tan_thanh = 0
bieu_quyet.y_kien_khac = 0
ban_hanh = 2026-10-04

[bien_ban]
doc_thong_qua = true
"""

OWN_THEMATIC = f"""
loai = "chuyen_de"
ngay = 2026-11-19
bat_dau = "19:30"
ket_thuc = "21:00"
dia_diem = "Nhà văn hoá thôn Đông"
hinh_thuc = "truc_tiep"
chu_tri = "Nguyễn Văn An"
thu_ky = "Phạm Thị Dung"
thong_qua_chuong_trinh = true
trang_thai = "hoan_thanh"
{AGENDA}
  {{ noi_dung = "Mục đích, yêu cầu", buoc = "muc_dich_yeu_cau" }},
  {{ noi_dung = "Trình bày", buoc = "trinh_bay_chuyen_de" }},
  {{ noi_dung = "Thảo luận", buoc = "thao_luan_chuyen_de" }},
  {{ noi_dung = "Tiếp thu", buoc = "tiep_thu" }},
]

[chuan_bi]
thong_bao.ngay = 2026-11-16

[chuyen_de]
ten = "Đảng viên nêu gương góp đất, góp công mở đường trục thôn"
nhom = "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"
muc_dich = "Thống nhất việc nêu gương."
yeu_cau = "Mỗi đảng viên nhận một việc."
lien_he = "Đường trục thôn khởi công tháng 11."
nguoi_chuan_bi = ["Trần Thị Bình", "Hoàng Văn Minh"]
nguoi_trinh_bay = "Trần Thị Bình"
duyet.boi = "bi_thu"
duyet.ngay = 2026-11-12
gui_dang_vien = 2026-11-14
tom_tat = ["Sáu hộ đảng viên góp đất trước."]
tiep_thu = ["Ghi thêm việc giúp hộ neo đơn."]
danh_gia_nhom = "Nhóm chuẩn bị kỹ, số liệu đủ."
hoan_chinh = 2026-11-22
bao_cao_cap_tren = 2026-11-23

[[chuyen_de.y_kien]]
nguoi = "Lê Văn Cường"
noi_dung = "Nhà tôi góp 30 mét vuông."

[[nhiem_vu]]
so = 1
noi_dung = "Giúp ba hộ neo đơn dời hàng rào"
yeu_cau = "Xong trước ngày khởi công"
bien_phap = "Mỗi buổi chiều một hộ"
nguoi_thuc_hien = "Hoàng Văn Minh"
nguoi_kiem_tra = "Trần Thị Bình"
han = 2026-12-15

[ket_luan]
noi_dung = ["Mỗi đảng viên vận động hai hộ bên cạnh nhà mình."]

[bien_ban]
doc_thong_qua = true
"""

OWN_EXTRAORDINARY = f"""
loai = "bat_thuong"
ngay = 2026-11-24
ly_do = "bàn việc khắc phục sau mưa lũ"
bat_dau = "18:00"
ket_thuc = "19:00"
dia_diem = "Nhà văn hoá thôn Đông"
hinh_thuc = "truc_tiep"
chu_tri = "Nguyễn Văn An"
thu_ky = "Phạm Thị Dung"
thong_qua_chuong_trinh = true
trang_thai = "hoan_thanh"
{AGENDA}
  {{ noi_dung = "Thảo luận", buoc = "thao_luan" }},
]
y_kien = [{{ nguoi = "Lê Văn Cường", noi_dung = "Kè tạm 20 mét bờ mương." }}]

[ket_luan]
noi_dung = ["Kè tạm bờ mương trong ngày 25/11."]

[bien_ban]
doc_thong_qua = true
"""

OWN_COMMITTEE = """
loai = "chi_uy"
ngay = 2026-11-02
bat_dau = "17:00"
ket_thuc = "18:00"
chu_tri = "Nguyễn Văn An"
thu_ky = "Lê Văn Cường"
trang_thai = "hoan_thanh"

[bien_ban]
doc_thong_qua = true
"""


def good_book() -> dict[str, dict[str, Any]]:
    """The files of the book, by path. The cell is small: it has no chi uỷ."""
    roster = ROSTER.replace('chuc_vu = [{ loai = "chi_uy_vien", tu = 2025-03-15 }]', "")
    roster = roster.replace(
        'tinh_trang = [{ loai = "mien_sinh_hoat", tu = 2023-10-01 }]',
        'tinh_trang = [{ loai = "mien_sinh_hoat", tu = 2023-10-01, can_cu = "NQ số 41-NQ/CB" }]',
    )
    return {
        "chibo.toml": laid_over(tomli.loads(CELL), tomli.loads(OWN_CELL)),
        "dang-vien.toml": tomli.loads(roster),
        "2026/ke-hoach.toml": tomli.loads(PLAN),
        OCTOBER: laid_over(tomli.loads(EARLIER), tomli.loads(OWN_OCTOBER)),
        NOVEMBER: laid_over(tomli.loads(MEETING), tomli.loads(OWN_NOVEMBER)),
        THEMATIC: tomli.loads(OWN_THEMATIC),
        EXTRAORDINARY: tomli.loads(OWN_EXTRAORDINARY),
    }


def found_in_book(rule: Rule, piece: str, folder: Path) -> list[str]:
    """What a rule finds in the good book with a piece laid over it: file, key and message."""
    findings = findings_in_book(rule, piece, folder)
    return [f"{f.location.path}: {f.location.dotted_key}: {f.message}" for f in findings]


def findings_in_book(rule: Rule, piece: str, folder: Path) -> list[Finding]:
    """The findings of a rule in the good book with a piece laid over it."""
    book = good_book()
    home = _home(rule)
    if home == COMBINED:
        topic = book[THEMATIC]["chuyen_de"] | {"bat_dau": "20:30", "ket_thuc": "21:30"}
        own = {"loai": "ket_hop", "ly_do": "hội trường chỉ mượn được một tối", "chuyen_de": topic}
        book[COMBINED] = book.pop(NOVEMBER) | own | {"ket_thuc": "21:45"}
        del book[THEMATIC]
    if home == COMMITTEE:
        book[COMMITTEE] = tomli.loads(OWN_COMMITTEE)
    day = _DAY.search(piece)
    for path, text in _pieces(piece, home):
        book[path] = laid_over(book.get(path, {}), tomli.loads(text))
    write_book(book, folder)
    as_of = date.fromisoformat(day[1]) if day else AS_OF
    record, _ = load_year(open_workspace(folder), 2026, as_of=as_of)
    assert rule.applies_under(record.guideline), f"{rule.code} has no paper under this guideline"
    record = record if rule.is_about_reading else record.so_far
    findings = [
        finding
        for meeting in record.meetings
        if rule.about_meetings
        for finding in rule.on_meeting(meeting, record)
    ]
    if not rule.about_meetings:
        findings += rule.on_year(record)
    return findings


def write_book(book: dict[str, dict[str, Any]], folder: Path) -> None:
    """Write the files of a book below a folder."""
    for path, tables in book.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(tomli_w.dumps(tables), encoding="utf-8")


def laid_over(sample: dict[str, Any], piece: dict[str, Any]) -> dict[str, Any]:
    """The piece's values and repeated tables replace those of the sample, single tables add up."""
    both = {
        key: laid_over(sample[key], value)
        for key, value in piece.items()
        if isinstance(value, dict) and isinstance(sample.get(key), dict)
    }
    return sample | piece | both


def _home(rule: Rule) -> str:
    if not rule.about_meetings:
        return "dang-vien.toml"
    homes = {
        MeetingKind.REGULAR: NOVEMBER,
        MeetingKind.THEMATIC: THEMATIC,
        MeetingKind.COMBINED: COMBINED,
        MeetingKind.EXTRAORDINARY: EXTRAORDINARY,
        MeetingKind.COMMITTEE: COMMITTEE,
    }
    return next(home for kind, home in homes.items() if kind in rule.kinds)


def _pieces(piece: str, home: str) -> list[tuple[str, str]]:
    first, *others = _FILE.split(piece)
    named = list(zip(others[::2], others[1::2], strict=True))
    return [(home, first), *named] if tomli.loads(first) else named
