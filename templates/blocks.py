"""Pieces that papers share: paragraphs with tags, conditions, prose, words of a sentence."""

from xml.sax.saxutils import escape

from package import STYLE_PREFIX

from chibo_cli.word import TO_FILL_BY_HAND

# Jinja writes a bare `{{ none }}` as the word None before any filter sees it, so what a draft
# leaves open stands in the template as dots: short within a line, a line of its own for prose.
DOTS = TO_FILL_BY_HAND
LINE_OF_DOTS = 30 * TO_FILL_BY_HAND[0]
# To tick by hand: a square that Times New Roman itself has, so that it prints everywhere.
BOX = "□"


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
