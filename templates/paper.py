"""The form of any paper with a person's own text: name of the type, subject, text, annexes."""

from blocks import each, either, p, tag, when
from framing import captions, letterhead, signature, title_block
from own_text import own_text
from package import STYLE_PREFIX

# A section that ends here: its page is that of the whole file (package.py).
_SECTION_END = f'<w:p><w:pPr><w:pStyle w:val="{STYLE_PREFIX}SectionEnd"/><w:sectPr/></w:pPr></w:p>'


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=True, below=marks()),
            title_block("{{ ten_loai|hoa }}", "{{ trich_yeu }}"),
            when("co_kinh_gui", address("Address")),
            own_text("noi_dung"),
            either("la_bien_ban", captions(), signature()),
            annexes(),
        )
    )


def marks() -> str:
    """Under the number: that the paper is a draft, that it is urgent."""
    return when("du_thao", p("DraftMark", "Dự thảo lần {{ du_thao }}")) + when(
        "do_khan", p("Urgency", "{{ do_khan|hoa }}")
    )


def address(form: str) -> str:
    """Kính gửi, in a submission since HD05 Kính trình: one name beside it, several below."""
    label = "Kính {% if kinh_trinh %}trình{% else %}gửi{% endif %}:"
    return either(
        "kinh_gui|length > 1",
        _labelled(form, label, "")
        + each(
            "noi in kinh_gui",
            p(
                "AddressName",
                "- {{ noi }}{% if loop.last %}.{% else %}{{ cuoi_noi_nhan }}{% endif %}",
            ),
        ),
        _labelled(form, label, " {{ kinh_gui[0] }}"),
    )


def annexes() -> str:
    """Each annex on pages of its own, counted from 1."""
    return when(
        "phu_luc",
        _SECTION_END,
        each(
            "phan in phu_luc",
            p("CentredHeading", "PHỤ LỤC{% if phu_luc|length > 1 %} {{ loop.index }}{% endif %}"),
            p("Abstract", "{{ phan.ten|gon }}"),
            p(
                "AnnexReference",
                "(Kèm theo {{ ten_loai|hoa_dau }}{% if ky_hieu %} số {{ so_hieu }},{% endif %} "
                "ngày {{ ngay_van_ban|ngay }} của {{ ten_chi_bo }})",
            ),
            p("Hyphens", "-----"),
            own_text("phan.noi_dung"),
            tag("if not loop.last"),
            _SECTION_END,
            tag("endif"),
        ),
    )


def _labelled(form: str, label: str, name: str) -> str:
    """The label in italics, the name after it upright."""
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{STYLE_PREFIX}{form}"/></w:pPr>'
        f'<w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">{label}</w:t></w:r>'
        f'<w:r><w:t xml:space="preserve">{name}</w:t></w:r></w:p>'
    )
