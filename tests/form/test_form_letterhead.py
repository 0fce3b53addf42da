"""Group H: the letterhead."""

from datetime import date

import pytest
from docx.document import Document as DocxDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from form_measures import found, say, the
from form_papers import agenda, line, minutes, resolution


def test_grid_with_borders() -> None:
    document = resolution()
    document.tables[0].style = document.styles["Table Grid"]
    assert found(document) == [
        ("H01", "Bảng đầu văn bản có đường viền; cần bảng không viền."),
    ]


def test_grid_not_first() -> None:
    document = resolution()
    document.tables[0]._tbl.addprevious(document.add_paragraph()._p)
    assert found(document) == [
        (
            "H01",
            "Có chữ hoặc dòng trống trước bảng đầu văn bản; bảng phải đứng đầu tiên.",
        ),
    ]


def test_grid_of_three_rows() -> None:
    document = resolution()
    for cell, width in zip(document.tables[0].add_row().cells, (75, 90), strict=True):
        cell.width = Mm(width)
    assert found(document) == [
        ("H01", "Bảng đầu văn bản có 3 hàng; cần 2 hàng, 2 cột."),
    ]


def test_narrow_grid() -> None:
    document = resolution()
    table = document.tables[0]
    table.columns[0].width = Mm(70)
    for row in table.rows:
        row.cells[0].width = Mm(70)
    assert found(document) == [
        ("H02", "Hai cột rộng 160 mm; cần bằng bề rộng chữ 165 mm."),
    ]


def test_cells_unlike_the_grid() -> None:
    document = resolution()
    document.tables[0].cell(1, 0).width = Mm(60)
    assert found(document) == [
        ("H02", "Bề rộng ô khác bề rộng cột của bảng; cần đặt cả hai bằng nhau."),
    ]


def test_side_margins_of_cells() -> None:
    document = resolution()
    margins = document.tables[0]._tbl.tblPr.find(qn("w:tblCellMar"))
    margins.getparent().remove(margins)
    assert found(document) == [
        ("H02", "Lề trong của ô rộng 1,9 mm; cần 0."),
        ("H04", "Đường kẻ dưới tiêu đề dài 69,2 mm; cần dài bằng tiêu đề, khoảng 73 mm."),
    ]


def test_title_in_14() -> None:
    document = resolution()
    run = the(document, "ĐẢNG CỘNG SẢN VIỆT NAM").runs[0]
    run.font.size, run.bold = Pt(14), False
    assert found(document) == [
        ("H03", "Đang là cỡ chữ 14, không đậm; cần cỡ chữ 15, đậm."),
    ]


def test_title_missing() -> None:
    document = resolution()
    say(document, "ĐẢNG CỘNG SẢN VIỆT NAM", "")
    assert found(document) == [
        ("H03", "Không có tiêu đề ĐẢNG CỘNG SẢN VIỆT NAM ở góc phải trang đầu."),
    ]


def test_title_twice() -> None:
    document = resolution()
    line(document.tables[0].cell(1, 1), "ĐẢNG CỘNG SẢN VIỆT NAM", size=15, bold=True)
    assert found(document) == [
        ("H03", "Tiêu đề ĐẢNG CỘNG SẢN VIỆT NAM lặp lại; chỉ ghi một lần."),
    ]


def test_no_rule() -> None:
    document = resolution()
    rule = document.tables[0].cell(0, 1).paragraphs[1]
    rule._p.getparent().remove(rule._p)
    assert found(document) == [
        (
            "H04",
            "Dưới tiêu đề không có đường kẻ; cần đường kẻ liền dài bằng tiêu đề.",
        ),
    ]


def test_long_rule() -> None:
    document = resolution()
    rule = document.tables[0].cell(0, 1).paragraphs[1]
    rule.paragraph_format.left_indent = rule.paragraph_format.right_indent = Mm(0)
    assert found(document) == [
        (
            "H04",
            "Đường kẻ dưới tiêu đề dài 90 mm; cần dài bằng tiêu đề, khoảng 73 mm.",
        ),
    ]


