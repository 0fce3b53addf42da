"""The wording and order of a resolution (nghị quyết): monthly, thematic, on a single matter."""

from blocks import DOTS, each, either, office, p, prose, tag, to_write_in, when
from course import (
    PARTY_BUILDING,
    POLITICAL,
    PRAISE,
    RESULTS,
    WEAKNESSES,
    labelled,
    papers_made_known,
)
from decisions import (
    ENUMERATED,
    OWN_SCORE,
    assessment,
    reserved_opinions,
    reviewed_tasks,
    tasks,
    vote_sentence,
)
from framing import letterhead, signature, title_block

_PRESENT = (
    "{% if not da_diem_danh %}" + DOTS + " đồng chí{% else %}{{ so_lieu.co_mat|so }} đồng chí"
    "{% if so_lieu.co_ly_do or so_lieu.khong_ly_do %}, vắng có lý do "
    "{{ so_lieu.co_ly_do|length|so }} đồng chí, vắng không có lý do "
    "{{ so_lieu.khong_ly_do|length|so }} đồng chí{% endif %}{% endif %}"
)
_OWN_STATES = (
    ("mien_sinh_hoat", "được miễn công tác và sinh hoạt đảng"),
    ("tam_di", "chuyển sinh hoạt đảng tạm thời đi nơi khác"),
    ("dinh_chi", "đang bị đình chỉ sinh hoạt đảng"),
)
_STATES = (
    "{% for nhom, ten in ["
    + ", ".join(f"(so_lieu.{key}, '{words}')" for key, words in _OWN_STATES)
    + "] if nhom %}{% if loop.first %}, trong đó{% else %},{% endif %} {{ nhom|length|so }} đồng "
    "chí {{ ten }}{% endfor %}"
    "{% if so_lieu.tam_den %}; có {{ so_lieu.tam_den|length|so }} đồng chí chuyển sinh hoạt đảng "
    "tạm thời đến{% endif %}"
)
_ROMAN = "{{ ['I', 'II', 'III', 'IV'][loop.index0] }}- "
_FORMULA = (
    "Nghị quyết này được chi bộ thảo luận và biểu quyết thông qua tại buổi sinh hoạt ngày "
    "{{ ngay|ngay }}."
)
_FULFILLED = (
    "Trong {{ thuc_hien.tong|so }} nhiệm vụ giao tại buổi sinh hoạt ngày "
    "{{ thuc_hien.ngay|ngay }}, đã hoàn thành {{ thuc_hien.hoan_thanh|so }} "
    "({{ thuc_hien.ty_le|phan_tram }})"
    "{% if thuc_hien.gia_han %}; gia hạn {{ thuc_hien.gia_han|so }}{% endif %}"
    "{% if thuc_hien.chua_xong %}; chưa xong {{ thuc_hien.chua_xong|so }}{% endif %}"
    "{% if thuc_hien.huy %}; không thực hiện nữa {{ thuc_hien.huy|so }}{% endif %}."
    "{% if thuc_hien.thuong_xuyen %} Nhiệm vụ thường xuyên, không có hạn xong: "
    "{{ thuc_hien.thuong_xuyen|so }}.{% endif %}"
)
# The parts of a monthly review with their titles.
_REVIEW = (
    (
        "chinh_tri_tu_tuong",
        "Công tác chính trị, tư tưởng",
        papers_made_known("chinh_tri_tu_tuong") + labelled("chinh_tri_tu_tuong", *POLITICAL),
    ),
    (
        "ket_qua",
        "Kết quả thực hiện nhiệm vụ chính trị",
        either("nhiem_vu_chinh_tri", labelled("nhiem_vu_chinh_tri", *RESULTS), to_write_in()),
    ),
    (
        "xay_dung_dang",
        "Công tác xây dựng Đảng",
        labelled("xay_dung_dang", *PARTY_BUILDING),
    ),
    (
        "ra_soat",
        "Kết quả thực hiện các nhiệm vụ đã phân công",
        when("thuc_hien", p("Body", _FULFILLED)) + reviewed_tasks(),
    ),
    ("bieu_duong", "Biểu dương, nhắc nhở", labelled("xay_dung_dang", *PRAISE)),
    (
        "han_che",
        "Hạn chế, khuyết điểm và nguyên nhân",
        either("nhiem_vu_chinh_tri", labelled("nhiem_vu_chinh_tri", *WEAKNESSES), to_write_in()),
    ),
)


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=True),
            title_block("NGHỊ QUYẾT", "{{ trich_yeu }}"),
            each(
                "can in can_cu",
                p("Body", "- {{ can }}{% if loop.last %}{{ cuoi_can_cu }}{% else %};{% endif %}"),
            ),
            _opening(),
            tag("if loai == 'thang'"),
            _monthly(),
            tag("elif loai == 'chuyen_de' and chuyen_de"),
            _thematic(),
            tag("else"),
            _single_matter(),
            tag("endif"),
            _own_score(),
            _vote(),
            signature(),
        )
    )


