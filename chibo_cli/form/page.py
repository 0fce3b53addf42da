"""Group P: paper, margins, page number."""

import re

from chibo_cli.form.content import Paragraph, Section
from chibo_cli.form.faults import Grade, Hits, assertion
from chibo_cli.form.kinds import INVITATION
from chibo_cli.form.paper import Paper
from chibo_cli.form.wanted import Wanted, exactly, figure

PAGE = "trang in"
A4 = (210.0, 297.0)
A5 = (148.0, 210.0)
TOP, BOTTOM, LEFT, RIGHT = 20.0, 20.0, 30.0, 15.0
HEADER = 10.0
TOLERANCE = 0.5
PAGE_FIELD = re.compile(r"PAGE\b", re.IGNORECASE)
PAGE_NUMBER = Wanted(size=exactly(14), bold=False, italic=False, alignment="center")


@assertion("P01", Grade.READ)
def page_size(paper: Paper) -> Hits:
    """One upright A4 section; an invitation may be A5, an annex may lie on its side."""
    sizes = [A4, A5] if paper.kind is INVITATION else [A4]
    for section in paper.main_sections:
        if not any(_is_size(section, size) for size in sizes):
            yield PAGE, f"{_size(section)}; cần khổ A4 đứng, 210 x 297 mm."
    for section in paper.annex_sections:
        if not (_is_size(section, A4) or _is_size(section, A4[::-1])):
            yield PAGE, f"{_size(section)} ở phụ lục; cần khổ A4, 210 x 297 mm."
    if len(paper.main_sections) > 1:
        yield (
            PAGE,
            f"Phần chính của văn bản chia thành {len(paper.main_sections)} phân đoạn trang"
            " (section); cần một phân đoạn.",
        )


@assertion("P02", Grade.READ)
def margins(paper: Paper) -> Hits:
    """Margins 20, 20, 30, 15 mm; the sides of a mirrored page are those of P07."""
    for section in _upright_sections(paper):
        there = [section.top_mm, section.bottom_mm]
        asked = [TOP, BOTTOM]
        labels = ["trên", "dưới"]
        if not paper.content.mirrors_margins:
            there += [section.left_mm + section.gutter_mm, section.right_mm]
            asked += [LEFT, RIGHT]
            labels += ["trái", "phải"]
        off = [
            (label, have, want)
            for label, have, want in zip(labels, there, asked, strict=True)
            if not _near(have, want)
        ]
        if off:
            have_words = ", ".join(f"{label} {figure(have)} mm" for label, have, _ in off)
            want_words = ", ".join(f"{label} {figure(want)} mm" for label, _, want in off)
            yield PAGE, f"Lề {have_words}; cần {want_words}."


@assertion("P03", Grade.READ)
def header_distance(paper: Paper) -> Hits:
    """The page number stands 10 mm from the top edge."""
    for section in _upright_sections(paper):
        if not _near(section.header_mm, HEADER):
            yield PAGE, f"Đầu trang cách mép trên {figure(section.header_mm)} mm; cần 10 mm."


@assertion("P04", Grade.READ)
def no_number_on_first_page(paper: Paper) -> Hits:
    """The first page differs and shows no page number."""
    for section in paper.content.sections:
        if not section.different_first_page:
            yield PAGE, "Chưa để riêng đầu trang của trang 1; cần để riêng để ẩn số ở trang 1."
        elif _page_fields(section.headers.get("first", ())):
            yield "đầu trang của trang 1", "Có số trang ở trang 1; trang 1 không hiện số trang."


@assertion("P05", Grade.READ)
def page_number(paper: Paper) -> Hits:
    """One page number at the head of the other pages, centred, 14, plain."""
    kinds = ("default", "even") if paper.content.has_even_pages else ("default",)
    strips = [section.headers.get(kind, ()) for section in paper.content.sections for kind in kinds]
    for strip in dict.fromkeys(strips):
        count = _page_fields(strip)
        if count != 1:
            yield "đầu trang", f"Có {count} số trang ở đầu trang; cần đúng một, ở giữa đầu trang."
        for paragraph in strip:
            if _page_fields((paragraph,)) and (gap := PAGE_NUMBER.gap(paragraph)):
                yield paragraph.place, gap


@assertion("P06", Grade.READ)
def no_number_at_foot(paper: Paper) -> Hits:
    """No page number at the foot."""
    strips = [strip for section in paper.content.sections for strip in section.footers.values()]
    for strip in dict.fromkeys(strips):
        if _page_fields(strip):
            yield strip[0].where, "Có số trang ở chân trang; số trang đặt ở giữa đầu trang."


def _prints_both_sides(paper: Paper) -> bool:
    return paper.content.mirrors_margins


@assertion("P07", Grade.READ, applies=_prints_both_sides)
def mirrored_margins(paper: Paper) -> Hits:
    """On mirrored pages the inner margin is 30 and the outer 15 mm."""
    for section in _upright_sections(paper):
        inner = section.left_mm + section.gutter_mm
        if not (_near(inner, LEFT) and _near(section.right_mm, RIGHT)):
            yield (
                PAGE,
                f"In hai mặt với lề trong {figure(inner)} mm, lề ngoài"
                f" {figure(section.right_mm)} mm; cần lề trong 30 mm, lề ngoài 15 mm.",
            )


def _upright_sections(paper: Paper) -> tuple[Section, ...]:
    """The sections whose margins are fixed: not those of an annex on its side."""
    upright = tuple(s for s in paper.annex_sections if s.width_mm <= s.height_mm)
    return tuple(_distinct(paper.main_sections + upright))


def _distinct(sections: tuple[Section, ...]) -> list[Section]:
    """One section of each page shape, so that a fault of all is told once."""
    shapes: dict[tuple[float, ...], Section] = {}
    for s in sections:
        shape = (s.top_mm, s.bottom_mm, s.left_mm, s.right_mm, s.gutter_mm, s.header_mm)
        shapes.setdefault(shape, s)
    return list(shapes.values())


def _is_size(section: Section, size: tuple[float, ...]) -> bool:
    return _near(section.width_mm, size[0]) and _near(section.height_mm, size[1])


def _size(section: Section) -> str:
    return f"Khổ giấy {figure(section.width_mm)} x {figure(section.height_mm)} mm"


def _near(length: float, asked: float) -> bool:
    return abs(length - asked) <= TOLERANCE + 1e-6


def _page_fields(strip: tuple[Paragraph, ...]) -> int:
    return sum(bool(PAGE_FIELD.match(field)) for p in strip for field in p.fields)
