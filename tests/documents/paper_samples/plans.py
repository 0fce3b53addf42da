"""Yearly plans of topics: of the examples, of a bare file, half written, very long."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import tomli
from builder import record
from sample_papers import EXAMPLE

from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.plan import Plan
from chibo_cli.papers.plans import plan_of
from chibo_cli.record import YearRecord
from paper_samples import Sample

# After 27/5/2026; a month that was known to fall away, and one nobody could foresee.
TYPICAL = """
nam = 2027
so = 3
lap_ngay = 2026-12-21
bao_cao_cap_tren = 2026-12-24
[[chuyen_de_nam]]
thang = 9
ten = "Đảng viên đi trước trong chuyển đổi số."
nguoi_chuan_bi = "Lê Văn Cường"
han_du_thao = 2027-08-30
[[chuyen_de_nam]]
quy = 1
ten = "Học Bác về tiết kiệm điện & nước"
nhom = "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"
nguoi_chuan_bi = ["Trần Thị Bình", "Phạm Thị Dung"]
han_du_thao = 2027-01-29
[[chuyen_de_nam]]
quy = 2
thang = 4
ten = "Giữ sạch đường làng, ngõ xóm"
nguoi_chuan_bi = "Trần Thị Bình"
[[khong_hop]]
ky = "2027-02"
ly_do = "Nghỉ Tết Nguyên đán, họp bù vào đầu tháng 3."
can_cu = "Công văn số 40-CV/ĐU, ngày 15/12/2026 của Đảng uỷ xã"
[[khong_hop]]
ky = "2027-Q4"
ly_do = "chi bộ chuẩn bị đại hội"
[[khong_hop]]
ky = "2027-07"
ly_do = "Lũ quét ngày 02 tháng 7 năm 2027 cắt đường vào thôn"
"""
HALF_WRITTEN = """
nam = 2026
[[chuyen_de_nam]]
ten = "Tiết kiệm điện"
[[chuyen_de_nam]]
quy = 2
[[khong_hop]]
ky = "2026-02"
"""


def plan(text: str) -> Plan:
    """The plan of a file's text."""
    tables = tomli.loads(text)
    context = ReadingContext(f"{tables['nam']}/ke-hoach.toml")
    return Plan.model_validate(tables, context=context)


def book_with(planned: Plan) -> YearRecord:
    """The sample book with that plan, in the year of the plan."""
    return replace(with_superior(record(year=planned.year or 2026)), plan=planned)


def with_superior(book: YearRecord) -> YearRecord:
    """The book of a cell whose superior committee is known: reports go to it."""
    identity = book.cell.identity
    namings = tuple(
        each.model_copy(update={"superior_committee": "Đảng uỷ xã Bình Minh"})
        for each in identity.namings
    )
    named = identity.model_copy(update={"namings": namings})
    return replace(book, cell=book.cell.model_copy(update={"identity": named}))


def very_long(made_on: str) -> Plan:
    """A plan with more topics, of longer names, than a cell ever makes."""
    names = ", ".join(f'"Đảng viên được giao việc thứ {number}"' for number in range(1, 9))
    topic = "Đảng viên và nhân dân trong thôn đồng tình, tích cực hưởng ứng việc làm đường. " * 4
    tables = "".join(
        f'[[chuyen_de_nam]]\nthang = {1 + number // 2}\nten = "{topic.strip()}"\nnhom = "{topic}"\n'
        f"nguoi_chuan_bi = [{names}]\nhan_du_thao = 2026-12-20\n"
        for number in range(24)
    )
    skipped = "".join(
        f'[[khong_hop]]\nky = "2026-{month:02d}"\nly_do = "{topic}"\ncan_cu = "{topic}"\n'
        for month in range(1, 13)
    )
    return plan(f"nam = 2026\nso = 112\nlap_ngay = {made_on}\n{tables}{skipped}")


def made() -> dict[str, Sample]:
    """By name; those that begin `rat-dai-` are read by nobody."""
    found = {
        f"vi-du-{name}-ke-hoach": _sample(_example(folder))
        for name, folder in (
            ("thon-dong", EXAMPLE),
            ("vien-kiem-sat", EXAMPLE.parent / "chi-bo-vien-kiem-sat-khu-vuc"),
        )
    }
    for name, planned in {
        "day-du-ke-hoach": plan(TYPICAL),
        "viet-do-ke-hoach": plan(HALF_WRITTEN),
        "chua-ghi-ke-hoach": plan("nam = 2026"),
        "rat-dai-ke-hoach-hd36": very_long("2025-12-20"),
        "rat-dai-ke-hoach-hd05": very_long("2026-05-27"),
    }.items():
        found[name] = _sample(book_with(planned))
    return found


def _example(folder: Path) -> YearRecord:
    book, _ = load_year(open_workspace(folder), 2026, as_of=date(2026, 12, 31))
    return book


def _sample(book: YearRecord) -> Sample:
    paper = plan_of(book)
    day = (book.plan and book.plan.made_on) or book.as_of
    return Sample(paper.content, day, paper.missing)
