"""Papers made elsewhere: in other shapes than ours, and what is no paper at all."""

import shutil
import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph
from form_measures import found, say, the
from form_papers import (
    agenda,
    as_bytes,
    blank,
    body,
    closing,
    data_table,
    last,
    letterhead,
    line,
    minutes,
    resolution,
    title,
)

from chibo_cli.errors import NothingToCheckError
from chibo_cli.form import Measured, examine

NO_GRID = (
    "H01",
    "Không có bảng 2 cột ở đầu văn bản (bên trái cơ quan, bên phải tiêu đề).",
)


def examined(document: DocxDocument) -> Measured:
    return examine(as_bytes(document))


def typed(document: DocxDocument, *parts: tuple[str, str]) -> Paragraph:
    """A line whose parts, each with its look (b, i, u, or a size), a tab keeps apart."""
    paragraph = document.add_paragraph()
    for number, (text, look) in enumerate(parts):
        run = paragraph.add_run(("\t" if number else "") + text)
        run.bold, run.italic = "b" in look or None, "i" in look or None
        run.underline = "u" in look or None
        size = look.strip("biu")
        run.font.size = Pt(int(size)) if size else None
    return paragraph


def typed_resolution() -> DocxDocument:
    """A resolution whose head and closing are typed with tabs, without any table."""
    document = blank()
    typed(document, ("ĐẢNG BỘ XÃ VĨNH THUỶ", ""), ("ĐẢNG CỘNG SẢN VIỆT NAM", "b15"))
    typed(document, ("CHI BỘ THÔN ĐỨC XÁ", "b"))
    typed(document, ("*", ""))
    typed(document, ("Số 05-NQ/CB", ""), ("Vĩnh Thuỷ, ngày 05 tháng 02 năm 2027", "i"))
    title(document, "NGHỊ QUYẾT", "lãnh đạo thực hiện nhiệm vụ tháng 02 năm 2027")
    last(document, "Chi bộ quyết nghị làm đường.")
    typed(document, ("Nơi nhận:", "u"), ("T/M CHI BỘ", "b"))
    typed(document, ("- Đảng uỷ xã Vĩnh Thuỷ;", "12"), ("BÍ THƯ", ""))
    typed(document, ("- Lưu Chi bộ.", "12"))
    signed = typed(document, ("", ""), ("Lê Văn Bình", "b"))
    signed.paragraph_format.space_before = Pt(72)
    return document


def test_a_head_and_a_closing_typed_with_tabs_are_read_as_columns() -> None:
    assert found(typed_resolution()) == [NO_GRID]


def test_faults_in_a_typed_head_are_told_of_their_own_part() -> None:
    document = typed_resolution()
    say(document, "ĐẢNG BỘ XÃ", "ĐẢNG UỶ XÃ")
    say(document, "Số 05-NQ/CB", "Số: 05-NQ/CB")
    say(document, "ngày 05 tháng 02", "ngày 5 tháng 02")
    places = {f.assertion: f.place for f in examined(document).faults if f.assertion != "H01"}
    assert places == {
        "H06": "đoạn 1: «ĐẢNG UỶ XÃ VĨNH THUỶ»",
        "H10": "đoạn 4: «Số: 05-NQ/CB»",
        "H11": "đoạn 4: «Vĩnh Thuỷ, ngày 5 tháng 02 năm 2027»",
    }


def test_names_kept_apart_by_manual_line_breaks() -> None:
    document = resolution()
    names = the(document, "ĐẢNG BỘ XÃ")
    for text, is_bold in (("CHI BỘ THÔN ĐỨC XÁ", True), ("*", None)):
        names.runs[-1].add_break()
        names.add_run(text).bold = is_bold
        old = next(p for p in document.tables[0].cell(0, 0).paragraphs if p.text == text)
        old._p.getparent().remove(old._p)
    assert found(document) == []


def test_type_and_subject_kept_apart_by_a_manual_line_break() -> None:
    document = resolution()
    name, subject = the(document, "NGHỊ QUYẾT"), the(document, "lãnh đạo")
    name.runs[0].add_break()
    run = name.add_run(subject.text)
    run.bold, run.font.size = True, Pt(14)
    subject._p.getparent().remove(subject._p)
    assert found(document) == []


