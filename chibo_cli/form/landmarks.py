"""Finding the parts of a paper: its title block, its closing grid, its annexes, its addresses."""

import re
from dataclasses import dataclass

from chibo_cli.form.content import Block, Paragraph, Table
from chibo_cli.form.kinds import LETTER, Kind, kind_named, told_by_subject

ANNEX_HEADING = re.compile(r"PHỤ LỤC(?: (?:\d+|[IVXLC]+))?", re.IGNORECASE)
RULE_OF_DASHES = re.compile(r"[-–—_*]{2,}")
ADDRESS = re.compile(r"kính (?:gửi|trình)\b", re.IGNORECASE)
CLOSING_WORDS = re.compile(
    r"nơi nhận|t/m\b|tm\.|k/t\b|kt\.|người ghi biên bản|thư ký|chủ (?:trì|toạ|tọa)|(?:phó )?bí thư",
    re.IGNORECASE,
)
LETTERHEAD_SEARCH = 3
TYPE_NAME_SEARCH = 6
LINES_OF_SUBJECT = 4
LINES_AFTER_CLOSING = 2

Blocks = tuple[Block, ...]


@dataclass(frozen=True)
class Title:
    """The title block; `end` is the index of the first block after it."""

    type_name: Paragraph | None
    kind: Kind
    subject: tuple[Paragraph, ...]
    dashes: Paragraph | None
    end: int


def letterhead_index(blocks: Blocks) -> int | None:
    """The index of the two-column table that opens a paper."""
    for index, block in enumerate(blocks[:LETTERHEAD_SEARCH]):
        if isinstance(block, Table) and block.columns == 2:
            return index
    return None


def annex_starts(blocks: Blocks) -> tuple[int, ...]:
    """The indexes of the headings of annexes."""
    return tuple(
        index
        for index, block in enumerate(blocks)
        if isinstance(block, Paragraph) and ANNEX_HEADING.fullmatch(block.text)
    )


def title_in(blocks: Blocks, start: int, end: int) -> Title:
    """The title block; a paper without the name of a type is a letter."""
    seen = 0
    for index in range(start, end):
        block = blocks[index]
        if not isinstance(block, Paragraph) or not block.text:
            continue
        stands_out = block.look.alignment == "center" and block.text == block.text.upper()
        if kind := kind_named(block.text, stands_out=stands_out):
            return _title_from(blocks[:end], index, block, kind)
        seen += 1
        if seen == TYPE_NAME_SEARCH:
            break
    return Title(None, LETTER, (), None, start)


def closing_index(blocks: Blocks, start: int, end: int) -> int | None:
    """The index of the last table, where it holds recipients or signatures."""
    lines_after = 0
    for index in range(end - 1, start - 1, -1):
        block = blocks[index]
        if isinstance(block, Table):
            signs = any(CLOSING_WORDS.match(paragraph.text) for paragraph in block.paragraphs)
            return index if signs and block.columns == 2 else None
        lines_after += bool(block.text)
        if lines_after > LINES_AFTER_CLOSING:
            break
    return None


def addresses_in(blocks: Blocks) -> tuple[Paragraph, ...]:
    """The lines "Kính gửi" and "Kính trình", and the names listed under them."""
    found: list[Paragraph] = []
    previous: Block | None = None
    for block in blocks:
        if isinstance(block, Paragraph):
            is_name = bool(found) and previous is found[-1] and block.text.startswith("- ")
            if is_name or ADDRESS.match(block.text):
                found.append(block)
        previous = block
    return tuple(found)


def _title_from(blocks: Blocks, index: int, type_name: Paragraph, kind: Kind) -> Title:
    subject: list[Paragraph] = []
    dashes: Paragraph | None = None
    end = index + 1
    for block in blocks[end : end + 1 + LINES_OF_SUBJECT]:
        if not isinstance(block, Paragraph):
            break
        if RULE_OF_DASHES.fullmatch(block.text):
            dashes = block
            end += 1
            break
        if block.text and block.look.alignment != "center" and not block.is_bold:
            break
        end += 1
        subject += [block] if block.text else []
    words = " ".join(paragraph.text for paragraph in subject)
    return Title(type_name, told_by_subject(kind, words), tuple(subject), dashes, end)
