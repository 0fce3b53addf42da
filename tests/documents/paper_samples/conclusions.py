"""Conclusions and the notices of them: of the cell and the chi uỷ, short, typical, very long."""

from collections.abc import Iterator
from datetime import date

from builder import earlier_meeting, record
from builder import meeting as regular_meeting
from sample_papers import EXAMPLE, SHORTEST, long_meeting, read, skeleton

from chibo_cli.documents.conclusion import issued_on
from chibo_cli.findings import Finding
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.papers.conclusions import conclusion_notices_of, conclusions_of
from chibo_cli.record import YearRecord
from paper_samples import Sample

_TYPICAL = (
    "2026-03-02-chi-uy",
    "2026-03-03-thuong-ky",
    "2026-10-01-chi-uy",
    "2026-10-06-thuong-ky",
)
ISSUED = """
[[nhiem_vu]]
so = 1
noi_dung = "Khởi công đường trục thôn"
yeu_cau = "Xong 300 m nền"
nguoi_thuc_hien = ["Lê Văn Cường", "Chi hội Nông dân"]
nguoi_kiem_tra = "Trần Thị Bình"
han = 2026-11-30
[ket_luan]
so = 4
trich_yeu = "Về việc mở đường trục thôn"
noi_dung = ["Khởi công trước ngày 10/11", "đồng chí Cường báo cáo hằng tuần"]
ban_hanh = 2026-11-05
"""
COMMITTEE = """
loai = "chi_uy"
ngay = 2026-11-01
bat_dau = "19:30"
ket_thuc = "20:40"
dia_diem = "Nhà văn hoá thôn Đông"
chu_tri = "Nguyễn Văn An"
thu_ky = "Trần Thị Bình"
trang_thai = "hoan_thanh"
[[vang]]
nguoi = "Lê Văn Cường"
ly_do = "Họp ở xã"
[chinh_tri_tu_tuong]
tinh_hinh_tu_tuong = "Ổn định"
y_kien_ket_luan = "Chi đoàn lo phần loa"
[nhiem_vu_chinh_tri]
ket_qua = "6 hộ đã góp đất"
han_che = ["Thu phí còn chậm"]
phuong_huong = ["Khởi công đường trục thôn", "Thu xong phí vệ sinh"]
[xay_dung_dang]
dang_phi = "Đã thu đủ"
y_kien_ket_luan = ["Xem hồ sơ đồng chí Minh", "Gửi xã trước ngày 15/11"]
[[muc_khac]]
tieu_de = "Quỹ khuyến học"
y_kien_ket_luan = "Trao trước Tết"
[[nhiem_vu_du_kien]]
so = 1
noi_dung = "Khởi công đường trục thôn"
nguoi_thuc_hien = ["Lê Văn Cường", "Chi hội Nông dân"]
nguoi_kiem_tra = "Trần Thị Bình"
han = 2026-11-30
[[nhiem_vu_du_kien]]
so = 2
noi_dung = "Trực nhà văn hoá"
nguoi_thuc_hien = "Phạm Thị Dung"
nguoi_kiem_tra = "Lê Văn Cường"
thuong_xuyen = true
[[nhiem_vu]]
so = 1
noi_dung = "Soạn báo cáo tháng"
nguoi_thuc_hien = ["Trần Thị Bình", "Phạm Thị Dung"]
han = 2026-11-02
[ket_luan]
noi_dung = ["Họp chi bộ ngày 03/11", "Mời đồng chí theo dõi chi bộ dự"]
"""


def made() -> dict[str, Sample]:
    """By name; those that begin `rat-dai-` are read by nobody."""
    book, findings = load_year(open_workspace(EXAMPLE), 2026, as_of=date(2026, 12, 31))
    found: dict[str, Sample] = {}
    for held in book.meetings:
        if held.slug in _TYPICAL:
            found |= _papers(f"vi-du-{held.slug}", book, held, findings)
    for name, held in _meetings():
        found |= _papers(name, record(earlier_meeting(), held), held, ())
    return found


def _meetings() -> Iterator[tuple[str, Meeting]]:
    yield "da-ban-hanh", regular_meeting(ISSUED)
    yield "chi-uy-day-du", read(COMMITTEE)
    yield "ngan-nhat", read(SHORTEST)
    for kind in (MeetingKind.REGULAR, MeetingKind.COMMITTEE):
        yield f"chua-ghi-{kind.slug}", skeleton(kind)
        yield f"rat-dai-{kind.slug}", long_meeting(kind)


def _papers(
    name: str, book: YearRecord, held: Meeting, findings: tuple[Finding, ...]
) -> dict[str, Sample]:
    (paper,) = conclusions_of(book, held, findings)
    (notice,) = conclusion_notices_of(book, held, findings, held.date)
    return {
        f"{name}-ket-luan": Sample(paper.content, issued_on(held), paper.missing),
        f"{name}-thong-bao-ket-luan": Sample(notice.content, held.date, notice.missing),
    }
