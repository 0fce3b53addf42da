"""The wording and order of the minutes (biên bản)."""

from attendance import attendance
from blocks import DOTS, discussion, each, either, hour, p, prose, when
from course import (
    conclusion,
    further_item,
    month_review,
    party_building,
    petition_answers,
    petitions,
    political_block,
    topic,
)
from decisions import (
    elections,
    intended_tasks,
    own_score,
    resolutions,
    reviewed_tasks,
    tasks,
    votes,
)
from framing import captions, letterhead, title_block

_STEP_RESULTS = (
    ("cu_thu_ky", "thu_ky", "đồng chí {{ thu_ky }}"),
    (
        "tinh_hinh_dang_vien",
        "da_diem_danh",
        "có mặt {{ so_lieu.co_mat|so }}/{{ so_lieu.trieu_tap|so }} đồng chí được triệu tập",
    ),
    (
        "thong_qua_chuong_trinh",
        "thong_qua_chuong_trinh",
        "hội nghị nhất trí thông qua",
    ),
)

# What was noted of the scoring stands in brackets after its title, unless more is told of it.
_NOTE_ON_SCORE = "'tu_cham' in muc.hien and muc.co_dien_bien and muc.ghi_chu"


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=True),
            title_block("BIÊN BẢN", "{{ ten_buoi_hop }}"),
            opening(),
            attendance(),
            p("Heading1", "II- NỘI DUNG, DIỄN BIẾN"),
            each("muc in noi_dung", section()),
            _ending(),
            captions(),
        )
    )


def opening() -> str:
    """When and where the meeting was, and in what form."""
    return "".join(
        (
            p(
                "Body",
                "Vào hồi " + hour("bat_dau") + ", {{ ngay|ngay_thang }}, tại {{ dia_diem }}, "
                "{% if hop_chi_uy %}chi uỷ {{ ten_chi_bo }} họp {{ ky_hop }}"
                "{% else %}{{ ten_chi_bo }} tổ chức {{ buoi_hop }}{% endif %}.",
            ),
            when("ly_do", p("Body", "Lý do: {{ ly_do|cau }}")),
            when(
                "hinh_thuc and hinh_thuc != 'truc_tiep'",
                p(
                    "Body",
                    "Hình thức: {{ hinh_thuc|nhan }}"
                    "{% if nen_tang %} qua {{ nen_tang }}{% endif %}"
                    "{% if can_cu_truc_tuyen %}, căn cứ {{ can_cu_truc_tuyen }}{% endif %}.",
                ),
            ),
        )
    )


def section() -> str:
    """One item with all that the file has of its course."""
    return "".join(
        (
            either(
                "muc.co_dien_bien",
                p(
                    "Heading2",
                    "{{ muc.stt }}. {{ muc.tieu_de }}{% if muc.nguoi_trinh_bay %} "
                    "({{ muc.nguoi_trinh_bay }} trình bày){% endif %}",
                ),
                p(
                    "Item",
                    "{{ muc.stt }}. {{ muc.tieu_de }}"
                    "{% if not muc.da_thuc_hien %}: không thực hiện; lý do: "
                    "{{ muc.bo_qua|thuong_dau }}"
                    "{% else %}{% if muc.nguoi_thuc_hien %} "
                    "({{ muc.nguoi_thuc_hien }}){% endif %}"
                    + "".join(
                        f"{{% if muc.buoc == '{step}' and {known_by} %}}: {words}{{% endif %}}"
                        for step, known_by, words in _STEP_RESULTS
                    )
                    + "{% endif %}"
                    "{% if muc.ghi_chu %} ({{ muc.ghi_chu|gon|thuong_dau }}){% endif %}.",
                ),
            ),
            when(_NOTE_ON_SCORE, p("Body", "{{ muc.ghi_chu|hoa_dau|cau }}")),
            when("'chinh_tri_tu_tuong' in muc.hien", political_block()),
            when("'nhiem_vu_chinh_tri' in muc.hien", month_review()),
            when("'xay_dung_dang' in muc.hien", party_building()),
            when("muc.muc_khac", each("khoi in muc.muc_khac", further_item())),
            when("muc.phan_chuyen_de and chuyen_de", topic()),
            when("'thao_luan' in muc.hien", discussion("y_kien")),
            when("'tra_loi_kien_nghi' in muc.hien", petition_answers()),
            when("'kien_nghi' in muc.hien", petitions()),
            when("'ket_luan' in muc.hien", conclusion()),
            when("'nghi_quyet' in muc.hien", resolutions()),
            when("'ra_soat' in muc.hien", reviewed_tasks()),
            when("'nhiem_vu' in muc.hien", tasks("nhiem_vu")),
            when("'nhiem_vu_du_kien' in muc.hien", intended_tasks()),
            when("'bieu_quyet' in muc.hien", votes()),
            when("'bau_cu' in muc.hien", elections()),
            when("'tu_cham' in muc.hien", either("tu_cham", own_score("Body"), _score_by_hand())),
        )
    )


def _score_by_hand() -> str:
    return when(
        "ban_nhap",
        p("Body", f"Chi bộ tự đánh giá: {DOTS} điểm; xếp loại: {DOTS}."),
        p("Body", f"Biểu quyết: tán thành {DOTS}; không tán thành {DOTS}; ý kiến khác {DOTS}."),
    )


def _ending() -> str:
    return "".join(
        (
            when("tu_cham and not cham_trong_muc", own_score("Item")),
            p("Heading1", "III- KẾT THÚC"),
            when(
                "bien_ban and bien_ban.bo_sung",
                prose("Nội dung bổ sung, sửa chữa khi thông qua biên bản", "bien_ban.bo_sung"),
            ),
            when(
                "bien_ban and bien_ban.tai_lieu_kem",
                prose("Tài liệu kèm theo biên bản", "bien_ban.tai_lieu_kem"),
            ),
            p(
                "Closing",
                "{% if bien_ban and bien_ban.doc_thong_qua %}Biên bản đã được đọc lại trước "
                "hội nghị "
                "và được hội nghị nhất trí thông qua. {% endif %}"
                "Hội nghị kết thúc vào lúc " + hour("ket_thuc") + " cùng ngày.",
            ),
        )
    )
