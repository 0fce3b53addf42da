"""Correct papers, made with python-docx alone, for tests to spoil."""

from io import BytesIO

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

CENTER = WD_ALIGN_PARAGRAPH.CENTER
JUSTIFY = WD_ALIGN_PARAGRAPH.JUSTIFY
SLOTS = ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia")
HEAD_WIDTHS = (75, 90)
MINUTES_WIDTHS = (82.5, 82.5)


def as_bytes(document: DocxDocument) -> bytes:
    """The file Word would open."""
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def resolution() -> DocxDocument:
    """A resolution with a heading, a numbered paragraph, points and a data table."""
    document = blank()
    letterhead(document, "Số 05-NQ/CB")
    title(document, "NGHỊ QUYẾT", "lãnh đạo thực hiện nhiệm vụ tháng 02 năm 2027")
    body(
        document,
        "Ngày 05/02/2027, Chi bộ thôn Đức Xá tổ chức sinh hoạt thường kỳ, thực hiện"
        " Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025 của Ban Tổ chức Trung ương.",
    )
    heading(document, "I- ĐÁNH GIÁ KẾT QUẢ THÁNG 01")
    body(document, "1. Chi bộ hoàn thành các nhiệm vụ đã đề ra.")
    body(document, "a) Vận động nhân dân làm đường;")
    body(document, "b) Thu đảng phí đúng hạn.")
    heading(document, "II- NHIỆM VỤ THÁNG 02")
    data_table(document)
    last(document, "Nghị quyết được biểu quyết thông qua với 21/21 đồng chí tán thành (100%).")
    closing(
        document,
        "- Đảng uỷ xã Vĩnh Thuỷ (để báo cáo);",
        "- Các đồng chí đảng viên trong chi bộ;",
        "- Lưu Chi bộ.",
    )
    return document


def grounded_resolution() -> DocxDocument:
    """A resolution that opens with its grounds and has articles."""
    document = blank()
    letterhead(document, "Số 06-NQ/CB")
    title(document, "NGHỊ QUYẾT", "kết nạp đảng viên")
    body(document, "- Căn cứ Điều lệ Đảng;")
    body(document, "- Căn cứ kết quả biểu quyết của Chi bộ.")
    article = body(document, "")
    article.add_run("Điều 1. Đề nghị kết nạp").bold = True
    body(document, "1. Đề nghị Đảng uỷ xã xem xét.")
    last(document, "2. Giao chi uỷ hoàn chỉnh hồ sơ.")
    closing(document, "- Đảng uỷ xã Vĩnh Thuỷ (để báo cáo);", "- Lưu Chi bộ.")
    return document


def minutes() -> DocxDocument:
    """Minutes without a number."""
    document = blank()
    letterhead(document, None)
    title(document, "BIÊN BẢN", "sinh hoạt chi bộ thường kỳ tháng 02 năm 2027")
    body(document, "Hội nghị bắt đầu vào lúc 14 giờ 00 phút, ngày 05/02/2027, tại Nhà văn hoá.")
    body(document, "Triệu tập: 23 đồng chí; có mặt: 21; vắng: 2, có lý do: ốm.")
    body(document, "Chủ trì: đồng chí Lê Văn Bình. Thư ký: đồng chí Trần Thị Cúc.")
    heading(document, "I- NỘI DUNG")
    body(document, "Biểu quyết: 21/21 đồng chí tán thành.")
    last(document, "Hội nghị kết thúc vào lúc 16 giờ 30 phút cùng ngày.")
    table = grid(document, 1, MINUTES_WIDTHS)
    for cell, caption, name in (
        (table.cell(0, 0), "NGƯỜI GHI BIÊN BẢN", "Trần Thị Cúc"),
        (table.cell(0, 1), "CHỦ TRÌ HỘI NGHỊ", "Lê Văn Bình"),
    ):
        line(cell, caption, bold=True)
        line(cell, name, bold=True).paragraph_format.space_before = Pt(72)
    return document