@pytest.mark.parametrize(
    "motto", ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "Độc lập – Tự do"]
)
def test_state_motto(motto: str) -> None:
    document = resolution()
    line(document.tables[0].cell(1, 1), motto)
    assert found(document) == [
        (
            "H05",
            "Có Quốc hiệu hoặc tiêu ngữ; văn bản của Đảng chỉ ghi tiêu đề ĐẢNG CỘNG SẢN VIỆT NAM.",
        ),
    ]


def test_parent_is_a_committee() -> None:
    document = resolution()
    say(document, "ĐẢNG BỘ XÃ", "ĐẢNG UỶ XÃ")
    assert found(document) == [
        ("H06", "Tên cơ quan cấp trên trực tiếp phải bắt đầu bằng ĐẢNG BỘ."),
    ]


def test_parent_in_bold() -> None:
    document = resolution()
    the(document, "ĐẢNG BỘ XÃ").runs[0].bold = True
    assert found(document) == [("H06", "Đang là đậm; cần không đậm.")]


def test_cell_name() -> None:
    document = resolution()
    paragraph = the(document, "CHI BỘ THÔN")
    paragraph.runs[0].bold, paragraph.runs[0].text = None, "Chi bộ thôn Đức Xá"
    assert found(document) == [
        ("H07", "Đang là không đậm, có chữ thường; cần đậm, chữ in hoa."),
    ]


def test_no_asterisk() -> None:
    document = resolution()
    say(document, "*", "-----")
    assert found(document) == [
        ("H07", "Đang là không đậm; cần đậm."),
        ("H08", "Dòng liền dưới tên chi bộ không phải dấu *; cần đúng một dấu *."),
    ]


def test_underlined_cell_name() -> None:
    document = resolution()
    the(document, "CHI BỘ THÔN").runs[0].underline = True
    assert found(document) == [
        ("H08", "Tên cơ quan có đường kẻ hoặc gạch chân; cần dấu * ở dòng dưới."),
    ]


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("Số 05/NQ-CB", [("H09", "Số và ký hiệu sai mẫu; cần dạng «Số 05-NQ/CB».")]),
        ("Số 05-NQ/CB1", [("H09", "Số và ký hiệu sai mẫu; cần dạng «Số 05-NQ/CB».")]),
        ("Số …………-NQ/CB", [("H09", "Số và ký hiệu sai mẫu; cần dạng «Số 05-NQ/CB».")]),
        (
            "Số 05-TB/CB",
            [("H09", "Ký hiệu TB không hợp với Nghị quyết; cần ký hiệu NQ.")],
        ),
        ("Số: 05-NQ/CB", [("H10", "Có dấu hai chấm sau chữ «Số»; cần bỏ.")]),
        ("Số 5-NQ/CB", [("H10", "Số ghi «5»; cần ghi «05».")]),
        ("Số 012-NQ/CB", [("H10", "Số ghi «012»; cần ghi «12».")]),
        ("Số 12-NQ/CB", []),
        ("Số      -NQ/CB", []),
    ],
)
def test_numbers(number: str, expected: list[tuple[str, str]]) -> None:
    document = resolution()
    say(document, "Số 05-NQ/CB", number)
    assert found(document) == expected


def test_number_missing() -> None:
    document = resolution()
    say(document, "Số 05-NQ/CB", "")
    assert found(document) == [
        ("H09", "Không có dòng số và ký hiệu; cần dạng «Số 05-NQ/CB»."),
    ]


def test_number_of_minutes() -> None:
    document = minutes()
    line(document.tables[0].cell(1, 0), "Số 20-BB/CB", bold=True)
    assert found(document) == [("H09", "Đang là đậm; cần không đậm.")]


DATE_FORM = (
    "H11",
    "Địa danh, ngày tháng sai mẫu; cần dạng «Vĩnh Thuỷ, ngày 05 tháng 02 năm 2027» (thêm số 0"
    " trước ngày nhỏ hơn 10 và tháng 1, 2; không thêm trước tháng 3 đến 9).",
)


@pytest.mark.parametrize(
    "text",
    [
        "Vĩnh Thuỷ, ngày 5 tháng 02 năm 2027",
        "Vĩnh Thuỷ, ngày 05 tháng 2 năm 2027",
        "Vĩnh Thuỷ, ngày 05 tháng 05 năm 2027",
        "Vĩnh Thuỷ, ngày … tháng … năm …",
    ],
)
def test_dates(text: str) -> None:
    document = resolution()
    say(document, "Vĩnh Thuỷ, ngày 05 tháng 02 năm 2027", text)
    assert found(document) == [DATE_FORM]


