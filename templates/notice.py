"""The wording and order of the notice of a meeting (thông báo họp)."""

from blocks import each, either, hour, office, p, prose, to_write_in, when
from framing import letterhead, signature, title_block
from grids import data_table

# What an invitation says in the same words.
TIME = hour("bat_dau") + ", {{ ngay|ngay_thang }}."
CHAIR = (
    "đồng chí {{ chu_tri }}{% if chuc_vu_chu_tri %}, " + office("chuc_vu_chu_tri") + "{% endif %}."
)

_COLUMNS = (
    ("TT", 10.0, "TableCentre"),
    ("Nội dung", 102.0, "TableText"),
    ("Người phụ trách", 53.0, "TableText"),
)
_ONLINE = "{{ hinh_thuc|nhan }}{% if nen_tang %} qua {{ nen_tang }}{% endif %}"


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=True),
            title_block("THÔNG BÁO", "{{ trich_yeu }}"),
            p(
                "Lead",
                "{{ ten_chi_bo }} thông báo {% if hop_chi_uy %}cuộc{% else %}buổi{% endif %} "
                "{{ ten_buoi_hop }} như sau:",
            ),
            when("ly_do", p("Body", "Lý do: {{ ly_do|cau }}")),
            p("Body", "1. Thời gian: " + TIME),
            place("2. "),
            _those_convened(),
            p("Body", "4. Chủ trì: " + CHAIR),
            _contents(),
            _to_prepare(),
            p(
                "Closing",
                "Đề nghị các đồng chí {% if hop_chi_uy %}chi uỷ viên{% else %}đảng viên{% endif %} "
                "sắp xếp công việc, dự đầy đủ, đúng giờ; đồng chí nào không dự được thì báo cáo "
                "lý do với đồng chí chủ trì trước {% if hop_chi_uy %}cuộc họp{% else %}buổi sinh "
                "hoạt{% endif %}.",
            ),
            signature(),
        )
    )


def place(mark: str) -> str:
    """Where the meeting is; of one held online alone, by what."""
    return either(
        "hinh_thuc == 'truc_tuyen' and not dia_diem",
        p("Body", f"{mark}Hình thức: {_ONLINE}."),
        p(
            "Body",
            f"{mark}Địa điểm: {{{{ dia_diem }}}}"
            "{% if hinh_thuc and hinh_thuc != 'truc_tiep' %}; hình thức: "
            f"{_ONLINE}{{% endif %}}.",
        ),
    )


def _those_convened() -> str:
    return p(
        "Body",
        "3. Thành phần: {% if hop_chi_uy %}các đồng chí chi uỷ viên{% else %}toàn thể đảng viên "
        "(chính thức, dự bị) đang sinh hoạt tại chi bộ{% endif %}{% if khach_moi %}; đại biểu, "
        "khách mời: {% for k in khach_moi %}đồng chí {{ k.ho_ten }}{% if k.chuc_vu %} "
        "({{ k.chuc_vu }}){% endif %}{% if not loop.last %}, {% endif %}{% endfor %}{% endif %}.",
    )


def _contents() -> str:
    """The agenda with who is in charge of each item; of a topic, its name before."""
    return "".join(
        (
            p("Lead", "5. Nội dung:"),
            when("ten_chuyen_de", p("Body", "- Chuyên đề: {{ ten_chuyen_de|cau }}")),
            when("nhom_chuyen_de", p("Body", "- Nhóm vấn đề: {{ nhom_chuyen_de|cau }}")),
            either(
                "chuong_trinh",
                data_table(
                    _COLUMNS,
                    "c in chuong_trinh",
                    ("{{ loop.index }}", "{{ c.noi_dung }}", "{{ c.nguoi_thuc_hien|join(', ') }}"),
                ),
                to_write_in(),
            ),
        )
    )


def _to_prepare() -> str:
    """Who prepares, what to read, what to think over."""
    return "".join(
        (
            p("LeadAfterTable", "6. Công tác chuẩn bị:"),
            when("nguoi_chuan_bi", p("Body", "- Chuẩn bị nội dung: {{ nguoi_chuan_bi }}.")),
            when(
                "nguoi_chuan_bi_chuyen_de",
                p("Body", "- Chuẩn bị chuyên đề: {{ nguoi_chuan_bi_chuyen_de }}."),
            ),
            _to_read(),
            when("trong_tam", prose("Nội dung trọng tâm cần thảo luận, biểu quyết", "trong_tam")),
            when("cau_hoi", prose("Câu hỏi gợi ý thảo luận", "cau_hoi")),
            p(
                "Body",
                "- Các đồng chí {% if hop_chi_uy %}chi uỷ viên{% else %}đảng viên{% endif %} "
                "nghiên cứu nội dung trên, chuẩn bị ý kiến phát biểu.",
            ),
        )
    )


def _to_read() -> str:
    return when(
        "du_thao or ngay_gui_chuyen_de or van_ban",
        p(
            "Lead",
            "- Tài liệu nghiên cứu trước{% if gui_tai_lieu %}, gửi ngày {{ gui_tai_lieu|ngay }}"
            "{% endif %}{% if dang_so_tay %}, đăng trên Sổ tay đảng viên điện tử ngày "
            "{{ dang_so_tay|ngay }}{% endif %}:",
        ),
        when(
            "du_thao",
            p(
                "Body",
                "+ Dự thảo {% if du_thao == 'nghi_quyet' %}nghị quyết{% else %}kết luận"
                "{% endif %}.",
            ),
        ),
        when(
            "ngay_gui_chuyen_de",
            p(
                "Body",
                "+ Dự thảo chuyên đề{% if ngay_gui_chuyen_de != gui_tai_lieu %}, gửi ngày "
                "{{ ngay_gui_chuyen_de|ngay }}{% endif %}.",
            ),
        ),
        each("v in van_ban", p("Body", "+ {{ v|trich_dan|cau }}")),
    )
