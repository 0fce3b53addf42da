"""The wording and order of the form to write a meeting down by hand (phiếu ghi)."""

from blocks import BOX, DOTS, LINE_OF_DOTS, each, either, hour, known, p, tag, when
from form_decisions import ROOM, decisions
from framing import captions, letterhead, title_block
from grids import data_table

_AGENDA = (
    ("TT", 10.0, "TableCentre"),
    ("Nội dung", 66.0, "TableText"),
    ("Người thực hiện", 37.0, "TableText"),
    ("Thời gian", 39.0, "TableCentre"),
    ("Xong", 13.0, "TableCentre"),
)
_ROLL = (
    ("TT", 10.0, "TableCentre"),
    ("Họ và tên", 62.0, "TableText"),
    ("Có mặt", 17.0, "TableCentre"),
    ("Vắng", 16.0, "TableCentre"),
    ("Lý do vắng", 60.0, "TableText"),
)
_REMARKS = (
    ("Người phát biểu", 42.0, "TableText"),
    ("Nội dung ý kiến; trả lời của người chủ trì", 123.0, "TableText"),
)
_REVIEWS = (
    ("Nhiệm vụ cũ", 56.0, "TableText"),
    ("Người thực hiện", 30.0, "TableText"),
    ("Hạn", 25.0, "TableCentre"),
    ("Tình trạng, diễn giải, hạn mới", 54.0, "TableText"),
)
_FIELDS = (
    ("Nội dung", 42.0, "TableText"),
    ("Ghi chép", 123.0, "TableText"),
)
_TITLES = {
    "chinh_tri_tu_tuong": "Công tác chính trị, tư tưởng",
    "ra_soat": "Rà soát các nhiệm vụ còn mở của những kỳ trước",
    "nhiem_vu_chinh_tri": "Kết quả thực hiện nhiệm vụ chính trị",
    "xay_dung_dang": "Công tác xây dựng Đảng",
    "chuyen_de": "Chuyên đề",
    "thao_luan": "Ý kiến thảo luận chung",
}
_POLITICS = ("Thời sự", "Văn bản", "Tình hình tư tưởng (nói chung)", "Học tập và làm theo Bác")
_RESULTS = ("Kết quả", "Ưu điểm", "Hạn chế", "Nguyên nhân", "Phương hướng")
_PARTY = (
    "Đảng phí",
    "Công tác đảng viên",
    "Kiểm tra, giám sát",
    "Đoàn thể",
    "Biểu dương",
    "Nhắc nhở",
    "Tự phê bình, phê bình",
)


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=False),
            title_block("PHIẾU GHI TAY", "{{ ten_buoi_hop }}"),
            _beginning(),
            _roll(),
            p("Heading1", "II- NỘI DUNG"),
            each("m in muc_ghi", _block()),
            p("Heading1", "III- KIẾN NGHỊ, NHIỆM VỤ, BIỂU QUYẾT, KẾT LUẬN"),
            decisions(),
            _ending(),
            captions(),
        )
    )


def _beginning() -> str:
    return "".join(
        (
            p(
                "Body",
                "Ngày: {{ ngay|ngay }}. Bắt đầu: " + hour("bat_dau") + ". Địa điểm: {{ dia_diem }}"
                "{% if hinh_thuc %}. Hình thức: {{ hinh_thuc|nhan }}{% endif %}.",
            ),
            p("Body", "Chủ trì: đồng chí {{ chu_tri }}. Thư ký: đồng chí {{ thu_ky }}."),
            p("Lead", f"Chương trình ({BOX} hội nghị đã thông qua chương trình):"),
            data_table(
                _AGENDA,
                "c in chuong_trinh",
                (
                    known("c.stt"),
                    p("TableText", known("c.noi_dung")),
                    "{{ c.nguoi_thuc_hien|join(', ') }}",
                    "{{ c.khung_gio }}",
                    BOX,
                ),
            ),
            p("Item", "Nội dung không thực hiện, lý do; nội dung thêm:"),
            p("Body", LINE_OF_DOTS),
        )
    )


def _roll() -> str:
    return "".join(
        (
            p("Heading1", "I- KHÁCH MỜI, NGƯỜI VẮNG"),
            p(
                "Body",
                "Khách mời: {% if khach_moi %}{% for k in khach_moi %}"
                f"{BOX} {{{{ k.ho_ten }}}}{{% if k.chuc_vu %}} ({{{{ k.chuc_vu }}}}){{% endif %}}"
                "{% if not loop.last %}; {% endif %}{% endfor %}."
                f"{{% else %}}{DOTS}{DOTS}{DOTS}{{% endif %}}",
            ),
            when(
                "diem_danh",
                data_table(
                    _ROLL,
                    "d in diem_danh",
                    (
                        "{{ loop.index }}",
                        "{{ d.ho_ten }}{% if d.du_bi %} (dự bị){% endif %}",
                        BOX,
                        BOX,
                        "",
                    ),
                ),
            ),
            p(
                "Item",
                f"Được triệu tập: {{{{ so_lieu.trieu_tap|so }}}} đồng chí; có mặt: {DOTS}; vắng có "
                f"lý do: {DOTS}; vắng không có lý do: {DOTS}.",
            ),
            when(
                "khong_trieu_tap",
                p(
                    "Body",
                    "Không triệu tập (đến dự thì đánh dấu): {% for n in khong_trieu_tap %}"
                    f"{BOX} {{{{ n }}}}{{% if not loop.last %}}; {{% endif %}}{{% endfor %}}.",
                ),
            ),
        )
    )