def test_a_letterhead_of_one_row() -> None:
    document = resolution()
    table = document.tables[0]
    for column in (0, 1):
        for paragraph in list(table.cell(1, column).paragraphs):
            table.cell(0, column)._tc.append(paragraph._p)
    table._tbl.remove(table.rows[1]._tr)
    assert found(document) == [("H01", "Bảng đầu văn bản có 1 hàng; cần 2 hàng, 2 cột.")]


def boxed(paragraph: Paragraph, *lines: str) -> None:
    """Move texts into a text box anchored in a paragraph, as Word writes one, twice."""
    content = "".join(
        f'<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="30"/></w:rPr>'
        f"<w:t>{text}</w:t></w:r></w:p>"
        for text in lines
    )
    box = f"<w:txbxContent>{content}</w:txbxContent>"
    run = parse_xml(
        f"<w:r {nsdecls('w', 'wp', 'a')}"
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
        ' xmlns:v="urn:schemas-microsoft-com:vml">'
        '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>'
        f'<wp:extent cx="3240000" cy="360000"/><wps:txbx>{box}</wps:txbx></wp:anchor></w:drawing>'
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    paragraph._p.insert(0, run)


def test_a_title_in_a_text_box() -> None:
    document = typed_resolution()
    first = document.paragraphs[0]
    first._p.remove(first.runs[1]._r)
    boxed(first, "ĐẢNG CỘNG SẢN VIỆT NAM")
    assert found(document) == [NO_GRID]


def test_a_page_number_in_a_frame_in_the_middle() -> None:
    document = resolution()
    number = document.sections[0].header.paragraphs[0]
    number.alignment = None
    frame = OxmlElement("w:framePr")
    frame.set(qn("w:xAlign"), "center")
    number._p.get_or_add_pPr().insert(0, frame)
    assert found(document) == []


def test_a_page_number_put_in_the_middle_by_a_tab() -> None:
    document = resolution()
    number = document.sections[0].header.paragraphs[0]
    number.alignment = None
    number.runs[0].text = "\t"
    begin = OxmlElement("w:fldChar")
    begin.set(qn("w:fldCharType"), "begin")
    number.runs[0]._r.append(begin)
    number.paragraph_format.tab_stops.add_tab_stop(Mm(82.5), WD_TAB_ALIGNMENT.CENTER)
    assert found(document) == []


def test_a_page_number_in_a_content_control() -> None:
    document = resolution()
    number = document.sections[0].header.paragraphs[0]._p
    control, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
    number.getparent().replace(number, control)
    control.append(content)
    content.append(number)
    assert found(document) == []


def numbered_by_word(document: DocxDocument, paragraph: Paragraph, *, form: str, text: str) -> None:
    """Let Word put the number or mark before a paragraph."""
    numbering = document.part.numbering_part.element
    shape = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl></w:abstractNum>'
    )
    numbering.insert(0, shape)
    numbering.append(
        parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>')
    )
    asked = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="90"/></w:numPr>'
    paragraph._p.get_or_add_pPr().append(parse_xml(asked))


def test_the_dash_of_a_recipient_may_be_that_of_a_list() -> None:
    document = resolution()
    say(document, "- Đảng uỷ xã Vĩnh Thuỷ", "Đảng uỷ xã Vĩnh Thuỷ")
    numbered_by_word(document, the(document, "Đảng uỷ xã"), form="bullet", text="-")
    assert found(document) == []


def test_points_lettered_by_word_follow_the_english_alphabet() -> None:
    document = resolution()
    say(document, "b) Thu", "Thu")
    point = the(document, "Thu đảng phí")
    numbered_by_word(document, point, form="lowerLetter", text="%1)")
    assert found(document) == []
    assert "a) Thu đảng phí đúng hạn." in {
        fault.place.partition("«")[2].rstrip("»")
        for fault in examined(_moved(document, point)).faults
    }


def _moved(document: DocxDocument, point: Paragraph) -> DocxDocument:
    point.paragraph_format.first_line_indent = Mm(3)
    return document


