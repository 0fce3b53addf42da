"""The wording and order of the year's minutes book (sổ biên bản): contents, then each minutes."""

from xml.sax.saxutils import quoteattr

from blocks import each, p, when
from framing import letterhead, title_block
from grids import data_table
from package import STYLE_PREFIX

# What stands where a page number will be, until the file is opened in Word.
_NOT_COUNTED = "…"

_CONTENTS = (
    ("TT", 12.0, "TableCentre"),
    ("Ngày", 27.0, "TableCentre"),
    ("Buổi sinh hoạt", 108.0, "TableText"),
    ("Trang", 18.0, "TableCentre"),
)


def body() -> str:
    """The whole body of the template; the last piece is the minutes, one after the other."""
    return "".join(
        (
            letterhead(numbered=False),
            title_block("SỔ BIÊN BẢN", "{{ ten_so }}"),
            p("Heading1", "I- MỤC LỤC"),
            p(
                "Lead",
                "Sổ ghi {{ bien_ban|length|so }} biên bản: "
                "{% for l in theo_loai %}{{ l.ten }} {{ l.so_buoi|so }}"
                "{% if loop.last %}.{% else %}, {% endif %}{% endfor %}",
            ),
            data_table(
                _CONTENTS,
                "b in bien_ban",
                (
                    "{{ loop.index|so }}",
                    "{{ b.ngay|ngay }}",
                    "{{ b.ten|hoa_dau }}{% if b.so_ky_hieu %}, số {{ b.so_ky_hieu }}{% endif %}"
                    "{% if b.ban_nhap %} (bản nháp){% endif %}",
                    _page_of("TableCentre", "bien_ban_{{ loop.index }}"),
                ),
            ),
            when(
                "co_ban_nhap",
                p(
                    "LeadAfterTable",
                    "Biên bản có ghi (bản nháp) là chưa dùng để ký, vì tệp của buổi ấy chưa ghi "
                    "xong hoặc còn lỗi.",
                ),
            ),
            when(
                "thang_khong_hop",
                p("Heading1", "II- THÁNG KHÔNG CÓ BUỔI SINH HOẠT THƯỜNG KỲ"),
                each(
                    "t in thang_khong_hop",
                    p(
                        "Body",
                        "- {{ t.thang|hoa_dau }}: "
                        "{% if t.ly_do %}{{ t.ly_do|gon|thuong_dau }}"
                        "{% if t.can_cu %} ({{ t.can_cu|gon }}){% endif %}."
                        "{% else %}sổ chưa ghi lý do.{% endif %}",
                    ),
                ),
            ),
            when(
                "chua_doc_duoc",
                p(
                    "Heading1",
                    "{% if thang_khong_hop %}III{% else %}II{% endif %}- BUỔI CHƯA VÀO SỔ",
                ),
                p("Body", "Các tệp sau chưa đọc được, cần sửa rồi in lại sổ:"),
                each("tep in chua_doc_duoc", p("Body", "- {{ tep|cau }}")),
            ),
            each("b in bien_ban", _opening(), p("Body", "{{p b.toan_van }}")),
        )
    )


def _opening() -> str:
    """What begins the page of a minutes: its place in the book, where the contents point to."""
    words = "Biên bản thứ {{ loop.index|so }} trong sổ"
    return (
        f"<w:p><w:pPr><w:pStyle w:val={quoteattr(f'{STYLE_PREFIX}BookPlace')}/>"
        '<w:pageBreakBefore/></w:pPr><w:bookmarkStart w:id="{{ loop.index }}" '
        'w:name="bien_ban_{{ loop.index }}"/>'
        f"<w:r><w:t>{words}</w:t></w:r>"
        '<w:bookmarkEnd w:id="{{ loop.index }}"/></w:p>'
    )


def _page_of(form: str, bookmark: str) -> str:
    """The page a bookmark stands on: a field that Word fills in when it opens the file."""
    return (
        f"<w:p><w:pPr><w:pStyle w:val={quoteattr(f'{STYLE_PREFIX}{form}')}/></w:pPr>"
        '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> PAGEREF {bookmark} \\h </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r><w:t>{_NOT_COUNTED}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
