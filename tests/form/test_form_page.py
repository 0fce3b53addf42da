"""Group P: one correct paper, one thing changed, the fault in the user's words."""

from docx.document import Document as DocxDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import OxmlElement
from docx.shared import Mm, Pt
from form_measures import found
from form_papers import (
    annexed_resolution,
    page_field,
    resolution,
)


def test_letter_paper() -> None:
    document = resolution()
    document.sections[0].page_width = Mm(215.9)
    document.sections[0].right_margin = Mm(15)
    assert found(document) == [
        ("P01", "Khổ giấy 215,9 x 297 mm; cần khổ A4 đứng, 210 x 297 mm."),
        ("H02", "Hai cột rộng 165 mm; cần bằng bề rộng chữ 170,9 mm."),
    ]


def test_two_sections() -> None:
    document = resolution()
    document.add_section(WD_SECTION.NEW_PAGE)
    assert found(document) == [
        (
            "P01",
            "Phần chính của văn bản chia thành 2 phân đoạn trang (section); cần một phân đoạn.",
        )
    ]


def test_an_annex_may_lie_on_its_side() -> None:
    document = annexed_resolution()
    section = document.sections[1]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin, section.top_margin = Mm(20), Mm(30)
    assert found(document) == []


def test_margins_within_half_a_millimetre() -> None:
    document = resolution()
    document.sections[0].bottom_margin = Mm(20.5)
    assert found(document) == []


def test_margins() -> None:
    document = resolution()
    document.sections[0].top_margin = Mm(25)
    document.sections[0].bottom_margin = Mm(20.6)
    assert found(document) == [
        ("P02", "Lề trên 25 mm, dưới 20,6 mm; cần lề trên 20 mm, dưới 20 mm."),
    ]


def test_header_distance() -> None:
    document = resolution()
    document.sections[0].header_distance = Mm(12.7)
    assert found(document) == [("P03", "Đầu trang cách mép trên 12,7 mm; cần 10 mm.")]


def test_first_page_like_the_others() -> None:
    document = resolution()
    document.sections[0].different_first_page_header_footer = False
    assert found(document) == [
        ("P04", "Chưa để riêng đầu trang của trang 1; cần để riêng để ẩn số ở trang 1."),
    ]


def test_number_on_first_page() -> None:
    document = resolution()
    page_field(document.sections[0].first_page_header.paragraphs[0])
    assert found(document) == [
        ("P04", "Có số trang ở trang 1; trang 1 không hiện số trang."),
    ]


def test_no_page_number() -> None:
    document = resolution()
    number = document.sections[0].header.paragraphs[0]
    for run in number.runs:
        run._r.getparent().remove(run._r)
    assert found(document) == [
        ("P05", "Không có số trang ở đầu trang; cần một số trang, ở giữa."),
    ]


def test_page_number_bold_and_left() -> None:
    document = resolution()
    number = document.sections[0].header.paragraphs[0]
    number.alignment = None
    for run in number.runs:
        run.bold, run.font.size = True, Pt(12)
    assert found(document) == [
        (
            "P05",
            "Đang là cỡ chữ 12, đậm, căn trái; cần cỡ chữ 14, không đậm, căn giữa.",
        ),
    ]


def test_page_number_at_the_foot() -> None:
    document = resolution()
    page_field(document.sections[0].footer.paragraphs[0])
    assert found(document) == [
        ("P06", "Có số trang ở chân trang; số trang đặt ở giữa đầu trang."),
    ]


def _print_both_sides(document: DocxDocument) -> None:
    document.settings.element.insert(0, OxmlElement("w:mirrorMargins"))


def test_both_sides() -> None:
    document = resolution()
    _print_both_sides(document)
    assert found(document) == []


def test_both_sides_with_wrong_inner_margin() -> None:
    document = resolution()
    _print_both_sides(document)
    document.sections[0].left_margin, document.sections[0].right_margin = Mm(15), Mm(30)
    assert found(document) == [
        (
            "P07",
            "In hai mặt với lề trong 15 mm, lề ngoài 30 mm; cần lề trong 30 mm, lề ngoài 15 mm.",
        ),
    ]
