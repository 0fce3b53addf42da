"""The wording and order of the score sheet of a meeting (phiếu chấm điểm)."""

from blocks import each, either, p, tag, when
from forms import CAPTIONS
from framing import letterhead, title_block
from grids import let_go, row, table
from score_table import score_table, totals_table

# Widths in mm by how many evaluators there are: STT, criterion, most points, each evaluator, note.
_WITH_POINTS = {
    1: (11.0, 82.0, 16.0, 20.0, 36.0),
    2: (11.0, 65.0, 15.0, 21.0, 32.0),
    3: (10.5, 59.0, 14.5, 17.0, 30.0),
    4: (10.5, 54.5, 14.0, 15.0, 26.0),
}
_CHECKS = {
    1: (11.0, 82.0, 0.0, 17.0, 38.0),
    2: (11.0, 76.0, 0.0, 22.0, 34.0),
    3: (10.5, 70.5, 0.0, 18.0, 30.0),
    4: (10.5, 67.5, 0.0, 15.0, 27.0),
}
_BY = "{% if ben_cham|length > 1 %}{{ b.nguoi_cham|nhan|hoa_dau }}: {% endif %}"
_PENDING = (
    "{% if ben_cham|length > 1 %}chờ{% else %}Chờ{% endif %} kết quả tiêu chí "
    "{{ b.cho_ket_qua|liet_ke }} sau buổi họp; nếu đạt đủ thì tổng điểm là "
    "{{ b.tong_khi_du|diem }}{% if b.xep_loai_khi_du %}, xếp loại {{ b.xep_loai_khi_du }}"
    "{% endif %}."
)
_CONFIRMS = (
    "{% if ben_xac_nhan == 'cap_uy_cap_tren' %}CẤP UỶ CẤP TRÊN TRỰC TIẾP"
    "{% elif ben_xac_nhan == 'can_bo_du' %}CÁN BỘ DỰ SINH HOẠT"
    "{% elif ben_xac_nhan == 'chi_bo' %}CHỦ TRÌ HỘI NGHỊ"
    "{% else %}CẤP UỶ CẤP TRÊN PHỤ TRÁCH{% endif %}"
)
_CHOSEN = (
    "{% if c.chon == 'du_diem' %}cho đủ điểm{% elif c.chon == 'khong_diem' %}không cho điểm"
    "{% else %}chuyển điểm sang tiêu chí {{ c.cong_vao }}{% endif %}"
)
_LEFT_OPEN = (
    "Tiêu chí {{ c.tieu_chi }}, khi không áp dụng: bộ tiêu chí không nói điểm tính thế nào; chi bộ "
    f"chọn {_CHOSEN}{{% if c.can_cu %}} ({{{{ c.can_cu[0]|gon }}}}){{% endif %}}."
)
_NOT_WHOLE = "Bộ tiêu chí ghi nhận chưa đầy đủ."
_RANGE = (
    "{{ m.ten }} {% if m.duoi is none %}từ {{ m.tu|diem }} điểm trở lên{% elif m.tu %}từ "
    "{{ m.tu|diem }} đến dưới {{ m.duoi|diem }} điểm{% else %}dưới {{ m.duoi|diem }} điểm"
    "{% endif %}"
)
_VOTED = (
    "{% if ben_cham|length > 1 %}Chi bộ biểu quyết điểm tự chấm{% else %}Biểu quyết{% endif %}"
    "{% if ket_qua.hinh_thuc %} ({{ ket_qua.hinh_thuc|nhan }}){% endif %}: tán thành "
    "{{ ket_qua.tan_thanh|so }}/{{ ket_qua.tren_tong_so|so }}"
    "{% if ket_qua.ty_le is not none %} ({{ ket_qua.ty_le|phan_tram }}){% endif %}; không tán "
    "thành {{ ket_qua.khong_tan_thanh|so }}; ý kiến khác {{ ket_qua.y_kien_khac|so }}."
)
_NOTES_FOLLOW = "not bo_tieu_chi.day_du or lua_chon or muc_xep_loai or dieu_kien or loai_tru"


