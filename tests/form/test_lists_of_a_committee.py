"""A list over several cells is the paper of the committee above them, and may say so."""

from collections.abc import Callable

import pytest
from docx.document import Document as DocxDocument
from form_measures import found, say
from form_papers import agenda, resolution


def of_committee(document: DocxDocument) -> DocxDocument:
    """The paper with the head of a commune's Party committee."""
    say(document, "ĐẢNG BỘ XÃ VĨNH THUỶ", "ĐẢNG BỘ TỈNH LÂM ĐỒNG")
    say(document, "CHI BỘ THÔN ĐỨC XÁ", "ĐẢNG UỶ XÃ VĨNH THUỶ")
    return document


def test_a_list_may_be_of_the_committee() -> None:
    document = of_committee(agenda())
    say(document, "CHƯƠNG TRÌNH", "DANH SÁCH")
    assert [fault for fault in found(document) if fault[0] in ("H06", "H07", "H08")] == []


@pytest.mark.parametrize("make", [agenda, resolution])
def test_a_paper_of_the_cell_may_not(make: Callable[[], DocxDocument]) -> None:
    assert ("H07", "Tên cơ quan ban hành phải bắt đầu bằng CHI BỘ.") in found(of_committee(make()))
