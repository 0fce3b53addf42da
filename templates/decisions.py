"""What a meeting decided: tasks and their review, votes, elections, resolutions."""

from collections.abc import Sequence

from blocks import each, either, known, p, to_write_in, when
from grids import cell_prose, data_table

_TASK_COLUMNS = (
    ("TT", 10.0, "TableCentre"),
    ("Nhiệm vụ, yêu cầu, biện pháp", 74.0, "TableText"),
    ("Người thực hiện", 30.0, "TableText"),
    ("Người kiểm tra", 25.0, "TableText"),
    ("Thời hạn", 26.0, "TableCentre"),
)


_REVIEW_COLUMNS = (
    ("TT", 10.0, "TableCentre"),
    ("Nhiệm vụ đã phân công", 53.0, "TableText"),
    ("Người thực hiện", 29.0, "TableText"),
    ("Thời hạn", 26.0, "TableCentre"),
    ("Kết quả", 47.0, "TableText"),
)


_VOTE_COLUMNS = (
    ("TT", 10.0, "TableCentre"),
    ("Nội dung biểu quyết", 63.0, "TableText"),
    ("Hình thức", 24.0, "TableText"),
    ("Tán thành", 22.0, "TableCentre"),
    ("Không tán thành", 22.0, "TableCentre"),
    ("Ý kiến khác", 24.0, "TableCentre"),
)


_CANDIDATE_COLUMNS = (
    ("TT", 10.0, "TableCentre"),
    ("Họ và tên", 65.0, "TableText"),
    ("Số phiếu", 30.0, "TableCentre"),
    ("Tỉ lệ", 30.0, "TableCentre"),
    ("Kết quả", 30.0, "TableCentre"),
)


# What the cell gave the meeting, and what it comes to if all that is pending were earned.
OWN_SCORE = (
    "Chi bộ tự đánh giá chất lượng buổi sinh hoạt: "
    "{% if tu_cham.tong_diem is not none %}{{ tu_cham.tong_diem|diem }} điểm"
    "{% if tu_cham.xep_loai %}, {% endif %}"
    "{% elif not tu_cham.xep_loai %}đạt {{ tu_cham.so_dat }}/{{ tu_cham.so_tieu_chi }} tiêu chí"
    "{% endif %}{% if tu_cham.xep_loai %}xếp loại {{ tu_cham.xep_loai|thuong_dau }}{% endif %}"
    "{% if tu_cham.cho_ket_qua %} (còn chờ kết quả tiêu chí {{ tu_cham.cho_ket_qua|liet_ke }}; nếu "
    "đạt đủ thì {{ tu_cham.tong_khi_du|diem }} điểm{% if tu_cham.xep_loai_khi_du %}, xếp loại "
    "{{ tu_cham.xep_loai_khi_du|thuong_dau }}{% endif %}){% endif %}"
)
# A paragraph of what was decided, numbered where the person has not done so.
ENUMERATED = "{% if danh_so_muc %}{{ loop.index }}. {% endif %}{{ doan|hoa_dau|cau }}"
_DUE = (
    "{{% if {0}.thuong_xuyen %}}Thường xuyên{{% elif {0}.han %}}{{{{ {0}.han|ngay }}}}{{% endif %}}"
)


def reviewed_tasks() -> str:
    return either(
        "ra_soat",
        data_table(
            _REVIEW_COLUMNS,
            "r in ra_soat",
            (
                "{{ loop.index }}",
                when("not r.noi_dung", p("TableText", "({{ r.nhiem_vu_cu }})"))
                + each("doan in r.noi_dung or ()", p("TableText", "{{ doan|cau }}")),
                "{{ r.nguoi_thuc_hien|join(', ') }}",
                _DUE.format("r"),
                p(
                    "TableText",
                    known("r.tinh_trang", "{{ r.tinh_trang|nhan }}")
                    + "{% if r.han_moi %} đến {{ r.han_moi|ngay }}{% endif %}",
                )
                + each("doan in (r.dien_giai or ())", p("TableText", "{{ doan|cau }}")),
            ),
        ),
        either(
            "ban_nhap and not khong_co.ra_soat",
            to_write_in(),
            when("khong_co.ra_soat", p("Body", "Không có nhiệm vụ của kỳ trước phải rà soát.")),
        ),
    )


def tasks(table: str) -> str:
    return either(
        table,
        data_table(
            _TASK_COLUMNS,
            f"n in {table}",
            (
                "{{ n.so or loop.index }}",
                cell_prose(
                    ("n.noi_dung", ""), ("n.yeu_cau", "Yêu cầu"), ("n.bien_phap", "Biện pháp")
                ),
                "{{ n.nguoi_thuc_hien|join(', ') }}",
                known("n.nguoi_kiem_tra"),
                p("TableCentre", _DUE.format("n"))
                + when("n.bao_cao_tai", p("TableCentre", "(báo cáo: {{ n.bao_cao_tai }})")),
            ),
        ),
        when("ban_nhap", to_write_in()),
    )


def intended_tasks() -> str:
    """The tasks a chi uỷ puts before the cell."""
    return when(
        "nhiem_vu_du_kien",
        p("Lead", "Chi uỷ thống nhất đưa các nhiệm vụ sau đây ra thảo luận tại chi bộ:"),
    ) + tasks("nhiem_vu_du_kien")


