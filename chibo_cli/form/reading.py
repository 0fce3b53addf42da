"""A Word file read into values: blocks in document order, then the sections."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.parts.document import DocumentPart

from chibo_cli.form.content import Block, Cell, Content, Paragraph, Row, Run, Table
from chibo_cli.form.inline import (
    breaks_page,
    drawing_width,
    fields_in,
    runs_in,
    text_boxes_in,
    text_of,
)
from chibo_cli.form.numbering import Lists
from chibo_cli.form.ooxml import attribute, child, switch
from chibo_cli.form.paragraph_look import paragraph_levels, paragraph_look
from chibo_cli.form.run_look import RunLevels, run_look
from chibo_cli.form.sections import section_properties, sections_of
from chibo_cli.form.splitting import lines_of
from chibo_cli.form.styles import Styles
from chibo_cli.form.table_shape import (
    TableStyle,
    cell_margins,
    cell_width,
    dressed_parts,
    grid,
    has_borders,
)
from chibo_cli.form.themes import theme_of

CHANGES = (qn("w:ins"), qn("w:del"), qn("w:moveFrom"), qn("w:moveTo"))
TRANSPARENT = (qn("w:sdt"), qn("w:sdtContent"), qn("w:customXml"), qn("w:ins"))


def content_of(part: DocumentPart) -> Content:
    """Everything the assertions look at."""
    settings = _root(_related(part, RELATIONSHIP_TYPE.SETTINGS))
    styles = Styles(
        root=_root(_related(part, RELATIONSHIP_TYPE.STYLES)),
        lists=Lists(_root(_related(part, RELATIONSHIP_TYPE.NUMBERING))),
        theme=theme_of(_related(part, RELATIONSHIP_TYPE.THEME)),
    )
    body = child(part.element, "w:body")
    has_even_pages = bool(switch(child(settings, "w:evenAndOddHeaders")))

    def strip(relationship: str | None, where: str) -> tuple[Paragraph, ...]:
        root = _root(part.related_parts.get(relationship or ""))
        return () if root is None else _BlockReader(styles, where).paragraphs(root)

    return Content(
        blocks=() if body is None else tuple(_BlockReader(styles).blocks(body)),
        sections=sections_of(body, strip),
        mirrors_margins=bool(switch(child(settings, "w:mirrorMargins"))),
        has_even_pages=has_even_pages,
        is_tracked=body is not None
        and any(next(body.iter(tag), None) is not None for tag in CHANGES),
    )


def _related(part: Part, relationship: str) -> Part | None:
    try:
        return part.part_related_by(relationship)
    except (KeyError, ValueError):  # none, or more than one
        return None


def _root(part: Part | None) -> BaseOxmlElement | None:
    root: BaseOxmlElement | None = getattr(part, "element", None)
    return root


@dataclass
class _BlockReader:
    """Walks a body, a header or a footer; counts paragraphs and sections as it goes."""

    styles: Styles
    where: str = ""
    counted: int = 0
    section: int = 0
    table: TableStyle = field(default_factory=TableStyle)
    floats: bool = False

    def blocks(self, parent: BaseOxmlElement) -> Iterator[Block]:
        for element in parent:
            if element.tag == qn("w:p"):
                yield from self._boxes(element)
                yield from self._lines(element)
            elif element.tag == qn("w:tbl"):
                yield self.read_table(element)
            elif element.tag in TRANSPARENT:
                yield from self.blocks(element)

    def paragraphs(self, parent: BaseOxmlElement) -> tuple[Paragraph, ...]:
        return tuple(
            paragraph
            for block in self.blocks(parent)
            for paragraph in (block.paragraphs if isinstance(block, Table) else (block,))
        )

    def _boxes(self, anchor: BaseOxmlElement) -> Iterator[Block]:
        """What stands in the text boxes anchored in a paragraph, before the paragraph itself."""
        outer, self.floats = self.floats, True
        for box in text_boxes_in(anchor):
            yield from self.blocks(box)
        self.floats = outer

    def _lines(self, element: BaseOxmlElement) -> Iterator[Paragraph]:
        """The paragraph; one in the middle or in a table counts as the lines it is broken into."""
        paragraph = self.paragraph(element)
        if not paragraph.runs and _is_deleted(element):
            return
        if self.table.is_inside or paragraph.look.alignment == "center":
            yield from lines_of(paragraph)
        else:
            yield paragraph

    def paragraph(self, element: BaseOxmlElement) -> Paragraph:
        properties = child(element, "w:pPr")
        style_id = attribute(child(properties, "w:pStyle"))
        levels = paragraph_levels(properties, self._from_table("w:pPr"), self.styles)
        found = tuple(runs_in(element))
        runs = tuple(self._run(run, style_id) for run in found)
        widths = [width for run in found if (width := drawing_width(run)) is not None]
        paragraph = Paragraph(
            where=self._where(runs),
            runs=runs,
            look=paragraph_look(levels),
            style=self.styles.name("paragraph", style_id),
            section=self.section,
            fields=fields_in(element),
            drawing_mm=max(widths, default=None),
            breaks_page=any(breaks_page(run) for run in found),
            label=self.styles.lists.label(self.styles.list_asked(properties)) if found else "",
            floats=self.floats,
        )
        self.section += section_properties(element) is not None
        return paragraph

    def read_table(self, element: BaseOxmlElement) -> Table:
        outer = self.table
        style_id = attribute(child(element, "w:tblPr", "w:tblStyle"))
        section = self.section
        rows = [row for row in _inside(element, "w:tr") if child(row, "w:trPr", "w:del") is None]
        read = []
        for position, row in enumerate(rows):
            cells = list(_inside(row, "w:tc"))
            read.append(
                Row(
                    tuple(
                        self._cell(element, cell, (position, len(rows)), (index, len(cells)))
                        for index, cell in enumerate(cells)
                    ),
                    may_split=not switch(child(row, "w:trPr", "w:cantSplit")),
                )
            )
        self.table = outer
        chain = self.styles.chain("table", style_id)
        return Table(tuple(read), grid(element), has_borders(element, chain), section)

    def _cell(
        self,
        table: BaseOxmlElement,
        cell: BaseOxmlElement,
        row: tuple[int, int],
        column: tuple[int, int],
    ) -> Cell:
        style_id = attribute(child(table, "w:tblPr", "w:tblStyle"))
        self.table = TableStyle(True, style_id, dressed_parts(table, row=row, column=column))
        span = attribute(child(cell, "w:tcPr", "w:gridSpan")) or "1"
        return Cell(
            paragraphs=self.paragraphs(cell),
            columns=int(span) if span.isdecimal() else 1,
            width_mm=cell_width(cell),
            side_margins_mm=cell_margins(table, cell, self.styles.chain("table", style_id)),
        )

    def _run(self, run: BaseOxmlElement, style_id: str | None) -> Run:
        direct = child(run, "w:rPr")
        named = attribute(child(direct, "w:rStyle"))
        levels = RunLevels(
            default=self.styles.document_default("w:rPr"),
            table=self._from_table("w:rPr"),
            paragraph=self._from_styles("paragraph", style_id),
            character=self._from_styles("character", named),
            direct=direct,
        )
        return Run(text_of(run), run_look(levels, self.styles))

    def _from_styles(self, kind: str, style_id: str | None) -> tuple[BaseOxmlElement, ...]:
        own = (child(style, "w:rPr") for style in self.styles.chain(kind, style_id))
        return tuple(properties for properties in own if properties is not None)

    def _from_table(self, properties: str) -> tuple[BaseOxmlElement, ...]:
        if not self.table.is_inside:
            return ()
        return tuple(
            self.styles.table_properties(self.table.style_id, self.table.parts, properties)
        )

    def _where(self, runs: tuple[Run, ...]) -> str:
        if self.where:
            return self.where
        if any(run.shown for run in runs):
            self.counted += 1
            return f"đoạn {self.counted}"
        return f"đoạn trống sau đoạn {self.counted}" if self.counted else "đoạn trống đầu văn bản"


def _is_deleted(paragraph: BaseOxmlElement) -> bool:
    """True for a paragraph whose end was deleted with tracked changes."""
    return child(paragraph, "w:pPr", "w:rPr", "w:del") is not None


def _inside(parent: BaseOxmlElement, name: str) -> Iterator[BaseOxmlElement]:
    for element in parent:
        if element.tag == qn(name):
            yield element
        elif element.tag in TRANSPARENT:
            yield from _inside(element, name)
