"""The wording and order of the minutes (biên bản)."""

from blocks import (
    DOTS,
    captions,
    cell_prose,
    comrades,
    data_table,
    discussion,
    each,
    either,
    hour,
    known,
    letterhead,
    office,
    p,
    paragraphs,
    prose,
    remarks,
    tag,
    title_block,
    to_write_in,
    when,
)

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

_DUE = (
    "{{% if {0}.thuong_xuyen %}}Thường xuyên{{% elif {0}.han %}}{{{{ {0}.han|ngay }}}}{{% endif %}}"
)

_STATES = (
    ("mien_sinh_hoat", "Được miễn công tác và sinh hoạt đảng"),
    ("tam_di", "Chuyển sinh hoạt đảng tạm thời đi nơi khác"),
    ("dinh_chi", "Đang bị đình chỉ sinh hoạt đảng"),
    ("tam_den", "Chuyển sinh hoạt đảng tạm thời đến"),
)


# What a step without a course of its own led to, where it is known.
_STEP_RESULTS = (
    ("cu_thu_ky", "thu_ky", "đồng chí {{ thu_ky }} làm thư ký"),
    (
        "tinh_hinh_dang_vien",
        "da_diem_danh",
        "có mặt {{ so_lieu.co_mat|so }}/{{ so_lieu.trieu_tap|so }} đồng chí được triệu tập",
    ),
    (
        "thong_qua_chuong_trinh",
        "thong_qua_chuong_trinh",
        "hội nghị nhất trí thông qua chương trình",
    ),
)


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=True),
            title_block("BIÊN BẢN", "{{ ten_buoi_hop }}"),
            _opening(),
            _attendance(),
            p("Heading1", "II- NỘI DUNG, DIỄN BIẾN"),
            each("muc in noi_dung", _section()),
            _ending(),
            captions(),
        )
    )


def _opening() -> str:
    return "".join(
        (
            p(
                "Body",
                "Vào hồi " + hour("bat_dau") + ", {{ ngay|ngay_thang }}, tại {{ dia_diem }}, "
                "{% if hop_chi_uy %}chi uỷ {{ ten_chi_bo|thuong_dau }} họp {{ ky_hop }}"
                "{% else %}{{ ten_chi_bo }} tổ chức {{ buoi_hop }}{% endif %}.",
            ),
            when("ly_do", p("Body", "Lý do: {{ ly_do|cau }}")),
            when(
                "hinh_thuc and hinh_thuc != 'truc_tiep'",
                p(
                    "Body",
                    "Hình thức: {{ hinh_thuc|nhan }}"
                    "{% if nen_tang %} qua {{ nen_tang }}{% endif %}"
                    "{% if can_cu_truc_tuyen %}, căn cứ {{ can_cu_truc_tuyen }}{% endif %}.",
                ),
            ),
        )
    )


def _attendance() -> str:
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
            either("da_diem_danh", _present(), _present_by_hand()),
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
                "Thư ký ghi biên bản: đồng chí {{ thu_ky }}.",
            ),
        )
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


def _present_by_hand() -> str:
    """The same before the meeting, when nobody has been counted yet."""
    return p(
        "Body",
        f"2. Được triệu tập: {{{{ so_lieu.trieu_tap|so }}}} đồng chí; có mặt: {DOTS} đồng chí; "
        f"vắng mặt: {DOTS} đồng chí, trong đó có lý do: {DOTS}, không có lý do: {DOTS}.",
    ) + to_write_in("- Họ tên người vắng, lý do:")


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


