"""Each assertion finds the fault planted for it, and each usual mistake is told as one."""

from collections.abc import Callable
from datetime import date

import pytest
from docx.document import Document as DocxDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.shared import Mm, Pt, RGBColor
from form_measures import say, the
from form_papers import (
    agenda,
    annexed_resolution,
    as_bytes,
    grounded_resolution,
    letter,
    line,
    minutes,
    page_field,
    resolution,
    submission,
)

from chibo_cli.findings import Severity
from chibo_cli.form import FormFault, measure
from chibo_cli.form.demands import demands, mistakes
from chibo_cli.form.measuring import assertions

Paper = Callable[[], DocxDocument]
Spoiling = Callable[[DocxDocument], object]

PAPERS: tuple[Paper, ...] = (
    *(resolution, grounded_resolution, minutes, agenda),
    *(letter, submission, annexed_resolution),
)
# What only the register of a cell's papers can show, no single file.
OF_THE_REGISTER = ("N01", "N02")
NUMBERING = "SAI3"


def saying(old: str, new: str) -> Spoiling:
    return lambda document: say(document, old, new)


def without(text: str) -> Spoiling:
    def spoil(document: DocxDocument) -> None:
        paragraph = the(document, text)._p
        paragraph.getparent().remove(paragraph)

    return spoil


def bold(text: str) -> Spoiling:
    return lambda document: setattr(the(document, text).runs[0], "bold", True)


def sized(text: str, size: float) -> Spoiling:
    return lambda document: setattr(the(document, text).runs[0].font, "size", Pt(size))


def italic(text: str) -> Spoiling:
    return lambda document: setattr(the(document, text).runs[0], "italic", True)


def signed(name: str) -> Spoiling:
    return lambda d: setattr(d.tables[-1].cell(0, 1).paragraphs[-1].runs[0], "text", name)


def looking(text: str, name: str, value: object) -> Spoiling:
    return lambda document: setattr(the(document, text).paragraph_format, name, value)


def of_section(name: str, value: object) -> Spoiling:
    return lambda document: setattr(document.sections[0], name, value)


def mirrored(document: DocxDocument) -> None:
    document.settings.element.insert(0, OxmlElement("w:mirrorMargins"))
    document.sections[0].left_margin, document.sections[0].right_margin = Mm(15), Mm(30)


def unnumbered_pages(document: DocxDocument) -> None:
    number = document.sections[0].header.paragraphs[0]._p
    number.getparent().remove(number)


def noted(document: DocxDocument) -> None:
    note = document.sections[0].first_page_header.paragraphs[0]
    note.add_run("TÀI LIỆU HỘI NGHỊ").bold = True


def addressed(document: DocxDocument) -> None:
    address = the(document, "Ngày 05/02/2027").insert_paragraph_before("Kính gửi: Đảng uỷ xã")
    address.alignment = WD_ALIGN_PARAGRAPH.CENTER


def in_the_state_form(document: DocxDocument) -> None:
    run = the(document, "Nơi nhận").runs[0]
    run.bold, run.italic, run.underline, run.font.size = True, True, None, Pt(12)


