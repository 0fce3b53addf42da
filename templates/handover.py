"""The wording and order of the handover (bản bàn giao công việc và sổ sinh hoạt chi bộ)."""

from blocks import each, either, known, p, tag, when
from framing import handing_over_signature, letterhead, title_block
from grids import cell_prose, data_table, head_row, kept, row, table

_OFFICES = (
    ("TT", 10.0, "TableCentre"),
    ("Họ và tên", 75.0, "TableText"),
    ("Chức vụ", 45.0, "TableText"),
    ("Từ ngày", 35.0, "TableCentre"),
)
_TASKS = (
    ("TT", 10.0, "TableCentre"),
    ("Nhiệm vụ", 61.0, "TableText"),
    ("Người thực hiện", 36.0, "TableText"),
    ("Người kiểm tra", 25.0, "TableText"),
    ("Thời hạn", 33.0, "TableCentre"),
)
_PETITIONS = (
    ("TT", 10.0, "TableCentre"),
    ("Kiến nghị", 66.0, "TableText"),
    ("Người kiến nghị", 30.0, "TableText"),
    ("Nơi xử lý", 26.0, "TableText"),
    ("Hạn trả lời", 33.0, "TableCentre"),
)
_TOPICS = (
    ("Quý", 12.0, "TableCentre"),
    ("Chuyên đề", 63.0, "TableText"),
    ("Đến đâu rồi", 45.0, "TableText"),
    ("Việc tiếp theo", 45.0, "TableText"),
)
_NUMBERS = (
    ("TT", 10.0, "TableCentre"),
    ("Loại văn bản", 65.0, "TableText"),
    ("Ký hiệu", 30.0, "TableCentre"),
    ("Số tiếp theo", 60.0, "TableText"),
)
_FILES = (
    ("TT", 10.0, "TableCentre"),
    ("Tệp, thư mục", 60.0, "TableText"),
    ("Ghi những gì", 95.0, "TableText"),
)
_LATE = "{{% if {0}.cham %}}(quá hạn {{{{ {0}.cham }}}} ngày){{% endif %}}"


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=False),
            title_block(
                "BẢN BÀN GIAO",
                "công việc và sổ sinh hoạt chi bộ, tính đến ngày {{ tinh_den|ngay }}",
            ),
            p("Heading1", "I- CHI BỘ"),
            _cell(),
            p("Heading1", "II- ĐẢNG VIÊN"),
            _members(),
            p("Heading1", "III- NHIỆM VỤ CÒN MỞ"),
            _tasks(),
            p("Heading1", "IV- KIẾN NGHỊ CHƯA TRẢ LỜI XONG"),
            _petitions(),
            _gaps(),
            p("Heading1", "V- CHUYÊN ĐỀ NĂM {{ nam_chuyen_de }}"),
            _topics(),
            p("Heading1", "VI- SỐ VĂN BẢN"),
            data_table(
                _NUMBERS,
                "v in so_van_ban",
                ("{{ loop.index }}", "{{ v.loai }}", "{{ v.ky_hieu }}", "{{ v.so_tiep_theo }}"),
            ),
            p("Heading1", "VII- VIỆC TRƯỚC MẮT"),
            _coming(),
            p("Heading1", "VIII- TỆP CỦA SỔ"),
            p("Lead", "Các tệp nằm trong thư mục {{ thu_muc }}:"),
            _files(),
            p("Closing", "Người giao và người nhận cùng đọc lại bản này rồi ký."),
            handing_over_signature(),
        )
    )


def _cell() -> str:
    return "".join(
        (
            when("cap_uy_cap_tren", p("Body", "- Cấp uỷ cấp trên: {{ cap_uy_cap_tren }}.")),
            when("nguoi_theo_doi", p("Body", "- Người theo dõi chi bộ: {{ nguoi_theo_doi }}.")),
            when(
                "nhiem_ky",
                p(
                    "Body",
                    "- Nhiệm kỳ: {% if nhiem_ky.ten %}{{ nhiem_ky.ten }}, {% endif %}từ ngày "
                    "{{ nhiem_ky.tu|ngay }}.",
                ),
            ),
            p("Body", "- Hướng dẫn đang theo: {{ huong_dan }}."),
            when(
                "chuc_vu",
                p("Lead", "- Người giữ chức vụ:"),
                data_table(
                    _OFFICES,
                    "c in chuc_vu",
                    (
                        "{{ loop.index }}",
                        "{{ c.nguoi }}",
                        "{{ c.loai|nhan }}",
                        known("c.tu", "{{ c.tu|ngay }}"),
                    ),
                ),
            ),
        )
    )


def _members() -> str:
    return "".join(
        (
            when("not dang_vien", p("Body", "Sổ chưa ghi đảng viên nào.")),
            each(
                "d in dang_vien",
                p(
                    "Body",
                    "- {{ d.nhom }}: {{ d.nguoi|length|so }} đồng chí"
                    "{% if d.nhom != 'Chính thức' %}: {{ d.nguoi|liet_ke }}{% endif %}.",
                ),
            ),
            when(
                "sap_doi",
                p("Lead", "- Sắp thay đổi:"),
                each("d in sap_doi", p("Body", "+ {{ d|cau }}")),
            ),
        )
    )


