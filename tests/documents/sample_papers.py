"""Papers of every kind, short and long, finished and not, made from the examples and from TOML."""

from datetime import date
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import paper_samples
import tomli
from builder import meeting as regular_meeting
from builder import record, roster
from paper_samples import Sample

from chibo_cli.errors import ChiboError
from chibo_cli.findings import Finding
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.new_files import new_meeting_text
from chibo_cli.papers import Paper
from chibo_cli.papers.agendas import agendas_of
from chibo_cli.papers.minutes import minutes_of
from chibo_cli.papers.resolutions import resolutions_of
from chibo_cli.record import YearRecord

EXAMPLE = Path(__file__).parents[2] / "examples" / "chi-bo-thon-dong"
MAKINGS = (minutes_of, agendas_of, resolutions_of)

_AGENDA = """
[[chuong_trinh]]
noi_dung = "Tuyên bố lý do, giới thiệu đại biểu"
buoc = "tuyen_bo_ly_do"
nguoi_thuc_hien = "Nguyễn Văn An"
phut = 5
[[chuong_trinh]]
noi_dung = "Cử thư ký ghi biên bản"
buoc = "cu_thu_ky"
[[chuong_trinh]]
noi_dung = "Thông báo tình hình đảng viên"
buoc = "tinh_hinh_dang_vien"
nguoi_thuc_hien = "Trần Thị Bình"
ghi_chu = "Kèm danh sách"
"""

