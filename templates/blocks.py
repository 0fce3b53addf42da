"""Pieces that papers share: paragraphs with tags, tables, letterhead, title, closing."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from forms import A5_CLOSING, A5_LETTERHEAD, CAPTIONS, CLOSING, LETTERHEAD, WIDE_LETTERHEAD
from package import STYLE_PREFIX, twips

from chibo_cli.word import TO_FILL_BY_HAND

# Jinja writes a bare `{{ none }}` as the word None before any filter sees it, so what a draft
# leaves open stands in the template as dots: short within a line, a line of its own for prose.
DOTS = TO_FILL_BY_HAND
LINE_OF_DOTS = 30 * TO_FILL_BY_HAND[0]
# To tick by hand: a square that Times New Roman itself has, so that it prints everywhere.
BOX = "□"

_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def p(form: str, text: str) -> str:
    """A paragraph of a form; its text may hold tags."""
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{STYLE_PREFIX}{form}"/></w:pPr>'
        f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
    )


def tag(statement: str, level: str = "p") -> str:
    """A statement that stands for whole paragraphs (`p`) or table rows (`tr`)."""
    if level == "tr":
        text = f"<w:t>{{%tr {escape(statement)} %}}</w:t>"
        return f"<w:tr><w:tc><w:p><w:r>{text}</w:r></w:p></w:tc></w:tr>"
    return p("Body", f"{{%p {statement} %}}")


def when(condition: str, *content: str) -> str:
    """The content, only where the condition holds."""
    return tag(f"if {condition}") + "".join(content) + tag("endif")


def either(condition: str, then: str, otherwise: str) -> str:
    """One of two contents."""
    return tag(f"if {condition}") + then + tag("else") + otherwise + tag("endif")


def each(loop: str, *content: str) -> str:
    """The content once for each turn of the loop (`doan in cac_doan`)."""
    return tag(f"for {loop}") + "".join(content) + tag("endfor")


def to_write_in(label: str = "") -> str:
    """A line of dots for what is written by hand, under its label."""
    return (p("Lead", label) if label else "") + p("Body", LINE_OF_DOTS)


def prose(label: str, value: str) -> str:
    """Prose under a label: run in when it is one paragraph, else its paragraphs below.

    Nothing recorded prints dots in a draft and nothing at all in a finished paper; what was
    recorded as nothing says so.
    """
    start = f"- {label}"
    return when(
        f"{value} is not none or ban_nhap",
        tag(f"if {value} is none"),
        to_write_in(f"{start}:"),
        tag(f"elif not {value}"),
        p("Body", f"{start}: Không có."),
        tag(f"elif {value}|length == 1"),
        p("Body", f"{start}: {{{{ {value}[0]|hoa_dau|cau }}}}"),
        tag("else"),
        p("Lead", f"{start}:"),
        each(f"doan in {value}", p("Body", "+ {{ doan|hoa_dau|cau }}")),
        tag("endif"),
    )


def paragraphs(value: str) -> str:
    """Prose without a label, a paragraph each."""
    return when(
        f"{value} is not none or ban_nhap",
        either(
            f"{value} is none",
            to_write_in(),
            either(
                value,
                each(f"doan in {value}", p("Body", "{{ doan|cau }}")),
                p("Body", "Không có."),
            ),
        ),
    )


def discussion(value: str) -> str:
    """A discussion under a title of its own; in a draft without remarks, the place for them."""
    return _remarks(value) + when(f"not {value} and ban_nhap", to_write_in())


def remarks(value: str) -> str:
    """The remarks on what was presented before them, if there were any."""
    return when(value, p("Lead", "Ý kiến thảo luận:"), _remarks(value))


def _remarks(value: str) -> str:
    """Remarks by name, with the chair's answers."""
    return each(
        f"y in {value}",
        tag("if y.noi_dung"),
        each(
            "doan in y.noi_dung",
            either(
                "loop.first",
                p("Body", "- Đồng chí {{ y.nguoi }}: {{ doan|hoa_dau|cau }}"),
                p("Body", "{{ doan|hoa_dau|cau }}"),
            ),
        ),
        tag("elif ban_nhap"),
        p("Body", f"- Đồng chí {{{{ y.nguoi }}}}: {DOTS}"),
        tag("else"),
        p("Body", "- Đồng chí {{ y.nguoi }} phát biểu ý kiến."),
        tag("endif"),
        when(
            "y.tra_loi",
            each(
                "doan in y.tra_loi",
                either(
                    "loop.first",
                    p("Body", "+ Trả lời: {{ doan|hoa_dau|cau }}"),
                    p("Body", "{{ doan|hoa_dau|cau }}"),
                ),
            ),
        ),
    )


