"""Agendas, running sheets and forms: bare, typical, very long, before and after 27/5/2026."""

from datetime import date
from typing import Any

import sample_papers
import tomli
from builder import record, roster

from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.roster import Roster
from chibo_cli.papers import Making
from chibo_cli.papers.agendas import agendas_of, blank_forms_of, running_sheets_of
from chibo_cli.record import YearRecord
from paper_samples import Sample

WORKING_PAPERS = (running_sheets_of, blank_forms_of)
# Meetings of the example year as they were before anybody met: what is written down is taken away.
EXAMPLES = (
    "2026-03-03-thuong-ky",
    "2026-03-19-chuyen-de",
    "2026-08-14-bat-thuong",
    "2026-10-06-thuong-ky",
    "2026-11-02-chi-uy",
)
_BEFORE = [
    "loai",
    "ngay",
    "ky",
    "ly_do",
    "bat_dau",
    "dia_diem",
    "hinh_thuc",
    "nen_tang",
    "can_cu_truc_tuyen",
    "chu_tri",
    "ly_do_chu_tri",
    "thu_ky",
    "chuan_bi",
    "chuong_trinh",
    "khach_moi",
]
_TOPIC_BEFORE = [
    "ten",
    "nhom",
    "muc_dich",
    "yeu_cau",
    "nguoi_chuan_bi",
    "bat_dau",
    "cau_hoi_dang_vien",
]
_DRAFT_OF = {"nghi_quyet": ("loai", "trich_yeu"), "bieu_quyet": ("noi_dung", "loai", "doi_tuong")}


def made() -> dict[str, Sample]:
    """All samples by name."""
    found: dict[str, Sample] = {}
    book = record()
    for kind in MeetingKind:
        found |= _papers(
            f"chua-ghi-{kind.slug}", book, sample_papers.skeleton(kind), WORKING_PAPERS
        )
    for name, text in (
        ("ket-hop", sample_papers.COMBINED),
        ("bat-thuong", sample_papers.EXTRAORDINARY),
        ("dang-ghi", sample_papers.UNFINISHED),
    ):
        found |= _papers(name, book, sample_papers.read(text), WORKING_PAPERS)
    for slug in EXAMPLES:
        example, planned = before(slug)
        found |= _papers(f"vi-du-{slug}", example, planned, WORKING_PAPERS)
    found |= _papers("gio-ket-hop", book, sample_papers.read(PLANNED), (agendas_of,))
    for day in (date(2026, 5, 3), date(2026, 12, 3)):
        long_book, long = very_long(day)
        name = f"rat-dai-{day.month:02d}"
        found |= _papers(name, long_book, long, (agendas_of, *WORKING_PAPERS))
    return found


def before(slug: str) -> tuple[YearRecord, Meeting]:
    """The book of the example, and one of its meetings as it was before it was held."""
    book, _ = load_year(open_workspace(sample_papers.EXAMPLE), 2026, as_of=date(2026, 12, 31))
    held = book.meeting(slug)
    assert held is not None
    return book, before_it_was_held(held)


def before_it_was_held(held: Meeting) -> Meeting:
    """The meeting with its preparation, agenda and drafts only."""
    tables = held.model_dump(by_alias=True, exclude_unset=True)
    kept = {key: tables[key] for key in _BEFORE if key in tables}
    for table, keys in _DRAFT_OF.items():
        drafts = [{key: row[key] for key in keys if key in row} for row in tables.get(table, ())]
        kept |= {table: drafts} if drafts else {}
    if held.topic:
        topic = tables["chuyen_de"]
        kept["chuyen_de"] = {key: topic[key] for key in _TOPIC_BEFORE if key in topic}
    return _meeting(kept)