COMBINED = (
    """
loai = "ket_hop"
ngay = 2026-12-03
ly_do = "Chi bộ ít người, đường xa"
bat_dau = "19:00"
ket_thuc = "21:15"
dia_diem = "Nhà văn hoá thôn Đông"
hinh_thuc = "ca_hai"
nen_tang = "phần mềm họp của Tỉnh uỷ"
can_cu_truc_tuyen = "Hướng dẫn số 03-HD/TW, ngày 27/12/2022 của Ban Bí thư"
chu_tri = "Nguyễn Văn An"
thu_ky = "Trần Thị Bình"
thong_qua_chuong_trinh = true
trang_thai = "hoan_thanh"

[chuan_bi]
cau_hoi = ["Vì sao 4 hộ chưa nộp?", "ai đến gặp từng hộ?"]
"""
    + _AGENDA
    + """
[[chuong_trinh]]
noi_dung = "Thông qua nội dung, chương trình"
buoc = "thong_qua_chuong_trinh"
[[chuong_trinh]]
noi_dung = "Công tác chính trị, tư tưởng"
buoc = "chinh_tri_tu_tuong"
nguoi_thuc_hien = ["Nguyễn Văn An", "Trần Thị Bình"]
phut = 15
[[chuong_trinh]]
noi_dung = "Rà soát nhiệm vụ tháng 11"
buoc = "ra_soat"
nguoi_thuc_hien = "Nguyễn Văn An"
[[chuong_trinh]]
noi_dung = "Kết quả thực hiện nhiệm vụ tháng 11"
buoc = "nhiem_vu_chinh_tri"
nguoi_thuc_hien = "Nguyễn Văn An"
[[chuong_trinh]]
noi_dung = "Công tác xây dựng Đảng"
buoc = "xay_dung_dang"
[[chuong_trinh]]
noi_dung = "Giao lưu văn nghệ"
buoc = "muc_khac"
da_thuc_hien = false
bo_qua = "Hết thời gian"
[[chuong_trinh]]
noi_dung = "Sinh hoạt chuyên đề"
buoc = "chuyen_de"
nguoi_thuc_hien = ["Trần Thị Bình", "Nguyễn Văn An"]
phut = 60
[[chuong_trinh]]
noi_dung = "Kiến nghị của đảng viên và trả lời kiến nghị"
buoc = "kien_nghi"
[[chuong_trinh]]
noi_dung = "Nhiệm vụ tháng 12"
buoc = "nhiem_vu"
nguoi_thuc_hien = "Nguyễn Văn An"
[[chuong_trinh]]
noi_dung = "Kết luận"
buoc = "ket_luan"
[[chuong_trinh]]
noi_dung = "Biểu quyết nghị quyết"
buoc = "nghi_quyet"
[[chuong_trinh]]
noi_dung = "Bế mạc"
buoc = "be_mac"
nguoi_thuc_hien = "Nguyễn Văn An"

[[khach_moi]]
ho_ten = "Vũ Đình Phong"
chuc_vu = "Uỷ viên Ban Thường vụ Đảng uỷ xã"
theo_doi_chi_bo = true
[[khach_moi]]
ho_ten = "Đinh Thị Lan"

[[vang]]
nguoi = "Phạm Thị Dung"
ly_do = "Ốm, có báo cáo"
[[vang]]
nguoi = "Lê Văn Cường"
ly_do = "UBND xã mời họp"
[[vang]]
nguoi = "Hoàng Văn Minh"
[[du_them]]
nguoi = "Đặng Hữu Nghĩa"

[chinh_tri_tu_tuong]
thoi_su = ["Tình hình trong nước", "Kết quả kỳ họp Quốc hội!"]
tinh_hinh_tu_tuong = "Ổn định"
[[chinh_tri_tu_tuong.van_ban]]
so_hieu = "50-CT/TW"
ngay = 2025-07-23
co_quan = "Ban Bí thư"
trich_yeu = "Về tiếp tục đổi mới sinh hoạt chi bộ"
[[chinh_tri_tu_tuong.van_ban]]
trich_yeu = "Bản tin sinh hoạt chi bộ tháng 12"
co_quan = "Tỉnh uỷ"

[[ra_soat]]
nhiem_vu_cu = "2026-11-03-thuong-ky/1"
tinh_trang = "dang_lam"

[nhiem_vu_chinh_tri]
ket_qua = ["Xong 300 m nền đường", "Đủ 6 hộ góp đất"]
han_che = []
phuong_huong = ["Làm mặt đường"]
[[nhiem_vu_chinh_tri.y_kien]]
nguoi = "Vũ Đình Phong"
noi_dung = "Xã sẽ hỗ trợ 10 tấn xi măng"

[xay_dung_dang]
dang_phi = "Đã thu đủ"
bieu_duong = ["Đồng chí Dung", "đồng chí Nhung"]
nhac_nho = "không có"
y_kien_ket_luan = ["Biểu dương hai đồng chí", "Tháng sau thu đảng phí trước ngày 05"]

[chuyen_de]
ten = "Nâng cao trách nhiệm nêu gương của đảng viên trong việc góp đất mở đường"
nhom = "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"
muc_dich = "Mỗi đảng viên nêu gương một việc"
bat_dau = "20:10"
ket_thuc = "21:00"
nguoi_chuan_bi = ["Trần Thị Bình"]
duyet.boi = "bi_thu"
duyet.ngay = 2026-11-25
gui_dang_vien = 2026-11-28
tom_tat = ["Thực trạng: 4 hộ chưa góp đất", "Giải pháp: đảng viên làm trước"]
tiep_thu = "Thêm mốc thời gian"
y_kien_ket_luan = "Chuyên đề đạt yêu cầu"
[[chuyen_de.y_kien]]
nguoi = "Mai Thị Nhung"
noi_dung = ["tôi góp trước", "Rồi vận động họ hàng"]
tra_loi = "Hoan nghênh"

[[tra_loi_kien_nghi]]
kien_nghi_cu = "2026-11-03-thuong-ky/1"
tinh_trang = "dang_xu_ly"
[[kien_nghi]]
so = 1
nguoi = "Mai Thị Nhung"
noi_dung = "Sửa loa"
tham_quyen = "chi_bo"

[[nhiem_vu]]
so = 1
noi_dung = "Làm mặt đường trục thôn"
nguoi_thuc_hien = ["Lê Văn Cường", "Chi hội Nông dân"]
han = 2026-12-31
[[nhiem_vu]]
so = 2
noi_dung = "Giữ vệ sinh đường thôn"
yeu_cau = "Kiểm tra thứ Bảy hằng tuần"
nguoi_thuc_hien = "Phạm Thị Dung"
nguoi_kiem_tra = "Nguyễn Văn An"
thuong_xuyen = true

[ket_luan]
noi_dung = ["Làm xong mặt đường trước Tết"]

[[nghi_quyet]]
so = 13
loai = "thang"
trich_yeu = "lãnh đạo thực hiện nhiệm vụ tháng 12 năm 2026"
bieu_quyet.hinh_thuc = "gio_tay"
bieu_quyet.tan_thanh = 3
bieu_quyet.y_kien_khac = 1
bieu_quyet.bao_luu = "Một ý kiến đề nghị lùi sang tháng 01"

[bien_ban]
so = 9
doc_thong_qua = true
bo_sung = "Sửa số hộ từ 5 thành 6"
"""
)

