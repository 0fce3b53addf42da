"""The wording and order of the lists over several cells: of a month, half a year, a year."""

from collections.abc import Sequence

from blocks import either, known, p, tag, when
from closing_remarks import incomplete_sets, listed_remarks
from framing import list_letterhead, list_signature, title_block, to_write_in_note
from grids import kept, row, table
from spans import Head, numbers_row, plain_head, spanned_head

_RATINGS = range(4)
_MONTHS = range(12)

_OF_MONTH = (
    Head("STT", 11.0),
    Head("Tên đơn vị", 46.0),
    Head("Số lượng đảng viên", 20.0),
    Head("Ngày họp chi bộ", 25.0),
    Head("Kết quả số điểm được đánh giá", 24.0),
    *(Head(f"{{{{ cac_muc[{place}] }}}}", width) for place, width in enumerate((13, 13, 15, 14))),
    Head("Ghi chú (thuyết minh điểm trừ)", 76.0),
)
_OVER_RATINGS = (4, 9, "Mức đánh giá xếp loại sau buổi sinh hoạt chi bộ hằng tháng")
_OF_HALF_YEAR = (
    Head("STT", 11.0),
    Head("Tên chi bộ", 36.0),
    Head("Đảng số", 14.0),
    Head("Số lượng đảng viên dự sinh hoạt lệ", 29.0),
    Head("Phát biểu ý kiến", 15.0),
    Head("Dân vận khéo", 15.0),
    Head("Học tập chuyên đề", 19.0),
    Head("Đọc bài viết", 15.0),
    Head("Kế hoạch sinh hoạt chuyên đề", 24.0),
    Head("Kết nạp đảng", 14.0),
    Head("Kiểm tra giám sát", 20.0),
    Head("Ghi chú", 32.0),
    Head("Khác", 13.0),
)
# The figures in the columns after the name; an empty one is written in by hand.
_FIGURES = (
    "dang_so",
    "du",
    "phat_bieu",
    "",
    "chuyen_de",
    "",
    "ke_hoach_chuyen_de",
    "ket_nap",
    "kiem_tra",
)
_OF_YEAR = (
    Head("STT", 11.0),
    Head("Tên chi bộ", 54.0),
    *(Head(str(month + 1), 10.5) for month in _MONTHS),
    *(Head(f"{{{{ cac_muc[{place}] }}}}", width) for place, width in enumerate((11, 12, 10, 12))),
    Head("Xếp loại năm", 21.0),
)


def month_body() -> str:
    """The monthly list: An Giang's ten columns."""
    return "".join(
        (
            list_letterhead(),
            title_block(
                "DANH SÁCH",
                "tổng hợp đánh giá, xếp loại chất lượng sinh hoạt chi bộ {{ ky }}",
            ),
            to_write_in_note(),
            _month_table(),
            p(
                "LeadAfterTable",
                "{% if tong_dang_vien is none %}Chưa rõ số đảng viên và biến động trong tháng."
                "{% else %}Tổng số đảng viên: {{ tong_dang_vien|so }} đồng chí"
                "{% if chua_ro_dang_vien %} (chưa kể {{ chua_ro_dang_vien|so }} chi bộ chưa rõ số "
                "đảng viên){% endif %}. Biến động trong tháng: {% if not bien_dong.co %}không có."
                "{% else %}kết nạp {{ bien_dong.ket_nap|so }}, chuyển đến "
                "{{ bien_dong.chuyen_den|so }}, công nhận chính thức {{ bien_dong.chinh_thuc|so }},"
                " thôi sinh hoạt tại chi bộ {{ bien_dong.thoi|so }}"
                "{% if bien_dong.ly_do %} ({{ bien_dong.ly_do|join('; ') }}){% endif %}."
                "{% endif %}{% endif %}",
            ),
            p(
                "Lead",
                "Điểm, xếp loại là của chi bộ tự chấm; nơi đã có mức chính thức thì ghi mức chính "
                "thức, ghi chú nói rõ cả hai.",
            ),
            _sets(),
            _closing(),
        )
    )


def half_year_body() -> str:
    """The half-year table of thirteen columns: facts, not points."""
    return "".join(
        (
            list_letterhead(),
            title_block("BẢNG TỔNG HỢP", "sinh hoạt chi bộ {{ ky }}"),
            to_write_in_note(),
            _half_year_table(),
            p(
                "TableNote",
                "Chú giải: dự sinh hoạt lệ: số lượt đảng viên có mặt trên số lượt phải dự, tại các "
                "kỳ thường kỳ, kết hợp; phát biểu ý kiến: số lượt đảng viên có phát biểu tại các "
                "kỳ ấy; học tập chuyên đề: số buổi đã họp; kế hoạch: số chuyên đề trong kế hoạch "
                "của kỳ; cột để trống ghi bằng tay.",
            ),
            _closing(),
        )
    )


def year_body() -> str:
    """The year: a row for each cell, its months by letters."""
    return "".join(
        (
            list_letterhead(),
            title_block("BẢNG TỔNG HỢP", "xếp loại chất lượng sinh hoạt chi bộ {{ ky }}"),
            to_write_in_note(),
            _year_table(),
            p(
                "LeadAfterTable",
                "Chú giải: {% for c in chu_giai %}{{ c }}; {% endfor %}"
                "ô trống: chưa tới, sổ không có buổi hoặc không đọc được.",
            ),
            when("luu_y", p("Lead", "Lưu ý:")),
            listed_remarks("n in luu_y", "- Số {{ n.cac_so }}: {{ n.noi_dung|thuong_dau }}"),
            _sets(),
            _closing(),
        )
    )


