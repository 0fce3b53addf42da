"""A person's own text: each passage in the form of its kind, tables too."""

from blocks import each, either, p, tag
from package import STYLE_PREFIX, twips

# The text is parted in columns of 5 mm; a table's cell takes as many as its width asks for.
COLUMNS = 33
COLUMN = 5.0
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def own_text(passages: str) -> str:
    """The passages of a text, in order."""
    return each(
        f"k in {passages}",
        tag("if k.loai == 'can_cu'"),
        p("Body", "- {{ k.chu }}{% if k.cuoi_can_cu %}{{ cuoi_can_cu }}{% else %};{% endif %}"),
        tag("elif k.loai == 'muc_lon'"),
        p("Heading1", "{{ k.chu }}"),
        tag("elif k.loai == 'muc_nho'"),
        p("Heading2", "{{ k.chu }}"),
        tag("elif k.loai == 'tieu_de_giua'"),
        p("CentredHeading", "{{ k.chu }}"),
        tag("elif k.loai == 'phan_chuong'"),
        p("PartLabel", "{{ k.nhan }}"),
        tag("if k.chu"),
        p("PartName", "{{ k.chu }}"),
        tag("endif"),
        tag("elif k.loai == 'ten_dieu'"),
        p("Heading2", "{{ k.nhan }}{% if k.chu %} {{ k.chu }}{% endif %}"),
        tag("elif k.loai == 'dieu'"),
        either(
            "k.ket_thuc",
            _article("Closing"),
            either("k.sau_bang", _article("Item"), _article("Body")),
        ),
        tag("elif k.loai == 'bang'"),
        _table(),
        tag("if not k.truoc_doan"),
        p("TableText", ""),
        tag("endif"),
        tag("elif k.loai == 'doan_dan'"),
        either("k.sau_bang", p("LeadAfterTable", "{{ k.chu }}"), p("Lead", "{{ k.chu }}")),
        tag("elif k.ket_thuc"),
        p("Closing", "{{ k.chu }}"),
        tag("elif k.sau_bang"),
        p("Item", "{{ k.chu }}"),
        tag("else"),
        p("Body", "{{ k.chu }}"),
        tag("endif"),
    )


def _article(form: str) -> str:
    """An article that is running text: only its number in bold."""
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{STYLE_PREFIX}{form}"/></w:pPr>'
        '<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">{{ k.nhan }} </w:t></w:r>'
        '<w:r><w:t xml:space="preserve">{{ k.chu }}</w:t></w:r></w:p>'
    )


def _table() -> str:
    """A table of as many columns as the person's: `k.dau_bang` is its head, `k.hang` its rows."""
    lines = "".join(
        f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for s in _SIDES
    )
    grid = f'<w:gridCol w:w="{twips(COLUMN)}"/>' * COLUMNS
    rows = (
        _row("o in k.dau_bang", "TableHead", "TableHead", header=True)
        + tag("for hang in k.hang", "tr")
        + _row("o in hang", "TableText", "TableCentre", header=False)
        + tag("endfor", "tr")
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{twips(COLUMN) * COLUMNS}" w:type="dxa"/>'
        f'<w:tblBorders>{lines}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>'
        '<w:top w:w="30" w:type="dxa"/><w:left w:w="60" w:type="dxa"/>'
        '<w:bottom w:w="30" w:type="dxa"/><w:right w:w="60" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def _row(loop: str, form: str, centred: str, *, header: bool) -> str:
    marks = "<w:cantSplit/>" + ("<w:tblHeader/>" if header else "")
    span = '<w:tcPr><w:gridSpan w:val="1"/></w:tcPr>'
    width = "<w:r><w:t>{% colspan o.do_rong %}</w:t></w:r>"
    text = either("o.giua", p(centred, "{{ o.chu }}"), p(form, "{{ o.chu }}"))
    # The run with the width goes with the first paragraph, which is a tag's and is not printed.
    text = text.replace("<w:r>", f"{width}<w:r>", 1)
    cells = (
        f"<w:tc>{span}<w:p><w:r><w:t>{{%tc for {loop} %}}</w:t></w:r></w:p></w:tc>"
        f"<w:tc>{span}{text}</w:tc>"
        f"<w:tc>{span}<w:p><w:r><w:t>{{%tc endfor %}}</w:t></w:r></w:p></w:tc>"
    )
    return f"<w:tr><w:trPr>{marks}</w:trPr>{cells}</w:tr>"