def _block() -> str:
    titles = "".join(
        f"{{% {'if' if index == 0 else 'elif'} m.bang == '{table}' %}}{title}"
        for index, (table, title) in enumerate(_TITLES.items())
    )
    return "".join(
        (
            p(
                "Heading2",
                "{% if m.stt %}{{ m.stt }}. {{ m.tieu_de|hoa_dau }}{% else %}"
                f"{titles}{{% endif %}}{{% endif %}}",
            ),
            tag("if m.bang == 'chinh_tri_tu_tuong'"),
            _fields(*_POLITICS),
            tag("elif m.bang == 'nhiem_vu_chinh_tri'"),
            _fields(*_RESULTS),
            tag("elif m.bang == 'xay_dung_dang'"),
            _fields(*_PARTY),
            tag("elif m.bang == 'thong_bao_dang_phi'"),
            _fields("Đảng phí"),
            tag("elif m.bang == 'ra_soat'"),
            _reviews(),
            tag("elif m.bang == 'muc_dich_yeu_cau'"),
            _topic(),
            _fields("Mục đích", "Yêu cầu"),
            tag("elif m.bang == 'trinh_bay_chuyen_de'"),
            _fields("Tóm tắt", "Câu hỏi của đảng viên"),
            tag("elif m.bang == 'tiep_thu'"),
            _fields("Tiếp thu", "Đánh giá nhóm chuẩn bị"),
            tag("elif m.bang == 'chuyen_de'"),
            _topic(),
            _fields("Mục đích", "Yêu cầu", "Tóm tắt", "Câu hỏi của đảng viên", "Tiếp thu"),
            p("LeadAfterTable", "Ý kiến:"),
            tag("elif m.bang == 'muc_khac'"),
            _fields("Tóm tắt"),
            tag("endif"),
            when(
                "m.bang not in ('ra_soat', 'thong_bao_dang_phi', 'muc_dich_yeu_cau', 'tiep_thu')",
                either(
                    "m.bang in ('thao_luan', 'thao_luan_chuyen_de', 'chuyen_de')",
                    _remarks(5),
                    p("LeadAfterTable", "Ý kiến:") + _remarks(2),
                ),
                p("LeadAfterTable", "Kết luận của người chủ trì về nội dung này:"),
                p("Body", LINE_OF_DOTS),
            ),
        )
    )


def _topic() -> str:
    return when(
        "loai == 'ket_hop'",
        p("Body", f"Phần chuyên đề bắt đầu: {DOTS} giờ {DOTS}; kết thúc: {DOTS} giờ {DOTS}."),
    ) + p("Lead", "Tên chuyên đề: {{ ten_chuyen_de|cau }}")


def _fields(*labels: str) -> str:
    """Room beside each label, as the file has them."""
    return data_table(_FIELDS, f"o in {labels!r}", ("{{ o }}", 3 * ROOM))


def _remarks(rows: int) -> str:
    turns = f"({', '.join(map(str, range(rows)))},)"
    return data_table(_REMARKS, f"o in {turns}", (3 * ROOM, 3 * ROOM))


def _reviews() -> str:
    return either(
        "viec_con_mo",
        p(
            "Lead",
            "Tình trạng: hoàn thành, đang làm, chưa làm, gia hạn (ghi hạn mới), huỷ.",
        )
        + data_table(
            _REVIEWS,
            "n in viec_con_mo",
            (
                each("doan in n.noi_dung or ()", p("TableText", "{{ doan|cau }}"))
                + p("TableText", "({{ n.ma }})"),
                "{{ n.nguoi_thuc_hien|join(', ') }}",
                p(
                    "TableCentre",
                    "{% if n.han %}{{ n.han|ngay }}{% elif n.thuong_xuyen %}Thường xuyên"
                    "{% endif %}",
                )
                + when("n.cham", p("TableCentre", "(chậm {{ n.cham }} ngày)")),
                3 * ROOM,
            ),
        ),
        p("Body", "Không có nhiệm vụ còn mở của những kỳ trước."),
    )


def _ending() -> str:
    return "".join(
        (
            when(
                "not hop_chi_uy",
                p("Body", f"Đánh giá chất lượng buổi sinh hoạt: {DOTS} điểm; xếp loại: {DOTS}."),
            ),
            p("Lead", f"Biên bản ({BOX} đã đọc thông qua). Bổ sung, sửa chữa:"),
            p("Body", LINE_OF_DOTS),
            p("Closing", f"Kết thúc: {DOTS} giờ {DOTS} phút cùng ngày."),
        )
    )
