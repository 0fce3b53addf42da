"""The wording and order of the year in figures (bảng tổng hợp số liệu năm): nothing but tables."""

from blocks import either, p, when
from framing import letterhead, table_signature, title_block
from grids import data_table, head_row, kept, row, table
from review_tables import (
    days,
    groups_of_tasks,
    issued,
    meetings,
    months_without,
    petitions,
    tasks,
    turnout,
)

_TOPICS = (
    ("Quý", 14.0, "TableCentre"),
    ("Tên chuyên đề", 92.0, "TableText"),
    ("Ngày sinh hoạt", 29.0, "TableCentre"),
    ("Theo kế hoạch", 30.0, "TableCentre"),
)
_VOTES = (("Nội dung", 120.0, "TableText"), ("Số lần", 45.0, "TableCentre"))
_OTHERS = (
    ("Nội dung", 65.0, "TableText"),
    ("Số lần", 25.0, "TableCentre"),
    ("Ngày", 75.0, "TableText"),
)


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=False),
            title_block("BẢNG TỔNG HỢP", "số liệu sinh hoạt chi bộ {{ ky_theo_doi }}"),
            p("Heading1", "I- BUỔI SINH HOẠT"),
            p("Lead", "Ngày họp theo tháng, tính đến ngày {{ tinh_den|ngay }}:"),
            meetings(),
            months_without(),
            p("LeadAfterTable", "Dự sinh hoạt:"),
            turnout(),
            p("Heading1", "II- NGHỊ QUYẾT, KẾT LUẬN"),
            issued(),
            p("Heading1", "III- NHIỆM VỤ"),
            tasks("", "nhiem_vu"),
            *groups_of_tasks(),
            when(
                "nhiem_vu_chua_danh_so",
                p(
                    "LeadAfterTable",
                    "Nhiệm vụ chưa đánh số, chưa theo dõi được: {{ nhiem_vu_chua_danh_so|so }}.",
                ),
            ),
            p("Heading1", "IV- CHUYÊN ĐỀ"),
            _topics(),
            p("Heading1", "V- KIẾN NGHỊ CỦA ĐẢNG VIÊN"),
            petitions("", "kien_nghi"),
            when(
                "kien_nghi_theo_tham_quyen",
                p("LeadAfterTable", "Nhận trong năm, theo thẩm quyền giải quyết:"),
                petitions("Thẩm quyền", "kien_nghi_theo_tham_quyen"),
            ),
            when(
                "kien_nghi_chua_danh_so",
                p(
                    "LeadAfterTable",
                    "Kiến nghị chưa đánh số, chưa theo dõi được: {{ kien_nghi_chua_danh_so|so }}.",
                ),
            ),
            p("Heading1", "VI- BIỂU QUYẾT, BẦU CỬ"),
            data_table(_VOTES, "b in bieu_quyet", ("{{ b.ten }}", "{{ b.so_luong }}")),
            p("Heading1", "VII- CẤP TRÊN DỰ HỌP, KIỂM TRA"),
            _others(),
            p("Closing", "Số liệu lấy từ biên bản các buổi sinh hoạt và họp chi uỷ trong năm."),
            table_signature(),
        )
    )


def _topics() -> str:
    return either(
        "chuyen_de",
        data_table(
            _TOPICS,
            "c in chuyen_de",
            (
                "{% if c.quy %}{{ c.quy }}{% endif %}",
                "{% if c.ten %}{{ c.ten|hoa_dau|gon }}{% else %}Chưa ghi tên{% endif %}",
                "{% if c.ngay %}{{ c.ngay|ngay }}{% else %}Chưa sinh hoạt{% endif %}",
                "{% if c.theo_ke_hoach %}Có{% else %}Ngoài kế hoạch{% endif %}",
            ),
        ),
        p("Body", "Không có chuyên đề nào."),
    )


def _others() -> str:
    widths = [width for _, width, _ in _OTHERS]
    rows = "".join(
        row(
            widths,
            [
                p("TableText", words),
                p("TableCentre", f"{{{{ {value}|length }}}}"),
                p("TableText", days(value)),
            ],
        )
        for words, value in (
            ("Cấp uỷ viên cấp trên theo dõi chi bộ dự họp", "cap_tren_du"),
            ("Cấp trên kiểm tra, chi bộ tự rà soát (theo kế hoạch năm)", "kiem_tra"),
        )
    )
    return table(widths, head_row(_OTHERS) + kept(rows), borders=True)
