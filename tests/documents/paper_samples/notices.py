"""Notices and invitations: of the example year, of bare files, with more than ever is written."""

from datetime import date, timedelta

from builder import record, roster
from sample_papers import COMBINED, EXAMPLE, long_meeting, read, skeleton

from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.papers import Paper
from chibo_cli.papers.notices import Invitations, invitations_of, notices_of
from chibo_cli.record import YearRecord
from paper_samples import Sample

# With a guest under HD36 and under HD05, with a topic, of the chi uỷ, out of turn.
EXAMPLES = (
    "2026-02-03-thuong-ky",
    "2026-06-18-chuyen-de",
    "2026-08-14-bat-thuong",
    "2026-09-17-chuyen-de",
    "2026-11-02-chi-uy",
    "2026-11-03-thuong-ky",
)
BARE = """
loai = "bat_thuong"
ngay = 2026-11-20
"""
ONLINE = """
loai = "thuong_ky"
ngay = 2026-04-03
bat_dau = "19:30"
hinh_thuc = "truc_tuyen"
nen_tang = "phần mềm họp của Đảng uỷ xã"
chu_tri = "Lê Văn Cường"
[chuan_bi]
nguoi_chuan_bi = ["Lê Văn Cường", "Trần Thị Bình"]
thong_bao.cap_tren = true
gui_tai_lieu = 2026-04-01
dang_so_tay = 2026-04-01
cau_hoi = ["Ai nhận việc này?"]
du_thao = "ket_luan"
[[chuong_trinh]]
noi_dung = "Tuyên bố lý do"
buoc = "tuyen_bo_ly_do"
[[chuong_trinh]]
noi_dung = "Công tác chính trị, tư tưởng"
buoc = "chinh_tri_tu_tuong"
nguoi_thuc_hien = ["Lê Văn Cường", "Chi hội Nông dân"]
[[khach_moi]]
chuc_vu = "Đảng uỷ viên"
[[khach_moi]]
ho_ten = "Đinh Thị Lan"
[chinh_tri_tu_tuong]
[[chinh_tri_tu_tuong.van_ban]]
so_hieu = "50-CT/TW"
ngay = 2025-07-23
co_quan = "Ban Bí thư"
trich_yeu = "Về tiếp tục đổi mới sinh hoạt chi bộ"
[[chinh_tri_tu_tuong.van_ban]]
trich_yeu = "Bản tin sinh hoạt chi bộ tháng 4"
co_quan = "Tỉnh uỷ"
"""
HOSTILE = 'Bàn "A" & <b>con</b>' + " Nguyễn Hoàng Phương Thảo" * 8


def made() -> dict[str, Sample]:
    """The papers by name."""
    found = _of_examples()
    book = record()
    for name, meeting in {
        "thong-bao-ket-hop": read(COMBINED),
        "thong-bao-trong": read(BARE),
        "thong-bao-truc-tuyen": read(ONLINE),
        **{f"thong-bao-chua-ghi-{kind.slug}": skeleton(kind) for kind in MeetingKind},
        "rat-dai-thong-bao-ket-hop": _hostile(MeetingKind.COMBINED),
        "rat-dai-thong-bao-chi-uy": _hostile(MeetingKind.COMMITTEE),
    }.items():
        found |= _papers(name, book, meeting)
    return found


def _of_examples() -> dict[str, Sample]:
    book, _ = load_year(open_workspace(EXAMPLE), 2026, as_of=date(2026, 12, 31))
    found: dict[str, Sample] = {}
    for slug in EXAMPLES:
        meeting = book.meeting(slug)
        assert meeting
        found |= _papers(f"thong-bao-vi-du-{slug}", book, meeting)
    return found


def _papers(name: str, book: YearRecord, meeting: Meeting) -> dict[str, Sample]:
    day = meeting.date - timedelta(days=2)
    found = {name: _sample(notices_of(book, meeting, (), day)[0])}
    if meeting.guests:
        in_full = Invitations(day=day)
        small = Invitations(small=True, numbered=True, day=day)
        for size, asked in (("a4", in_full), ("a5", small)):
            for place, paper in enumerate(invitations_of(book, meeting, (), asked), start=1):
                found[f"{name.replace('thong-bao', 'giay-moi')}-{size}-{place}"] = _sample(paper)
    return found


def _sample(paper: Paper) -> Sample:
    return Sample(paper.content, paper.context["ngay_van_ban"], paper.missing)


def _hostile(kind: MeetingKind) -> Meeting:
    """A long meeting with texts that would break a careless paper."""
    tables = long_meeting(kind).model_dump(by_alias=True, exclude_unset=True)
    tables |= {
        "dia_diem": HOSTILE,
        "chuong_trinh": [
            {"noi_dung": f"{HOSTILE} {place}", "nguoi_thuc_hien": [HOSTILE, HOSTILE]}
            for place in range(40)
        ],
        "khach_moi": [
            {"ho_ten": HOSTILE, "chuc_vu": HOSTILE, "theo_doi_chi_bo": True},
            {"ho_ten": HOSTILE},
        ],
        "chuan_bi": {"trong_tam": [HOSTILE] * 9, "cau_hoi": [f"{HOSTILE}?"] * 9},
    }
    path = f"2026/{tables['ngay']}-{kind.slug}.toml"
    return Meeting.model_validate(tables, context=ReadingContext(path, roster().names))
