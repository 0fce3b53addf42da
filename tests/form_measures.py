"""What the tests of form ask of a paper."""

from collections.abc import Iterator
from datetime import date

from docx.document import Document as DocxDocument
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from form_papers import as_bytes

from chibo_cli.form import Profile, measure

Found = list[tuple[str, str]]


def found(
    document: DocxDocument, *, profile: Profile = "hd05", paper_date: date | None = None
) -> Found:
    """The faults as (assertion, message)."""
    faults = measure(as_bytes(document), profile=profile, paper_date=paper_date)
    return [(fault.assertion, fault.message) for fault in faults]


def the(document: DocxDocument, text: str) -> Paragraph:
    """The first paragraph that begins with a text, in the body or in a table."""
    return next(p for p in paragraphs(document) if p.text.startswith(text))


def say(document: DocxDocument, old: str, new: str) -> None:
    """Put other words into the first paragraph that holds the old ones; the look stays."""
    paragraph = next(p for p in paragraphs(document) if old in p.text)
    run = next(run for run in paragraph.runs if old in run.text)
    run.text = run.text.replace(old, new)


def paragraphs(document: DocxDocument) -> Iterator[Paragraph]:
    """Every paragraph in document order."""
    for block in document.iter_inner_content():
        if isinstance(block, Paragraph):
            yield block
        else:
            cells: list[_Cell] = [cell for row in block.rows for cell in row.cells]
            yield from (paragraph for cell in cells for paragraph in cell.paragraphs)
