"""Finding the parts of a paper: its title block, its annexes, its addresses."""

import re
from dataclasses import dataclass

from chibo_cli.form.columns import RULE_OF_DASHES, Blocks
from chibo_cli.form.content import Block, Paragraph
from chibo_cli.form.kinds import LETTER, OTHER, Kind, kind_named, told_by_subject

ANNEX_HEADING = re.compile(r"PHỤ LỤC(?: (?:\d+|[IVXLC]+))?", re.IGNORECASE)
ADDRESS = re.compile(r"kính (?:gửi|trình)\b", re.IGNORECASE)
ADDRESS_LABEL = re.compile(rf"{ADDRESS.pattern}\s*:", re.IGNORECASE)
TYPE_NAME_SEARCH = 6
LINES_OF_SUBJECT = 4
LEAST_WORDS_OF_TYPE = 2


@dataclass(frozen=True)
class Title:
    """The title block; `end` is the index of the first block after it."""

    type_name: Paragraph | None
    kind: Kind
    subject: tuple[Paragraph, ...]
    dashes: Paragraph | None
    end: int


def annex_starts(blocks: Blocks) -> tuple[int, ...]:
    """The indexes of the headings of annexes."""
    return tuple(
        index
        for index, block in enumerate(blocks)
        if isinstance(block, Paragraph) and ANNEX_HEADING.fullmatch(block.text)
    )


def title_in(blocks: Blocks, start: int, end: int) -> Title:
    """The title block; a paper without the name of a type is a letter.

    A name that is no known one still is a name: bold capitals in the middle.
    """
    seen = 0
    unknown: int | None = None
    for index in range(start, end):
        block = blocks[index]
        if not isinstance(block, Paragraph) or not block.text:
            continue
        stands_out = block.look.alignment == "center" and block.text == block.text.upper()
        if kind := kind_named(block.text, stands_out=stands_out):
            return _title_from(blocks[:end], index, block, kind)
        if stands_out and block.is_bold and len(block.text.split()) >= LEAST_WORDS_OF_TYPE:
            unknown = index if unknown is None else unknown
        seen += 1
        if seen == TYPE_NAME_SEARCH or ADDRESS.match(block.text):
            break
    named = None if unknown is None else blocks[unknown]
    if isinstance(named, Paragraph) and unknown is not None:
        return _title_from(blocks[:end], unknown, named, OTHER)
    return Title(None, LETTER, (), None, start)


def addresses_in(blocks: Blocks) -> tuple[Paragraph, ...]:
    """The lines "Kính gửi" and "Kính trình", and the names listed under them.

    Without its colon such a line is an address only at the top: "Kính trình Đảng uỷ xem xét." is
    how a submission closes.
    """
    found: list[Paragraph] = []
    previous: Block | None = None
    top = next((block for block in blocks if isinstance(block, Paragraph) and block.text), None)
    for block in blocks:
        if isinstance(block, Paragraph):
            is_name = bool(found) and previous is found[-1] and block.text.startswith("- ")
            label = ADDRESS if block is top else ADDRESS_LABEL
            if is_name or label.match(block.text):
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
