"""Lists to sign: of the example year, before a meeting, of many members, of none."""

from datetime import date

from builder import record, roster
from sample_papers import COMBINED, EXAMPLE, long_meeting, read, skeleton

from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.papers.sign_ins import sign_ins_of
from chibo_cli.record import YearRecord
from paper_samples import Sample

EXAMPLES = ("2026-02-03-thuong-ky", "2026-07-03-thuong-ky", "2026-11-02-chi-uy")
# Every state a member can be in, with and without a paper.
STATES = """
[[dang_vien]]
ho_ten = "Nguyễn Văn An"
chinh_thuc = 2011-05-19
chuc_vu = [{ loai = "bi_thu", tu = 2025-03-15 }]
[[dang_vien]]
ho_ten = "Đỗ Thị Ánh"
chinh_thuc = 2016-02-03
[[dang_vien]]
ho_ten = "Hoàng Văn Minh"
vao_dang = 2026-05-19
[[dang_vien]]
ho_ten = "Đặng Hữu Nghĩa"
chinh_thuc = 1970-12-22
tinh_trang = [{ loai = "mien_sinh_hoat", tu = 2023-10-01 }]
[[dang_vien]]
ho_ten = "Cao Văn Sáng"
chinh_thuc = 2017-03-26
tinh_trang = [{ loai = "tam_di", can_cu = "Giấy giới thiệu ngày 28/8/2026." }]
[[dang_vien]]
ho_ten = "Mai Thị Nhung"
tinh_trang = [{ loai = "tam_den", tu = 2026-09-01, can_cu = "Giấy giới thiệu" }]
[[dang_vien]]
ho_ten = "Bùi Văn Tấn"
chinh_thuc = 1999-09-02
tinh_trang = [{ loai = "dinh_chi", tu = 2026-10-01 }]
"""
MANY = "".join(
    f'[[dang_vien]]\nho_ten = "Nguyễn Hoàng & <Phương> {"Thảo " * (number % 9)}Nguyên {number}"\n'
    f"chinh_thuc = 2010-05-19\n"
    for number in range(1, 61)
)


def made() -> dict[str, Sample]:
    """The papers by name."""
    book, _ = load_year(open_workspace(EXAMPLE), 2026, as_of=date(2026, 12, 31))
    found: dict[str, Sample] = {}
    for slug in EXAMPLES:
        held = book.meeting(slug)
        assert held
        found |= _paper(f"vi-du-{slug}-diem-danh", book, held)
    november = skeleton(MeetingKind.REGULAR)
    for name, members, meeting in (
        ("ket-hop-diem-danh", roster(), read(COMBINED)),
        ("chua-ghi-thuong-ky-diem-danh", roster(), november),
        ("chua-ghi-chi-uy-diem-danh", roster(), skeleton(MeetingKind.COMMITTEE)),
        ("moi-tinh-trang-diem-danh", roster(STATES), november),
        ("khong-danh-sach-diem-danh", roster("dang_vien = []"), november),
        ("rat-dai-diem-danh", roster(MANY), long_meeting(MeetingKind.COMBINED)),
    ):
        found |= _paper(name, record(meeting, members=members), meeting)
    return found


def _paper(name: str, book: YearRecord, meeting: Meeting) -> dict[str, Sample]:
    paper = sign_ins_of(book, meeting, ())[0]
    return {name: Sample(paper.content, meeting.date, paper.missing)}