EXTRAORDINARY = (
    """
loai = "bat_thuong"
ngay = 2026-06-10
ly_do = "Xét kết nạp đảng viên và bầu bổ sung phó bí thư"
bat_dau = "08:00"
ket_thuc = "09:05"
dia_diem = "Nhà văn hoá thôn Đông"
chu_tri = "Lê Văn Cường"
ly_do_chu_tri = "Bí thư đi công tác, uỷ quyền"
thu_ky = "Trần Thị Bình"
thong_qua_chuong_trinh = true
trang_thai = "hoan_thanh"
"""
    + _AGENDA.replace("Nguyễn Văn An", "Lê Văn Cường")
    + """
[[chuong_trinh]]
noi_dung = "Xét kết nạp quần chúng Trần Văn Đức"
buoc = "bieu_quyet"
nguoi_thuc_hien = "Chi uỷ"
[[chuong_trinh]]
noi_dung = "Bầu bổ sung phó bí thư"
buoc = "bau_cu"
[[chuong_trinh]]
noi_dung = "Thảo luận"
buoc = "thao_luan"
nguoi_thuc_hien = ["Lê Văn Cường", "Chi uỷ"]
[[chuong_trinh]]
noi_dung = "Thông qua nghị quyết"
buoc = "nghi_quyet"

[[vang]]
nguoi = "Nguyễn Văn An"
ly_do = "Đi công tác Hà Nội"

[[bieu_quyet]]
noi_dung = "Đề nghị kết nạp quần chúng Trần Văn Đức vào Đảng"
loai = "ket_nap"
doi_tuong = "Trần Văn Đức"
hinh_thuc = "phieu_kin"
tan_thanh = 5
khong_tan_thanh = 0
y_kien_khac = 0

[[bau_cu]]
chuc_danh = "Phó bí thư"
so_luong = 1
ban_kiem_phieu = ["Trần Thị Bình", "Phạm Thị Dung", "Hoàng Văn Minh"]
phieu.phat_ra = 5
phieu.thu_ve = 5
phieu.hop_le = 5
[[bau_cu.ung_vien]]
ho_ten = "Phạm Thị Dung"
so_phieu = 4
trung_cu = true
[[bau_cu.ung_vien]]
ho_ten = "Trần Thị Bình"
so_phieu = 1
trung_cu = false

[[nghi_quyet]]
so = 7
loai = "ket_nap"
trich_yeu = "đề nghị kết nạp đảng viên đối với quần chúng Trần Văn Đức"
noi_dung = ["Đề nghị Đảng uỷ xã xem xét, kết nạp quần chúng Trần Văn Đức vào Đảng"]
bieu_quyet.hinh_thuc = "phieu_kin"
bieu_quyet.tan_thanh = 5
[[nghi_quyet]]
so = 8
loai = "khac"
trich_yeu = "kiện toàn chức danh phó bí thư chi bộ"
noi_dung = ["Đề nghị Đảng uỷ xã chuẩn y", "Phân công lại nhiệm vụ sau khi được chuẩn y"]
bieu_quyet.hinh_thuc = "gio_tay"
bieu_quyet.tan_thanh = 5

[bien_ban]
doc_thong_qua = true
"""
)

# A finished file that records as little as minutes without an error may; an unfinished one.
SHORTEST = """
loai = "chuyen_de"
ngay = 2026-09-19
ky = "2026-Q3"
bat_dau = "19:30"
ket_thuc = "21:00"
dia_diem = "Nhà văn hoá"
chu_tri = "Nguyễn Văn An"
thu_ky = "Trần Thị Bình"
thong_qua_chuong_trinh = true
trang_thai = "hoan_thanh"
[[chuong_trinh]]
noi_dung = "Cử thư ký"
buoc = "cu_thu_ky"
[[chuong_trinh]]
noi_dung = "Tình hình đảng viên"
buoc = "tinh_hinh_dang_vien"
[[chuong_trinh]]
noi_dung = "Trình bày chuyên đề"
buoc = "trinh_bay_chuyen_de"
[[chuong_trinh]]
noi_dung = "Thảo luận, liên hệ"
buoc = "thao_luan_chuyen_de"
[chuyen_de]
ten = "Tiết kiệm điện"
nguoi_chuan_bi = "Trần Thị Bình"
duyet.boi = "bi_thu"
tom_tat = "Tắt đèn khi ra khỏi phòng"
[ket_luan]
noi_dung = "Nhất trí"
[bien_ban]
doc_thong_qua = true
"""
UNFINISHED = """
loai = "thuong_ky"
ngay = 2026-11-03
chu_tri = "Nguyễn Văn An"
[[chuong_trinh]]
noi_dung = "Công tác chính trị, tư tưởng"
buoc = "chinh_tri_tu_tuong"
[[chuong_trinh]]
noi_dung = "Nhiệm vụ tháng 11"
buoc = "nhiem_vu"
[[chuong_trinh]]
noi_dung = "Văn nghệ"
da_thuc_hien = false
[[vang]]
ly_do = "Ốm"
[[y_kien]]
nguoi = "Phạm Thị Dung"
[[kien_nghi]]
so = 1
nguoi = "Phạm Thị Dung"
[[nhiem_vu]]
so = 1
[[bieu_quyet]]
noi_dung = "Góp quỹ khuyến học"
[[bau_cu]]
chuc_danh = "Bí thư"
[[bau_cu.ung_vien]]
ho_ten = "Nguyễn Văn An"
[[nghi_quyet]]
loai = "thang"
"""


