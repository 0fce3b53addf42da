"""The wording and order of the agenda (chương trình) of one meeting, in its plain form."""

from blocks import (
    data_table,
    each,
    either,
    hour,
    known,
    letterhead,
    p,
    prose,
    signature,
    title_block,
    to_write_in,
    when,
)

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
            when("ten_chuyen_de", p("Body", "Chuyên đề: {{ ten_chuyen_de|cau }}")),
            when("muc_dich", prose("Mục đích", "muc_dich")),
            when("yeu_cau", prose("Yêu cầu", "yeu_cau")),
            p("Body", "1. Thời gian: " + hour("bat_dau") + ", {{ ngay|ngay_thang }}."),
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
            either(
                "chuong_trinh",
                p("Lead", "4. Nội dung:")
                + data_table(
                    _COLUMNS,
                    "c in chuong_trinh",
                    (
                        "{{ loop.index }}",
                        p("TableText", "{{ c.noi_dung }}")
                        + when("c.ghi_chu", p("TableText", "({{ c.ghi_chu|gon|thuong_dau }})")),
                        "{{ c.nguoi_thuc_hien|join(', ') }}",
                        known("c.phut", "{{ c.phut }} phút"),
                    ),
                ),
                to_write_in("4. Nội dung:"),
            ),
            when(
                "cau_hoi",
                p("LeadAfterTable", "5. Câu hỏi gợi ý thảo luận:"),
                each("cau in cau_hoi", p("Body", "- {{ cau|hoa_dau|cau }}")),
            ),
            when("noi_nhan", signature()),
        )
    )
