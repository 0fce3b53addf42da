"""The wording and order of the agenda (chương trình) of one meeting, in its plain form."""

from blocks import data_table, each, either, letterhead, p, title_block, when

_COLUMNS = (
    ("TT", 10.0, "TableCentre"),
    ("Nội dung", 82.0, "TableText"),
    ("Người thực hiện", 47.0, "TableText"),
    ("Thời gian", 26.0, "TableCentre"),
)


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=False),
            title_block("CHƯƠNG TRÌNH", "{{ ten_buoi_hop }}"),
            p("Body", "1. Thời gian: {{ bat_dau|gio }}, {{ ngay|ngay_thang }}."),
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
                    "Đại biểu, khách mời: {% for k in khach_moi %}{{ k.ho_ten }}"
                    "{% if k.chuc_vu %} ({{ k.chuc_vu }}){% endif %}"
                    "{% if not loop.last %}; {% endif %}{% endfor %}.",
                ),
            ),
            when(
                "ten_chuyen_de",
                p("Body", "Chuyên đề: {{ ten_chuyen_de|cau }}"),
            ),
            either(
                "chuong_trinh",
                p("Lead", "4. Nội dung:")
                + data_table(
                    _COLUMNS,
                    "c in chuong_trinh",
                    (
                        "{{ loop.index }}",
                        p("TableText", "{{ c.noi_dung }}")
                        + when("c.ghi_chu", p("TableText", "({{ c.ghi_chu|thuong_dau }})")),
                        "{{ c.nguoi_thuc_hien|join(', ') or none }}",
                        "{% if c.phut is none %}{{ none }}{% else %}{{ c.phut }} phút{% endif %}",
                    ),
                ),
                p("Body", "4. Nội dung: {{ none }}."),
            ),
            when(
                "cau_hoi",
                p("Heading2", "Câu hỏi gợi ý thảo luận"),
                each("cau in cau_hoi", p("Body", "- {{ cau|cau }}")),
            ),
        )
    )