def _table(widths: Sequence[float], rows: str, *, borders: bool) -> str:
    style = "single" if borders else "nil"
    lines = "".join(
        f'<w:{s} w:val="{style}" w:sz="4" w:space="0" w:color="000000"/>' for s in _SIDES
    )
    side, edge = (60, 30) if borders else (0, 0)
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(map(twips, widths))}" w:type="dxa"/>'
        f'<w:tblBorders>{lines}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>'
        f'<w:top w:w="{edge}" w:type="dxa"/><w:left w:w="{side}" w:type="dxa"/>'
        f'<w:bottom w:w="{edge}" w:type="dxa"/><w:right w:w="{side}" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def _row(
    widths: Sequence[float], cells: Sequence[str], *, header: bool = False, height: float = 0
) -> str:
    """A row; with a height in mm it is at least so high, its text in the middle."""
    marks = "<w:cantSplit/>" + ("<w:tblHeader/>" if header else "")
    place = ""
    if height:
        marks += f'<w:trHeight w:val="{twips(height)}" w:hRule="atLeast"/>'
        place = '<w:vAlign w:val="center"/>'
    content = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>{place}</w:tcPr>{cell}</w:tc>'
        for width, cell in zip(widths, cells, strict=True)
    )
    return f"<w:tr><w:trPr>{marks}</w:trPr>{content}</w:tr>"


def data_table(columns: Sequence[tuple[str, float, str]], loop: str, cells: Sequence[str]) -> str:
    """A table with a repeated header row: columns are heading, width in mm, form of the cells."""
    widths = [width for _, width, _ in columns]
    rows = tag(f"for {loop}", "tr") + _row(widths, _cells(columns, cells)) + tag("endfor", "tr")
    return _table(widths, _head(columns) + rows, borders=True)


def grouped_table(
    columns: Sequence[tuple[str, float, str]],
    groups: tuple[str, str],
    loop: str,
    cells: Sequence[str],
    *,
    height: float,
) -> str:
    """A data table in groups: `groups` is their loop and the title that stands above each.

    Its rows are at least so high in mm, to be written in.
    """
    widths = [width for _, width, _ in columns]
    group, title = groups
    title_row = (
        f'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="{sum(map(twips, widths))}"'
        f' w:type="dxa"/><w:gridSpan w:val="{len(columns)}"/></w:tcPr>{p("TableGroup", title)}'
        "</w:tc></w:tr>"
    )
    rows = "".join(
        (
            tag(f"for {group}", "tr"),
            title_row,
            tag(f"for {loop}", "tr"),
            _row(widths, _cells(columns, cells), height=height),
            tag("endfor", "tr"),
            tag("endfor", "tr"),
        )
    )
    return _table(widths, _head(columns) + rows, borders=True)


def _head(columns: Sequence[tuple[str, float, str]]) -> str:
    widths = [width for _, width, _ in columns]
    return _row(widths, [p("TableHead", heading) for heading, _, _ in columns], header=True)


def _cells(columns: Sequence[tuple[str, float, str]], cells: Sequence[str]) -> list[str]:
    return [
        cell if cell.startswith("<") else p(form, cell)
        for (_, _, form), cell in zip(columns, cells, strict=True)
    ]


def comrades(names: str) -> str:
    """One member or several, as a sentence names them."""
    return f"{{% if {names}|length > 1 %}}các {{% endif %}}đồng chí {{{{ {names}|liet_ke }}}}"


def office(value: str) -> str:
    """An office in the cell, as a sentence says it: `Bí thư chi bộ`."""
    return f"{{{{ {value}|nhan }}}}{{% if {value} != 'chi_uy_vien' %}} chi bộ{{% endif %}}"


def hour(value: str) -> str:
    """A time of day, or the place to write it in."""
    dots = f"{DOTS} giờ {DOTS} phút"
    return f"{{% if {value} %}}{{{{ {value}|gio }}}}{{% else %}}{dots}{{% endif %}}"