def _section() -> str:
    return "".join(
        (
            either(
                "muc.co_dien_bien",
                p(
                    "Heading2",
                    "{{ muc.stt }}. {{ muc.tieu_de }}{% if muc.nguoi_trinh_bay %} "
                    "({{ muc.nguoi_trinh_bay }} trình bày){% endif %}",
                ),
                p(
                    "Item",
                    "{{ muc.stt }}. {{ muc.tieu_de }}"
                    "{% if not muc.da_thuc_hien %}: không thực hiện; lý do: "
                    "{{ muc.bo_qua|thuong_dau }}"
                    "{% else %}{% if muc.nguoi_thuc_hien %}: "
                    "{{ muc.nguoi_thuc_hien }} thực hiện{% endif %}"
                    + "".join(
                        f"{{% if muc.buoc == '{step}' and {known_by} %}}"
                        f"{{% if muc.nguoi_thuc_hien %}};{{% else %}}:{{% endif %}} {words}"
                        "{% endif %}"
                        for step, known_by, words in _STEP_RESULTS
                    )
                    + "{% endif %}"
                    "{% if muc.ghi_chu %} ({{ muc.ghi_chu|thuong_dau }}){% endif %}.",
                ),
            ),
            when("'chinh_tri_tu_tuong' in muc.hien", _political_block()),
            when("'nhiem_vu_chinh_tri' in muc.hien", _month_review()),
            when("'xay_dung_dang' in muc.hien", _party_building()),
            when("muc.muc_khac", each("khoi in muc.muc_khac", _further_item())),
            when("muc.phan_chuyen_de and chuyen_de", _topic()),
            when("'thao_luan' in muc.hien", discussion("y_kien")),
            when("'tra_loi_kien_nghi' in muc.hien", _petition_answers()),
            when("'kien_nghi' in muc.hien", _petitions()),
            when("'ket_luan' in muc.hien", _conclusion()),
            when("'nghi_quyet' in muc.hien", _resolutions()),
            when("'ra_soat' in muc.hien", reviewed_tasks()),
            when("'nhiem_vu' in muc.hien", tasks("nhiem_vu")),
            when("'nhiem_vu_du_kien' in muc.hien", tasks("nhiem_vu_du_kien")),
            when("'bieu_quyet' in muc.hien", _votes()),
            when("'bau_cu' in muc.hien", _elections()),
        )
    )


def _discussed(block: str) -> str:
    return remarks(f"{block}.y_kien") + when(
        f"{block}.y_kien_ket_luan",
        p("Body", f"Kết luận của người chủ trì: {{{{ {block}.y_kien_ket_luan[0]|hoa_dau|cau }}}}"),
        each(f"doan in {block}.y_kien_ket_luan[1:]", p("Body", "{{ doan|cau }}")),
    )


def block(table: str, *content: str) -> str:
    """A block of the guideline; one that was not recorded prints dots in a draft."""
    return either(
        table,
        tag(f"with khoi = {table}") + "".join(content) + _discussed("khoi") + tag("endwith"),
        when("ban_nhap", to_write_in()),
    )


def _political_block() -> str:
    return block(
        "chinh_tri_tu_tuong",
        prose("Thời sự, tình hình nổi bật", "khoi.thoi_su"),
        when(
            "khoi.van_ban",
            p("Lead", "- Văn bản được phổ biến, quán triệt:"),
            each(
                "v in khoi.van_ban",
                p(
                    "Body",
                    "+ {{ v|trich_dan }}.",
                ),
            ),
        ),
        prose("Tình hình tư tưởng của đảng viên và quần chúng", "khoi.tinh_hinh_tu_tuong"),
        prose("Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh", "khoi.hoc_tap_bac"),
    )


def _month_review() -> str:
    return block(
        "nhiem_vu_chinh_tri",
        prose("Kết quả", "khoi.ket_qua"),
        prose("Ưu điểm", "khoi.uu_diem"),
        prose("Hạn chế, khuyết điểm", "khoi.han_che"),
        prose("Nguyên nhân", "khoi.nguyen_nhan"),
        prose("Phương hướng thời gian tới", "khoi.phuong_huong"),
    )