def body() -> str:
    """The whole body of the template."""
    tables = [
        when(f"cach_do == '{measure}' and ben_cham|length == {count}", score_table(widths, count))
        for measure, layouts in (("diem", _WITH_POINTS), ("dat", _CHECKS))
        for count, widths in layouts.items()
    ]
    return "".join(
        (
            letterhead(numbered=False),
            title_block("PHIẾU ĐÁNH GIÁ", "Chất lượng {{ ky_cham }}"),
            *tables,
            when("cach_do == 'tong'", totals_table()),
            when(
                "co_xep_loai",
                p("Heading2", "Xếp loại chất lượng {{ ky_cham|lien_nam }}: {{ xep_loai }}."),
            ),
            each(
                "b in ben_cham",
                each("buoc in b.cac_buoc", p("Body", f"- {_BY}{{{{ buoc|cau }}}}")),
                when("b.cho_ket_qua", p("Body", f"- {_BY}{_PENDING}")),
                when(
                    "cach_do != 'tong'",
                    each("doan in b.dien_giai", p("Body", f"- {_BY}{{{{ doan|hoa_dau|cau }}}}")),
                ),
            ),
            when("ket_qua", p("Body", _VOTED)),
            _notes(),
            _signatures(),
        )
    )


def _notes() -> str:
    """Under the result: what was chosen, what the grades mean, what the set is and lacks.

    Those before the grades stay with the result where there is room; what the grades mean goes
    with the signatures.
    """
    scored_by = p("TableNote", "Chấm theo: {{ bo_tieu_chi.ten|gon }}.")
    return either(_NOTES_FOLLOW, let_go(scored_by), scored_by) + _further_notes()


def _let_go_before_grades(note: str) -> str:
    return either("muc_xep_loai", let_go(note), note)


def _further_notes() -> str:
    return "".join(
        (
            when("not bo_tieu_chi.day_du", _let_go_before_grades(p("TableNote", _NOT_WHOLE))),
            each("c in lua_chon", _let_go_before_grades(p("TableNote", _LEFT_OPEN))),
            when(
                "muc_xep_loai",
                p(
                    "TableNote",
                    "Mức xếp loại: {% for m in muc_xep_loai %}"
                    + _RANGE
                    + "{% if not loop.last %}; "
                    "{% endif %}{% endfor %}.",
                ),
            ),
            each(
                "m in dieu_kien",
                p(
                    "TableNote",
                    "Xếp loại {{ m.ten }} còn phải đạt điểm tối đa ở tiêu chí "
                    "{{ m.du_diem_o|liet_ke }}"
                    "{% if m.neu_khong %}; không đạt thì xếp loại {{ m.neu_khong }}{% endif %}.",
                ),
            ),
            each(
                "l in loai_tru",
                p(
                    "TableNote",
                    "{{ l.noi_dung|hoa_dau|gon }}: xếp loại {% if l.xep_loai %}{{ l.xep_loai }}"
                    "{% else %}cao nhất là {{ l.xep_loai_cao_nhat }}{% endif %}.",
                ),
            ),
        )
    )


def _signatures() -> str:
    """The cell on the left, the superior's on the right, who writes the name by hand."""
    left = (
        tag("if co_chi_uy")
        + p("Authority", "T/M BAN CHI UỶ")
        + tag("else")
        + p("Authority", "T/M CHI BỘ")
        + tag("endif")
        + p("Office", "{{ chuc_vu_ky|nhan|hoa }}")
        + p("Signer", "{{ nguoi_ky }}")
    )
    right = p("Authority", _CONFIRMS) + p("Signer", "")
    return table(CAPTIONS, row(CAPTIONS, [left, right]), borders=False)