def test_what_tracked_changes_deleted_is_not_there() -> None:
    document = resolution()
    deleted = body(document, "")
    mark = parse_xml(f'<w:rPr {nsdecls("w")}><w:del w:id="1" w:author="A"/></w:rPr>')
    deleted._p.get_or_add_pPr().append(mark)
    removed = parse_xml(
        f'<w:del {nsdecls("w")} w:id="2" w:author="A"><w:r><w:delText>Xoá</w:delText></w:r></w:del>'
    )
    deleted._p.append(removed)
    the(document, "1. Chi bộ")._p.addnext(deleted._p)
    assert found(document) == []
    assert examined(document).notes == (
        "Tệp còn vết sửa (Track Changes) chưa duyệt; đo như khi mọi chỗ sửa được chấp nhận.",
    )


def test_a_contents_page_is_no_text() -> None:
    document = resolution()
    style = document.styles.add_style("toc 1", 1)
    style.base_style = document.styles["Normal"]
    the(document, "Ngày 05/02/2027").insert_paragraph_before("I. Đánh giá\t1", style="toc 1")
    assert found(document) == []


def test_a_wide_table_may_lie_on_its_side() -> None:
    document = blank()
    letterhead(document, "Số 05-NQ/CB")
    title(document, "NGHỊ QUYẾT", "phân công nhiệm vụ")
    body(document, "Chi bộ phân công theo bảng sau.")
    for orientation, size in ((WD_ORIENT.LANDSCAPE, (297, 210)), (WD_ORIENT.PORTRAIT, (210, 297))):
        section = document.add_section(WD_SECTION.NEW_PAGE)
        section.orientation = orientation
        section.page_width, section.page_height = map(Mm, size)
        section.different_first_page_header_footer = False
        if orientation is WD_ORIENT.LANDSCAPE:
            data_table(document)
    last(document, "Chi bộ thực hiện nghị quyết này.")
    closing(document, "- Lưu Chi bộ.")
    assert found(document) == []
    table = document.tables[1]._tbl
    table.getparent().remove(table)
    body(document, "Chữ.")
    section_break = document.paragraphs[5]
    section_break.add_run("Trang ngang.")
    assert ("P01", "Có trang ngang mà không có bảng; trang ngang chỉ dùng cho bảng rộng.") in found(
        document
    )


def test_a_short_paper_needs_no_page_number() -> None:
    document = blank()
    letterhead(document, "Số 05-TB/CB")
    title(document, "THÔNG BÁO", "lịch họp tháng 02 năm 2027")
    last(document, "Chi bộ họp ngày 05/02/2027.")
    closing(document, "- Lưu Chi bộ.")
    number = document.sections[0].header.paragraphs[0]._p
    number.getparent().remove(number)
    assert found(document) == []


@pytest.mark.parametrize(
    "name", ["PHIẾU GỬI", "GIẤY GIỚI THIỆU", "DANH SÁCH", "DANH SÁCH ĐIỂM DANH", "KỊCH BẢN"]
)
def test_papers_that_follow_their_own_form(name: str) -> None:
    document = agenda()
    say(document, "CHƯƠNG TRÌNH", name)
    assert found(document) == []
    assert examined(document).notes == ()


def test_a_slip_may_be_small_and_numbered() -> None:
    document = agenda()
    say(document, "CHƯƠNG TRÌNH", "PHIẾU GỬI")
    line(document.tables[0].cell(1, 0), "Số 03-PG/CB")
    document.sections[0].page_width, document.sections[0].page_height = Mm(148), Mm(210)
    assert [assertion for assertion, _ in found(document)] == ["H02"]


def test_an_excerpt_from_minutes_is_signed_as_its_form_asks() -> None:
    document = minutes()
    say(document, "BIÊN BẢN", "TRÍCH BIÊN BẢN")
    say(document, "NGƯỜI GHI BIÊN BẢN", "NGƯỜI TRÍCH")
    assert found(document) == []


