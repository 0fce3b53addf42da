"""Group B: the text."""

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.shared import Mm, Pt
from form_measures import found, say, the
from form_papers import agenda, body, grounded_resolution, last, resolution


def test_left_aligned() -> None:
    document = resolution()
    the(document, "1. Chi bộ").alignment = WD_ALIGN_PARAGRAPH.LEFT
    the(document, "I- ĐÁNH GIÁ").alignment = WD_ALIGN_PARAGRAPH.LEFT
    assert found(document) == [("B01", "Căn trái; cần căn đều hai bên.")]


def test_first_line() -> None:
    document = resolution()
    the(document, "1. Chi bộ").paragraph_format.first_line_indent = Mm(12.7)
    the(document, "a) Vận").paragraph_format.first_line_indent = Mm(11)
    assert found(document) == [("B02", "Dòng đầu thụt 12,7 mm; cần 10 mm.")]


def test_line_spacing() -> None:
    document = resolution()
    multiple = the(document, "1. Chi bộ").paragraph_format
    multiple.line_spacing = 1.15
    tight = the(document, "a) Vận").paragraph_format
    tight.line_spacing = Pt(17)
    least = the(document, "b) Thu").paragraph_format
    least.line_spacing_rule = WD_LINE_SPACING.AT_LEAST
    wide = the(document, "Nghị quyết được").paragraph_format
    wide.line_spacing = Pt(22)
    asked = "cần chính xác (Exactly) 18-22 pt."
    assert found(document) == [
        ("B03", f"Giãn dòng theo bội số 1,15 dòng; {asked}"),
        ("B03", "Giãn dòng chính xác 17 pt; cần 18-22 pt."),
        ("B03", f"Giãn dòng tối thiểu 18 pt; {asked}"),
    ]


def test_space_between() -> None:
    document = resolution()
    look = the(document, "1. Chi bộ").paragraph_format
    look.space_before, look.space_after = Pt(2), Pt(3)
    assert found(document) == [("B04", "Cách đoạn 5 pt; cần ít nhất 6 pt.")]


def test_grounds() -> None:
    document = grounded_resolution()
    the(document, "- Căn cứ Điều lệ").runs[0].italic = True
    say(document, "- Căn cứ Điều lệ Đảng;", "Căn cứ Điều lệ Đảng,")
    say(document, "của Chi bộ.", "của Chi bộ;")
    assert found(document) == [
        ("B05", "Căn cứ không bắt đầu bằng gạch nối và dấu cách «- »."),
        ("B05", "Căn cứ in chữ nghiêng; cần chữ đứng."),
        ("B05", "Căn cứ không kết thúc bằng dấu chấm phẩy (;)."),
        ("B05", "Căn cứ cuối cùng không kết thúc bằng dấu chấm (.)."),
    ]


def test_last_ground_before_a_subject_line() -> None:
    document = grounded_resolution()
    say(document, "của Chi bộ.", "của Chi bộ,")
    say(document, "Điều 1. Đề nghị kết nạp", "Chi bộ quyết định:")
    assert found(document) == []


def test_state_full_stop() -> None:
    document = resolution()
    say(document, "(100%).", "(100%)./.")
    assert found(document) == [("B06", "Kết thúc bằng «./.»; cần dấu chấm (.).")]


def test_no_full_stop() -> None:
    document = resolution()
    say(document, "(100%).", "(100%)")
    assert found(document) == [
        ("B06", "Đoạn cuối của nội dung không kết thúc bằng dấu chấm (.)."),
    ]


def test_an_agenda_may_end_with_a_question() -> None:
    document = agenda()
    last(document, "Vì sao việc làm đường còn chậm?")
    assert found(document) == []


def test_order_of_points() -> None:
    document = resolution()
    say(document, "b) Thu", "c) Thu")
    assert found(document) == [("B07", "Điểm c) không đúng thứ tự; cần điểm b).")]


def test_vietnamese_order_of_points() -> None:
    document = resolution()
    say(document, "a) Vận động nhân dân làm đường;", "c) Làm đường;")
    point = the(document, "c) Làm")
    for text in ("a) Làm cổng;", "b) Làm cầu;"):
        point._p.addprevious(body(document, text)._p)
    say(document, "b) Thu", "d) Thu")
    assert found(document) == []
    say(document, "d) Thu", "đ) Thu")
    assert found(document) == [("B07", "Điểm đ) không đúng thứ tự; cần điểm d).")]


def test_article() -> None:
    document = grounded_resolution()
    article = the(document, "Điều 1.")
    article.runs[0].text, article.runs[0].bold = "Điều 1: Đề nghị kết nạp", None
    assert found(document) == [
        ("B08", "Tên điều sai mẫu; cần dạng «Điều 1.» có dấu chấm."),
        ("B08", "Đang là không đậm; cần đậm chữ «Điều» và số điều."),
    ]


def test_layout_by_hand() -> None:
    document = resolution()
    the(document, "a) Vận").insert_paragraph_before("")
    the(document, "a) Vận").insert_paragraph_before("")
    say(document, "b) Thu", "\tb) Thu")
    assert found(document) == [
        ("B09", "Có 2 dòng trống ngay sau đoạn này; cần dùng cách đoạn."),
        ("B09", "Thụt đầu dòng bằng phím Tab hoặc dấu cách; cần dùng thụt dòng."),
    ]


@pytest.mark.parametrize(
    "cited",
    [
        "Hướng dẫn số 42-HD/BTCTW của Ban Tổ chức Trung ương.",
        "Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025 của Ban Tổ chức Trung ương.",
        "Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025.",
    ],
)
def test_citation(cited: str) -> None:
    document = resolution()
    full = "Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025 của Ban Tổ chức Trung ương."
    say(document, full, cited)
    assert found(document) == [
        (
            "B10",
            "«Hướng dẫn số 42-HD/BTCTW» viện dẫn lần đầu chưa đủ; cần ghi tiếp «, ngày … của …».",
        ),
    ]


def test_second_citation_may_be_short() -> None:
    document = resolution()
    say(document, "1. Chi bộ hoàn thành", "1. Theo Hướng dẫn 42-HD/BTCTW, Chi bộ hoàn thành")
    assert found(document) == []
