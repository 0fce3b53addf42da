"""The papers on a whole year: the signature never stands alone on a page."""

from collections.abc import Iterator
from io import BytesIO

import pytest
from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph
from sample_papers import samples

CLOSING = "Số liệu lấy từ biên bản các buổi sinh hoạt và họp chi uỷ trong năm."


def kept_with_signature(content: bytes) -> list[str]:
    """The beginning of each block that stays on the page of the signature, from the last one."""
    *blocks, signature = Document(BytesIO(content)).iter_inner_content()
    assert isinstance(signature, Table)
    kept = []
    for block in reversed(blocks):
        if not all(_is_kept(each) for each in _paragraphs(block)):
            break
        kept.append(next(_paragraphs(block)).text)
    return kept


def _paragraphs(block: Paragraph | Table) -> Iterator[Paragraph]:
    if isinstance(block, Paragraph):
        yield block
        return
    yield from (each for row in block.rows for cell in row.cells for each in cell.paragraphs)


def _is_kept(paragraph: Paragraph) -> bool:
    own = paragraph.paragraph_format.keep_with_next
    assert paragraph.style is not None
    return own if own is not None else bool(paragraph.style.paragraph_format.keep_with_next)


@pytest.mark.parametrize(
    ("name", "blocks"),
    [
        ("du-sinh-hoat-ca-nam", [CLOSING, "Chú giải: chuyên đề, bất thường"]),
        ("so-lieu-nam-ca-nam", [CLOSING, "Nội dung", "VII- CẤP TRÊN DỰ HỌP, KIỂM TRA"]),
    ],
)
def test_what_stays_on_the_page_of_the_signature(name: str, blocks: list[str]) -> None:
    kept = kept_with_signature(samples()[name].content)
    assert [each[: len(block)] for each, block in zip(kept, blocks, strict=True)] == blocks