def test_date_upright_in_the_first_row() -> None:
    document = resolution()
    date_line = the(document, "Vĩnh Thuỷ, ngày")
    date_line.runs[0].italic = None
    document.tables[0].cell(0, 1)._tc.append(date_line._p)
    document.tables[0].cell(1, 1).add_paragraph()
    assert found(document) == [
        ("H11", "Địa danh, ngày tháng không ở ô phải, hàng thứ hai của bảng đầu văn bản."),
        ("H11", "Đang là chữ đứng; cần chữ nghiêng."),
    ]


def test_date_of_another_day() -> None:
    assert found(resolution(), paper_date=date(2027, 3, 12)) == [
        (
            "H12",
            "Văn bản in ngày 05 tháng 02 năm 2027; ngày của văn bản là ngày 12 tháng 3 năm 2027.",
        ),
    ]


def test_weekday() -> None:
    document = resolution()
    say(document, "Vĩnh Thuỷ, ngày", "Vĩnh Thuỷ, thứ Sáu, ngày")
    assert found(document) == [
        ("H12", "Dòng ngày tháng ghi cả thứ trong tuần; chỉ ghi ngày, tháng, năm."),
    ]


def test_numbered_agenda() -> None:
    document = agenda()
    line(document.tables[0].cell(1, 0), "Số 03-CTr/CB")
    assert found(document) == [
        ("H13", "Có số và ký hiệu; chương trình họp và phiếu không ghi số."),
    ]


def draft() -> DocxDocument:
    """A draft with blanks for number and date, its notes and its mark."""
    document = resolution()
    say(document, "Số 05-NQ/CB", "Số …………-NQ/CB")
    say(document, "ngày 05 tháng 02 năm 2027", "ngày … tháng … năm …")
    say(document, "Lê Văn Bình", "…………")
    say(document, "Lê Văn Bình", "…………")
    line(document.tables[0].cell(1, 0), "Dự thảo lần 1", italic=True)
    style = document.styles.add_style("ChiboDraftNote", 1)
    style.base_style = document.styles["Normal"]
    style.font.size = Pt(11)
    opening = the(document, "Ngày 05/02/2027")
    for text in ("BẢN NHÁP", "Chưa có ngày họp."):
        opening.insert_paragraph_before(text, style="ChiboDraftNote")
    return document


def test_draft() -> None:
    assert found(draft()) == []


def test_draft_mark() -> None:
    document = draft()
    mark = the(document, "Dự thảo")
    mark.runs[0].italic, mark.runs[0].text = None, "Dự thảo lần đầu"
    assert found(document) == [
        ("H14", "Dấu chỉ dự thảo sai mẫu; cần dạng «Dự thảo lần 1»."),
        ("H14", "Đang là chữ đứng; cần chữ nghiêng."),
    ]


def test_circulation_note() -> None:
    document = resolution()
    note = document.sections[0].first_page_header.paragraphs[0]
    run = note.add_run("TÀI LIỆU HỘI NGHỊ")
    run.bold, run.font.size = True, Pt(12)
    note.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    assert found(document) == []
    run.bold = None
    assert found(document) == [("H15", "Đang là không đậm; cần đậm.")]


def test_urgency() -> None:
    document = resolution()
    urgent = line(document.tables[0].cell(1, 0), "KHẨN", bold=True)
    assert found(document) == []
    urgent.runs[0].text, urgent.runs[0].bold = "Khẩn", None
    assert found(document) == [
        ("H16", "Mức độ khẩn sai mẫu; cần một trong: KHẨN, THƯỢNG KHẨN, HOẢ TỐC."),
        ("H16", "Đang là không đậm; cần đậm."),
    ]


def test_a_rule_as_a_border_of_the_name() -> None:
    document = resolution()
    properties = the(document, "CHI BỘ THÔN")._p.get_or_add_pPr()
    borders = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    bottom.set(qn("w:val"), "single")
    borders.append(bottom)
    properties.insert(0, borders)
    assert found(document) == [
        ("H08", "Tên cơ quan có đường kẻ hoặc gạch chân; cần dấu * ở dòng dưới."),
    ]
