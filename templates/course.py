"""What was said under each item of the agenda."""

from blocks import (
    DOTS,
    comrades,
    discussion,
    each,
    either,
    p,
    paragraphs,
    prose,
    remarks,
    tag,
    to_write_in,
    when,
)


def block(table: str, *content: str) -> str:
    """A block of the guideline; one that was not recorded prints dots in a draft."""
    return either(
        table,
        tag(f"with khoi = {table}") + "".join(content) + _discussed("khoi") + tag("endwith"),
        when("ban_nhap", to_write_in()),
    )


POLITICAL = (
    ("Tình hình tư tưởng của đảng viên và quần chúng", "tinh_hinh_tu_tuong"),
    ("Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh", "hoc_tap_bac"),
)
RESULTS = (("Kết quả", "ket_qua"), ("Ưu điểm", "uu_diem"))
WEAKNESSES = (("Hạn chế, khuyết điểm", "han_che"), ("Nguyên nhân", "nguyen_nhan"))
DIRECTIONS = (("Phương hướng thời gian tới", "phuong_huong"),)
PARTY_BUILDING = (
    ("Thu, nộp đảng phí", "dang_phi"),
    ("Công tác đảng viên", "cong_tac_dang_vien"),
    ("Công tác kiểm tra, giám sát", "kiem_tra_giam_sat"),
    ("Lãnh đạo các đoàn thể", "doan_the"),
)
PRAISE = (("Biểu dương", "bieu_duong"), ("Nhắc nhở, phê bình", "nhac_nho"))
SELF_CRITICISM = (("Tự phê bình và phê bình", "tu_phe_binh_phe_binh"),)


def labelled(table: str, *keys: tuple[str, str]) -> str:
    """The prose of a table under these keys, each with its label."""
    return "".join(prose(label, f"{table}.{key}") for label, key in keys)


def political_block() -> str:
    return block(
        "chinh_tri_tu_tuong",
        prose("Thời sự, tình hình nổi bật", "khoi.thoi_su"),
        papers_made_known("khoi"),
        labelled("khoi", *POLITICAL),
    )


def papers_made_known(table: str) -> str:
    return when(
        f"{table}.van_ban",
        p("Lead", "- Văn bản được phổ biến, quán triệt:"),
        each(f"v in {table}.van_ban", p("Body", "+ {{ v|trich_dan }}.")),
    )


def month_review() -> str:
    return block("nhiem_vu_chinh_tri", labelled("khoi", *RESULTS, *WEAKNESSES, *DIRECTIONS))


def party_building() -> str:
    return block("xay_dung_dang", labelled("khoi", *PARTY_BUILDING, *PRAISE, *SELF_CRITICISM))


def further_item() -> str:
    return paragraphs("khoi.tom_tat") + _discussed("khoi")


def topic() -> str:
    first = (
        p(
            "Body",
            "Chuyên đề: {{ chuyen_de.ten|gon }}{% if chuyen_de.nhom %} (nhóm vấn đề: "
            "{{ chuyen_de.nhom|gon|thuong_dau }}){% endif %}.",
        ),
        when(
            "chuyen_de.bat_dau and chuyen_de.ket_thuc",
            p(
                "Body",
                "Thời gian: từ {{ chuyen_de.bat_dau|gio }} đến {{ chuyen_de.ket_thuc|gio }}.",
            ),
        ),
        when(
            "chuyen_de.nguoi_chuan_bi",
            p(
                "Body",
                "Người chuẩn bị: " + comrades("chuyen_de.nguoi_chuan_bi") + "."
                "{% if chuyen_de.duyet %} Dự thảo được "
                "{% if chuyen_de.duyet.boi == 'chi_uy' %}chi uỷ {% elif chuyen_de.duyet.boi %}"
                "bí thư chi bộ {% endif %}thông qua"
                "{% if chuyen_de.duyet.ngay %} ngày {{ chuyen_de.duyet.ngay|ngay }}"
                "{% endif %}{% if chuyen_de.gui_dang_vien %}, gửi đảng viên ngày "
                "{{ chuyen_de.gui_dang_vien|ngay }}{% endif %}.{% endif %}",
            ),
        ),
        prose("Mục đích", "chuyen_de.muc_dich"),
        prose("Yêu cầu", "chuyen_de.yeu_cau"),
        prose("Liên hệ với nhiệm vụ của chi bộ", "chuyen_de.lien_he"),
    )
    return "".join(
        (
            when("'muc_dich' in muc.phan_chuyen_de", *first),
            when(
                "'trinh_bay' in muc.phan_chuyen_de",
                prose("Nội dung trình bày", "chuyen_de.tom_tat"),
                when(
                    "chuyen_de.cau_hoi_dang_vien",
                    prose(
                        "Câu hỏi của đảng viên sau khi đọc dự thảo", "chuyen_de.cau_hoi_dang_vien"
                    ),
                ),
            ),
            when("muc.phan_chuyen_de == ['thao_luan']", discussion("chuyen_de.y_kien")),
            when(
                "'thao_luan' in muc.phan_chuyen_de and muc.phan_chuyen_de|length > 1",
                remarks("chuyen_de.y_kien"),
                when(
                    "ban_nhap and not chuyen_de.y_kien",
                    to_write_in("Ý kiến thảo luận:"),
                ),
            ),
            when(
                "'tiep_thu' in muc.phan_chuyen_de",
                prose("Nội dung tiếp thu, bổ sung vào chuyên đề", "chuyen_de.tiep_thu"),
                prose("Nhận xét việc chuẩn bị chuyên đề", "chuyen_de.danh_gia_nhom"),
                when(
                    "chuyen_de.y_kien_ket_luan",
                    prose("Kết luận của người chủ trì về chuyên đề", "chuyen_de.y_kien_ket_luan"),
                ),
            ),
        )
    )


