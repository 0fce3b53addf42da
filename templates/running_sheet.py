"""The wording and order of the chair's running sheet (kịch bản điều hành)."""

from blocks import BOX, DOTS, each, either, hour, office, p, tag, to_write_in, when
from framing import letterhead, title_block
from prompts import OTHERWISE, PROMPTS, Prompt
from sheet_lists import lists

# Steps at which nothing is said that the chair would have to note.
_WITHOUT_NOTES = (
    "tuyen_bo_ly_do",
    "cu_thu_ky",
    "tinh_hinh_dang_vien",
    "thong_bao_dang_phi",
    "thong_qua_chuong_trinh",
    "ra_soat",
    "nghi_quyet",
    "bieu_quyet",
    "danh_gia_chat_luong",
    "thong_qua_bien_ban",
    "be_mac",
)


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=False),
            title_block("KỊCH BẢN", "điều hành {{ ten_buoi_hop }}"),
            p(
                "Body",
                "Thời gian: " + hour("bat_dau") + ", {{ ngay|ngay_thang }}"
                "{% if tong_phut %}; dự kiến {{ tong_phut }} phút{% endif %}. "
                "Địa điểm: {{ dia_diem }}.",
            ),
            p(
                "Body",
                "Chủ trì: đồng chí {{ chu_tri }}{% if chuc_vu_chu_tri %}, "
                + office("chuc_vu_chu_tri")
                + "{% endif %}. Thư ký: đồng chí {{ thu_ky }}.",
            ),
            p("Heading1", "I- SỐ LIỆU CẦN THÔNG BÁO"),
            _figures(),
            p("Heading1", "II- TIẾN TRÌNH"),
            p(
                "Body",
                f"Đánh dấu vào ô {BOX} khi xong. Các bước theo {{{{ huong_dan }}}}"
                "{% if nguon_chung %} ({{ nguon_chung }}){% endif %}.",
            ),
            either("tien_trinh", each("b in tien_trinh", _step()), to_write_in()),
            when(
                "con_lai",
                p("Heading1", "III- VIỆC CHƯA CÓ CHỖ TRONG CHƯƠNG TRÌNH"),
                lists("con_lai", "bieu_quyet_con_lai", named=True),
            ),
            p("Closing", f"Kết thúc lúc {DOTS} giờ {DOTS} phút cùng ngày."),
        )
    )


def _figures() -> str:
    states = (
        ("mien_sinh_hoat", "được miễn sinh hoạt"),
        ("tam_di", "tạm chuyển đi"),
        ("dinh_chi", "đang bị đình chỉ sinh hoạt"),
        ("tam_den", "tạm chuyển đến"),
    )
    return "".join(
        (
            either(
                "hop_chi_uy",
                p("Body", "- Tổng số chi uỷ viên: {{ so_lieu.tong_so|so }} đồng chí."),
                p(
                    "Body",
                    "- Tổng số đảng viên: {{ so_lieu.tong_so|so }} đồng chí (chính thức: "
                    "{{ so_lieu.chinh_thuc|so }}, dự bị: {{ so_lieu.du_bi|so }}).",
                ),
            ),
            *(
                when(
                    f"so_lieu.{key}",
                    p(
                        "Body",
                        f"- Trong danh sách {words}: {{{{ so_lieu.{key}|length|so }}}} đồng chí "
                        f"({{{{ so_lieu.{key}|liet_ke }}}}).",
                    ),
                )
                for key, words in states
            ),
            p(
                "Body",
                f"- Được triệu tập: {{{{ so_lieu.trieu_tap|so }}}} đồng chí; có mặt: {DOTS}; vắng "
                f"có lý do: {DOTS}; vắng không có lý do: {DOTS}.",
            ),
            p(
                "Body",
                "- Có quyền biểu quyết: {{ so_nguoi_bieu_quyet|so }} "
                "{% if hop_chi_uy %}chi uỷ viên{% else %}đảng viên chính thức{% endif %} được "
                f"triệu tập; có mặt: {DOTS}.",
            ),
        )
    )


def _step() -> str:
    """One step: a box, its place and time, who, what the guideline says, prompts, lists, room."""
    return "".join(
        (
            p(
                "Heading2",
                f"{BOX} {{{{ b.stt }}}}. {{{{ b.noi_dung|hoa_dau }}}}"
                "{% if b.khung_gio %} ({{ b.khung_gio }}){% endif %}",
            ),
            when(
                "b.nguoi or b.theo_huong_dan",
                p(
                    "Body",
                    "- {% if b.nguoi %}Thực hiện: {{ b.nguoi }}."
                    "{% if b.theo_huong_dan %} {% endif %}{% endif %}"
                    "{% if b.theo_huong_dan %}Theo hướng dẫn: "
                    "{% for h in b.theo_huong_dan %}{% if h.ten %}{{ h.ten|thuong_dau }}, "
                    "{% endif %}"
                    "{% if h.bat_buoc %}bước bắt buộc, {% endif %}mục {{ h.muc }}"
                    "{% if h.nguon_yeu %} ({{ h.nguon_yeu }}){% endif %}"
                    "{% if not loop.last %}; {% endif %}{% endfor %}.{% endif %}",
                ),
            ),
            when("b.ghi_chu", p("Body", "- Ghi chú: {{ b.ghi_chu|thuong_dau|cau }}")),
            _prompts(),
            when(
                "b.buoc == 'ket_luan'",
                each("doan in ket_luan_du_thao", p("Body", "+ {{ doan|hoa_dau|cau }}")),
            ),
            lists("b.hien", "b.bieu_quyet"),
            when(f"b.buoc not in {_WITHOUT_NOTES!r}", to_write_in()),
            when(
                "b.buoc in ('thao_luan', 'thao_luan_chuyen_de', 'chuyen_de')",
                to_write_in(),
                to_write_in(),
            ),
        )
    )


def _prompts() -> str:
    known = "".join(
        tag(f"{'if' if index == 0 else 'elif'} b.buoc == '{step}'") + "".join(map(_prompt, prompts))
        for index, (step, prompts) in enumerate(PROMPTS.items())
    )
    return known + tag("else") + "".join(map(_prompt, OTHERWISE)) + tag("endif")


def _prompt(prompt: Prompt) -> str:
    if isinstance(prompt, str):
        return p("Body", f"- {prompt}")
    condition, words = prompt
    return when(condition, p("Body", f"- {words}"))
