"""The wording and order of the report on a topic to the superior (báo cáo sinh hoạt chuyên đề)."""

from blocks import DOTS, each, hour, p, prose, to_write_in, when
from framing import letterhead, signature, title_block

_PRESENT = (
    "{% if not da_diem_danh %}" + DOTS + " đồng chí{% else %}{{ so_lieu.co_mat|so }} đồng chí"
    "{% if so_lieu.ty_le is not none %} ({{ so_lieu.ty_le|phan_tram }}){% endif %}; vắng có lý do "
    "{{ so_lieu.co_ly_do|length|so }} đồng chí, vắng không có lý do "
    "{{ so_lieu.khong_ly_do|length|so }} đồng chí{% endif %}"
)


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=True),
            title_block("BÁO CÁO", "{{ trich_yeu }}"),
            p(
                "Body",
                "{% if can_cu %}Thực hiện {{ can_cu }}, {% endif %}{{ ten_chi_bo }} báo cáo "
                "{{ trich_yeu }} như sau:",
            ),
            _meeting(),
            p("Heading1", "II- NỘI DUNG CHUYÊN ĐỀ"),
            when("not chuyen_de.tom_tat", to_write_in()),
            each("doan in chuyen_de.tom_tat or ()", p("Body", "- {{ doan|hoa_dau|cau }}")),
            when("co_thao_luan", _discussion()),
            _afterwards(),
            p(
                "Closing",
                "Trên đây là báo cáo {{ trich_yeu }}, {{ ten_chi_bo }} kính báo cáo "
                "{{ cap_uy_cap_tren }}.",
            ),
            signature(),
        )
    )


def _meeting() -> str:
    return "".join(
        (
            p("Heading1", "I- VIỆC TỔ CHỨC SINH HOẠT"),
            p(
                "Body",
                "- Thời gian: từ "
                + hour("bat_dau")
                + " đến "
                + hour("ket_thuc")
                + ", {{ ngay|ngay_thang }}; địa điểm: {{ dia_diem }}.",
            ),
            p(
                "Body",
                "- Chi bộ có {{ so_lieu.tong_so|so }} đảng viên; được triệu tập "
                "{{ so_lieu.trieu_tap|so }} đồng chí; có mặt " + _PRESENT + ".",
            ),
            p(
                "Body",
                "- Chủ trì: đồng chí {{ chu_tri }}; thư ký: đồng chí {{ thu_ky }}.",
            ),
            p("Body", "- Chuyên đề: {{ chuyen_de.ten|cau }}"),
            when("chuyen_de.nhom", p("Body", "- Nhóm vấn đề: {{ chuyen_de.nhom|cau }}")),
            p(
                "Body",
                "- Chuẩn bị{% if nguoi_trinh_bay and nguoi_trinh_bay == nguoi_chuan_bi %}, "
                "trình bày{% endif %}: {{ nguoi_chuan_bi }}{% if nguoi_trinh_bay and "
                "nguoi_trinh_bay != nguoi_chuan_bi %}; trình bày: {{ nguoi_trinh_bay }}"
                "{% endif %}.",
            ),
            when(
                "duyet.boi",
                p(
                    "Body",
                    "- Dự thảo được {{ duyet.boi|nhan|thuong_dau }} thông qua"
                    "{% if duyet.ngay %} ngày {{ duyet.ngay|ngay }}{% endif %}"
                    "{% if chuyen_de.gui_dang_vien %}, gửi đảng viên ngày "
                    "{{ chuyen_de.gui_dang_vien|ngay }}{% endif %}.",
                ),
            ),
        )
    )


def _discussion() -> str:
    return "".join(
        (
            p("Heading1", "III- KẾT QUẢ THẢO LUẬN, TIẾP THU"),
            when("so_y_kien", p("Body", "- Số ý kiến thảo luận về chuyên đề: {{ so_y_kien|so }}.")),
            prose("Ý kiến được tiếp thu vào chuyên đề", "chuyen_de.tiep_thu"),
            prose("Nhận xét về nhóm chuẩn bị", "chuyen_de.danh_gia_nhom"),
            prose("Kết luận của người chủ trì về chuyên đề", "chuyen_de.y_kien_ket_luan"),
        )
    )


def _afterwards() -> str:
    return "".join(
        (
            p(
                "Heading1",
                "{% if co_thao_luan %}IV{% else %}III{% endif %}- HOÀN CHỈNH CHUYÊN ĐỀ"
                "{% if nghi_quyet %}, BAN HÀNH NGHỊ QUYẾT{% endif %}",
            ),
            p(
                "Body",
                "- Bản chuyên đề hoàn chỉnh đã gửi đảng viên ngày {{ chuyen_de.hoan_chinh|ngay }}.",
            ),
            each(
                "n in nghi_quyet",
                p(
                    "Body",
                    "- Đã ban hành {% if n.so_hieu %}{{ n|trich_dan|gon }}{% else %}"
                    f"Nghị quyết số {DOTS} {{{{ n.trich_yeu|gon }}}}{{% endif %}}.",
                ),
            ),
        )
    )