def _party_building() -> str:
    return block(
        "xay_dung_dang",
        prose("Thu, nộp đảng phí", "khoi.dang_phi"),
        prose("Công tác đảng viên", "khoi.cong_tac_dang_vien"),
        prose("Công tác kiểm tra, giám sát", "khoi.kiem_tra_giam_sat"),
        prose("Lãnh đạo các đoàn thể", "khoi.doan_the"),
        prose("Biểu dương", "khoi.bieu_duong"),
        prose("Nhắc nhở, phê bình", "khoi.nhac_nho"),
        prose("Tự phê bình và phê bình", "khoi.tu_phe_binh_phe_binh"),
    )


def _further_item() -> str:
    return paragraphs("khoi.tom_tat") + _discussed("khoi")


def _topic() -> str:
    first = (
        p(
            "Body",
            "Chuyên đề: {{ chuyen_de.ten }}{% if chuyen_de.nhom %} (nhóm vấn đề: "
            "{{ chuyen_de.nhom|thuong_dau }}){% endif %}.",
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
                "{% if chuyen_de.duyet and chuyen_de.duyet.boi %} Dự thảo được "
                "{% if chuyen_de.duyet.boi == 'chi_uy' %}chi uỷ{% else %}bí thư chi bộ{% endif %}"
                " thông qua{% if chuyen_de.duyet.ngay %} ngày {{ chuyen_de.duyet.ngay|ngay }}"
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


def _petition_answers() -> str:
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


def _petitions() -> str:
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
            either("ban_nhap", to_write_in(), p("Body", "Không có kiến nghị.")),
        ),
    )


def _conclusion() -> str:
    return either(
        "ket_luan",
        paragraphs("ket_luan.noi_dung"),
        when("ban_nhap", to_write_in()),
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


def _resolutions() -> str:
    return either(
        "nghi_quyet",
        each(
            "n in nghi_quyet",
            p(
                "Body",
                "- Nghị quyết {{ n.trich_yeu }}"
                "{% if n.so %} (số {{ n.so|so }}-NQ/CB){% endif %}. " + vote_sentence("n.ket_qua"),
            ),
            when("n.noi_dung", each("doan in n.noi_dung", p("Body", "+ {{ doan|hoa_dau|cau }}"))),
            when(
                "n.ket_qua.bao_luu",
                each(
                    "doan in n.ket_qua.bao_luu", p("Body", "Ý kiến bảo lưu: {{ doan|hoa_dau|cau }}")
                ),
            ),
        ),
        when("ban_nhap", to_write_in()),
    )


def reviewed_tasks() -> str:
    return either(
        "ra_soat",
        data_table(
            _REVIEW_COLUMNS,
            "r in ra_soat",
            (
                "{{ loop.index }}",
                cell_prose(("r.noi_dung", "")),
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
        p("Body", "Không có nhiệm vụ của kỳ trước phải rà soát."),
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
                _DUE.format("n"),
            ),
        ),
        when("ban_nhap", to_write_in()),
    )


def _votes() -> str:
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


def _elections() -> str:
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


def _ending() -> str:
    return "".join(
        (
            when(
                "tu_cham",
                p(
                    "Item",
                    "Chi bộ tự đánh giá chất lượng buổi sinh hoạt: "
                    "{{ tu_cham.tong_diem|diem }} điểm"
                    "{% if tu_cham.xep_loai %}, xếp loại {{ tu_cham.xep_loai|thuong_dau }}"
                    "{% endif %}.",
                ),
                when("tu_cham.ket_qua", p("Body", vote_sentence("tu_cham.ket_qua"))),
            ),
            p("Heading1", "III- KẾT THÚC"),
            when(
                "bien_ban and bien_ban.bo_sung",
                prose("Nội dung bổ sung, sửa chữa khi thông qua biên bản", "bien_ban.bo_sung"),
            ),
            p(
                "Closing",
                "{% if bien_ban and bien_ban.doc_thong_qua %}Biên bản đã được đọc lại trước "
                "hội nghị "
                "và được hội nghị nhất trí thông qua. {% endif %}"
                "Hội nghị kết thúc vào lúc " + hour("ket_thuc") + " cùng ngày.",
            ),
        )
    )