def _tasks() -> str:
    return either(
        "viec_con_mo",
        data_table(
            _TASKS,
            "n in viec_con_mo",
            (
                "{{ loop.index }}",
                cell_prose(("n.noi_dung", "")) + p("TableText", "(mã {{ n.ma }})"),
                "{{ n.nguoi_thuc_hien|join(', ') }}",
                known("n.nguoi_kiem_tra"),
                p(
                    "TableCentre",
                    "{% if n.han %}{{ n.han|ngay }}{% elif n.thuong_xuyen %}Thường xuyên"
                    "{% endif %}",
                )
                + when("n.cham", p("TableCentre", _LATE.format("n")))
                + when(
                    "n.so_lan_gia_han",
                    p("TableCentre", "(đã gia hạn {{ n.so_lan_gia_han }} lần)"),
                ),
            ),
        ),
        p("Body", "Không còn nhiệm vụ nào mở."),
    )


def _petitions() -> str:
    return either(
        "kien_nghi_con_mo",
        data_table(
            _PETITIONS,
            "k in kien_nghi_con_mo",
            (
                "{{ loop.index }}",
                cell_prose(("k.noi_dung", "")) + p("TableText", "(mã {{ k.ma }})"),
                known("k.nguoi"),
                "{% if k.noi_xu_ly %}{{ k.noi_xu_ly }}{% elif k.tham_quyen %}"
                "{{ k.tham_quyen|nhan|hoa_dau }}{% endif %}",
                p("TableCentre", "{% if k.han %}{{ k.han|ngay }}{% endif %}")
                + when("k.cham", p("TableCentre", _LATE.format("k"))),
            ),
        ),
        p("Body", "Không còn kiến nghị nào chưa trả lời xong."),
    )


def _gaps() -> str:
    """What the lists above may lack."""
    return when(
        "chua_doc_het",
        p(
            "Body",
            "Chưa đọc được hết {{ chua_doc_het|join(', ') }}; nhiệm vụ, kiến nghị ghi ở đó có thể "
            "chưa tính.",
        ),
    ) + each(
        "k in khong_theo_doi",
        p(
            "Body",
            "Chưa có số riêng, nên không theo dõi được: {{ (k.noi_dung or ('một việc',))|join(' ')"
            "|gon }} ({{ k.tep }}).",
        ),
    )


def _topics() -> str:
    return either(
        "chuyen_de",
        data_table(
            _TOPICS,
            "c in chuyen_de",
            (
                "{% if c.quy %}{{ c.quy }}{% endif %}",
                known("c.ten"),
                "{% if c.khong_lam %}Không làm: {{ c.khong_lam|gon }}{% elif c.den_dau %}"
                "Đã {{ c.den_dau }}{% if c.ngay %}, {{ c.ngay|ngay }}{% endif %}{% else %}"
                "Chưa bắt đầu{% endif %}",
                "{% if c.viec_tiep_theo %}{{ c.viec_tiep_theo }}{% if c.han %}, hạn "
                "{{ c.han|ngay }}{% endif %}{% elif c.chua_ro %}Chưa rõ, có chỗ chưa đọc được"
                "{% elif not c.khong_lam %}Xong{% endif %}",
            ),
        ),
        p("Body", "Sổ chưa ghi chuyên đề nào của năm."),
    ) + when(
        "quy_chua_co",
        p("Body", "Chưa đủ chuyên đề theo hướng dẫn: quý {{ quy_chua_co|join(', ') }}."),
    )


def _coming() -> str:
    return "".join(
        (
            each(
                "b in buoi_toi",
                p("Body", "- Buổi {{ b.loai }} ngày {{ b.ngay|ngay }}, đã có tệp {{ b.tep }}."),
            ),
            when(
                "can_tao_tep",
                p(
                    "Body",
                    "- Buổi thường kỳ tháng {{ can_tao_tep.thang.month }} năm "
                    "{{ can_tao_tep.thang.year }}"
                    "{% if can_tao_tep.ngay %}, ngày {{ can_tao_tep.ngay|ngay }}{% endif %}: "
                    "chưa có tệp.",
                ),
            ),
            each(
                "b in chua_ghi_xong",
                p(
                    "Body",
                    "- Biên bản buổi {{ b.loai }} ngày {{ b.ngay|ngay }} chưa ghi xong "
                    "({{ b.tep }}).",
                ),
            ),
            p("Body", "- Kiểm tra sổ năm {{ nam }}: {{ ket_qua_kiem_tra }}."),
        )
    )


def _files() -> str:
    """The last table, which stays with the signatures."""
    widths = [width for _, width, _ in _FILES]
    cells = ("{{ loop.index }}", "{{ t.tep }}", "{{ t.noi_dung|hoa_dau }}")
    shown = [p(form, cell) for (_, _, form), cell in zip(_FILES, cells, strict=True)]
    rows = tag("for t in tep", "tr") + kept(row(widths, shown)) + tag("endfor", "tr")
    return table(widths, head_row(_FILES) + rows, borders=True)
