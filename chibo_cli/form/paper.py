"""A paper of a cell: which of its paragraphs are letterhead, title, body, closing and annexes."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from chibo_cli.form import landmarks
from chibo_cli.form.columns import (
    NUMBER,
    PLACE_AND_DATE,
    Blocks,
    Columns,
    closing_in,
    is_of_paper,
    letterhead_in,
)
from chibo_cli.form.content import Content, Paragraph, Section, Table
from chibo_cli.form.demands import Profile
from chibo_cli.form.kinds import LETTER, OTHER, Kind
from chibo_cli.form.landmarks import Title

DRAFT_NOTE_STYLE = "ChiboDraftNote"
DRAFT_WORDS = "BẢN NHÁP"
DRAFT_MARK = re.compile(r"dự thảo(?: lần .+)?", re.IGNORECASE)
HEADING = re.compile(r"(?:[IVXLC]+[-.] ?|(?:phần|chương|mục|điều) \S)", re.IGNORECASE)
OFFICIAL_END = re.compile(r"nơi nhận|t/m\b|tm\.", re.IGNORECASE)
LETTERS_OF_LINE = 60
LINES_OF_SHORT_PAPER = 12
CONTENTS_STYLE = re.compile(r"(?:toc|contents|mục lục)\b.*", re.IGNORECASE)


@dataclass(frozen=True)
class Paper:
    """A Word file, the profile it is measured by, and the day it was given, if any.

    One that `is_book` binds several papers.
    """

    content: Content
    profile: Profile
    paper_date: date | None
    is_book: bool = False

    @property
    def kind(self) -> Kind:
        """The kind its type name tells; a paper without one is a letter."""
        return self.title.kind

    @property
    def is_form(self) -> bool:
        """True for a paper whose layout another office's form fixes."""
        return not self.kind.own_layout

    @cached_property
    def is_recognised(self) -> bool:
        """True when anything in it is what only a paper of an office has."""
        signs = self.closing.paragraphs if self.closing else ()
        return (
            is_of_paper(self.head)
            or self.kind not in (LETTER, OTHER)
            or any(OFFICIAL_END.match(p.text) for p in signs)
        )

    @cached_property
    def is_draft(self) -> bool:
        """True when the paper says that it is a draft."""
        return any(
            p.style == DRAFT_NOTE_STYLE
            or p.text.startswith(DRAFT_WORDS)
            or DRAFT_MARK.fullmatch(p.text)
            for p in self.content.paragraphs
        )

    @cached_property
    def is_of_congress(self) -> bool:
        """True for a paper of the cell's congress."""
        return any(p.text.upper().startswith("ĐẠI HỘI") for p in self.names)

    @cached_property
    def head(self) -> Columns | None:
        """The names and the number on the left, title and date on the right."""
        return letterhead_in(self.content.blocks)

    @property
    def letterhead(self) -> Table | None:
        """The table that holds the head; None where its lines were only typed."""
        return self.head.table if self.head else None

    @cached_property
    def left_head(self) -> tuple[Paragraph, ...]:
        """The lines of the head's left column that have text."""
        return tuple(p for p in self.head.left if p.text) if self.head else ()

    @cached_property
    def right_head(self) -> tuple[Paragraph, ...]:
        """The lines of the head's right column, the empty ones too."""
        return self.head.right if self.head else ()

    @cached_property
    def names(self) -> tuple[Paragraph, ...]:
        """The names of the bodies: what stands on the left before asterisk or number."""
        return self.left_head[: self._end_of_names]

    @cached_property
    def after_names(self) -> tuple[Paragraph, ...]:
        """What stands on the left after the names."""
        return self.left_head[self._end_of_names :]

    @cached_property
    def number(self) -> Paragraph | None:
        """The line with number and symbol."""
        return next((p for p in self.left_head if NUMBER.match(p.text)), None)

    @cached_property
    def place_and_date(self) -> Paragraph | None:
        """The line with place and date."""
        return next((p for p in self.right_head if PLACE_AND_DATE.search(p.text)), None)

    @cached_property
    def title(self) -> Title:
        """The title block."""
        start = self.head.end if self.head else 0
        return landmarks.title_in(self.content.blocks, start, self._end_of_main)

    @cached_property
    def closing(self) -> Columns | None:
        """The recipients on the left, the signature on the right."""
        return closing_in(self.content.blocks, self.title.end, self._end_of_main)

    @cached_property
    def body_blocks(self) -> Blocks:
        """Text and data tables between title and closing, empty paragraphs too, no draft notes."""
        end = self.closing.start if self.closing else self._end_of_main
        return tuple(
            block
            for block in self.content.blocks[self.title.end : end]
            if isinstance(block, Table)
            or not (block.style == DRAFT_NOTE_STYLE or block.text.startswith(DRAFT_WORDS))
        )

    @cached_property
    def addresses(self) -> tuple[Paragraph, ...]:
        """The lines "Kính gửi" and "Kính trình", and the names listed under them."""
        return landmarks.addresses_in(self.body_blocks)

    @cached_property
    def body(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the text proper."""
        addresses = {id(p) for p in self.addresses}
        return tuple(
            block
            for block in self.body_blocks
            if isinstance(block, Paragraph)
            and block.text
            and id(block) not in addresses
            and not (block.floats or CONTENTS_STYLE.fullmatch(block.style))
        )

    @cached_property
    def annexes(self) -> tuple[Blocks, ...]:
        """The blocks of each annex, its heading first."""
        starts = landmarks.annex_starts(self.content.blocks)
        ends = (*starts[1:], len(self.content.blocks))
        return tuple(
            self.content.blocks[start:end] for start, end in zip(starts, ends, strict=False)
        )

    @cached_property
    def surely_fits_one_page(self) -> bool:
        """True for a paper so short that it has no second page, however it is set."""
        texts = [block.text for block in self.body_blocks if isinstance(block, Paragraph)]
        has_tables = len(texts) < len(self.body_blocks)
        if has_tables or len(self.content.sections) > 1:
            return False
        return sum(1 + len(text) // LETTERS_OF_LINE for text in texts) <= LINES_OF_SHORT_PAPER

    @property
    def main_sections(self) -> tuple[Section, ...]:
        """The sections before the first annex that has one of its own."""
        return self.content.sections[: self._first_annex_section]

    @property
    def annex_sections(self) -> tuple[Section, ...]:
        """The sections from the first annex that has one of its own."""
        return self.content.sections[self._first_annex_section :]

    @property
    def _first_annex_section(self) -> int:
        heading = self.annexes[0][0] if self.annexes else None
        if not isinstance(heading, Paragraph):
            return len(self.content.sections)
        return max(heading.section, 1)

    @property
    def _end_of_names(self) -> int:
        for index, paragraph in enumerate(self.left_head):
            if not paragraph.text.strip("* ") or NUMBER.match(paragraph.text):
                return index
        return len(self.left_head)

    @cached_property
    def _end_of_main(self) -> int:
        starts = landmarks.annex_starts(self.content.blocks)
        return starts[0] if starts else len(self.content.blocks)


def is_heading(paragraph: Paragraph) -> bool:
    """True for a numbered heading in bold, or a bold line in the middle."""
    return paragraph.is_bold and bool(
        HEADING.match(paragraph.text) or paragraph.look.alignment == "center"
    )
