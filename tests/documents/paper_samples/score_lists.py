"""Lists of scores: of a month, half a year, a year; of one cell, of several, of very many."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import tomli
from builder import record
from sample_papers import EXAMPLE

from chibo_cli.documents.issuers import Asked
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.cell import Cell, Spelling
from chibo_cli.models.roster import OfficeKind
from chibo_cli.models.score import ScoreRecord
from chibo_cli.papers.score_lists import Listed, list_paper
from chibo_cli.record import YearRecord
from chibo_cli.scoring.lists.cells import ListedCell
from chibo_cli.scoring.lists.half_year import half_year_table
from chibo_cli.scoring.lists.month import month_list
from chibo_cli.scoring.lists.period import Period, Span
from chibo_cli.scoring.lists.year import year_table
from paper_samples import Sample

OFFICE = EXAMPLE.parent / "chi-bo-vien-kiem-sat-khu-vuc"
SCHOOL = EXAMPLE.parent / "sai-bo-dong-viec"
BY_COMMITTEE = Asked(
    "Đảng uỷ xã Bình Minh",
    "Đảng bộ tỉnh Lâm Đồng",
    "Bình Minh",
    "Nguyễn Văn Hoà",
    OfficeKind.DEPUTY_SECRETARY,
    ("Ban Tổ chức Tỉnh uỷ (để báo cáo);", "Các chi bộ trực thuộc"),
)
MARCH = Period(Span.MONTH, 2026, 3)
SPRING, AUTUMN = Period(Span.HALF_YEAR, 2026, 1), Period(Span.HALF_YEAR, 2026, 2)
YEAR = Period(Span.YEAR, 2026)
MANY = 40
LONG = "Chi bộ Trường Trung học cơ sở và Trung học phổ thông dân tộc nội trú liên xã Bình Minh"

TOTAL = """
bo_tieu_chi = "an-giang-hd01"
[[danh_gia]]
nguoi_cham = "chi_bo"
tong_diem = {total}
dien_giai = "{why}"
"""
# 94 points of the cell's own; the superior gives 88.
IN_PARTS = """
bo_tieu_chi = "hd42-2025"
[[muc_diem]]
tieu_chi = "1"
diem = 4
dien_giai = "Họp 85/90 phút."
[[muc_diem]]
tieu_chi = "2"
diem = 5
[[muc_diem]]
tieu_chi = "3.1"
diem = 5
[[muc_diem]]
tieu_chi = "3.2"
diem = 3
[[muc_diem]]
tieu_chi = "4.1"
diem = 5
[[muc_diem]]
tieu_chi = "4.2"
diem = 22
dien_giai = ["9/20 đảng viên phát biểu", "chưa biểu dương ai"]
[[muc_diem]]
tieu_chi = "4.3"
diem = 10
[[muc_diem]]
tieu_chi = "5"
diem = 5
[[muc_diem]]
tieu_chi = "6"
diem = 30
[[muc_diem]]
tieu_chi = "7"
diem = 5
"""
OFFICIAL = """
[[danh_gia]]
nguoi_cham = "cap_uy_cap_tren"
tong_diem = 88
xep_loai = "Khá"
dien_giai = "Dự thảo nghị quyết gửi muộn"
"""
OFFICIAL_ALONE = 'bo_tieu_chi = "phu-tho-khoi-co-quan"' + OFFICIAL


def made() -> dict[str, Sample]:
    """The lists by name. Those before 27/5/2026 are of the older form."""
    april, year_end = date(2026, 4, 10), date(2026, 12, 31)
    found: dict[str, Sample] = {}
    for name, listing in {
        "thang": month_list(_commune(april), MARCH, april),
        "thang-hd05": month_list(_commune(year_end), Period(Span.MONTH, 2026, 8), year_end),
        "sau-thang": half_year_table(_commune(april), SPRING, april),
        "sau-thang-hd05": half_year_table(_commune(year_end), AUTUMN, year_end),
        "nam": year_table(_commune(year_end), YEAR, year_end),
    }.items():
        found[f"nhieu-chi-bo-{name}"] = _sample(listing, BY_COMMITTEE)
    found["nhieu-chi-bo-chua-ro-ten"] = _sample(month_list(_commune(april), MARCH, april), Asked())
    one = (ListedCell("so", scored(_book(EXAMPLE, year_end), "2026-03", IN_PARTS)),)
    early = (ListedCell("so", scored(_book(EXAMPLE, april), "2026-03", IN_PARTS)),)
    old = (ListedCell("so", _spelt_of_old(one[0].record)),)
    for name, cells, day in (("", one, year_end), ("-hd36", early, april), ("-cu", old, year_end)):
        found[f"mot-chi-bo-thang{name}"] = _sample(month_list(cells, MARCH, day), Asked())
        found[f"mot-chi-bo-sau-thang{name}"] = _sample(half_year_table(cells, SPRING, day), Asked())
        found[f"mot-chi-bo-nam{name}"] = _sample(year_table(cells, YEAR, day), Asked())
    found["mot-chi-bo-nam-co-quy-dinh"] = _sample(_ruled_year(year_end), Asked())
    bare = (ListedCell("so", record()),)
    found["chua-cham-nam"] = _sample(year_table(bare, YEAR, year_end), Asked())
    found |= _very_long(year_end)
    return found


def _ruled_year(day: date) -> Listed:
    """A year under a set with a yearly rule, which two months did not reach."""
    good, low = (
        TOTAL.replace("an-giang-hd01", "phu-tho-khoi-co-quan").format(total=total, why=why)
        for total, why in ((92, "Trừ 8 điểm: ít ý kiến"), (65, "Không có dự thảo kết luận"))
    )
    texts = [good, good, low, good, good, low, *[good] * 5, OFFICIAL_ALONE]
    return year_table(
        (ListedCell("so", scored(_book(EXAMPLE, day), "2026-01", *texts)),), YEAR, day
    )


def scored(book: YearRecord, month: str, *texts: str) -> YearRecord:
    """The book with these score records for the regular meetings of that month and later ones."""
    meetings = [m for m in book.meetings if m.kind.is_monthly and f"{m.date:%Y-%m}" >= month]
    return replace(
        book,
        scores={m.slug: _score(m.slug, t) for m, t in zip(meetings, texts, strict=False)},
        memo={},
    )


def _score(slug: str, text: str) -> ScoreRecord:
    tables = tomli.loads(text) | {"buoi_sinh_hoat": slug}
    return ScoreRecord.model_validate(tables, context=ReadingContext(f"2026/cham-diem/{slug}.toml"))


def _commune(day: date) -> tuple[ListedCell, ...]:
    """A cell scored in parts, one with a total alone, one not scored, one that cannot be read."""
    total = TOTAL.format(total=92.5, why="Trừ 7,5 điểm: thiếu thời lượng; ít ý kiến")
    low = TOTAL.format(total=65, why="Trừ 35 điểm: nhiệm vụ tháng trước mới xong một nửa")
    in_parts = IN_PARTS + OFFICIAL
    return (
        ListedCell("thon-dong", scored(_book(EXAMPLE, day), "2026-01", *[IN_PARTS, in_parts] * 6)),
        ListedCell("truong", scored(_book(SCHOOL, day), "2026-02", total, low, total, total)),
        ListedCell("vien", scored(_book(OFFICE, day), "2026-12")),
        ListedCell("thon-tay", None, error="Không có thư mục thon-tay."),
    )


def _very_long(day: date) -> dict[str, Sample]:
    why = "Trừ 12 điểm: thiếu thời lượng, ít ý kiến, văn bản gửi muộn, chưa biểu dương ai. " * 3
    book = _book(EXAMPLE, day)
    naming = book.cell.identity.namings[0].model_copy(update={"name": LONG})
    identity = book.cell.identity.model_copy(update={"namings": (naming,)})
    book = replace(book, cell=book.cell.model_copy(update={"identity": identity}), memo={})
    text = TOTAL.format(total=88, why=why.strip())
    cells = (ListedCell("so", scored(book, "2026-01", *[text] * 12)),) * MANY
    return {
        "rat-dai-danh-sach-thang": _sample(month_list(cells, MARCH, day), BY_COMMITTEE),
        "rat-dai-sau-thang": _sample(half_year_table(cells, SPRING, day), BY_COMMITTEE),
        "rat-dai-xep-loai-nam": _sample(year_table(cells, YEAR, day), BY_COMMITTEE),
        "rat-dai-mot-chi-bo-nam": _sample(year_table(cells[:1], YEAR, day), Asked()),
    }


def _spelt_of_old(book: YearRecord | None) -> YearRecord:
    assert book is not None
    conventions = book.cell.conventions.model_copy(update={"spelling": Spelling.OLD})
    cell: Cell = book.cell.model_copy(update={"conventions": conventions})
    return replace(book, cell=cell, memo={})


def _book(example: Path, day: date) -> YearRecord:
    return load_year(open_workspace(example), 2026, as_of=day)[0]


def _sample(listing: Listed, asked: Asked) -> Sample:
    paper = list_paper(listing, asked, Path())
    return Sample(paper.content, listing.as_of, paper.missing)