def petition_answers() -> str:
    return when(
        "tra_loi_kien_nghi",
        p("Lead", "Trả lời kiến nghị của kỳ trước:"),
        each(
            "t in tra_loi_kien_nghi",
            p(
                "Lead",
                "- Kiến nghị{% if t.ngay_nhan %} ngày {{ t.ngay_nhan|ngay }}{% endif %} của đồng "
                "chí {{ t.nguoi }}: {% if t.kien_nghi %}{{ t.kien_nghi|join(' ')|hoa_dau|cau }}"
                f"{{% else %}}{DOTS}{{% endif %}}",
            ),
            p(
                "Body",
                "+ {% if t.tinh_trang %}{{ t.tinh_trang|nhan|hoa_dau }}{% else %}Trả lời{% endif %}"
                "{% if t.noi_dung %}: {{ t.noi_dung[0]|hoa_dau|cau }}"
                "{% elif ban_nhap %}:{% else %}.{% endif %}",
            ),
            when("ban_nhap and not t.noi_dung", to_write_in()),
            each("doan in (t.noi_dung or ())[1:]", p("Body", "{{ doan|hoa_dau|cau }}")),
        ),
    )


def petitions() -> str:
    return either(
        "kien_nghi",
        p("Lead", "Kiến nghị mới:")
        + each(
            "k in kien_nghi",
            p(
                "Body",
                "- Đồng chí {{ k.nguoi }}: {% if k.noi_dung %}"
                f"{{{{ k.noi_dung|join(' ')|hoa_dau|cau }}}}{{% else %}}{DOTS}{{% endif %}}"
                "{% if k.tham_quyen or ban_nhap %} Thẩm quyền giải quyết: "
                "{{ k.tham_quyen|nhan }}{% if k.noi_xu_ly %} ({{ k.noi_xu_ly }}){% endif %}."
                "{% elif k.noi_xu_ly %} Nơi giải quyết: {{ k.noi_xu_ly }}.{% endif %}"
                "{% if k.han or ban_nhap %} Hạn trả lời: {{ k.han|ngay }}.{% endif %}",
            ),
        ),
        when(
            "not tra_loi_kien_nghi",
            either(
                "khong_co.kien_nghi",
                p("Body", "Không có kiến nghị."),
                when("ban_nhap", to_write_in()),
            ),
        ),
    )


def conclusion() -> str:
    return either(
        "ket_luan",
        paragraphs("ket_luan.noi_dung"),
        when("ban_nhap", to_write_in()),
    )


def _discussed(block: str) -> str:
    return remarks(f"{block}.y_kien") + when(
        f"{block}.y_kien_ket_luan",
        p("Body", f"Kết luận của người chủ trì: {{{{ {block}.y_kien_ket_luan[0]|hoa_dau|cau }}}}"),
        each(f"doan in {block}.y_kien_ket_luan[1:]", p("Body", "{{ doan|cau }}")),
    )