def agenda() -> DocxDocument:
    """The agenda of a meeting: a table, no number, no signature."""
    document = blank()
    letterhead(document, None)
    title(document, "CHƯƠNG TRÌNH", "sinh hoạt chi bộ thường kỳ tháng 02 năm 2027")
    data_table(document)
    return document


def letter() -> DocxDocument:
    """A letter."""
    document = blank()
    table = letterhead(document, "Số 12-CV/CB")
    line(table.cell(1, 0), "về việc chuẩn bị sinh hoạt chuyên đề", size=12, italic=True)
    address(document, "Kính gửi:", " Đảng uỷ xã Vĩnh Thuỷ")
    last(document, "Chi bộ thôn Đức Xá xin báo cáo việc chuẩn bị.")
    closing(document, "- Như trên;", "- Lưu Chi bộ.")
    return document


def submission(*, label: str = "Kính trình:", mark: str = ";") -> DocxDocument:
    """A submission."""
    document = blank()
    letterhead(document, "Số 02-TTr/CB")
    title(document, "TỜ TRÌNH", "về việc xin hỗ trợ kinh phí")
    address(document, label, " Đảng uỷ xã Vĩnh Thuỷ")
    last(document, "Chi bộ đề nghị Đảng uỷ xã xem xét.")
    closing(document, f"- Như trên{mark}", "- Lưu Chi bộ.")
    return document


def annexed_resolution() -> DocxDocument:
    """A resolution with an annex in a section of its own."""
    document = blank()
    letterhead(document, "Số 05-NQ/CB")
    title(document, "NGHỊ QUYẾT", "phân công nhiệm vụ")
    last(document, "Chi bộ phân công nhiệm vụ theo Phụ lục kèm theo.")
    closing(document, "- Lưu Chi bộ.")
    section = document.add_section(WD_SECTION.NEW_PAGE)
    restart = OxmlElement("w:pgNumType")
    restart.set(qn("w:start"), "1")
    section._sectPr.append(restart)
    for text, bold in (
        ("PHỤ LỤC", True),
        ("DANH SÁCH PHÂN CÔNG", True),
        ("(Kèm theo Nghị quyết số 05-NQ/CB, ngày 05/02/2027 của Chi bộ thôn Đức Xá)", False),
        ("-----", False),
    ):
        line(document, text, bold=bold)
    data_table(document)
    return document


def blank() -> DocxDocument:
    """An empty paper: page, page number, base style."""
    document = Document()
    normal = document.styles["Normal"]
    normal.font.size = Pt(14)
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    for slot in SLOTS:
        fonts.set(qn(slot), "Times New Roman")
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.header_distance = Mm(10)
    section.different_first_page_header_footer = True
    number = section.header.paragraphs[0]
    number.style = document.styles["Normal"]
    number.alignment = CENTER
    page_field(number)
    return document


def page_field(paragraph: Paragraph) -> None:
    """Add a page number to a paragraph."""
    for kind, text in (("begin", None), (None, "PAGE"), ("separate", None), ("end", None)):
        run = paragraph.add_run()
        tag = "w:instrText" if text else "w:fldChar"
        element = OxmlElement(tag)
        if text:
            element.text = text
        else:
            element.set(qn("w:fldCharType"), str(kind))
        run._r.append(element)
        if kind == "separate":
            paragraph.add_run("2")


def letterhead(document: DocxDocument, number: str | None) -> Table:
    """The grid at the top."""
    table = grid(document, 2, HEAD_WIDTHS)
    line(table.cell(0, 0), "ĐẢNG BỘ XÃ VĨNH THUỶ")
    line(table.cell(0, 0), "CHI BỘ THÔN ĐỨC XÁ", bold=True)
    line(table.cell(0, 0), "*")
    line(table.cell(0, 1), "ĐẢNG CỘNG SẢN VIỆT NAM", size=15, bold=True)
    rule(table.cell(0, 1))
    if number:
        line(table.cell(1, 0), number)
    line(table.cell(1, 1), "Vĩnh Thuỷ, ngày 05 tháng 02 năm 2027", italic=True)
    return table


