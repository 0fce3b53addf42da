"""Who was convened, who came, who chaired: the first part of the minutes."""

from blocks import DOTS, each, either, office, p, to_write_in, when

_STATES = (
    ("mien_sinh_hoat", "Được miễn công tác và sinh hoạt đảng"),
    ("tam_di", "Chuyển sinh hoạt đảng tạm thời đi nơi khác"),
    ("dinh_chi", "Đang bị đình chỉ sinh hoạt đảng"),
    ("tam_den", "Chuyển sinh hoạt đảng tạm thời đến"),
)


def attendance() -> str:
    return "".join(
        (
            p("Heading1", "I- THÀNH PHẦN"),
            either(
                "hop_chi_uy",
                p("Body", "1. Tổng số chi uỷ viên: {{ so_lieu.tong_so|so }} đồng chí."),
                p(
                    "Body",
                    "1. Tổng số đảng viên của chi bộ: {{ so_lieu.tong_so|so }} đồng chí "
                    "(chính thức: {{ so_lieu.chinh_thuc|so }}, dự bị: {{ so_lieu.du_bi|so }}).",
                ),
            ),
            _states(),
            either(
                "hop_chi_uy",
                either("da_diem_danh", _committee_present(), _committee_present_by_hand()),
                either("da_diem_danh", _present(), _present_by_hand()),
            ),
            when(
                "so_lieu.co_ly_do",
                p(
                    "Body",
                    "- Vắng có lý do: {% for v in so_lieu.co_ly_do %}đồng chí {{ v.nguoi }} ("
                    "{% if v.nhiem_vu_dac_biet %}làm nhiệm vụ đặc biệt"
                    "{% if v.ly_do %}, {% endif %}{% endif %}"
                    "{% if v.ly_do %}{{ v.ly_do|thuong_dau }}{% endif %})"
                    "{% if not loop.last %}; {% endif %}{% endfor %}.",
                ),
            ),
            when(
                "so_lieu.khong_ly_do",
                p(
                    "Body",
                    "- Vắng không có lý do: {% for v in so_lieu.khong_ly_do %}"
                    "đồng chí {{ v.nguoi }}"
                    "{% if not loop.last %}; {% endif %}{% endfor %}.",
                ),
            ),
            when(
                "so_lieu.du_them",
                p(
                    "Body",
                    "- Đảng viên được miễn hoặc chuyển đi tạm thời đến dự: "
                    "{{ so_lieu.du_them|length|so }} đồng chí ({{ so_lieu.du_them|liet_ke }}).",
                ),
            ),
            when(
                "da_diem_danh and not hop_chi_uy",
                p(
                    "Body",
                    "- Đảng viên có quyền biểu quyết có mặt: "
                    "{{ so_lieu.so_nguoi_bieu_quyet|so }} đồng chí.",
                ),
            ),
            when(
                "khach_moi",
                p("Lead", "3. Đại biểu, khách mời:"),
                each(
                    "k in khach_moi",
                    p(
                        "Body",
                        "- Đồng chí {{ k.ho_ten }}{% if k.chuc_vu %}, {{ k.chuc_vu }}{% endif %}"
                        "{% if k.theo_doi_chi_bo %}, cấp uỷ viên cấp trên được phân công theo dõi "
                        "chi bộ{% endif %}.",
                    ),
                ),
            ),
            p(
                "Body",
                "{% if khach_moi %}4{% else %}3{% endif %}. Chủ trì: đồng chí {{ chu_tri }}"
                "{% if chuc_vu_chu_tri %}, " + office("chuc_vu_chu_tri") + "{% endif %}"
                "{% if ly_do_chu_tri %} ({{ ly_do_chu_tri|thuong_dau }}){% endif %}. "
                "Thư ký ghi biên bản: đồng chí {{ thu_ky }}"
                "{% if chuc_vu_thu_ky %}, " + office("chuc_vu_thu_ky") + "{% endif %}.",
            ),
        )
    )


def _states() -> str:
    """The members in a state that changes the count, by name."""
    return "".join(
        when(
            f"so_lieu.{key}",
            p(
                "Body",
                f"- {words}: {{{{ so_lieu.{key}|length|so }}}} đồng chí "
                f"({{{{ so_lieu.{key}|liet_ke }}}}).",
            ),
        )
        for key, words in _STATES
    )


def _present() -> str:
    return p(
        "Body",
        "2. Được triệu tập: {{ so_lieu.trieu_tap|so }} đồng chí; có mặt: "
        "{{ so_lieu.co_mat|so }} đồng chí{% if so_lieu.ty_le is not none %} "
        "(đạt {{ so_lieu.ty_le|phan_tram }}){% endif %}; vắng mặt: "
        "{{ (so_lieu.co_ly_do|length + so_lieu.khong_ly_do|length)|so }} đồng chí"
        "{% if so_lieu.co_ly_do or so_lieu.khong_ly_do %}, trong đó có lý do: "
        "{{ so_lieu.co_ly_do|length|so }}, không có lý do: "
        "{{ so_lieu.khong_ly_do|length|so }}{% endif %}.",
    )


def _committee_present() -> str:
    return p(
        "Body",
        "2. Có mặt: {{ so_lieu.co_mat|so }}/{{ so_lieu.trieu_tap|so }} đồng chí chi uỷ viên; "
        "vắng mặt: {{ (so_lieu.co_ly_do|length + so_lieu.khong_ly_do|length)|so }} đồng chí"
        "{% if so_lieu.co_ly_do or so_lieu.khong_ly_do %}, trong đó có lý do: "
        "{{ so_lieu.co_ly_do|length|so }}, không có lý do: "
        "{{ so_lieu.khong_ly_do|length|so }}{% endif %}.",
    )


def _committee_present_by_hand() -> str:
    return p(
        "Body",
        f"2. Có mặt: {DOTS}/{{{{ so_lieu.trieu_tap|so }}}} đồng chí chi uỷ viên; "
        f"vắng mặt: {DOTS} đồng chí, trong đó có lý do: {DOTS}, không có lý do: {DOTS}.",
    ) + to_write_in("- Họ tên người vắng, lý do:")


def _present_by_hand() -> str:
    """The same before the meeting, when nobody has been counted yet."""
    return p(
        "Body",
        f"2. Được triệu tập: {{{{ so_lieu.trieu_tap|so }}}} đồng chí; có mặt: {DOTS} đồng chí; "
        f"vắng mặt: {DOTS} đồng chí, trong đó có lý do: {DOTS}, không có lý do: {DOTS}.",
    ) + to_write_in("- Họ tên người vắng, lý do:")
