"""The wording and order of a cell's year of scores (bảng kết quả chấm điểm năm)."""

from blocks import each, known, p, when
from closing_remarks import incomplete_sets, listed_remarks
from framing import letterhead, signature, title_block, to_write_in_note
from grids import data_table

_MONTHS = (
    ("Tháng", 16.0, "TableCentre"),
    ("Ngày họp", 26.0, "TableCentre"),
    ("Điểm tự chấm", 18.0, "TableCentre"),
    ("Tự xếp loại", 24.0, "TableCentre"),
    ("Điểm chính thức", 19.0, "TableCentre"),
    ("Xếp loại chính thức", 24.0, "TableCentre"),
    ("Ghi chú", 38.0, "TableText"),
)


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=False),
            title_block("BẢNG TỔNG HỢP", "kết quả chấm điểm, xếp loại sinh hoạt chi bộ {{ ky }}"),
            to_write_in_note(),
            p("Heading1", "I- KẾT QUẢ TỪNG KỲ"),
            _by_month(),
            p(
                "LeadAfterTable",
                "Số kỳ thường kỳ, kết hợp theo mức xếp loại: "
                "{% if so_ky %}{{ so_ky|join('; ') }}.{% else %}chưa có kỳ nào được xếp loại."
                "{% endif %} Chỗ có mức chính thức thì tính mức chính thức.",
            ),
            p("Heading1", "II- XẾP LOẠI NĂM"),
            each("b in cac_buoc", p("Body", "{{ b }}")),
            each("k in kiem_theo_nam", p("Body", "- {{ k }}.")),
            when(
                "chua_dat",
                p(
                    "Heading1",
                    "III- NHỮNG KỲ CHƯA ĐẠT MỨC {% if muc_cao_hon %}{{ muc_cao_hon|hoa }}"
                    "{% else %}CAO NHẤT{% endif %}",
                ),
                listed_remarks(
                    "c in chua_dat",
                    "- Tháng {{ c.thang }}, ngày {{ c.ngay|ngay }}"
                    "{% if c.ket_qua %} ({{ c.ket_qua }}){% endif %}: "
                    "{% if c.noi_dung %}{{ c.noi_dung|join('. ')|thuong_dau }}."
                    "{% else %}phiếu chưa ghi lý do.{% endif %}",
                ),
            ),
            incomplete_sets(),
            p(
                "Closing",
                "Số liệu lấy từ sổ sinh hoạt và phiếu chấm điểm của chi bộ, tính đến ngày "
                "{{ tinh_den|ngay }}.",
            ),
            signature(),
        )
    )


def _by_month() -> str:
    cells = (
        "{{ d.thang }}",
        known("d.ngay", "{{ d.ngay|ngay }}"),
        known("d.diem_tu_cham", "{{ d.diem_tu_cham|diem }}"),
        known("d.xep_loai_tu_cham"),
        known("d.diem_chinh_thuc", "{{ d.diem_chinh_thuc|diem }}"),
        known("d.xep_loai_chinh_thuc"),
        "{{ d.ghi_chu }}",
    )
    return data_table(_MONTHS, "d in dong", cells)
