"""The wording and order of the list of those who come, to sign (danh sách điểm danh)."""

from blocks import DOTS, either, hour, known, p, tag, when
from framing import captions, letterhead, title_block
from grids import grouped_table

_COLUMNS = (
    ("TT", 10.0, "TableCentre"),
    ("Họ và tên", 47.0, "TableText"),
    ("Chức vụ, tình trạng", 36.0, "TableText"),
    ("Ký tên", 36.0, "TableText"),
    ("Ghi chú", 36.0, "TableText"),
)
_ROW_HEIGHT = 10.5
_GROUP = (
    "{% if not nhom.tinh_trang %}{% if hop_chi_uy %}Chi uỷ viên{% else %}Đảng viên của chi "
    "bộ,{% endif %} được triệu tập{% elif nhom.tinh_trang == 'khach_moi' %}Đại biểu, khách mời"
    "{% else %}Đảng viên {{ nhom.tinh_trang|nhan }}"
    "{% if nhom.tinh_trang == 'tam_den' %}, được triệu tập{% endif %}{% endif %}"
    "{% if nhom.so_nguoi %}: {{ nhom.so_nguoi|so }} đồng chí{% endif %}"
)
_STATES = (
    ("tam_den", "Chuyển sinh hoạt đảng tạm thời đến"),
    ("mien_sinh_hoat", "Được miễn công tác và sinh hoạt đảng"),
    ("tam_di", "Chuyển sinh hoạt đảng tạm thời đi nơi khác"),
    ("dinh_chi", "Đang bị đình chỉ sinh hoạt đảng"),
)


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=False),
            title_block("DANH SÁCH ĐIỂM DANH", "{{ ten_buoi_hop }}"),
            p(
                "Body",
                "Thời gian: " + hour("bat_dau") + ", {{ ngay|ngay_thang }}. "
                "{% if hinh_thuc == 'truc_tuyen' and not dia_diem %}Hình thức: {{ hinh_thuc|nhan }}"
                "{% if nen_tang %} qua {{ nen_tang }}{% endif %}{% else %}Địa điểm: {{ dia_diem }}"
                "{% endif %}.",
            ),
            grouped_table(
                _COLUMNS,
                ("nhom in cac_nhom", _GROUP),
                "m in nhom.nguoi",
                ("{{ m.stt }}", known("m.ho_ten"), _standing(), p("TableText", ""), _note()),
                height=_ROW_HEIGHT,
            ),
            p("LeadAfterTable", _totals()),
            _states(),
            either("da_diem_danh", p("Closing", _present()), p("Closing", _present_by_hand())),
            captions(),
        )
    )


def _standing() -> str:
    """The office, then whether a member is official or probationary; a guest's office only."""
    return either(
        "nhom.tinh_trang == 'khach_moi'",
        p("TableText", known("m.chuc_vu")),
        when("m.chuc_vu", p("TableText", "{{ m.chuc_vu|nhan }}"))
        + p(
            "TableText",
            "{% if m.chinh_thuc %}Chính thức{% elif m.chinh_thuc is not none %}Dự bị{% endif %}",
        ),
    )


def _note() -> str:
    """Why somebody is not convened, or was absent."""
    return "".join(
        (
            tag("if nhom.tinh_trang and m.can_cu"),
            p("TableText", "{{ m.can_cu|gon }}"),
            tag("elif nhom.tinh_trang and m.tu"),
            p("TableText", "Từ ngày {{ m.tu|ngay }}"),
            tag("endif"),
            when(
                "m.vang",
                p(
                    "TableText",
                    "Vắng{% if m.vang.nhiem_vu_dac_biet %}: làm nhiệm vụ đặc biệt"
                    "{% if m.vang.ly_do %}, {{ m.vang.ly_do|thuong_dau|gon }}{% endif %}"
                    "{% elif m.vang.ly_do %}: {{ m.vang.ly_do|thuong_dau|gon }}"
                    "{% elif da_diem_danh %} không có lý do{% endif %}",
                ),
            ),
            when("m.du_them", p("TableText", "Đến dự")),
            when(
                "not (nhom.tinh_trang and (m.can_cu or m.tu) or m.vang or m.du_them)",
                p("TableText", ""),
            ),
        )
    )


def _totals() -> str:
    return (
        "- Tổng số {% if hop_chi_uy %}chi uỷ viên{% else %}đảng viên của chi bộ{% endif %}: "
        "{{ so_lieu.tong_so|so }} đồng chí"
        "{% if not hop_chi_uy %} (chính thức: {{ so_lieu.chinh_thuc|so }}, dự bị: "
        "{{ so_lieu.du_bi|so }}){% endif %}; được triệu tập: {{ so_lieu.trieu_tap|so }} đồng chí."
    )


def _states() -> str:
    """What explains the difference between all and those convened."""
    return "".join(
        when(
            f"so_lieu.{key}",
            p("Body", f"- {words}: {{{{ so_lieu.{key}|length|so }}}} đồng chí."),
        )
        for key, words in _STATES
    )


def _present() -> str:
    return (
        "- Có mặt: {{ so_lieu.co_mat|so }} đồng chí{% if so_lieu.ty_le is not none %} (đạt "
        "{{ so_lieu.ty_le|phan_tram }}){% endif %}; vắng mặt: "
        "{{ (so_lieu.co_ly_do|length + so_lieu.khong_ly_do|length)|so }} đồng chí, trong đó có "
        "lý do: {{ so_lieu.co_ly_do|length|so }}, không có lý do: "
        "{{ so_lieu.khong_ly_do|length|so }}."
    )


def _present_by_hand() -> str:
    return (
        f"- Có mặt: {DOTS} đồng chí; vắng mặt: {DOTS} đồng chí, trong đó có lý do: {DOTS}, "
        f"không có lý do: {DOTS}."
    )