def rule(cell: _Cell) -> Paragraph:
    """The rule under the title: an empty paragraph with a top border."""
    paragraph = line(cell, "")
    paragraph.paragraph_format.left_indent = Mm(8.5)
    paragraph.paragraph_format.right_indent = Mm(8.5)
    borders = OxmlElement("w:pBdr")
    top = OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "0"), ("color", "000000")):
        top.set(qn(f"w:{name}"), value)
    borders.append(top)
    paragraph._p.get_or_add_pPr().insert(0, borders)
    return paragraph


def title(document: DocxDocument, name: str, subject: str) -> None:
    """The title block."""
    line(document, name, size=16, bold=True)
    line(document, subject, bold=True)
    line(document, "-----")


def address(document: DocxDocument, label: str, name: str) -> None:
    """The line "Kính gửi: …"."""
    paragraph = line(document, "")
    paragraph.add_run(label).italic = True
    paragraph.add_run(name)


def heading(document: DocxDocument, text: str) -> Paragraph:
    """A numbered heading."""
    paragraph = body(document, "")
    paragraph.add_run(text).bold = True
    paragraph.paragraph_format.keep_with_next = True
    return paragraph


def body(document: DocxDocument, text: str) -> Paragraph:
    """A paragraph of the text."""
    paragraph = document.add_paragraph(text)
    paragraph.alignment = JUSTIFY
    look = paragraph.paragraph_format
    look.first_line_indent = Mm(10)
    look.space_before, look.space_after = Pt(0), Pt(6)
    look.line_spacing_rule, look.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(18)
    return paragraph


def last(document: DocxDocument, text: str) -> Paragraph:
    """The last paragraph of the text, kept with the signatures."""
    paragraph = body(document, text)
    paragraph.paragraph_format.keep_with_next = True
    return paragraph


def data_table(document: DocxDocument) -> None:
    """A table in the text, with borders, in 13 pt, set left: the body's rules are not its own."""
    table = document.add_table(rows=2, cols=3, style="Table Grid")
    for row, texts in zip(
        table.rows,
        (("TT", "Nội dung", "Người thực hiện"), ("1", "Làm đường", "Lê Văn Bình")),
        strict=True,
    ):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.paragraphs[0].add_run(text).font.size = Pt(13)


def closing(document: DocxDocument, *recipients: str) -> Table:
    """The grid with recipients and signature."""
    table = grid(document, 1, HEAD_WIDTHS)
    left, right = table.cell(0, 0), table.cell(0, 1)
    label = line(left, "Nơi nhận:")
    label.alignment = WD_ALIGN_PARAGRAPH.LEFT
    label.runs[0].underline = True
    for recipient in recipients:
        line(left, recipient, size=12).alignment = WD_ALIGN_PARAGRAPH.LEFT
    line(right, "T/M CHI BỘ", bold=True)
    line(right, "BÍ THƯ")
    line(right, "Lê Văn Bình", bold=True).paragraph_format.space_before = Pt(72)
    return table


def grid(document: DocxDocument, rows: int, widths: tuple[float, ...]) -> Table:
    """A borderless table without inner margins."""
    table = document.add_table(rows=rows, cols=2)
    table.autofit = False
    margins = OxmlElement("w:tblCellMar")
    for side in ("w:left", "w:right"):
        margin = OxmlElement(side)
        margin.set(qn("w:w"), "0")
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    table._tbl.tblPr.append(margins)
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Mm(width)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    return table


def line(
    where: DocxDocument | _Cell,
    text: str,
    *,
    size: float = 14,
    bold: bool = False,
    italic: bool = False,
) -> Paragraph:
    """A centred line; the empty paragraph a new cell begins with is used first."""
    is_new_cell = isinstance(where, _Cell) and len(where.paragraphs) == 1 and not where.text
    paragraph = where.paragraphs[0] if is_new_cell else where.add_paragraph()
    paragraph.alignment = CENTER
    look = paragraph.paragraph_format
    look.space_before = look.space_after = Pt(0)
    look.line_spacing = 1
    if text:
        run = paragraph.add_run(text)
        run.font.size = Pt(size)
        run.bold, run.italic = bold or None, italic or None
    return paragraph
