"""Group F: font, colour, encoding, size."""

import unicodedata

import pytest
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from form_measures import found, say, the
from form_papers import minutes, resolution


def test_another_font() -> None:
    document = resolution()
    run = the(document, "1. Chi bộ").runs[0]
    run.font.name = "Arial"
    assert found(document) == [
        ("F01", "Phông Arial; cần phông Times New Roman."),
    ]


def test_fonts_of_letters_that_are_not_there_are_not_looked_at() -> None:
    document = resolution()
    run = the(document, "1. Chi bộ").runs[0]
    fonts = run._r.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:cs"), "Calibri")
    fonts.set(qn("w:eastAsia"), "MS Mincho")
    assert found(document) == []
    run.text += " 黨"
    assert found(document) == [
        ("F01", "Phông MS Mincho (chữ Đông Á); cần phông Times New Roman."),
    ]
    run.text, run.font.rtl = "1. Chi bộ.", True
    assert found(document) == [
        ("F01", "Phông Calibri (chữ phức hợp); cần phông Times New Roman."),
    ]


def test_a_coloured_word() -> None:
    document = resolution()
    the(document, "1. Chi bộ").add_run(" Gấp!").font.color.rgb = RGBColor(255, 0, 0)
    assert found(document) == [("F02", "Màu chữ #FF0000; cần màu đen.")]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            unicodedata.normalize("NFD", "1. Chi bộ hoàn thành."),
            "Chữ có dấu gõ kiểu Unicode tổ hợp; cần Unicode dựng sẵn (NFC).",
        ),
        (
            "1. §¶ng céng s¶n ®ang lµm.",
            "Chữ gõ bằng bảng mã cũ (TCVN3, VNI); cần Unicode (TCVN 6909).",
        ),
        (
            "1. \uf0b7 Việc làm.",
            "Có ký hiệu của phông riêng; cần ký tự Unicode thông thường.",
        ),
    ],
)
def test_encodings(text: str, message: str) -> None:
    document = resolution()
    say(document, "1. Chi bộ hoàn thành các nhiệm vụ đã đề ra.", text)
    assert found(document) == [("F03", message)]


def test_a_font_of_the_old_encoding() -> None:
    document = resolution()
    fonts = the(document, "1. Chi bộ").runs[0]._r.get_or_add_rPr().get_or_add_rFonts()
    for slot in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(slot), ".VnTime")
    assert found(document) == [
        ("F01", "Phông .VnTime; cần phông Times New Roman."),
        ("F03", "Gõ bằng phông bảng mã cũ .VnTime; cần Unicode (TCVN 6909)."),
    ]


def test_body_in_13() -> None:
    document = minutes()
    the(document, "Chủ trì:").runs[0].font.size = Pt(13)
    assert found(document) == [("F04", "Cỡ chữ 13; phần nội dung cần cỡ 14-15.")]


def test_small_print_in_a_table() -> None:
    document = resolution()
    the(document, "Làm đường").runs[0].font.size = Pt(9.5)
    expected = [("F04", "Cỡ chữ 9,5; không nhỏ hơn 10.")]
    assert found(document) == expected
