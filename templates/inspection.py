"""The wording and order of the inspection report (báo cáo kiểm tra sổ sinh hoạt)."""

from blocks import each, either, p, to_write_in, when
from framing import letterhead, signature, title_block
from grids import data_table

_FOUND = (
    ("TT", 10.0, "TableCentre"),
    ("Mã, mức", 21.0, "TableCentre"),
    ("Phát hiện", 66.0, "TableText"),
    ("Căn cứ, cách sửa", 68.0, "TableText"),
)
_WAIVED = (
    ("TT", 10.0, "TableCentre"),
    ("Mã", 21.0, "TableCentre"),
    ("Điều được miễn", 66.0, "TableText"),
    ("Lý do, căn cứ", 68.0, "TableText"),
)


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=True),
            title_block("BÁO CÁO", "kiểm tra sổ sinh hoạt chi bộ {{ ky_kiem_tra }}"),
            p(
                "Body",
                "Căn cứ {{ huong_dan }}, {{ ten_chi_bo }} đã kiểm tra sổ sinh hoạt "
                "{{ ky_kiem_tra }}, tính đến ngày {{ ngay_van_ban|ngay }}. Kết quả như sau:",
            ),
            p("Heading1", "I- KẾT QUẢ CHUNG"),
            p("Body", "- Số buổi sinh hoạt đã kiểm tra: {{ so_buoi|so }}."),
            p(
                "Body",
                "- Phát hiện: {{ so_loi|so }} lỗi, {{ so_canh_bao|so }} cảnh báo, "
                "{{ so_goi_y|so }} gợi ý{% if duoc_mien %}; được miễn áp dụng: "
                "{{ duoc_mien|length|so }}{% endif %}.",
            ),
            when(
                "chua_doc_duoc",
                p("Body", "- Tệp chưa đọc được: {{ chua_doc_duoc|join(', ') }}."),
            ),
            each("dong in khong_xet", p("Body", "- Chưa xét {{ dong|cau }}")),
            p("Heading1", "II- CÁC PHÁT HIỆN"),
            either(
                "nhom",
                each(
                    "n in nhom",
                    p("Heading2", "{{ loop.index }}. {{ n.tieu_de }}"),
                    data_table(
                        _FOUND,
                        "f in n.phat_hien",
                        (
                            "{{ loop.index }}",
                            p("TableCentre", "{{ f.ma }}") + p("TableCentre", "{{ f.muc }}"),
                            p("TableText", "{{ f.noi_dung }}") + p("TableText", "({{ f.cho }})"),
                            when("f.can_cu", p("TableText", "Căn cứ: {{ f.can_cu|cau }}"))
                            + p("TableText", "Cách sửa: {{ f.cach_sua|cau }}"),
                        ),
                    ),
                ),
                p("Body", "Không có phát hiện nào."),
            ),
            when(
                "duoc_mien",
                p("Heading1", "III- ĐIỀU ĐƯỢC MIỄN ÁP DỤNG"),
                data_table(
                    _WAIVED,
                    "f in duoc_mien",
                    (
                        "{{ loop.index }}",
                        "{{ f.ma }}",
                        p("TableText", "{{ f.noi_dung }}") + p("TableText", "({{ f.cho }})"),
                        "{{ f.ly_do|hoa_dau|cau }}",
                    ),
                ),
            ),
            p(
                "Heading1",
                "{% if duoc_mien %}IV{% else %}III{% endif %}- Ý KIẾN CỦA CHI BỘ, "
                "THỜI HẠN KHẮC PHỤC",
            ),
            to_write_in(),
            to_write_in(),
            p(
                "Closing",
                "Trên đây là báo cáo kết quả kiểm tra sổ sinh hoạt {{ ky_kiem_tra }} của chi bộ.",
            ),
            signature(),
        )
    )
