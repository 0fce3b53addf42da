"""What a meeting decides, as the form to write on has it: petitions, tasks, votes, conclusion."""

from blocks import BOX, DOTS, LINE_OF_DOTS, each, known, p, when
from grids import data_table

_PETITIONS = (
    ("Người kiến nghị", 35.0, "TableText"),
    ("Nội dung", 70.0, "TableText"),
    ("Thẩm quyền, nơi xử lý", 36.0, "TableText"),
    ("Hạn", 24.0, "TableCentre"),
)
_TASKS = (
    ("Số", 10.0, "TableCentre"),
    ("Nội dung, yêu cầu, biện pháp", 72.0, "TableText"),
    ("Người thực hiện", 30.0, "TableText"),
    ("Người kiểm tra", 28.0, "TableText"),
    ("Hạn", 25.0, "TableCentre"),
)
_VOTES = (
    ("Nội dung biểu quyết, hình thức", 85.0, "TableText"),
    ("Tán thành", 25.0, "TableCentre"),
    ("Không tán thành", 28.0, "TableCentre"),
    ("Ý kiến khác", 27.0, "TableCentre"),
)
_CANDIDATES = (
    ("Họ và tên người ứng cử", 85.0, "TableText"),
    ("Số phiếu", 40.0, "TableCentre"),
    ("Trúng cử", 40.0, "TableCentre"),
)
# A line of room in a table cell.
ROOM = p("TableText", "")


def decisions() -> str:
    return "".join(
        (
            when(
                "kien_nghi_con_mo",
                p("Lead", "Kiến nghị chưa trả lời xong của những kỳ trước:"),
                each(
                    "k in kien_nghi_con_mo",
                    p(
                        "Lead",
                        "- Đồng chí {{ k.nguoi }}, ngày {{ k.ngay_nhan|ngay }}: "
                        "{% if k.noi_dung %}{{ k.noi_dung|join(' ')|gon }}{% else %}"
                        f"{DOTS}{{% endif %}} ({{{{ k.ma }}}}). Trả lời ({BOX} đã chuyển, {BOX} "
                        f"đang xử lý, {BOX} đã trả lời):",
                    ),
                    p("Body", LINE_OF_DOTS),
                ),
            ),
            when(
                "not hop_chi_uy",
                p("Lead", "Kiến nghị mới:"),
                data_table(
                    _PETITIONS,
                    "k in kien_nghi_moi",
                    (
                        p("TableText", known("k.nguoi")) + 2 * ROOM,
                        each("doan in k.noi_dung or ()", p("TableText", "{{ doan|cau }}"))
                        + 2 * ROOM,
                        "{% if k.noi_xu_ly %}{{ k.noi_xu_ly }}{% elif k.tham_quyen %}"
                        "{{ k.tham_quyen|nhan|hoa_dau }}{% endif %}",
                        "{% if k.han %}{{ k.han|ngay }}{% endif %}",
                    ),
                ),
            ),
            p(
                "LeadAfterTable",
                "{% if hop_chi_uy %}Nhiệm vụ dự kiến trình chi bộ{% else %}Nhiệm vụ mới"
                "{% endif %} (đủ sáu phần; nhiệm vụ thường xuyên thì ghi vào ô hạn):",
            ),
            _tasks(),
            p(
                "LeadAfterTable",
                "Biểu quyết (có quyền biểu quyết: {{ so_nguoi_bieu_quyet|so }} đồng chí được triệu "
                f"tập; có mặt: {DOTS}):",
            ),
            _votes(),
            when("bau_cu", each("b in bau_cu", _election())),
            p("LeadAfterTable", "Ý kiến bảo lưu:"),
            p("Body", LINE_OF_DOTS),
            p("Lead", "Kết luận của người chủ trì:"),
            4 * p("Body", LINE_OF_DOTS),
        )
    )


def _tasks() -> str:
    parts = (("noi_dung", "Nội dung"), ("yeu_cau", "Yêu cầu"), ("bien_phap", "Biện pháp"))
    content = "".join(
        p(
            "TableText",
            f"{label}:{{% if n.{key} %}} {{{{ n.{key}|join(' ')|cau }}}}{{% endif %}}",
        )
        + when(f"not n.{key}", ROOM)
        for key, label in parts
    )
    return data_table(
        _TASKS,
        "n in nhiem_vu_moi",
        (
            known("n.so"),
            content,
            "{{ n.nguoi_thuc_hien|join(', ') }}",
            known("n.nguoi_kiem_tra"),
            "{% if n.thuong_xuyen %}Thường xuyên{% elif n.han %}{{ n.han|ngay }}{% endif %}",
        ),
    )


def _votes() -> str:
    return data_table(
        _VOTES,
        "v in phieu",
        (
            p("TableText", known("v.noi_dung"))
            + when("v.doi_tuong", p("TableText", "Đối tượng: {{ v.doi_tuong }}."))
            + p(
                "TableText",
                "Hình thức:{% if v.hinh_thuc %} {{ v.hinh_thuc|nhan }}.{% endif %}",
            )
            + ROOM,
            "",
            "",
            "",
        ),
    )


def _election() -> str:
    return p(
        "LeadAfterTable",
        "Bầu {{ b.chuc_danh|thuong_dau }}, số lượng {{ b.so_luong|so }}. Ban kiểm phiếu: "
        f"{{% if b.ban_kiem_phieu %}}{{{{ b.ban_kiem_phieu|liet_ke }}}}{{% else %}}{DOTS}"
        f"{{% endif %}}. Phát ra: {DOTS}; thu về: {DOTS}; hợp lệ: {DOTS}.",
    ) + when(
        "b.ung_vien",
        data_table(_CANDIDATES, "u in b.ung_vien", ("{{ u.ho_ten }}", "", BOX)),
    )
