"""Group P: paper, margins, page number."""

import re
from dataclasses import replace
from itertools import pairwise

from chibo_cli.form.content import Paragraph, Section, Table
from chibo_cli.form.faults import Hits, assertion
from chibo_cli.form.paper import Paper
from chibo_cli.form.wanted import Wanted, exactly, figure

PAGE = "trang in"
A4 = (210.0, 297.0)
A5 = (148.0, 210.0)
USUAL_RIGHT = 20.0
MIDDLE_TOLERANCE = 2.0
TOP, BOTTOM, LEFT, RIGHT = 20.0, 20.0, 30.0, 15.0
HEADER = 10.0
TOLERANCE = 0.5
PAGE_FIELD = re.compile(r"PAGE\b", re.IGNORECASE)
PLAIN_NUMBER = Wanted(size=exactly(14), bold=False, italic=False)
PAGE_NUMBER = replace(PLAIN_NUMBER, alignment="center")


@assertion("P01")
def page_size(paper: Paper) -> Hits:
    """Upright A4 without needless breaks; a wide table may lie on its side, a slip may be A5."""
    sizes = [A4, A5] if paper.kind.may_be_small else [A4]
    for section in dict.fromkeys(map(_size, paper.main_sections)):
        if not any(_is_size(section, size) or _is_size(section, size[::-1]) for size in sizes):
            yield PAGE, f"{_told(section)}; cần khổ A4 đứng, 210 x 297 mm."
    for section in dict.fromkeys(map(_size, paper.annex_sections)):
        if not (_is_size(section, A4) or _is_size(section, A4[::-1])):
            yield PAGE, f"{_told(section)} ở phụ lục; cần khổ A4, 210 x 297 mm."
    if any(paper.content.sections[index].is_landscape for index in _without_table(paper)):
        yield PAGE, "Có trang ngang mà không có bảng; trang ngang chỉ dùng cho bảng rộng."
    needless = 0 if paper.is_book else _needless_breaks(paper.main_sections)
    if needless:
        yield (
            PAGE,
            f"Phần chính của văn bản chia thành {needless + 1} phân đoạn trang (section); cần một"
            " phân đoạn.",
        )


@assertion("P02")
def margins(paper: Paper) -> Hits:
    """Margins 20, 20, 30, 15 mm; the sides of a mirrored page are those of P07.

    On a slip of A5 they would leave the letterhead no room.
    """
    for section in _upright_sections(paper):
        if paper.kind.may_be_small and _is_size(_size(section), A5):
            continue
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
            usual = (
                "SAI13"
                if any(label == "phải" and _near(have, USUAL_RIGHT) for label, have, _ in off)
                else ""
            )
            yield PAGE, f"Lề {have_words}; cần lề {want_words}.", usual


@assertion("P03")
def header_distance(paper: Paper) -> Hits:
    """The page number stands 10 mm from the top edge."""
    for section in _upright_sections(paper):
        has_head = any(p.text or p.fields for strip in section.headers.values() for p in strip)
        if has_head and not _near(section.header_mm, HEADER):
            yield PAGE, f"Đầu trang cách mép trên {figure(section.header_mm)} mm; cần 10 mm."


@assertion("P04")
def no_number_on_first_page(paper: Paper) -> Hits:
    """Page 1 shows no page number: it has a head of its own, without one."""
    for section in (paper.content.sections[0], *paper.annex_sections):
        shown = section.headers.get("first" if section.different_first_page else "default", ())
        if not _page_fields(shown):
            continue
        if section.different_first_page:
            place = "đầu trang của trang 1"
            yield place, "Có số trang ở trang 1; trang 1 không hiện số trang.", "SAI19"
        else:
            asked = "cần để riêng để ẩn số ở trang 1"
            yield PAGE, f"Chưa để riêng đầu trang của trang 1; {asked}.", "SAI19"


