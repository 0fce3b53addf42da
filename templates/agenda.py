"""The wording and order of the agenda (chương trình) of one meeting."""

from blocks import each, either, hour, p, prose, to_write_in, when
from framing import letterhead, signature, title_block
from grids import data_table

_COLUMNS = (
    ("TT", 10.0, "TableCentre"),
    ("Thời gian", 40.0, "TableCentre"),
    ("Nội dung", 72.0, "TableText"),
    ("Người thực hiện", 43.0, "TableText"),
)
_PART = (
    "{% if phan.ma == 'mo_dau' %}Mở đầu{% elif phan.ma == 'chung' %}Nội dung chung"
    "{% else %}Phần thứ {% if phan.thu_tu == 1 %}nhất{% else %}hai{% endif %}, sinh hoạt "
    "{% if phan.ma == 'chuyen_de' %}chuyên đề{% else %}thường kỳ{% endif %}{% endif %}"
    "{% if phan.ma == 'chuyen_de' and chuyen_de and chuyen_de.bat_dau %}, bắt đầu lúc "
    "{{ chuyen_de.bat_dau|gio }}{% endif %}:"
)


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=False),
            title_block("CHƯƠNG TRÌNH", "{{ ten_buoi_hop }}"),
            when("ten_chuyen_de", p("Body", "Chuyên đề: {{ ten_chuyen_de|cau }}")),
            when("muc_dich", prose("Mục đích", "muc_dich")),
            when("yeu_cau", prose("Yêu cầu", "yeu_cau")),
            p(
                "Body",
                "1. Thời gian: " + hour("bat_dau") + ", {{ ngay|ngay_thang }}"
                "{% if tong_phut %}; dự kiến {{ tong_phut }} phút{% endif %}.",
            ),
            p(
                "Body",
                "2. Địa điểm: {{ dia_diem }}"
                "{% if hinh_thuc and hinh_thuc != 'truc_tiep' %}; hình thức {{ hinh_thuc|nhan }}"
                "{% if nen_tang %} qua {{ nen_tang }}{% endif %}{% endif %}.",
            ),
            p(
                "Body",
                "3. Chủ trì: đồng chí {{ chu_tri }}. Thư ký: đồng chí {{ thu_ky }}.",
            ),
            when(
                "khach_moi",
                p(
                    "Body",
                    "- Đại biểu, khách mời: {% for k in khach_moi %}{{ k.ho_ten }}"
                    "{% if k.chuc_vu %} ({{ k.chuc_vu }}){% endif %}"
                    "{% if not loop.last %}; {% endif %}{% endfor %}.",
                ),
            ),
            either("chuong_trinh", _items(), to_write_in("4. Nội dung:")),
            when(
                "trong_tam",
                p("LeadAfterTable", "5. Nội dung trọng tâm cần thảo luận, biểu quyết:"),
                each("y in trong_tam", p("Body", "- {{ y|hoa_dau|cau }}")),
            ),
            when(
                "cau_hoi",
                p(
                    "LeadAfterTable",
                    "{% if trong_tam %}6{% else %}5{% endif %}. Câu hỏi gợi ý thảo luận:",
                ),
                each("cau in cau_hoi", p("Body", "- {{ cau|hoa_dau|cau }}")),
            ),
            when("noi_nhan", signature()),
        )
    )


def _items() -> str:
    """The agenda as a table; that of a combined meeting as one for each part."""
    return p("Lead", "4. Nội dung:") + each(
        "phan in cac_phan",
        when("phan.ma", p("LeadAfterTable", _PART)),
        data_table(
            _COLUMNS,
            "c in phan.noi_dung",
            (
                "{{ c.stt }}",
                "{{ c.khung_gio }}",
                p("TableText", "{{ c.noi_dung }}")
                + when("c.ghi_chu", p("TableText", "({{ c.ghi_chu|gon|thuong_dau }})")),
                "{{ c.nguoi_thuc_hien|join(', ') }}",
            ),
        ),
    )