# Both parts planned to the minute; the topic begins at its own hour.
PLANNED = """
loai = "ket_hop"
ngay = 2026-12-03
ly_do = "Chi bộ ít người, đường xa"
bat_dau = "19:00"
dia_diem = "Nhà văn hoá thôn Đông"
chu_tri = "Nguyễn Văn An"
thu_ky = "Trần Thị Bình"
[chuan_bi]
muc_dich = "Tổng kết việc góp đất mở đường"
trong_tam = ["Làm mặt đường trước Tết"]
cau_hoi = ["Ai đến gặp từng hộ?"]
[[chuong_trinh]]
noi_dung = "Tuyên bố lý do, giới thiệu đại biểu"
buoc = "tuyen_bo_ly_do"
nguoi_thuc_hien = "Nguyễn Văn An"
phut = 5
[[chuong_trinh]]
noi_dung = "Công tác chính trị, tư tưởng"
buoc = "chinh_tri_tu_tuong"
nguoi_thuc_hien = "Trần Thị Bình"
phut = 50
[[chuong_trinh]]
noi_dung = "Sinh hoạt chuyên đề"
buoc = "chuyen_de"
nguoi_thuc_hien = "Trần Thị Bình"
phut = 45
[[chuong_trinh]]
noi_dung = "Kết luận của người chủ trì"
buoc = "ket_luan"
phut = 10
[chuyen_de]
ten = "Nêu gương trong việc góp đất mở đường"
bat_dau = "20:00"
"""


def very_long(day: date) -> tuple[YearRecord, Meeting]:
    """A meeting with 40 items before 60 members, 30 open tasks of the month before."""
    names = [f"Nguyễn Thị {chr(65 + index // 26)}{chr(97 + index % 26)}nh" for index in range(60)]
    word = "Đảng viên và nhân dân trong thôn đồng tình, tích cực hưởng ứng việc làm đường. "
    members = roster(
        "".join(f'[[dang_vien]]\nho_ten = "{name}"\nchinh_thuc = 2011-05-19\n' for name in names)
    )
    task = {"noi_dung": word * 2, "nguoi_thuc_hien": names[:3], "nguoi_kiem_tra": names[4]}
    last_month = date(day.year, day.month - 1, 3)
    earlier = _meeting(
        {
            "loai": "thuong_ky",
            "ngay": last_month,
            "nhiem_vu": [
                {**task, "so": n, "han": date(day.year, day.month, 1)} for n in range(1, 31)
            ],
            "kien_nghi": [
                {"so": n, "nguoi": names[n], "noi_dung": word * 3, "noi_xu_ly": "UBND xã"}
                for n in range(1, 11)
            ],
        },
        members,
    )
    steps = tomli.loads(sample_papers.COMBINED)["chuong_trinh"]
    items = [
        {"noi_dung": f"{word.strip(' .')} ({n})", "phut": 3, "nguoi_thuc_hien": names[:2]}
        | ({"buoc": steps[n]["buoc"]} if n < len(steps) else {"buoc": "muc_khac"})
        for n in range(40)
    ]
    held = _meeting(
        {
            "loai": "thuong_ky",
            "ngay": day,
            "bat_dau": "19:30",
            "chu_tri": names[0],
            "thu_ky": names[1],
            "chuan_bi": {"muc_dich": word * 3, "cau_hoi": [word] * 8, "trong_tam": [word] * 8},
            "chuong_trinh": items,
            "khach_moi": [
                {"ho_ten": f"Vũ Đình {n}", "chuc_vu": word.strip(" .")} for n in "ABCDEF"
            ],
            "nghi_quyet": [{"loai": "thang", "trich_yeu": word.strip(" .")}] * 4,
            "bieu_quyet": [
                {"noi_dung": word, "loai": "ket_nap", "doi_tuong": f"Trần Văn {n}"}
                for n in "ABCDEF"
            ],
        },
        members,
    )
    return record(earlier, held, members=members), held


def _meeting(tables: dict[str, Any], members: Roster | None = None) -> Meeting:
    kind = MeetingKind(tables["loai"])
    path = f"{tables['ngay'].year}/{tables['ngay']}-{kind.slug}.toml"
    names = (members or roster()).names
    return Meeting.model_validate(tables, context=ReadingContext(path, names))


def _papers(
    name: str, book: YearRecord, held: Meeting, makings: tuple[Making, ...]
) -> dict[str, Sample]:
    return {
        f"{name}-{paper.slug}": Sample(paper.content, held.date, paper.missing)
        for making in makings
        for paper in making(book, held, ())
    }
