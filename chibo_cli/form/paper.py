"""A paper of a cell: which of its paragraphs are letterhead, title, body, closing and annexes."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from chibo_cli.form import landmarks
from chibo_cli.form.content import Block, Content, Paragraph, Section, Table
from chibo_cli.form.kinds import FORM, Kind
from chibo_cli.form.landmarks import Blocks, Title

Profile = Literal["hd05", "hd36"]

DRAFT_NOTE_STYLE = "ChiboDraftNote"
DRAFT_WORDS = "BẢN NHÁP"
DRAFT_MARK = re.compile(r"dự thảo(?: lần .+)?", re.IGNORECASE)
HEADING = re.compile(r"(?:[IVXLC]+[-.] ?|(?:phần|chương|mục|điều) \S)", re.IGNORECASE)
NUMBER = re.compile(r"số\b(?!.*\btháng\b)", re.IGNORECASE)
PLACE_AND_DATE = re.compile(r"\bngày\b.*\btháng\b.*\bnăm\b|\bngày \d", re.IGNORECASE)


@dataclass(frozen=True)
class Paper:
    """A Word file, the profile it is measured by, and the day it was given, if any."""

    content: Content
    profile: Profile
    paper_date: date | None

    @property
    def kind(self) -> Kind:
        """The kind its type name tells; a paper without one is a letter."""
        return self.title.kind

    @property
    def is_form(self) -> bool:
        """True for a paper whose layout another office's form fixes."""
        return self.kind is FORM

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
    def letterhead(self) -> Table | None:
        """The grid with the names and the number on the left, title and date on the right."""
        return self._table(landmarks.letterhead_index(self.content.blocks))

    @cached_property
    def left_head(self) -> tuple[Paragraph, ...]:
        """The lines of the letterhead's left column that have text."""
        return tuple(p for p in self.letterhead.column(0) if p.text) if self.letterhead else ()

    @cached_property
    def right_head(self) -> tuple[Paragraph, ...]:
        """The lines of the letterhead's right column, the empty ones too."""
        return self.letterhead.column(-1) if self.letterhead else ()

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
        letterhead = landmarks.letterhead_index(self.content.blocks)
        start = 0 if letterhead is None else letterhead + 1
        return landmarks.title_in(self.content.blocks, start, self._end_of_main)

    @cached_property
    def closing(self) -> Table | None:
        """The grid with the recipients on the left and the signature on the right."""
        return self._table(self._closing_index)

    @cached_property
    def body_blocks(self) -> Blocks:
        """Text and data tables between title and closing, empty paragraphs too, no draft notes."""
        end = self._end_of_main if self._closing_index is None else self._closing_index
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
            if isinstance(block, Paragraph) and block.text and id(block) not in addresses
        )

    @cached_property
    def annexes(self) -> tuple[Blocks, ...]:
        """The blocks of each annex, its heading first."""
        starts = landmarks.annex_starts(self.content.blocks)
        ends = (*starts[1:], len(self.content.blocks))
        return tuple(
            self.content.blocks[start:end] for start, end in zip(starts, ends, strict=False)
        )

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

    @cached_property
    def _closing_index(self) -> int | None:
        return landmarks.closing_index(self.content.blocks, self.title.end, self._end_of_main)

    def _table(self, index: int | None) -> Table | None:
        block: Block | None = None if index is None else self.content.blocks[index]
        return block if isinstance(block, Table) else None


def is_heading(paragraph: Paragraph) -> bool:
    """True for a numbered heading in bold, or a bold line in the middle."""
    return paragraph.is_bold and bool(
        HEADING.match(paragraph.text) or paragraph.look.alignment == "center"
    )
