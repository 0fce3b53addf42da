"""The lists the running sheet lays before the meeting at a step: to ask, to tick, to count."""

from blocks import BOX, DOTS, each, either, p, when
from grids import cell_prose, data_table

_TASKS = (
    ("", 8.0, "TableCentre"),
    ("Nhiệm vụ còn mở", 62.0, "TableText"),
    ("Người thực hiện", 32.0, "TableText"),
    ("Thời hạn", 25.0, "TableCentre"),
    ("Kết quả", 38.0, "TableText"),
)
_PETITIONS = (
    ("", 8.0, "TableCentre"),
    ("Kiến nghị chưa trả lời xong", 65.0, "TableText"),
    ("Nơi xử lý", 28.0, "TableText"),
    ("Hạn trả lời", 25.0, "TableCentre"),
    ("Trả lời", 39.0, "TableText"),
)
_NEW_TASKS = (
    ("", 8.0, "TableCentre"),
    ("Nhiệm vụ dự kiến", 70.0, "TableText"),
    ("Người thực hiện", 33.0, "TableText"),
    ("Người kiểm tra", 29.0, "TableText"),
    ("Thời hạn", 25.0, "TableCentre"),
)
_VOTES = (
    ("", 8.0, "TableCentre"),
    ("Nội dung biểu quyết", 88.0, "TableText"),
    ("Tán thành", 22.0, "TableCentre"),
    ("Không tán thành", 24.0, "TableCentre"),
    ("Ý kiến khác", 23.0, "TableCentre"),
)
_LATE = "{{% if {0}.cham %}}(chậm {{{{ {0}.cham }}}} ngày){{% endif %}}"
_TWO_THIRDS = (
    "Cần ít nhất hai phần ba trong {{ v.tren|so }} đảng viên chính thức của chi bộ: từ "
    "{{ v.can|so }} phiếu ({{ v.can_cu }})."
)
_HALF = (
    "Cần hơn một nửa trong {{ v.tren|so }} người có quyền biểu quyết được triệu tập: từ "
    "{{ v.can|so }} phiếu ({{ v.can_cu }})."
)
_BASE = "Người vắng có lý do không tính vào tổng, không có lý do vẫn tính ({{ can_cu_cach_tinh }})."


def lists(names: str, votes: str, *, named: bool = False) -> str:
    """The lists laid before the meeting at a step, those that are named, then what is voted on.

    Where several tables may follow each other, each is `named`: tables that touch become one.
    """
    shown = "".join(
        when(f"'{name}' in {names}", content)
        for name, content in (
            ("dinh_huong", _orientations()),
            ("van_ban", _papers()),
            ("cau_hoi_dang_vien", _questions("cau_hoi_dang_vien", "Câu hỏi của đảng viên")),
            ("trong_tam", _questions("trong_tam", "Nội dung trọng tâm")),
            ("cau_hoi", _questions("cau_hoi", "Câu hỏi gợi ý thảo luận")),
            ("viec_con_mo", _lead("Nhiệm vụ còn mở", named) + _open_tasks()),
            ("kien_nghi_con_mo", _lead("Kiến nghị chưa trả lời xong", named) + _open_petitions()),
            ("nhiem_vu_trinh", _lead("Nhiệm vụ dự kiến", named) + _new_tasks()),
            ("bau_cu", _elections()),
        )
    )
    return shown + _votes(votes, _lead("Việc cần biểu quyết", named))


def _lead(words: str, named: bool) -> str:
    return p("LeadAfterTable", f"- {words}:") if named else ""


def _orientations() -> str:
    return when(
        "dinh_huong",
        p("Lead", "- Định hướng của cấp trên trong tháng:"),
        each(
            "d in dinh_huong",
            p(
                "Body",
                "+ {{ d.noi_dung|join(' ')|gon }}{% if d.co_quan %} ({{ d.co_quan }}"
                "{% if d.ngay %}, ngày {{ d.ngay|ngay }}{% endif %}){% endif %}.",
            ),
        ),
    )


def _papers() -> str:
    return when(
        "van_ban",
        p("Lead", "- Văn bản cần phổ biến, quán triệt:"),
        each("v in van_ban", p("Body", f"+ {BOX} {{{{ v|trich_dan }}}}.")),
    )


