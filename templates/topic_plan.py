"""The wording and order of the yearly plan of topics (kế hoạch sinh hoạt chuyên đề)."""

from blocks import each, either, known, p, to_write_in, when
from framing import letterhead, signature, title_block
from grids import data_table

_COLUMNS = (
    ("TT", 9.0, "TableCentre"),
    ("Thời gian", 22.0, "TableCentre"),
    ("Chuyên đề, nhóm vấn đề", 72.0, "TableText"),
    ("Người (nhóm) chuẩn bị", 37.0, "TableText"),
    ("Hạn xong dự thảo", 25.0, "TableCentre"),
)


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=True),
            title_block("KẾ HOẠCH", "{{ trich_yeu }}"),
            p(
                "Lead",
                "{% if can_cu %}Thực hiện {{ can_cu }}, {% endif %}{{ ten_chi_bo }} xây dựng kế "
                "hoạch {{ trich_yeu }} như sau:",
            ),
            when("khong_hop", p("Heading1", "I- CÁC CHUYÊN ĐỀ TRONG NĂM")),
            _topics(),
            when(
                "khong_hop",
                p("Heading1", "II- THỜI GIAN KHÔNG TỔ CHỨC SINH HOẠT"),
                each(
                    "k in khong_hop",
                    p(
                        "Body",
                        "- {{ k.thoi_gian|hoa_dau }}: {{ k.ly_do|gon|thuong_dau }}"
                        "{% if k.can_cu %}; căn cứ: {{ k.can_cu|gon }}{% endif %}.",
                    ),
                ),
            ),
            p(
                "Closing",
                "Kế hoạch này được báo cáo {{ cap_uy_cap_tren }}{% if bao_cao_cap_tren %} ngày "
                "{{ bao_cao_cap_tren|ngay }}{% endif %} và gửi các đồng chí đảng viên để thực "
                "hiện.",
            ),
            signature(),
        )
    )


def _topics() -> str:
    return either(
        "chuyen_de_nam",
        data_table(
            _COLUMNS,
            "c in chuyen_de_nam",
            (
                "{{ loop.index }}",
                p("TableCentre", known("c.ky", "Quý {{ c.ky }}"))
                + when("c.thang", p("TableCentre", "(tháng {{ c.so_thang }})")),
                p("TableText", "{{ c.ten|gon }}")
                + when("c.nhom", p("TableText", "Nhóm vấn đề: {{ c.nhom|cau }}")),
                when("not c.nguoi_chuan_bi", p("TableText", ""))
                + each("n in c.nguoi_chuan_bi", p("TableText", "{{ n }}")),
                known("c.han_du_thao", "{{ c.han_du_thao|ngay }}"),
            ),
        ),
        to_write_in(),
    )
