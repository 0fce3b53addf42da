"""The wording and order of a resolution (nghị quyết), in its plain form."""

from blocks import (
    DOTS,
    each,
    letterhead,
    office,
    p,
    prose,
    signature,
    tag,
    title_block,
    to_write_in,
    when,
)
from decisions import reviewed_tasks, tasks, vote_sentence

_PRESENT = (
    "{% if not da_diem_danh %}" + DOTS + " đồng chí{% else %}{{ so_lieu.co_mat|so }} đồng chí"
    "{% if so_lieu.co_ly_do or so_lieu.khong_ly_do %}, vắng có lý do "
    "{{ so_lieu.co_ly_do|length|so }} đồng chí, vắng không có lý do "
    "{{ so_lieu.khong_ly_do|length|so }} đồng chí{% endif %}{% endif %}"
)


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=True),
            title_block("NGHỊ QUYẾT", "{{ trich_yeu }}"),
            _opening(),
            tag("if loai == 'thang'"),
            _monthly(),
            tag("elif loai == 'chuyen_de' and chuyen_de"),
            _thematic(),
            tag("else"),
            _single_matter(),
            tag("endif"),
            when(
                "tu_cham",
                p(
                    "Item",
                    "Chi bộ tự đánh giá chất lượng buổi sinh hoạt: {{ tu_cham.tong_diem|diem }} "
                    "điểm{% if tu_cham.xep_loai %}, xếp loại {{ tu_cham.xep_loai|thuong_dau }}"
                    "{% endif %}.",
                ),
            ),
            p(
                "Closing",
                "Nghị quyết này được chi bộ thảo luận và biểu quyết thông qua tại buổi sinh hoạt "
                "ngày {{ ngay|ngay }}. " + vote_sentence("ket_qua"),
            ),
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
                "Chi bộ có {{ so_lieu.tong_so|so }} đảng viên; được triệu tập "
                "{{ so_lieu.trieu_tap|so }} đồng chí, có mặt " + _PRESENT + ". "
                "Đồng chí {{ chu_tri }}"
                "{% if chuc_vu_chu_tri %}, " + office("chuc_vu_chu_tri") + ",{% endif %} chủ trì; "
                "đồng chí {{ thu_ky }} ghi biên bản.",
            ),
            p("Lead", "Sau khi thảo luận, chi bộ thống nhất ban hành nghị quyết như sau:"),
        )
    )


def _monthly() -> str:
    return "".join(
        (
            p("Heading1", "I- ĐÁNH GIÁ KẾT QUẢ LÃNH ĐẠO THỰC HIỆN NHIỆM VỤ"),
            when(
                "nhiem_vu_chinh_tri",
                prose("Kết quả", "nhiem_vu_chinh_tri.ket_qua"),
                prose("Ưu điểm", "nhiem_vu_chinh_tri.uu_diem"),
                prose("Hạn chế, khuyết điểm", "nhiem_vu_chinh_tri.han_che"),
                prose("Nguyên nhân", "nhiem_vu_chinh_tri.nguyen_nhan"),
            ),
            when("not nhiem_vu_chinh_tri and ban_nhap", to_write_in()),
            when(
                "ra_soat or ban_nhap",
                p("Lead", "- Kết quả thực hiện các nhiệm vụ đã phân công:"),
                reviewed_tasks(),
            ),
            tag("with chi_phan_cong = nhiem_vu and not noi_dung and not phuong_huong"),
            when(
                "not chi_phan_cong",
                p("Heading1", "II- PHƯƠNG HƯỚNG, NHIỆM VỤ"),
                each("doan in noi_dung or ()", p("Body", "- {{ doan|hoa_dau|cau }}")),
                each("doan in phuong_huong", p("Body", "- {{ doan|hoa_dau|cau }}")),
                when("not noi_dung and not phuong_huong", to_write_in()),
            ),
            p(
                "Heading1",
                "{% if chi_phan_cong %}II{% else %}III{% endif %}- PHÂN CÔNG VÀ TỔ CHỨC THỰC HIỆN",
            ),
            tag("endwith"),
            tasks("nhiem_vu"),
            when(
                "not nhiem_vu and not ban_nhap",
                p("Body", "Không phân công nhiệm vụ riêng trong kỳ này."),
            ),
        )
    )


def _thematic() -> str:
    return "".join(
        (
            p("Heading1", "I- MỤC ĐÍCH, YÊU CẦU"),
            prose("Mục đích", "chuyen_de.muc_dich"),
            prose("Yêu cầu", "chuyen_de.yeu_cau"),
            prose("Liên hệ với nhiệm vụ của chi bộ", "chuyen_de.lien_he"),
            p("Heading1", "II- NHIỆM VỤ, GIẢI PHÁP"),
            each("doan in noi_dung or ()", p("Body", "- {{ doan|hoa_dau|cau }}")),
            each("doan in chuyen_de.tiep_thu or ()", p("Body", "- {{ doan|hoa_dau|cau }}")),
            when("not noi_dung and not chuyen_de.tiep_thu", to_write_in()),
            p("Heading1", "III- PHÂN CÔNG VÀ TỔ CHỨC THỰC HIỆN"),
            tasks("nhiem_vu"),
            when(
                "not nhiem_vu and not ban_nhap",
                p("Body", "Không phân công nhiệm vụ riêng trong kỳ này."),
            ),
        )
    )


def _single_matter() -> str:
    return "".join(
        (
            when("noi_dung", each("doan in noi_dung", p("Body", "{{ doan|cau }}"))),
            when("not noi_dung and not nhiem_vu", to_write_in()),
            when("nhiem_vu", tasks("nhiem_vu")),
        )
    )