@assertion("P05")
def page_number(paper: Paper) -> Hits:
    """One page number at the head of the other pages, centred, 14, plain."""
    kinds = ("default", "even") if paper.content.has_even_pages else ("default",)
    strips = {
        section.headers.get(kind, ()): section
        for section in reversed(paper.content.sections)
        for kind in kinds
    }
    for strip, section in reversed(strips.items()):
        yield from _faults_of_number(paper, section, strip)


@assertion("P06")
def no_number_at_foot(paper: Paper) -> Hits:
    """No page number at the foot."""
    strips = [strip for section in paper.content.sections for strip in section.footers.values()]
    for strip in dict.fromkeys(strips):
        if _page_fields(strip):
            where = strip[0].where
            yield where, "Có số trang ở chân trang; số trang đặt ở giữa đầu trang.", "SAI19"


def _prints_both_sides(paper: Paper) -> bool:
    return paper.content.mirrors_margins


@assertion("P07", applies=_prints_both_sides)
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
    """The sections whose margins are fixed: not those that lie on their side."""
    return tuple(_distinct(tuple(s for s in paper.content.sections if not s.is_landscape)))


def _distinct(sections: tuple[Section, ...]) -> list[Section]:
    """One section of each page shape, so that a fault of all is told once."""
    shapes: dict[tuple[float, ...], Section] = {}
    for s in sections:
        shape = (s.top_mm, s.bottom_mm, s.left_mm, s.right_mm, s.gutter_mm, s.header_mm)
        shapes.setdefault(shape, s)
    return list(shapes.values())


def _faults_of_number(paper: Paper, section: Section, strip: tuple[Paragraph, ...]) -> Hits:
    count = _page_fields(strip)
    if count == 0 and not paper.surely_fits_one_page:
        yield "đầu trang", "Không có số trang ở đầu trang; cần một số trang, ở giữa."
    if count > 1:
        yield "đầu trang", f"Có {count} số trang ở đầu trang; cần đúng một, ở giữa."
    for paragraph in strip:
        if not _page_fields((paragraph,)):
            continue
        wanted = PLAIN_NUMBER if _is_tabbed_to_middle(section, paragraph) else PAGE_NUMBER
        if gap := wanted.gap(paragraph):
            yield paragraph.place, gap


def _is_tabbed_to_middle(section: Section, paragraph: Paragraph) -> bool:
    """True for a number put in the middle of the text by a tab."""
    text, middle = paragraph.full_text, section.text_width_mm / 2
    near = any(abs(tab - middle) <= MIDDLE_TOLERANCE for tab in paragraph.look.centre_tabs_mm)
    return near and text.startswith("\t") and not text.startswith("\t\t")


def _without_table(paper: Paper) -> list[int]:
    """The indexes of the main sections that have text but no table."""
    tables = {block.section for block in paper.content.blocks if isinstance(block, Table)}
    texts = {p.section for p in paper.content.paragraphs if p.text}
    return [i for i in range(len(paper.main_sections)) if i in texts and i not in tables]


def _needless_breaks(sections: tuple[Section, ...]) -> int:
    """How many times a new section starts a page like the one before it."""
    return sum(
        after.starts_on_new_page and before.is_landscape == after.is_landscape
        for before, after in pairwise(sections)
    )


def _size(section: Section) -> tuple[float, float]:
    return section.width_mm, section.height_mm


def _is_size(there: tuple[float, float], size: tuple[float, float]) -> bool:
    return _near(there[0], size[0]) and _near(there[1], size[1])


def _told(size: tuple[float, float]) -> str:
    return f"Khổ giấy {figure(size[0])} x {figure(size[1])} mm"


def _near(length: float, asked: float) -> bool:
    return abs(length - asked) <= TOLERANCE + 1e-6


def _page_fields(strip: tuple[Paragraph, ...]) -> int:
    return sum(bool(PAGE_FIELD.match(field)) for p in strip for field in p.fields)