def own_score(form: str) -> str:
    """How the cell scored the meeting and the vote on it."""
    return p(form, f"{OWN_SCORE}.") + when(
        "tu_cham.ket_qua", p("Body", vote_sentence("tu_cham.ket_qua"))
    )


def votes() -> str:
    return when(
        "bieu_quyet",
        data_table(
            _VOTE_COLUMNS,
            "b in bieu_quyet",
            (
                "{{ loop.index }}",
                cell_prose(("b.noi_dung", ""))
                + when("b.doi_tuong", p("TableText", "Đối tượng: {{ b.doi_tuong }}."))
                + when(
                    "b.ket_qua.tren_ca_chi_bo",
                    p("TableText", "Tỉ lệ tính trên tổng số đảng viên chính thức của chi bộ."),
                ),
                known("b.ket_qua.hinh_thuc", "{{ b.ket_qua.hinh_thuc|nhan|hoa_dau }}"),
                p("TableCentre", "{{ b.ket_qua.tan_thanh|so }}/{{ b.ket_qua.tren_tong_so|so }}")
                + when(
                    "b.ket_qua.ty_le is not none",
                    p("TableCentre", "({{ b.ket_qua.ty_le|phan_tram }})"),
                ),
                "{{ b.ket_qua.khong_tan_thanh|so }}",
                "{{ b.ket_qua.y_kien_khac|so }}",
            ),
        ),
    )


def elections() -> str:
    return when(
        "bau_cu",
        each(
            "b in bau_cu",
            p(
                "Lead",
                "Bầu {{ b.chuc_danh|thuong_dau }}{% if b.so_luong is not none or ban_nhap %}, "
                "số lượng {{ b.so_luong|so }}{% endif %}."
                "{% if b.ban_kiem_phieu %} Ban kiểm phiếu: "
                "{{ b.ban_kiem_phieu|liet_ke }}.{% endif %}"
                "{% if b.phieu or ban_nhap %} Số phiếu phát ra: "
                "{{ (b.phieu or {}).get('phat_ra')|so }}; thu về: "
                "{{ (b.phieu or {}).get('thu_ve')|so }}; hợp lệ: "
                "{{ (b.phieu or {}).get('hop_le')|so }}.{% endif %}",
            ),
            when(
                "b.ung_vien",
                data_table(
                    _CANDIDATE_COLUMNS,
                    "u in b.ung_vien",
                    (
                        "{{ loop.index }}",
                        "{{ u.ho_ten }}",
                        known("u.so_phieu", "{{ u.so_phieu|so }}"),
                        known("u.ty_le", "{{ u.ty_le|phan_tram }}"),
                        "{% if u.trung_cu %}Trúng cử{% elif u.trung_cu is not none %}"
                        "Không trúng cử{% endif %}",
                    ),
                ),
            ),
        ),
    )


def vote_sentence(result: str) -> str:
    return (
        f"{{% if {result}.hinh_thuc or ban_nhap %}}Hình thức biểu quyết: "
        f"{{{{ {result}.hinh_thuc|nhan }}}}. {{% endif %}}Kết quả: tán thành "
        f"{{{{ {result}.tan_thanh|so }}}}/{{{{ {result}.tren_tong_so|so }}}} "
        f"{{% if {result}.tren_ca_chi_bo %}}đảng viên chính thức của chi bộ"
        "{% else %}đảng viên có quyền biểu quyết có mặt{% endif %}"
        f"{{% if {result}.ty_le is not none %}} ({{{{ {result}.ty_le|phan_tram }}}}){{% endif %}}; "
        f"không tán thành {{{{ {result}.khong_tan_thanh|so }}}}; "
        f"ý kiến khác {{{{ {result}.y_kien_khac|so }}}}."
    )


def reserved_opinions(result: str) -> str:
    """The minority opinions kept, which go up with the paper."""
    return when(
        f"{result}.bao_luu",
        each(f"doan in {result}.bao_luu", p("Body", "Ý kiến bảo lưu: {{ doan|hoa_dau|cau }}")),
    )


def resolutions() -> str:
    return either(
        "nghi_quyet",
        each(
            "n in nghi_quyet",
            p(
                "Body",
                "- Nghị quyết {{ n.trich_yeu|gon }}"
                "{% if n.so %} (số {{ n.so|so }}-NQ/CB){% endif %}. " + vote_sentence("n.ket_qua"),
            ),
            when("n.noi_dung", each("doan in n.noi_dung", p("Body", "+ {{ doan|hoa_dau|cau }}"))),
            reserved_opinions("n.ket_qua"),
        ),
        when("ban_nhap", to_write_in()),
    )


def assessment(parts: Sequence[tuple[str, str, str]]) -> str:
    """The parts of an assessment that have something to say, numbered where there are several.

    A part is its word in `danh_gia`, its title, and what it prints.
    """
    return each(
        "phan in danh_gia",
        *(
            when(
                f"phan == '{part}'",
                when(
                    "danh_gia|length > 1",
                    p("Heading2", f"{{{{ danh_gia.index(phan) + 1 }}}}. {title}"),
                ),
                content,
            )
            for part, title, content in parts
        ),
    )
