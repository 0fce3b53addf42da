"""The wording and order of a resolution (nghị quyết), in its plain form."""

from blocks import each, letterhead, p, paragraphs, prose, signature, tag, title_block, when
from minutes import reviewed_tasks, tasks, vote_sentence


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=True),
            title_block("NGHỊ QUYẾT", "{{ trich_yeu }}"),
            _opening(),
            when("danh_gia_thang", _monthly()),
            when("not danh_gia_thang", _single_matter()),
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
                "{{ ten_buoi_hop }}. Chi bộ có {{ so_lieu.tong_so|so }} đảng viên; được triệu tập "
                "{{ so_lieu.trieu_tap|so }} đồng chí, có mặt {{ so_lieu.co_mat|so }} đồng chí, "
                "vắng có lý do {{ so_lieu.co_ly_do|length|so }} đồng chí, vắng không có lý do "
                "{{ so_lieu.khong_ly_do|length|so }} đồng chí. Đồng chí {{ chu_tri }}"
                "{% if chuc_vu_chu_tri %}, {{ chuc_vu_chu_tri|nhan }},{% endif %} chủ trì; "
                "đồng chí {{ thu_ky }} ghi biên bản.",
            ),
            p("Body", "Sau khi thảo luận, chi bộ thống nhất ban hành nghị quyết như sau:"),
        )
    )


def _monthly() -> str:
    return "".join(
        (
            p("Heading1", "I- ĐÁNH GIÁ KẾT QUẢ LÃNH ĐẠO THỰC HIỆN NHIỆM VỤ"),
            when(
                "nhiem_vu_chinh_tri",
                tag("set khoi = nhiem_vu_chinh_tri"),
                prose("Kết quả", "khoi.ket_qua"),
                prose("Ưu điểm", "khoi.uu_diem"),
                prose("Hạn chế, khuyết điểm", "khoi.han_che"),
                prose("Nguyên nhân", "khoi.nguyen_nhan"),
            ),
            when("not nhiem_vu_chinh_tri and ban_nhap", p("Body", "{{ none }}")),
            p("Lead", "- Kết quả thực hiện các nhiệm vụ đã phân công:"),
            reviewed_tasks(),
            p("Heading1", "II- PHƯƠNG HƯỚNG, NHIỆM VỤ"),
            when("noi_dung", each("doan in noi_dung", p("Body", "- {{ doan|cau }}"))),
            when(
                "nhiem_vu_chinh_tri and nhiem_vu_chinh_tri.phuong_huong",
                each(
                    "doan in nhiem_vu_chinh_tri.phuong_huong",
                    p("Body", "- {{ doan|hoa_dau|cau }}"),
                ),
            ),
            when(
                "not noi_dung and not (nhiem_vu_chinh_tri and nhiem_vu_chinh_tri.phuong_huong) "
                "and not nhiem_vu",
                p("Body", "{{ none }}"),
            ),
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
            when("noi_dung is not none", paragraphs("noi_dung")),
            when("noi_dung is none", p("Body", "{{ none }}")),
            when("nhiem_vu", tasks("nhiem_vu")),
        )
    )