def known(value: str, printed: str = "") -> str:
    """The value where it is known; a table cell without one stays empty, to be written in."""
    return f"{{% if {value} is not none %}}{printed or f'{{{{ {value} }}}}'}{{% endif %}}"


def cell_prose(*parts: tuple[str, str]) -> str:
    """Prose in a table cell: pairs of value and label (may be empty), a paragraph each."""
    first, _ = parts[0]
    return when(f"not {first}", p("TableText", "")) + "".join(
        each(
            f"doan in {value} or ()",
            p("TableText", f"{label + ': ' if label else ''}{{{{ doan|cau }}}}"),
        )
        for value, label in parts
    )


def letterhead(*, numbered: bool, below: str = "") -> str:
    """The 2 x 2 grid: names and asterisk, title and rule; number, place and date.

    `below` are the paragraphs under the number.
    """
    return either(
        "tieu_de_rong",
        _letterhead(WIDE_LETTERHEAD, "WideRule", numbered=numbered, below=below),
        _letterhead(LETTERHEAD, "Rule", numbered=numbered, below=below),
    )


def a5_letterhead(*, numbered: bool) -> str:
    """The same grid on the narrow sheet, where every name takes two lines or more."""
    return _letterhead(A5_LETTERHEAD, "A5Rule", numbered=numbered)


def _letterhead(widths: tuple[float, float], rule: str, *, numbered: bool, below: str = "") -> str:
    names = (
        p("Parent", "{{ dang_bo_cap_tren|hoa }}")
        + p("Cell", "{{ ten_chi_bo|hoa }}")
        + p("Star", "*")
    )
    title = p("Title", "ĐẢNG CỘNG SẢN VIỆT NAM") + p(rule, "")
    number = p("Number", "")
    if numbered:
        number = either("ky_hieu", p("Number", "Số {{ so_van_ban }}-{{ ky_hieu }}"), number)
    place = p("PlaceDate", "{{ dia_danh }}, {{ ngay_van_ban|ngay_thang }}")
    rows = _row(widths, [names, title]) + _row(widths, [number + below, place])
    return _table(widths, rows, borders=False)


def title_block(type_name: str, abstract: str, *, author: str = "") -> str:
    """Type name, author if any, trích yếu, five hyphens; then, for a draft, what is missing."""
    return (
        p("TypeName", type_name)
        + author
        + p("Abstract", abstract.replace(" }}", "|gon|lien_nam }}"))
        + p("Hyphens", "-----")
        + draft_note()
    )


def draft_note() -> str:
    """What a draft says of itself: that it is one, and what is missing."""
    return when(
        "ban_nhap",
        p("DraftNote", "BẢN NHÁP - chưa dùng để ký. {% if con_thieu %}Còn thiếu:{% endif %}"),
        each("viec in con_thieu", p("DraftNote", "- {{ viec|cau }}")),
    )


def captions() -> str:
    """The two signatures of minutes."""
    left = p("Authority", "NGƯỜI GHI BIÊN BẢN") + p("Signer", "{{ thu_ky }}")
    right = p("Authority", "CHỦ TRÌ HỘI NGHỊ") + p("Signer", "{{ chu_tri }}")
    return _table(CAPTIONS, _row(CAPTIONS, [left, right]), borders=False)


def signature() -> str:
    """Recipients on the left; T/M CHI BỘ, office and name on the right."""
    return _signature(CLOSING, "Signer")


def a5_signature() -> str:
    """The same on the small sheet, with less room to sign."""
    return _signature(A5_CLOSING, "A5Signer")


def _signature(widths: tuple[float, float], signer: str) -> str:
    left = (
        p("RecipientsLabel", "Nơi nhận:")
        + each("noi in noi_nhan", p("Recipients", "- {{ noi }}{{ cuoi_noi_nhan }}"))
        + p("Recipients", "- Lưu Chi bộ.")
    )
    right = (
        p("Authority", "T/M CHI BỘ")
        + p("Office", "{{ chuc_vu_ky|nhan|hoa }}")
        + p(signer, "{{ nguoi_ky }}")
    )
    return _table(widths, _row(widths, [left, right]), borders=False)