PLANTED: dict[str, tuple[Paper, Spoiling]] = {
    "P01": (resolution, of_section("page_height", Mm(279))),
    "P02": (resolution, of_section("top_margin", Mm(25))),
    "P03": (resolution, of_section("header_distance", Mm(15))),
    "P04": (resolution, of_section("different_first_page_header_footer", False)),
    "P05": (resolution, unnumbered_pages),
    "P06": (resolution, lambda d: page_field(d.sections[0].footer.paragraphs[0])),
    "P07": (resolution, mirrored),
    "F01": (resolution, lambda d: setattr(the(d, "1. Chi").runs[0].font, "name", "Calibri")),
    "F02": (
        resolution,
        lambda d: setattr(the(d, "1. Chi").runs[0].font.color, "rgb", RGBColor(0, 0, 255)),
    ),
    "F03": (resolution, saying("1. Chi bộ", "1. Chi bô\u0323")),
    "F04": (resolution, sized("1. Chi", 12)),
    "H01": (resolution, lambda d: setattr(d.tables[0], "style", d.styles["Table Grid"])),
    "H02": (resolution, lambda d: setattr(d.tables[0].columns[0], "width", Mm(70))),
    "H03": (resolution, sized("ĐẢNG CỘNG SẢN", 14)),
    "H04": (resolution, lambda d: d.tables[0].cell(0, 1).paragraphs[1]._p.pPr.clear()),
    "H05": (
        resolution,
        lambda d: line(d.tables[0].cell(0, 1), "Độc lập - Tự do - Hạnh phúc", bold=True),
    ),
    "H06": (resolution, bold("ĐẢNG BỘ XÃ")),
    "H07": (resolution, saying("CHI BỘ THÔN ĐỨC XÁ", "Chi bộ thôn Đức Xá")),
    "H08": (resolution, saying("*", "***")),
    "H09": (resolution, saying("Số 05-NQ/CB", "Số 05-NQ/CBĐX")),
    "H10": (resolution, saying("Số 05-NQ/CB", "Số 5-NQ/CB")),
    "H11": (resolution, lambda d: setattr(the(d, "Vĩnh Thuỷ, ngày").runs[0], "italic", None)),
    "H12": (resolution, saying("Vĩnh Thuỷ, ngày", "Vĩnh Thuỷ, Thứ Sáu, ngày")),
    "H13": (agenda, lambda d: line(d.tables[0].cell(1, 0), "Số 03-CTr/CB")),
    "H14": (resolution, lambda d: line(d.tables[0].cell(1, 0), "DỰ THẢO", italic=True)),
    "H15": (resolution, noted),
    "H16": (resolution, lambda d: line(d.tables[0].cell(1, 0), "KHẨN")),
    "T01": (resolution, sized("NGHỊ QUYẾT", 14)),
    "T02": (resolution, saying("lãnh đạo thực hiện", "Lãnh đạo thực hiện")),
    "T03": (resolution, saying("-----", "---------")),
    "T04": (letter, sized("về việc", 13)),
    "T05": (resolution, saying("NGHỊ QUYẾT", "CHỈ THỊ")),
    "B01": (resolution, looking("1. Chi", "alignment", None)),
    "B02": (resolution, looking("1. Chi", "first_line_indent", Mm(12.7))),
    "B03": (resolution, looking("1. Chi", "line_spacing", 1.5)),
    "B04": (resolution, looking("1. Chi", "space_after", Pt(3))),
    "B05": (grounded_resolution, saying("- Căn cứ Điều lệ", "Căn cứ Điều lệ")),
    "B06": (resolution, saying("tán thành (100%).", "tán thành (100%)")),
    "B07": (resolution, saying("b) Thu", "d) Thu")),
    "B08": (grounded_resolution, saying("Điều 1. Đề nghị", "Điều 1: Đề nghị")),
    "B09": (resolution, saying("1. Chi bộ", "\t1. Chi bộ")),
    "B10": (resolution, saying(", ngày 28/10/2025 của Ban Tổ chức Trung ương", "")),
    "K01": (letter, lambda d: setattr(the(d, "Kính gửi").runs[0], "italic", None)),
    "K02": (letter, saying("- Như trên;", "- Đảng uỷ xã;")),
    "R01": (resolution, lambda d: setattr(the(d, "Nơi nhận").runs[0], "underline", None)),
    "R02": (resolution, saying("trong chi bộ;", "trong chi bộ")),
    "R03": (resolution, saying("- Lưu Chi bộ.", "- Lưu: VT, Chi bộ.")),
    "S01": (resolution, lambda d: setattr(the(d, "T/M CHI BỘ").runs[0], "bold", None)),
    "S02": (resolution, saying("BÍ THƯ", "CHI UỶ VIÊN")),
    "S03": (resolution, saying("BÍ THƯ", "K/T BÍ THƯ")),
    "S04": (resolution, signed("LÊ VĂN BÌNH")),
    "S05": (resolution, saying("BÍ THƯ", "BÍ THƯ (đã ký)")),
    "S06": (resolution, looking("Nghị quyết được", "keep_with_next", False)),
    "M01": (minutes, saying("CHỦ TRÌ HỘI NGHỊ", "CHỦ TOẠ")),
    "M02": (minutes, saying("16 giờ 30 phút cùng ngày", "buổi chiều")),
    "M03": (minutes, saying("vắng: 2", "vắng: 3")),
    "M04": (minutes, saying("CHỦ TRÌ HỘI NGHỊ", "T/M CHI BỘ")),
    "X01": (annexed_resolution, without("(Kèm theo")),
    "X02": (annexed_resolution, saying("theo Phụ lục kèm theo", "như sau")),
    "L01": (resolution, saying("tháng 02 năm 2027", "tháng 02 năm 2025")),
    "L02": (resolution, saying("hoàn thành", "hoàn thành, hoà giải và hòa hợp")),
}
USUAL: dict[str, tuple[Paper, Spoiling]] = {
    "SAI1": (
        resolution,
        lambda d: line(d.tables[0].cell(0, 1), "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True),
    ),
    "SAI2": (resolution, saying("Số 05-NQ/CB", "Số: 05/NQ-CB")),
    "SAI4": (resolution, saying("ĐẢNG BỘ XÃ", "ĐẢNG UỶ XÃ")),
    "SAI5": (resolution, saying("*", "________")),
    "SAI6": (resolution, saying("T/M CHI BỘ", "TM. CHI BỘ")),
    "SAI7": (resolution, saying("T/M CHI BỘ", "T/M CHI UỶ")),
    "SAI8": (resolution, bold("BÍ THƯ")),
    "SAI9": (resolution, signed("ThS. Lê Văn Bình")),
    "SAI10": (resolution, in_the_state_form),
    "SAI11": (letter, saying("về việc", "V/v")),
    "SAI12": (resolution, saying("tán thành (100%).", "tán thành (100%)./.")),
    "SAI13": (resolution, of_section("right_margin", Mm(20))),
    "SAI14": (resolution, saying("ngày 05 tháng 02", "ngày 5 tháng 2")),
    "SAI15": (grounded_resolution, italic("- Căn cứ Điều lệ")),
    "SAI16": (resolution, addressed),
    "SAI17": (resolution, saying("NGHỊ QUYẾT", "HƯỚNG DẪN")),
    "SAI18": (resolution, saying("ĐẢNG BỘ XÃ VĨNH THUỶ", "ĐẢNG BỘ HUYỆN VĨNH LINH")),
    "SAI19": (resolution, lambda d: page_field(d.sections[0].footer.paragraphs[0])),
    "SAI20": (letter, saying("về việc", "Về việc")),
}


def measured(planted: tuple[Paper, Spoiling]) -> tuple[FormFault, ...]:
    paper, spoil = planted
    document = paper()
    spoil(document)
    return measure(as_bytes(document))


def test_a_fault_is_planted_for_every_assertion_a_file_can_violate() -> None:
    assert tuple(PLANTED) == tuple(each.id for each in assertions())
    assert set(OF_THE_REGISTER).isdisjoint(PLANTED)


@pytest.mark.parametrize("paper", PAPERS)
def test_before_anything_is_planted_nothing_is_found(paper: Paper) -> None:
    assert measure(as_bytes(paper())) == ()


@pytest.mark.parametrize("id", PLANTED)
def test_the_planted_fault_is_found(id: str) -> None:
    assert id in {fault.assertion for fault in measured(PLANTED[id])}


def test_every_usual_mistake_a_file_can_show_is_planted() -> None:
    assert sorted([*USUAL, NUMBERING]) == sorted(mistakes())


@pytest.mark.parametrize("number", USUAL)
def test_a_usual_mistake_is_told_as_one(number: str) -> None:
    told = {fault.mistake.number for fault in measured(USUAL[number]) if fault.mistake}
    assert told == {number}


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (saying("Vĩnh Thuỷ, ngày", "Thị trấn Hồ Xá, ngày"), "Địa danh ghi «Thị trấn»"),
        (saying("Đảng uỷ xã Vĩnh Thuỷ", "Huyện uỷ Vĩnh Linh"), "«Huyện uỷ» là cấp huyện"),
    ],
)
def test_a_district_is_found_wherever_it_stands_in_new_papers_only(
    spoil: Spoiling, told: str
) -> None:
    document = resolution()
    spoil(document)
    faults = [f for f in measure(as_bytes(document)) if f.mistake]
    assert [
        (f.mistake.number if f.mistake else "", f.message.startswith(told)) for f in faults
    ] == [("SAI18", True)]
    older = measure(as_bytes(document), profile="hd36")
    assert [fault for fault in older if fault.mistake] == []


