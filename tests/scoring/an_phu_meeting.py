"""The invented meeting of scoring.md 7.1, as a real book of a cell of 24 members."""

from dataclasses import replace
from datetime import date

import tomli
from builder import record

from chibo_cli.criteria import shipped_criteria_sets
from chibo_cli.guidelines import shipped_guideline
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.kinds import MeetingKind
from chibo_cli.models.roster import Roster
from chibo_cli.models.score import Choice
from chibo_cli.record import YearRecord

SLUG = "2026-03-03-thuong-ky"
OFFICES = {1: "bi_thu", 2: "pho_bi_thu", 3: "chi_uy_vien"}
GIVEN = ("An", "Bình", "Cúc", "Dũng", "Em", "Giang", "Hà", "Khoa", "Lan", "Mai", "Nga", "Oanh")
NAMES = [f"{family} {given}" for family in ("Lê Thị", "Đỗ Văn", "Vũ Ngọc") for given in GIVEN]


def members(number: int = 24, exempt: int = 2) -> Roster:
    """A roster of so many members, the first three in office, the last ones exempt."""
    people: list[dict[str, object]] = []
    for index, name in enumerate(NAMES[:number], start=1):
        person: dict[str, object] = {
            "ho_ten": name,
            "chinh_thuc": date(2010, 9, 2),
            "sinh_hoat_tu": date(2020, 1, 1),
        }
        if index in OFFICES:
            person["chuc_vu"] = [{"loai": OFFICES[index], "tu": date(2025, 3, 15)}]
        if index > number - exempt:
            person["tinh_trang"] = [{"loai": "mien_sinh_hoat", "tu": date(2023, 10, 1)}]
        people.append(person)
    return Roster.model_validate({"dang_vien": people}, context=ReadingContext("dang-vien.toml"))


FEBRUARY = """
loai = "thuong_ky"
ngay = 2026-02-03
trang_thai = "hoan_thanh"
""" + "".join(
    f'[[nhiem_vu]]\nso = {n}\nnoi_dung = "Việc {n}"\nnguoi_thuc_hien = ["Lê Thị An"]\n'
    "han = 2026-02-28\n"
    for n in range(1, 13)
)

COMMITTEE = """
loai = "chi_uy"
ngay = 2026-03-01
trang_thai = "hoan_thanh"
"""

MARCH = """
loai = "thuong_ky"
ngay = 2026-03-03
bat_dau = "19:30"
ket_thuc = "21:05"
chu_tri = "Lê Thị An"
thu_ky = "Lê Thị Cúc"
thong_qua_chuong_trinh = true
trang_thai = "hoan_thanh"
vang = [
  { nguoi = "Lê Thị Nga", ly_do = "Ốm." },
  { nguoi = "Lê Thị Oanh", ly_do = "Đi công tác." },
]

[chuan_bi]
thong_bao.ngay = 2026-02-27
thong_bao.cap_tren = true
dang_so_tay = 2026-03-01

[chinh_tri_tu_tuong]
phut_danh_gia = 15
tinh_hinh_tu_tuong = "Ổn định."

[ket_luan]
noi_dung = ["Làm xong đường trục."]

[[nghi_quyet]]
so = 3
loai = "thang"
bieu_quyet.hinh_thuc = "gio_tay"
bieu_quyet.tan_thanh = 20
bieu_quyet.khong_tan_thanh = 0
bieu_quyet.y_kien_khac = 0

[bien_ban]
doc_thong_qua = true
"""


def march(text: str = MARCH) -> Meeting:
    """The meeting of March: nine of the twenty spoke, eleven of twelve tasks done, five set."""
    tables = tomli.loads(text)
    guideline = shipped_guideline("hd42-2025")
    tables["chuong_trinh"] = [
        {"noi_dung": step.name, "buoc": step.code}
        for step in guideline.steps_of(MeetingKind(tables["loai"]))
    ]
    tables["y_kien"] = [
        {"nguoi": name, "noi_dung": f"Góp ý {n}."} for n, name in enumerate(NAMES[1:10], start=1)
    ]
    tables["ra_soat"] = [
        {
            "nhiem_vu_cu": f"2026-02-03-thuong-ky/{n}",
            "tinh_trang": "hoan_thanh" if n < 12 else "dang_lam",
        }
        for n in range(1, 13)
    ]
    tables["nhiem_vu"] = [
        {
            "so": n,
            "noi_dung": f"Việc mới {n}",
            "nguoi_thuc_hien": ["Lê Thị Bình"],
            "han": date(2026, 3, 31),
        }
        for n in range(1, 6)
    ]
    return _meeting(tables, SLUG)


def book(about: Meeting, choice: Choice | None = None) -> YearRecord:
    """The book of the cell, which scores by An Phú's form and may have chosen for 4.3."""
    february = _meeting(tomli.loads(FEBRUARY), "2026-02-03-thuong-ky")
    committee = _meeting(tomli.loads(COMMITTEE), "2026-03-01-chi-uy")
    made = record(february, committee, about, members=members())
    chosen = {"bo_tieu_chi": "an-phu-hd42", "tieu_chi": "4.3", "chon": choice}
    cell = made.cell.model_validate(
        {
            "chi_bo": {"loai_hinh": "thon_to_dan_pho"},
            "quy_uoc": {"bo_tieu_chi": "an-phu-hd42"},
            "lua_chon_cham": [chosen] if choice else [],
        },
        context=ReadingContext("chibo.toml"),
    )
    assert "an-phu-hd42" in shipped_criteria_sets()
    return replace(made, cell=cell, guideline=shipped_guideline("hd42-2025"))


def _meeting(tables: dict[str, object], slug: str) -> Meeting:
    names = members().names
    return Meeting.model_validate(tables, context=ReadingContext(f"2026/{slug}.toml", names))