def read(text: str) -> Meeting:
    """The meeting of a file's text, named as its kind and day ask."""
    tables = tomli.loads(text)
    kind = MeetingKind(tables["loai"])
    path = f"{tables['ngay'].year}/{tables['ngay']}-{kind.slug}.toml"
    return Meeting.model_validate(tables, context=ReadingContext(path, roster().names))


def skeleton(kind: MeetingKind, day: date = date(2026, 12, 3)) -> Meeting:
    """The file `new-meeting` writes, as it is before anything is filled in."""
    return read(new_meeting_text(record(), kind, day))


@cache
def long_meeting(kind: MeetingKind) -> Meeting:
    """A meeting of a kind with more of everything than a cell ever writes."""
    word = "Đảng viên và nhân dân trong thôn đồng tình, tích cực hưởng ứng việc làm đường. " * 4
    tables = tomli.loads(COMBINED if kind is MeetingKind.COMBINED else EXTRAORDINARY)
    if kind in (MeetingKind.REGULAR, MeetingKind.THEMATIC, MeetingKind.COMMITTEE):
        tables = tomli.loads(COMBINED)
    tables |= {"loai": kind.value, "ly_do": word.strip()}
    if kind is MeetingKind.COMMITTEE:
        tables |= {"nghi_quyet": [], "kien_nghi": [], "tra_loi_kien_nghi": []}
        tables.pop("chuyen_de")
        tables["chuong_trinh"] = [i for i in tables["chuong_trinh"] if i["buoc"] != "chuyen_de"]
    tables["y_kien"] = [{"nguoi": "Mai Thị Nhung", "noi_dung": word, "tra_loi": word}] * 20
    tables["nhiem_vu"] = [
        {
            "so": number,
            "noi_dung": word,
            "yeu_cau": word,
            "bien_phap": word,
            "nguoi_thuc_hien": ["Lê Văn Cường", "Chi hội Nông dân"],
            "nguoi_kiem_tra": "Trần Thị Bình",
            "han": date(2026, 12, 31),
        }
        for number in range(1, 26)
    ]
    tables["ket_luan"] = {"noi_dung": [word] * 6}
    context = ReadingContext(f"2026/{tables['ngay']}-{kind.slug}.toml", roster().names)
    return Meeting.model_validate(tables, context=context)


@cache
def samples() -> dict[str, Sample]:
    """All papers by name: of the example year, of each kind, of files not yet filled in."""
    found = dict(_of_examples())
    book = record()
    for name, meeting in {
        "ket-hop": read(COMBINED),
        "bat-thuong": read(EXTRAORDINARY),
        "ngan-nhat": read(SHORTEST),
        "dang-ghi": read(UNFINISHED),
        **{f"chua-ghi-{kind.slug}": skeleton(kind) for kind in MeetingKind},
        **{f"rat-dai-{kind.slug}": long_meeting(kind) for kind in MeetingKind},
        "khong-chuong-trinh": regular_meeting(),
    }.items():
        found |= _papers(name, book, meeting, ())
    for each in iter_modules(paper_samples.__path__):
        found |= import_module(f"paper_samples.{each.name}").made()
    return found


def _of_examples() -> dict[str, Sample]:
    book, findings = load_year(open_workspace(EXAMPLE), 2026, as_of=date(2026, 12, 31))
    found: dict[str, Sample] = {}
    for meeting in book.meetings:
        # A quarter of the example year, and what it alone has: an election, something urgent.
        if meeting.date.month <= 3 or meeting.elections or meeting.reason:
            found |= _papers(f"vi-du-{meeting.slug}", book, meeting, findings)
    return found


def _papers(
    name: str, book: YearRecord, meeting: Meeting, findings: tuple[Finding, ...]
) -> dict[str, Sample]:
    made: dict[str, Sample] = {}
    for making in MAKINGS:
        try:
            papers = making(book, meeting, findings)
        except ChiboError:
            continue
        for paper in papers:
            suffix = paper.path.stem.removeprefix(f"{meeting.slug}-")
            made[f"{name}-{suffix}"] = Sample(paper.content, _day(paper, meeting), paper.missing)
    return made


def _day(paper: Paper, meeting: Meeting) -> date:
    if "nghi-quyet" not in paper.path.stem or not meeting.resolutions:
        return meeting.date
    number = paper.path.stem.rpartition("-")[2]
    chosen = [each for each in meeting.resolutions if str(each.number) == number]
    return (chosen or meeting.resolutions)[0].issued or meeting.date
