"""Group X: annexes."""

import re

from chibo_cli.form.columns import Blocks
from chibo_cli.form.content import Block, Paragraph
from chibo_cli.form.faults import Hits, assertion
from chibo_cli.form.paper import Paper

REFERENCE = re.compile(r"\(kèm theo .+\)", re.IGNORECASE)
LINES_OF_HEADING = 6


def _has_annex(paper: Paper) -> bool:
    return bool(paper.annexes)


@assertion("X01", applies=_has_annex)
def annex(paper: Paper) -> Hits:
    """On a new page with its own page numbers: heading, title, "(Kèm theo …)"."""
    for blocks in paper.annexes:
        heading = blocks[0]
        if not isinstance(heading, Paragraph):
            continue
        if heading.text != heading.text.upper() or heading.look.alignment != "center":
            yield heading.place, "Tiêu đề phụ lục phải in hoa, căn giữa."
        if not _starts_page(paper, heading):
            yield heading.place, "Phụ lục không bắt đầu ở trang mới."
        if paper.content.sections[heading.section].restarts_at != "1":
            yield heading.place, "Số trang của phụ lục không đánh lại từ 1."
        lines = _heading_lines(blocks)
        reference = next((i for i, p in enumerate(lines) if REFERENCE.fullmatch(p.text)), None)
        if reference is None:
            yield heading.place, "Phụ lục không có dòng «(Kèm theo … số …, ngày … của …)»."
        if reference == 0 or not lines:
            yield heading.place, "Phụ lục không có tên."


@assertion("X02", applies=_has_annex)
def mentioned(paper: Paper) -> Hits:
    """The text refers to its annex."""
    if not any("phụ lục" in paragraph.text.lower() for paragraph in paper.body):
        heading = paper.annexes[0][0]
        place = heading.place if isinstance(heading, Paragraph) else "phụ lục"
        yield place, "Nội dung văn bản không nhắc đến phụ lục."


def _starts_page(paper: Paper, heading: Paragraph) -> bool:
    blocks = paper.content.blocks
    before = blocks[: next(i for i, block in enumerate(blocks) if block is heading)]
    if heading.look.starts_page or heading.breaks_page or not before:
        return True
    return _breaks_page(before[-1]) or _begins_section(paper, heading, before)


def _breaks_page(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.breaks_page


def _begins_section(paper: Paper, heading: Paragraph, before: Blocks) -> bool:
    last = next((block for block in reversed(before) if isinstance(block, Paragraph)), None)
    is_first = last is None or last.section != heading.section
    return is_first and paper.content.sections[heading.section].starts_on_new_page


def _heading_lines(blocks: Blocks) -> tuple[Paragraph, ...]:
    return tuple(
        block for block in blocks[1:LINES_OF_HEADING] if isinstance(block, Paragraph) and block.text
    )