def test_every_demand_says_how_to_put_it_right_and_cites_a_dated_paper() -> None:
    assert sorted(demands()) == sorted(each.id for each in assertions())
    for each in demands().values():
        assert each.title and each.remedy[0].isupper() and each.remedy.endswith("."), each
        assert ", ngày " in each.basis("hd05"), each


def test_only_what_an_official_paper_says_is_an_error() -> None:
    levels = {"A": Severity.ERROR, "B": Severity.WARNING, "C": Severity.ADVICE}
    milder = [
        id for id, each in demands().items() if each.severity("hd05") != levels[each.best_grade]
    ]
    assert milder == ["H01", "B10"]
    assert {each.severity("hd36") for each in demands().values()} == {
        *(Severity.WARNING, Severity.ADVICE),
    }


def test_a_clause_is_cited_only_of_the_paper_it_stands_in() -> None:
    parent = demands()["H06"]
    assert parent.basis("hd05") == (
        "Hướng dẫn 05-HD/VPTW, ngày 27/5/2026, mục 2.1.2 đ; Phụ lục 2 (A: theo văn bản chính thức)"
    )
    assert parent.basis("hd36") == "Hướng dẫn 36-HD/VPTW, ngày 03/4/2018 (B: theo nguồn thứ cấp)"
    issuing = "Quy định 399-QĐ/TW, ngày 09/01/2026, Điều 11 (B: theo nguồn thứ cấp)"
    assert demands()["T05"].basis("hd05") == demands()["T05"].basis("hd36") == issuing


def test_a_day_asked_for_is_compared_with_the_one_printed() -> None:
    faults = measure(as_bytes(resolution()), paper_date=date(2027, 2, 6))
    assert [(fault.assertion, fault.message) for fault in faults] == [
        (
            "H12",
            "Văn bản in ngày 05 tháng 02 năm 2027; ngày của văn bản là ngày 06 tháng 02 năm 2027.",
        )
    ]