def _month_table() -> str:
    widths = [head.width for head in _OF_MONTH]
    cells = [
        p("TableCentre", "{{ d.stt }}"),
        p("TableText", "{{ d.ten }}"),
        p("TableCentre", known("d.so_dang_vien")),
        p("TableCentre", known("d.ngay", "{{ d.ngay|ngay }}")),
        p("TableCentre", known("d.diem", "{{ d.diem|diem }}")),
        *(p("TableCentre", f"{{{{ d.muc[{place}] }}}}") for place in _RATINGS),
        _notes(),
    ]
    sums = [
        p("TableCentre", ""),
        p("TableGroup", "Tổng cộng"),
        p("TableCentre", known("tong_dang_vien")),
        p("TableCentre", ""),
        p("TableCentre", ""),
        *(p("TableCentre", f"{{{{ cong[{place}] }}}}") for place in _RATINGS),
        p(
            "TableText",
            "{% if cong_khac %}Mức khác: {{ cong_khac|join(', ') }}."
            "{% if chua_xep_loai %} {% endif %}{% endif %}"
            "{% if chua_xep_loai %}Chưa có xếp loại: {{ chua_xep_loai|so }}.{% endif %}",
        ),
    ]
    return table(
        widths, spanned_head(_OF_MONTH, _OVER_RATINGS) + _rows(widths, cells, sums), borders=True
    )


def _half_year_table() -> str:
    widths = [head.width for head in _OF_HALF_YEAR]
    cells = [
        p("TableCentre", "{{ d.stt }}"),
        p("TableText", "{{ d.ten }}"),
        *(_figure("d", key) for key in _FIGURES),
        _notes(),
        p("TableText", ""),
    ]
    sums = [
        p("TableCentre", ""),
        p("TableGroup", "Tổng cộng"),
        *(_figure("cong", key) for key in _FIGURES),
        p("TableText", "{% if cong_chua_du %}Không kể ô trống.{% endif %}"),
        p("TableText", ""),
    ]
    head = plain_head(_OF_HALF_YEAR) + numbers_row(_OF_HALF_YEAR)
    return table(widths, head + _rows(widths, cells, sums), borders=True)


def _figure(source: str, key: str) -> str:
    if key == "du":
        shown = f"{{{{ {source}.co_mat }}}}/{{{{ {source}.trieu_tap }}}}"
        return p("TableCentre", known(f"{source}.trieu_tap", shown))
    return p("TableCentre", known(f"{source}.{key}") if key else "")


def _year_table() -> str:
    widths = [head.width for head in _OF_YEAR]
    cells = [
        p("TableCentre", "{{ d.stt }}"),
        p("TableText", "{{ d.ten }}"),
        *(p("TableCentre", f"{{{{ d.thang[{month}] }}}}") for month in _MONTHS),
        *(p("TableCentre", known(f"d.so_ky[{place}]")) for place in _RATINGS),
        p("TableCentre", known("d.xep_loai")),
    ]
    return table(widths, plain_head(_OF_YEAR) + _rows(widths, cells), borders=True)


def _rows(widths: Sequence[float], cells: Sequence[str], sums: Sequence[str] = ()) -> str:
    """A row for each line, then their sums; of several lines the last go with the signature.

    The first stays below its head, and may run over the page: a long note moves no table to the
    next one.
    """
    shown = row(widths, cells)
    first = shown.replace("<w:cantSplit/>", "")
    last = row(widths, sums) if sums else ""
    return (
        tag("for d in dong", "tr")
        + tag("if loop.first", "tr")
        + first
        + tag("elif loop.last", "tr")
        + kept(shown)
        + tag("else", "tr")
        + shown
        + tag("endif", "tr")
        + tag("endfor", "tr")
        + (_either("dong|length > 1", kept(last), last) if last else "")
    )


def _either(condition: str, then: str, otherwise: str) -> str:
    """One of two rows."""
    return "".join(
        (tag(f"if {condition}", "tr"), then, tag("else", "tr"), otherwise, tag("endif", "tr"))
    )


def _notes() -> str:
    return p("TableText", "{{ d.ghi_chu|join(' ') }}")


def _sets() -> str:
    """The sets the scores rest on, where not all rest on the same; those not recorded whole."""
    return either(
        "bo_tieu_chi|length > 1",
        p("Lead", "Các chi bộ trong danh sách chấm theo những bộ tiêu chí khác nhau:")
        + listed_remarks(
            "b in bo_tieu_chi",
            "- Số {{ b.cac_so }}: {{ b.ten }}"
            "{% if not b.day_du %} (bộ tiêu chí ghi nhận chưa đầy đủ){% endif %}.",
        ),
        incomplete_sets(),
    )


def _closing() -> str:
    """The last sentence, which stays with the signature, and that."""
    whose = "{% if la_cap_uy %}các chi bộ{% else %}chi bộ{% endif %}"
    told = f"Số liệu lấy từ sổ sinh hoạt của {whose}, tính đến ngày {{{{ tinh_den|ngay }}}}."
    return p("Closing", told) + list_signature()
