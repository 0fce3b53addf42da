"""The wording and order of the note that goes with the draft of a topic (phiếu gửi)."""

from blocks import DOTS, each, hour, p, when
from framing import letterhead, signature, title_block


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=False),
            title_block("PHIẾU GỬI", "dự thảo chuyên đề {{ ky_hop }}"),
            p(
                "Lead",
                "{{ ten_chi_bo }} gửi các đồng chí đảng viên dự thảo chuyên đề sau đây để nghiên "
                "cứu trước buổi sinh hoạt:",
            ),
            p("Body", "1. Chuyên đề: {{ chuyen_de.ten|cau }}"),
            when("chuyen_de.nhom", p("Body", "- Nhóm vấn đề: {{ chuyen_de.nhom|cau }}")),
            p("Body", "2. Chuẩn bị: {{ nguoi_chuan_bi }}."),
            p(
                "Body",
                "3. Dự thảo được "
                f"{{% if duyet.boi %}}{{{{ duyet.boi|nhan|thuong_dau }}}}{{% else %}}{DOTS}"
                "{% endif %} thông qua ngày {{ duyet.ngay|ngay }}.",
            ),
            p(
                "Body",
                "4. Buổi sinh hoạt dự kiến: " + hour("bat_dau") + ", {{ ngay|ngay_thang }}, tại "
                "{{ dia_diem }}.",
            ),
            when(
                "cau_hoi",
                p("Lead", "5. Câu hỏi gợi ý thảo luận:"),
                each("cau in cau_hoi", p("Body", "- {{ cau|hoa_dau|cau }}")),
            ),
            p(
                "Closing",
                "Đề nghị các đồng chí nghiên cứu dự thảo, chuẩn bị ý kiến thảo luận, liên hệ "
                "tại buổi sinh hoạt.",
            ),
            signature(),
        )
    )
