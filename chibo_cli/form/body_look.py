"""Group B, first part: how the paragraphs of the text are set."""

import re
from collections.abc import Iterator

from chibo_cli.form.content import Paragraph
from chibo_cli.form.faults import Hits, assertion
from chibo_cli.form.paper import Paper, is_heading
from chibo_cli.form.wanted import ALIGNMENTS, figure

FIRST_LINE = (9.0, 11.0)
TOLERANCE = 0.01
LINE = (18.0, 22.0)
LEAST_SPACE = 6.0
INDENT_BY_HAND = re.compile(r"\t| {2,}")
LINE_RULES = {"auto": "theo bội số", "atLeast": "tối thiểu"}


def has_own_layout(paper: Paper) -> bool:
    """True for a paper whose text follows the official layout: every one but a form."""
    return not paper.is_form


@assertion("B01", applies=has_own_layout)
def justified(paper: Paper) -> Hits:
    """Justified; a numbered heading may stand left, a heading without number in the middle."""
    for paragraph in paper.body:
        alignment = paragraph.look.alignment
        allowed = ("both", "left", "center") if is_heading(paragraph) else ("both",)
        if alignment not in allowed:
            there = ALIGNMENTS.get(alignment, "căn kiểu khác").capitalize()
            yield paragraph.place, f"{there}; cần căn đều hai bên."


@assertion("B02", applies=has_own_layout)
def first_line(paper: Paper) -> Hits:
    """The first line is indented by about 10 mm; a centred heading is not."""
    low, high = FIRST_LINE
    for paragraph in paper.body:
        if is_heading(paragraph) and paragraph.look.alignment == "center":
            continue
        # The first line of a list begins where its number or mark stands.
        of_list = paragraph.look.left_mm if paragraph.label else 0.0
        indent = of_list + paragraph.look.first_line_mm
        if not low - TOLERANCE <= indent <= high + TOLERANCE:
            yield paragraph.place, f"Dòng đầu thụt {figure(indent)} mm; cần 10 mm."


@assertion("B03", applies=has_own_layout)
def line_spacing(paper: Paper) -> Hits:
    """Exact line spacing of 18 to 22 pt."""
    low, high = LINE
    for paragraph in paper.body:
        look = paragraph.look
        if look.line_rule in LINE_RULES:
            unit = "dòng" if look.line_rule == "auto" else "pt"
            there = f"{LINE_RULES[look.line_rule]} {figure(look.line, decimals=2)} {unit}"
            yield paragraph.place, f"Giãn dòng {there}; cần chính xác (Exactly) 18-22 pt."
        elif not low <= look.line <= high:
            yield paragraph.place, f"Giãn dòng chính xác {figure(look.line)} pt; cần 18-22 pt."


@assertion("B04", applies=has_own_layout)
def space_between(paper: Paper) -> Hits:
    """At least 6 pt between paragraphs."""
    for paragraph in paper.body:
        space = paragraph.look.before + paragraph.look.after
        if space < LEAST_SPACE:
            yield paragraph.place, f"Cách đoạn {figure(space)} pt; cần ít nhất 6 pt."


@assertion("B09", applies=has_own_layout)
def no_layout_by_hand(paper: Paper) -> Hits:
    """No empty paragraphs between paragraphs, no tab or spaces as an indent."""
    for paragraph, empty in _followed_by_empty_ones(paper):
        yield paragraph.place, f"Có {empty} dòng trống ngay sau đoạn này; cần dùng cách đoạn."
    for paragraph in paper.body:
        if INDENT_BY_HAND.match(paragraph.full_text):
            yield paragraph.place, "Thụt đầu dòng bằng phím Tab hoặc dấu cách; cần dùng thụt dòng."


def _followed_by_empty_ones(paper: Paper) -> Iterator[tuple[Paragraph, int]]:
    """Paragraphs with the number of empty ones between them and the next one with text."""
    before: Paragraph | None = None
    empty = 0
    for block in paper.body_blocks:
        if not isinstance(block, Paragraph):
            before, empty = None, 0
        elif block.is_empty and not block.breaks_page:
            empty += 1
        else:
            if before is not None and empty:
                yield before, empty
            before, empty = block, 0
