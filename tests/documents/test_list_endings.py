"""The signature of a list stands on a page with the last rows, never alone."""

from io import BytesIO

import docx
import pytest
from docx.text.paragraph import Paragraph
from sample_papers import samples


@pytest.mark.parametrize("name", ["thang", "sau-thang", "nam"])
def test_the_last_rows_of_several_go_with_the_signature(name: str) -> None:
    rows, after = _ending(f"nhieu-chi-bo-{name}")
    # A year has no sums.
    kept = [True] if name == "nam" else [True, True]
    assert (rows[-len(kept) - 1 :], after[-1]) == ([False, *kept], True)


@pytest.mark.parametrize("name", ["thang", "sau-thang"])
def test_the_only_row_stays_below_its_head_and_all_sentences_go_with_the_signature(
    name: str,
) -> None:
    rows, after = _ending(f"mot-chi-bo-{name}")
    # What ends the list: the set that is not recorded whole, or the legend; then whence it is.
    assert (rows[-2:], set(after)) == ([False, False], {True})


def _ending(name: str) -> tuple[list[bool], list[bool]]:
    """Whether each row, and each paragraph after the table, stays with what follows."""
    document = docx.Document(BytesIO(samples()[name].content))
    _, table, _ = document.tables
    rows = [all(_stays(p) for cell in row.cells for p in cell.paragraphs) for row in table.rows]
    below = table._tbl.xpath("following-sibling::w:p")
    return rows, [_stays(Paragraph(each, document)) for each in below if each.text]


def _stays(paragraph: Paragraph) -> bool:
    style = paragraph.style
    own = paragraph.paragraph_format.keep_with_next
    return bool(style and style.paragraph_format.keep_with_next) if own is None else own