def test_an_unknown_type_is_measured_only_for_what_all_papers_share() -> None:
    document = agenda()
    say(document, "CHƯƠNG TRÌNH", "ĐƠN XIN VÀO ĐẢNG")
    result = examined(document)
    assert (result.kind, result.faults) == ("Đơn xin vào đảng", ())
    assert result.notes == (
        "Không nhận ra tên loại «ĐƠN XIN VÀO ĐẢNG»; chỉ đo phần chung của thể thức.",
    )


def book(*made: Callable[[], DocxDocument]) -> DocxDocument:
    """Papers bound in one file after a contents page."""
    bound = blank()
    line(bound, "SỔ BIÊN BẢN", bold=True, size=16)
    line(bound, "Mục lục", bold=True)
    for make in made:
        for element in list(make().element.body):
            if element.tag != qn("w:sectPr"):
                bound.element.body.insert(len(bound.element.body) - 1, element)
    return bound


def test_each_paper_of_a_book_is_measured() -> None:
    assert found(book(minutes, minutes, resolution)) == []
    wrong = book(minutes, minutes)
    captions = [p for t in wrong.tables for p in t.cell(0, 0).paragraphs if p.text[:5] == "NGƯỜI"]
    captions[1].runs[0].text = "THƯ KÝ"
    result = examined(wrong)
    assert result.kind == "Sổ 2 văn bản"
    assert [(fault.assertion, fault.message) for fault in result.faults] == [
        ("M01", "Chữ ký bên trái ghi «THƯ KÝ»; cần NGƯỜI GHI BIÊN BẢN."),
    ]


def test_a_paper_in_the_state_form_is_told_to_be_one() -> None:
    document = resolution()
    say(document, "ĐẢNG CỘNG SẢN VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    result = examined(document)
    assert result.notes == (
        "Văn bản trình bày theo thể thức văn bản hành chính Nhà nước; thể thức ấy không dùng cho "
        "văn bản của Đảng.",
    )
    assert [fault.assertion for fault in result.faults] == ["H03", "H05"]


def english_letter() -> DocxDocument:
    document = Document()
    for text in ("Dear Sir,", "Thank you for your letter of 3 May.", "Yours faithfully,"):
        document.add_paragraph(text)
    return document


@pytest.mark.parametrize(
    ("document", "told"),
    [
        (Document(), "không có chữ nào, không có gì để đo."),
        (
            english_letter(),
            "không giống văn bản của chi bộ: không có tiêu đề, tên chi bộ, tên loại văn bản hay nơi"
            " nhận; không đo.",
        ),
    ],
)
def test_what_is_no_paper_is_not_measured(document: DocxDocument, told: str) -> None:
    with pytest.raises(NothingToCheckError) as nothing:
        examined(document)
    assert str(nothing.value) == f"Tệp đưa vào {told}"


def test_the_guideline_is_the_one_of_the_day_a_paper_prints_however_it_prints_it() -> None:
    document = resolution()
    assert examined(document).profile == "hd05"
    say(document, "ngày 05 tháng 02 năm 2027", "ngày 5 tháng 2 năm 2025")
    assert examined(document).profile == "hd36"
    assert examine(as_bytes(document), profile="hd05").profile == "hd05"
    say(document, "ngày 5 tháng 2 năm 2025", "ngày … tháng … năm …")
    result = examined(document)
    assert (result.profile, result.day, result.notes) == (
        "hd05",
        None,
        ("Không đọc được ngày của văn bản, nên đo theo hướng dẫn hiện hành.",),
    )


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("make", [resolution, minutes, typed_resolution])
def test_what_libreoffice_saves_anew_is_measured_as_before(
    make: Callable[[], DocxDocument], tmp_path: Path
) -> None:
    (tmp_path / "a.docx").write_bytes(as_bytes(make()))
    for source, form in (("a.docx", "odt"), ("a.odt", "docx:MS Word 2007 XML")):
        profile = (tmp_path / "profile").as_uri()
        command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to"]
        subprocess.run(
            [*command, form, "--outdir", str(tmp_path), str(tmp_path / source)],
            check=True,
            capture_output=True,
        )
    before = examined(make())
    after = examine(BytesIO((tmp_path / "a.docx").read_bytes()))
    assert (after.kind, after.day) == (before.kind, before.day)
    assert [fault.assertion for fault in after.faults] == [f.assertion for f in before.faults]