def _opening() -> str:
    return "".join(
        (
            p(
                "Body",
                "Ngày {{ ngay|ngay }}, tại {{ dia_diem }}, {{ ten_chi_bo }} tổ chức "
                "{{ buoi_hop }}{% if thoi_luong %} (thời lượng {{ thoi_luong }} phút){% endif %}. "
                "Chi bộ có {{ so_lieu.tong_so|so }} đảng viên (chính thức: "
                "{{ so_lieu.chinh_thuc|so }}, dự bị: {{ so_lieu.du_bi|so }})"
                + _STATES
                + ". Được triệu tập {{ so_lieu.trieu_tap|so }} đồng chí, có mặt "
                + _PRESENT
                + ". Đồng chí {{ chu_tri }}"
                "{% if chuc_vu_chu_tri %}, " + office("chuc_vu_chu_tri") + ",{% endif %} chủ trì; "
                "đồng chí {{ thu_ky }} ghi biên bản."
                "{% if thong_qua_chuong_trinh %} Hội nghị nhất trí thông qua chương trình."
                "{% endif %}",
            ),
            p("Lead", "Sau khi thảo luận, chi bộ thống nhất ban hành nghị quyết như sau:"),
        )
    )


def _monthly() -> str:
    return each(
        "muc in cac_muc",
        tag("if muc == 'danh_gia'"),
        p("Heading1", f"{_ROMAN}ĐÁNH GIÁ KẾT QUẢ LÃNH ĐẠO THỰC HIỆN NHIỆM VỤ"),
        assessment(_REVIEW),
        tag("elif muc == 'phuong_huong'"),
        p("Heading1", f"{_ROMAN}PHƯƠNG HƯỚNG, NHIỆM VỤ"),
        each("doan in noi_dung or ()", p("Body", "- {{ doan|hoa_dau|cau }}")),
        each("doan in phuong_huong", p("Body", "- {{ doan|hoa_dau|cau }}")),
        when("not noi_dung and not phuong_huong", to_write_in()),
        tag("elif muc == 'tu_danh_gia'"),
        _score_by_groups(),
        tag("else"),
        _assignment(),
        tag("endif"),
    )


def _thematic() -> str:
    return each(
        "muc in cac_muc",
        tag("if muc == 'muc_dich'"),
        p("Heading1", f"{_ROMAN}MỤC ĐÍCH, YÊU CẦU"),
        prose("Mục đích", "chuyen_de.muc_dich"),
        prose("Yêu cầu", "chuyen_de.yeu_cau"),
        prose("Liên hệ với nhiệm vụ của chi bộ", "chuyen_de.lien_he"),
        tag("elif muc == 'giai_phap'"),
        p("Heading1", f"{_ROMAN}NHIỆM VỤ, GIẢI PHÁP"),
        each("doan in noi_dung or ()", p("Body", "- {{ doan|hoa_dau|cau }}")),
        each("doan in chuyen_de.tiep_thu or ()", p("Body", "- {{ doan|hoa_dau|cau }}")),
        when("not noi_dung and not chuyen_de.tiep_thu", to_write_in()),
        tag("else"),
        _assignment(),
        tag("endif"),
    )


def _assignment() -> str:
    return p("Heading1", f"{_ROMAN}PHÂN CÔNG VÀ TỔ CHỨC THỰC HIỆN") + tasks("nhiem_vu")


def _single_matter() -> str:
    return "".join(
        (
            when("doi_tuong", p("Body", "Người được xét: {{ doi_tuong }}.")),
            each("doan in noi_dung or ()", p("Body", ENUMERATED)),
            when("not noi_dung and not nhiem_vu", to_write_in()),
            when("nhiem_vu", p("Lead", "Phân công thực hiện:"), tasks("nhiem_vu")),
        )
    )


def _own_score() -> str:
    """The score in a sentence, where the cell wants it and no part gives it by groups."""
    return when(
        "diem_trong_nghi_quyet and tu_cham and loai in ('thang', 'chuyen_de') "
        "and 'tu_danh_gia' not in cac_muc",
        p("Item", f"{OWN_SCORE}."),
    )


def _score_by_groups() -> str:
    return "".join(
        (
            p("Heading1", f"{_ROMAN}TỰ ĐÁNH GIÁ CHẤT LƯỢNG KỲ SINH HOẠT"),
            each(
                "n in tu_cham.nhom",
                p(
                    "Body",
                    "{{ n.so or loop.index }}. {{ n.ten|gon }}: {{ n.diem|diem }}/"
                    "{{ n.diem_toi_da|diem }} điểm.",
                ),
            ),
            p("Body", f"{OWN_SCORE}."),
        )
    )


def _vote() -> str:
    """How the vote went, opinions kept, and the formula, which stays with the signature."""
    return either(
        "ket_qua.bao_luu",
        p("Item", vote_sentence("ket_qua")) + reserved_opinions("ket_qua") + p("Closing", _FORMULA),
        p("Closing", f"{_FORMULA} {vote_sentence('ket_qua')}"),
    )
