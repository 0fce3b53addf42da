"""The wording and order of a conclusion (kết luận) and of the notice of one (thông báo)."""

from blocks import DOTS, each, either, office, p, to_write_in, when
from course import (
    DIRECTIONS,
    PARTY_BUILDING,
    POLITICAL,
    PRAISE,
    RESULTS,
    SELF_CRITICISM,
    WEAKNESSES,
    labelled,
    papers_made_known,
)
from decisions import ENUMERATED, assessment, intended_tasks, tasks
from framing import letterhead, signature, title_block

_ROMAN = "{{ ['I', 'II', 'III', 'IV'][loop.index0] }}- "
_TASK = "nhiệm vụ {% if v.du_kien and nhiem_vu %}dự kiến {% endif %}số {{ v.so }}"
_ASSESSED = (
    (
        "chinh_tri_tu_tuong",
        "Công tác chính trị, tư tưởng",
        papers_made_known("chinh_tri_tu_tuong") + labelled("chinh_tri_tu_tuong", *POLITICAL),
    ),
    (
        "nhiem_vu_chinh_tri",
        "Kết quả thực hiện nhiệm vụ chính trị",
        labelled("nhiem_vu_chinh_tri", *RESULTS, *WEAKNESSES),
    ),
    (
        "xay_dung_dang",
        "Công tác xây dựng Đảng",
        labelled("xay_dung_dang", *PARTY_BUILDING, *PRAISE, *SELF_CRITICISM),
    ),
)


def body() -> str:
    """The whole body of the template of a conclusion."""
    abstract = (
        "{% if trich_yeu %}{{ trich_yeu|thuong_dau }}{% elif hop_chi_uy %}{{ ten_buoi_hop }}"
        "{% else %}tại {{ ten_buoi_hop }}{% endif %}"
    )
    author = when("not hop_chi_uy", p("Abstract", "CỦA {{ ten_chi_bo|hoa }}"))
    return (
        letterhead(numbered=True)
        + title_block("KẾT LUẬN", abstract, author=author)
        + _text(
            "Sau khi thảo luận, {% if hop_chi_uy %}chi uỷ{% else %}chi bộ{% endif %} kết luận các "
            "nội dung sau:"
        )
        + p(
            "Closing",
            "{% if nhiem_vu %}Các đồng chí, tổ chức được phân công"
            "{% elif hop_chi_uy %}Các đồng chí chi uỷ viên"
            "{% else %}Các đồng chí đảng viên trong chi bộ{% endif %} "
            "có trách nhiệm thực hiện Kết luận này.",
        )
        + signature()
    )


def notice_body() -> str:
    """The whole body of the template of a notice of conclusions."""
    return (
        letterhead(numbered=True)
        + title_block("THÔNG BÁO", "kết luận {{ ten_buoi_hop }}")
        + _text(
            "Chi bộ thông báo kết luận {% if hop_chi_uy %}cuộc họp{% else %}buổi sinh hoạt"
            "{% endif %} như sau:"
        )
        + p("Closing", "Chi bộ thông báo để các đồng chí biết, thực hiện.")
        + signature()
    )


def _text(leads_in: str) -> str:
    return "".join(
        (
            p(
                "Body",
                "Ngày {{ ngay|ngay }}, tại {{ dia_diem }}, "
                "{% if hop_chi_uy %}chi uỷ {{ ten_chi_bo }} họp {{ ky_hop }}"
                "{% else %}{{ ten_chi_bo }} tổ chức {{ buoi_hop }}{% endif %}, do đồng chí "
                "{{ chu_tri }}{% if chuc_vu_chu_tri %}, "
                + office("chuc_vu_chu_tri")
                + ",{% endif %} chủ trì; có mặt {% if da_diem_danh %}{{ so_lieu.co_mat|so }}"
                f"{{% else %}}{DOTS}{{% endif %}}/{{{{ so_lieu.trieu_tap|so }}}} đồng chí "
                "{% if hop_chi_uy %}chi uỷ viên{% else %}được triệu tập{% endif %}.",
            ),
            p("Lead", leads_in),
            each(
                "muc in cac_muc",
                _section("danh_gia", "ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NHIỆM VỤ", assessment(_ASSESSED)),
                _section(
                    "nhiem_vu",
                    "NHIỆM VỤ{% if not hop_chi_uy %}, PHÂN CÔNG THỰC HIỆN{% endif %}",
                    _work(),
                ),
                _section("ket_luan", "NỘI DUNG KẾT LUẬN", _conclusions()),
                _section(
                    "phan_cong",
                    "{% if nhiem_vu %}PHÂN CÔNG THỰC HIỆN{% else %}DỰ KIẾN PHÂN CÔNG{% endif %}",
                    _people(),
                ),
            ),
        )
    )


def _section(name: str, title: str, content: str) -> str:
    return when(
        f"muc == '{name}'",
        when("cac_muc|length > 1", p("Heading1", f"{_ROMAN}{title}")),
        content,
    )


def _work() -> str:
    """What is ahead: the direction, what was concluded field by field, the tasks."""
    return either(
        "hop_chi_uy",
        when("phuong_huong", labelled("nhiem_vu_chinh_tri", *DIRECTIONS))
        + each(
            "phan in theo_linh_vuc",
            each(
                "doan in phan.ket_luan",
                p(
                    "Body",
                    "{% if loop.first and phan.linh_vuc %}- Về {{ phan.linh_vuc|thuong_dau }}: "
                    "{% endif %}{{ doan|hoa_dau|cau }}",
                ),
            ),
        )
        + when("nhiem_vu_du_kien", intended_tasks())
        + when(
            "nhiem_vu",
            p("LeadAfterTable", "Nhiệm vụ giao thực hiện ngay:"),
            tasks("nhiem_vu"),
        ),
        tasks("nhiem_vu"),
    )


def _conclusions() -> str:
    return when("not noi_dung", to_write_in()) + each(
        "doan in noi_dung",
        p(
            "Body",
            ENUMERATED,
        ),
    )


def _people() -> str:
    return each(
        "n in phan_cong",
        p(
            "Body",
            "- {{ n.nguoi }}: "
            "{% if n.thuc_hien %}thực hiện {% for v in n.thuc_hien %}"
            + _TASK
            + "{% if v.han %} (hạn {{ v.han|ngay }}){% endif %}"
            "{% if not loop.last %}, {% endif %}{% endfor %}{% endif %}"
            "{% if n.thuc_hien and n.kiem_tra %}; {% endif %}"
            "{% if n.kiem_tra %}kiểm tra {% for v in n.kiem_tra %}"
            + _TASK
            + "{% if not loop.last %}, {% endif %}{% endfor %}{% endif %}.",
        ),
    )
