"""Resolutions beside those of the common samples: on a person, with grounds, plain, very long."""

from dataclasses import replace
from datetime import date

import tomli
from builder import earlier_meeting, record, roster
from builder import meeting as regular_meeting
from sample_papers import COMBINED, EXTRAORDINARY, long_meeting, read

from chibo_cli.models.base import ReadingContext
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.score import ScoreRecord
from chibo_cli.papers.resolutions import resolutions_of
from chibo_cli.record import YearRecord
from paper_samples import Sample

# The admission without counts of its own, for they stand in `[[bieu_quyet]]`; under HD36.
ADMISSION = (
    EXTRAORDINARY.replace("ngay = 2026-06-10", "ngay = 2026-05-20")
    .replace(
        """bieu_quyet.hinh_thuc = "phieu_kin"
bieu_quyet.tan_thanh = 5
""",
        """can_cu = [
  "Điều lệ Đảng Cộng sản Việt Nam",
  "- căn cứ Hướng dẫn số 01-HD/TW, ngày 28/9/2021 của Ban Bí thư về thi hành Điều lệ Đảng;",
  "Xét đề nghị của Chi đoàn thanh niên thôn Đông.",
]
""",
        1,
    )
    .replace('doi_tuong = "Trần Văn Đức"', 'doi_tuong = "Trần Văn Đức"\nbao_luu = "Nên chờ thêm"')
)
FULL_REVIEW = """
thong_qua_chuong_trinh = true
[chinh_tri_tu_tuong]
tinh_hinh_tu_tuong = "Đảng viên và nhân dân đồng tình với việc mở đường."
hoc_tap_bac = "Mỗi đảng viên đăng ký một việc làm cụ thể."
[[chinh_tri_tu_tuong.van_ban]]
so_hieu = "50-CT/TW"
ngay = 2025-07-23
co_quan = "Ban Bí thư"
trich_yeu = "tiếp tục đổi mới, nâng cao chất lượng sinh hoạt chi bộ"
[nhiem_vu_chinh_tri]
ket_qua = ["6 hộ đã góp đất", "Thu phí vệ sinh được 180 hộ"]
uu_diem = "Làm đúng hẹn"
han_che = ["Thu phí còn chậm", "Loa đầu thôn hỏng chưa sửa"]
nguyen_nhan = "Người thu phí đổi giữa tháng"
phuong_huong = ["Khởi công đường trục thôn"]
[xay_dung_dang]
dang_phi = "Đã thu đủ"
kiem_tra_giam_sat = []
bieu_duong = ["Đồng chí Phạm Thị Dung đến từng nhà vận động"]
nhac_nho = []
tu_phe_binh_phe_binh = "Đồng chí Cường nhận lỗi báo cáo chậm"
"""
_DECIDED = """
[[nhiem_vu]]
so = 1
noi_dung = "Khởi công đường trục thôn"
yeu_cau = "Xong 300 m nền trước ngày 30/11"
bien_phap = "Mỗi hộ hai ngày công"
nguoi_thuc_hien = ["Lê Văn Cường", "Chi hội Nông dân"]
nguoi_kiem_tra = "Trần Thị Bình"
han = 2026-11-30
bao_cao_tai = "kỳ sinh hoạt tháng 12"
[[nghi_quyet]]
loai = "thang"
trich_yeu = "lãnh đạo thực hiện nhiệm vụ tháng 11 năm 2026"
can_cu = "Kế hoạch số 09-KH/ĐU, ngày 24/02/2026 của Đảng uỷ xã Bình Minh về làm đường thôn"
noi_dung = "Lấy việc mở đường làm việc chính của tháng"
ban_hanh = 2026-11-04
bieu_quyet.hinh_thuc = "gio_tay"
bieu_quyet.tan_thanh = 4
bieu_quyet.khong_tan_thanh = 0
bieu_quyet.y_kien_khac = 1
bieu_quyet.bao_luu = ["Nên để sau Tết!"]
"""
_THEMATIC = """
[[nghi_quyet]]
so = 9
loai = "chuyen_de"
trich_yeu = "lãnh đạo tiết kiệm điện năm 2026"
noi_dung = ["Mỗi gia đình đảng viên thay hết bóng đèn sợi đốt", "Tắt đèn đường sau 23 giờ"]
bieu_quyet.hinh_thuc = "so_tay_dien_tu"
bieu_quyet.tan_thanh = 5
"""


def scored(book: YearRecord, held: Meeting, total: int) -> YearRecord:
    """The record with the cell's own score of a meeting."""
    score = {"danh_gia": [{"nguoi_cham": "chi_bo", "tong_diem": total, "xep_loai": "Tốt"}]}
    return replace(book, scores={held.slug: ScoreRecord.model_validate(score)})


def monthly() -> Meeting:
    """A monthly meeting with all that its resolution may say, and no number for it yet."""
    return regular_meeting(FULL_REVIEW + _DECIDED)


def made() -> dict[str, Sample]:
    """By name; those that begin `rat-dai-` are read by nobody."""
    on_person, on_office = resolutions_of(record(read(ADMISSION)), read(ADMISSION), ())
    full = monthly()
    plain = regular_meeting(_THEMATIC)
    bare = regular_meeting(
        nhiem_vu_chinh_tri={"ket_qua": "Cấy xong", "phuong_huong": "Trồng cây"},
        ra_soat=[],
        tra_loi_kien_nghi=[],
        nhiem_vu=[],
    )
    found = {
        "nghi-quyet-ket-nap": _sample(on_person.content, date(2026, 5, 20), on_person.missing),
        "nghi-quyet-khac": _sample(on_office.content, date(2026, 5, 20), on_office.missing),
    }
    for name, held, day in (
        ("nghi-quyet-thang-day-du", full, date(2026, 11, 4)),
        ("nghi-quyet-chuyen-de-ngan", plain, date(2026, 11, 3)),
        ("nghi-quyet-thang-ngan", bare, date(2026, 11, 4)),
        ("rat-dai-nghi-quyet-thang-hd36", _long(date(2026, 5, 3)), date(2026, 5, 3)),
        ("rat-dai-nghi-quyet-thang-hd05", _long(date(2026, 12, 3)), date(2026, 12, 3)),
    ):
        earlier = () if held is bare else (earlier_meeting(),)
        book = scored(record(*earlier, held), held, 92)
        (paper,) = resolutions_of(book, held, ())
        found[name] = _sample(paper.content, day, paper.missing)
    return found


def _sample(content: bytes, day: date, missing: tuple[str, ...]) -> Sample:
    return Sample(content, day, missing)


def _long(day: date) -> Meeting:
    """A very long monthly meeting of that day."""
    word = "Đảng viên và nhân dân trong thôn đồng tình, tích cực hưởng ứng việc làm đường. " * 4
    tables = tomli.loads(COMBINED) | {"loai": "thuong_ky", "ngay": day, "ra_soat": []}
    tables["nhiem_vu"] = [
        task.model_dump(by_alias=True, exclude_none=True)
        for task in long_meeting(MeetingKind.REGULAR).tasks
    ]
    tables["nghi_quyet"][0] |= {
        "can_cu": [f"Kế hoạch làm đường thôn; {word}"] * 8,
        "noi_dung": [word] * 20,
    }
    tables["nghi_quyet"][0]["bieu_quyet"]["bao_luu"] = [word] * 3
    tables["nhiem_vu_chinh_tri"]["ket_qua"] = [word] * 12
    context = ReadingContext(f"{day.year}/{day}-thuong-ky.toml", roster().names)
    return Meeting.model_validate(tables, context=context)
