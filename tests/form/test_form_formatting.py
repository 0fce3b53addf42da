"""Effective formatting: what styles say, what a run or a paragraph says over them."""

from docx.document import Document as DocxDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from form_measures import found, the
from form_papers import minutes, resolution


def _style(document: DocxDocument, name: str, base: str = "Normal") -> None:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles[base]


def test_bold_by_an_inherited_style() -> None:
    document = resolution()
    _style(document, "Office")
    document.styles["Office"].font.bold = True
    _style(document, "Signed Office", base="Office")
    office = the(document, "BÍ THƯ")
    office.style = document.styles["Signed Office"]
    assert found(document) == [("S02", "Đang là đậm; cần không đậm.")]


def test_bold_of_the_style_switched_off_on_the_run() -> None:
    document = resolution()
    _style(document, "Office")
    document.styles["Office"].font.bold = True
    office = the(document, "BÍ THƯ")
    office.style = document.styles["Office"]
    office.runs[0].bold = False
    assert found(document) == []


def test_bold_of_the_base_switched_off_by_the_style() -> None:
    document = resolution()
    _style(document, "Office")
    document.styles["Office"].font.bold = True
    _style(document, "Plain Office", base="Office")
    document.styles["Plain Office"].font.bold = False
    the(document, "BÍ THƯ").style = document.styles["Plain Office"]
    assert found(document) == []


def test_bold_of_paragraph_and_character_style_cancel_each_other() -> None:
    document = resolution()
    _style(document, "Office")
    document.styles["Office"].font.bold = True
    strong = document.styles.add_style("Stronger", WD_STYLE_TYPE.CHARACTER)
    strong.font.bold = True
    office = the(document, "BÍ THƯ")
    office.style, office.runs[0].style = document.styles["Office"], strong
    assert found(document) == []


def test_size_of_the_table_style_below_the_paragraph_style() -> None:
    document = resolution()
    document.styles["Table Grid"].font.size = Pt(9)
    document.styles["Table Grid"].font.bold = True
    table = document.tables[1]
    for run in (run for row in table.rows for cell in row.cells for run in cell.paragraphs[0].runs):
        run.font.size = None
    assert found(document) == []


def test_theme_font_of_the_base_style() -> None:
    document = minutes()
    fonts = document.styles["Normal"].element.rPr.rFonts
    fonts.set(qn("w:asciiTheme"), "minorHAnsi")
    messages = {message for assertion, message in found(document) if assertion == "F01"}
    assert messages == {"Phông Cambria (chữ thường); cần phông Times New Roman."}


def test_font_of_a_run_wins_over_the_theme_of_its_style() -> None:
    document = resolution()
    _style(document, "Themed")
    fonts = document.styles["Themed"].element.get_or_add_rPr().get_or_add_rFonts()
    for slot in ("ascii", "hAnsi"):
        fonts.set(qn(f"w:{slot}Theme"), "majorHAnsi")
    opening = the(document, "1. Chi bộ")
    opening.style = document.styles["Themed"]
    opening.runs[0].font.name = "Times New Roman"
    assert found(document) == []


def test_first_line_over_the_hanging_indent_of_the_style() -> None:
    document = resolution()
    _style(document, "Listed")
    document.styles["Listed"].paragraph_format.first_line_indent = Mm(-6)
    opening = the(document, "1. Chi bộ")
    opening.style = document.styles["Listed"]
    assert found(document) == []
    opening.paragraph_format.first_line_indent = None
    assert found(document) == [("B02", "Dòng đầu thụt -6 mm; cần 10 mm.")]


def test_spacing_merges_attribute_by_attribute() -> None:
    document = resolution()
    _style(document, "Spaced")
    look = document.styles["Spaced"].paragraph_format
    look.space_before, look.line_spacing = Pt(6), Pt(20)
    opening = the(document, "1. Chi bộ")
    opening.style = document.styles["Spaced"]
    own = opening.paragraph_format
    own.space_before = own.line_spacing = own.line_spacing_rule = None
    own.space_after = Pt(0)
    assert found(document) == []


def test_capitals_by_formatting_are_seen_as_capitals() -> None:
    document = resolution()
    name = the(document, "NGHỊ QUYẾT").runs[0]
    name.text, name.font.all_caps = "Nghị quyết", True
    assert found(document) == []


def test_text_of_a_link_and_of_an_insertion_is_read() -> None:
    document = resolution()
    opening = the(document, "1. Chi bộ")
    for tag in ("w:hyperlink", "w:ins"):
        wrapper = OxmlElement(tag)
        wrapper.append(opening.add_run(" thêm")._r)
        opening._p.append(wrapper)
    opening.runs[0].text = ""
    link = opening._p.findall(qn("w:hyperlink"))[0]
    fonts = link[0].get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:ascii"), "Arial")
    assert found(document) == [
        ("F01", "Phông Arial (chữ thường); cần phông Times New Roman."),
    ]
