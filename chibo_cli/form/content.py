"""A Word file as values: paragraphs, tables, sections, each with its effective formatting."""

import unicodedata
from dataclasses import dataclass
from functools import cached_property

from chibo_cli.form.paragraph_look import ParagraphLook
from chibo_cli.form.run_look import RunLook

QUOTED_LENGTH = 50


@dataclass(frozen=True)
class Run:
    """A stretch of text of one look; `raw` is what the file holds."""

    raw: str
    look: RunLook

    @property
    def shown(self) -> bool:
        """True for text that leaves ink on the page."""
        return bool(self.raw.strip()) and not self.look.hidden


@dataclass(frozen=True)
class Paragraph:
    """A paragraph; `where` names it for a user, `section` is the index of its section.

    `label` is what a list puts before it. One that `floats` stands in a text box.
    """

    where: str
    runs: tuple[Run, ...]
    look: ParagraphLook
    style: str
    section: int
    fields: tuple[str, ...] = ()
    drawing_mm: float | None = None
    breaks_page: bool = False
    label: str = ""
    floats: bool = False

    @cached_property
    def full_text(self) -> str:
        """The text as it was typed, in NFC, with its leading and trailing spaces."""
        shown = (
            run.raw.upper() if run.look.capitals else run.raw
            for run in self.runs
            if not run.look.hidden
        )
        return unicodedata.normalize("NFC", "".join(shown)).replace("\u00a0", " ")

    @cached_property
    def text(self) -> str:
        """The text a reader sees, the number or mark of a list before it, no spaces around it."""
        return f"{self.label} {self.full_text.strip()}".strip()

    @property
    def shown_runs(self) -> tuple[Run, ...]:
        """The runs that leave ink on the page."""
        return tuple(run for run in self.runs if run.shown)

    @property
    def place(self) -> str:
        """Where a user finds the paragraph: `đoạn 3: «ĐẢNG CỘNG SẢN VIỆT NAM»`."""
        if not self.text:
            return self.where
        text = " ".join(self.text.split())
        if len(text) > QUOTED_LENGTH:
            text = text[:QUOTED_LENGTH].rstrip() + "…"
        return f"{self.where}: «{text}»"

    @property
    def is_empty(self) -> bool:
        """True when nothing is seen where the paragraph stands."""
        return not self.text and not self.fields and self.drawing_mm is None

    @property
    def is_bold(self) -> bool:
        """True when all its text is bold."""
        return bool(self.shown_runs) and all(run.look.bold for run in self.shown_runs)


@dataclass(frozen=True)
class Cell:
    """A cell of a table; the paragraphs of tables inside it count as its own."""

    paragraphs: tuple[Paragraph, ...]
    columns: int
    width_mm: float | None
    side_margins_mm: tuple[float, float]


@dataclass(frozen=True)
class Row:
    """A row of a table."""

    cells: tuple[Cell, ...]
    may_split: bool


@dataclass(frozen=True)
class Table:
    """A table; `has_borders` is true when any line of it is drawn."""

    rows: tuple[Row, ...]
    grid_mm: tuple[float, ...]
    has_borders: bool
    section: int = 0

    @property
    def columns(self) -> int:
        """The number of grid columns of its widest row."""
        return max((sum(cell.columns for cell in row.cells) for row in self.rows), default=0)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All paragraphs, row by row."""
        return tuple(p for row in self.rows for cell in row.cells for p in cell.paragraphs)

    def column(self, index: int) -> tuple[Paragraph, ...]:
        """The paragraphs of one cell of each row: 0 for the left, -1 for the right."""
        return tuple(
            paragraph
            for row in self.rows
            if row.cells and (index == 0 or len(row.cells) > 1)
            for paragraph in row.cells[index].paragraphs
        )


Block = Paragraph | Table


@dataclass(frozen=True)
class Section:
    """The page of a section, and what stands at its head and foot by kind of page."""

    width_mm: float
    height_mm: float
    top_mm: float
    bottom_mm: float
    left_mm: float
    right_mm: float
    gutter_mm: float
    header_mm: float
    starts_on_new_page: bool
    restarts_at: str | None
    different_first_page: bool
    headers: dict[str, tuple[Paragraph, ...]]
    footers: dict[str, tuple[Paragraph, ...]]

    @property
    def is_landscape(self) -> bool:
        """True for a page that lies on its side."""
        return self.width_mm > self.height_mm

    @property
    def text_width_mm(self) -> float:
        """What is left between the margins."""
        return self.width_mm - self.left_mm - self.right_mm - self.gutter_mm


@dataclass(frozen=True)
class Content:
    """All of a Word file that its form depends on."""

    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    mirrors_margins: bool
    has_even_pages: bool
    is_tracked: bool = False

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Every paragraph of the body and its tables, in document order."""
        return tuple(p for block in self.blocks for p in paragraphs_of(block))

    @cached_property
    def margin_paragraphs(self) -> tuple[Paragraph, ...]:
        """Every paragraph at the head or foot of a page."""
        strips = (
            strip
            for section in self.sections
            for strip in (*section.headers.values(), *section.footers.values())
        )
        return tuple(dict.fromkeys(p for strip in strips for p in strip))


def paragraphs_of(block: Block) -> tuple[Paragraph, ...]:
    """The paragraph itself, or all those of a table."""
    return block.paragraphs if isinstance(block, Table) else (block,)