def _questions(name: str, label: str) -> str:
    return when(
        name,
        p("Lead", f"- {label}:"),
        each(f"y in {name}", p("Body", f"+ {BOX} {{{{ y|hoa_dau|cau }}}}")),
    )


def _open_tasks() -> str:
    return either(
        "viec_con_mo",
        data_table(
            _TASKS,
            "n in viec_con_mo",
            (
                BOX,
                cell_prose(("n.noi_dung", ""))
                + p("TableText", "(giao ngày {{ n.ngay_giao|ngay }})"),
                "{{ n.nguoi_thuc_hien|join(', ') }}",
                p(
                    "TableCentre",
                    "{% if n.han %}{{ n.han|ngay }}{% elif n.thuong_xuyen %}Thường xuyên"
                    "{% endif %}",
                )
                + when("n.cham", p("TableCentre", _LATE.format("n"))),
                "",
            ),
        ),
        p("Body", "- Không có nhiệm vụ còn mở của những kỳ trước."),
    )


def _open_petitions() -> str:
    return when(
        "kien_nghi_con_mo",
        data_table(
            _PETITIONS,
            "k in kien_nghi_con_mo",
            (
                BOX,
                cell_prose(("k.noi_dung", ""))
                + p("TableText", "(đồng chí {{ k.nguoi }}, ngày {{ k.ngay_nhan|ngay }})"),
                "{% if k.noi_xu_ly %}{{ k.noi_xu_ly }}{% elif k.tham_quyen %}"
                "{{ k.tham_quyen|nhan|hoa_dau }}{% endif %}",
                p("TableCentre", "{% if k.han %}{{ k.han|ngay }}{% endif %}")
                + when("k.cham", p("TableCentre", _LATE.format("k"))),
                "",
            ),
        ),
    )


def _new_tasks() -> str:
    return when(
        "nhiem_vu_trinh",
        data_table(
            _NEW_TASKS,
            "n in nhiem_vu_trinh",
            (
                BOX,
                cell_prose(("n.noi_dung", "")),
                "{{ n.nguoi_thuc_hien|join(', ') }}",
                "{% if n.nguoi_kiem_tra %}{{ n.nguoi_kiem_tra }}{% endif %}",
                "{% if n.thuong_xuyen %}Thường xuyên{% elif n.han %}{{ n.han|ngay }}{% endif %}",
            ),
        ),
    )


def _votes(votes: str, lead: str) -> str:
    """What is put to the vote, with the votes it needs; the counts are written by hand."""
    return when(
        votes,
        lead,
        data_table(
            _VOTES,
            f"v in {votes}",
            (
                BOX,
                p("TableText", "{{ v.noi_dung|cau }}")
                + when("v.doi_tuong", p("TableText", "Đối tượng: {{ v.doi_tuong }}."))
                + when("v.hinh_thuc", p("TableText", "Hình thức: {{ v.hinh_thuc|nhan }}."))
                + when("v.da_so == 'hai_phan_ba'", p("TableText", _TWO_THIRDS))
                + when(
                    "v.da_so == 'hon_mot_nua'",
                    p("TableText", _HALF),
                    p("TableText", _BASE),
                ),
                "",
                "",
                "",
            ),
        ),
    )


def _elections() -> str:
    return when(
        "bau_cu",
        each(
            "b in bau_cu",
            p(
                "Body",
                "- Bầu {{ b.chuc_danh|thuong_dau }}, số lượng {{ b.so_luong|so }}. Ứng cử, đề cử: "
                "{% if b.ung_vien %}{{ b.ung_vien|map(attribute='ho_ten')|list|liet_ke }}"
                f"{{% else %}}{DOTS}{{% endif %}}. Ban kiểm phiếu: "
                f"{{% if b.ban_kiem_phieu %}}{{{{ b.ban_kiem_phieu|liet_ke }}}}{{% else %}}{DOTS}"
                "{% endif %}.",
            ),
            p(
                "Body",
                f"+ Phát ra: {DOTS}; thu về: {DOTS}; hợp lệ: {DOTS}; kết quả: {DOTS}{DOTS}{DOTS}.",
            ),
        ),
    )
