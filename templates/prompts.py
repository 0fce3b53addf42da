"""Prompts for the chair, in our own words: what to do at each step, never what to think.

A line is one paragraph; names, numbers and places to write stand in tags and dots.
"""

from blocks import DOTS

BODY = "{% if hop_chi_uy %}chi uỷ{% else %}chi bộ{% endif %}"
_GUESTS = (
    "Giới thiệu đại biểu: {% for k in khach_moi %}đồng chí {{ k.ho_ten }}"
    "{% if k.chuc_vu %}, {{ k.chuc_vu }}{% endif %}{% if not loop.last %}; {% endif %}{% endfor %}."
)
_PRESENTED = (
    "{% if b.moi_nguoi_khac %}Mời {{ b.nguoi }} trình bày{% else %}Trình bày"
    "{% if not b.nguoi %}, hoặc mời người được phân công{% endif %}{% endif %}; hỏi "
    f"{BODY} còn gì cần làm rõ."
)
_TOPIC = (
    "Mời {% if nguoi_trinh_chuyen_de %}{{ nguoi_trinh_chuyen_de }}{% else %}người được phân công"
    "{% endif %} trình bày dự thảo chuyên đề."
)
_RELATE = (
    "Mời từng đồng chí nêu điều mình thấy đúng, điều cần thêm; liên hệ với việc của chi bộ và của "
    "mình."
)
_SETTLE = (
    "Thống nhất nội dung tiếp thu; hẹn ngày gửi bản hoàn chỉnh cho đảng viên và báo cáo cấp trên: "
    f"{DOTS}."
)

# For each step its prompts; a prompt with a condition stands only where that holds.
Prompt = str | tuple[str, str]
PROMPTS: dict[str, tuple[Prompt, ...]] = {
    "tuyen_bo_ly_do": (
        "Nêu lý do: {{ ten_buoi_hop }}{% if ly_do %}; {{ ly_do|gon|thuong_dau }}{% endif %}.",
        ("muc_dich", "Mục đích: {{ (muc_dich or ())|join(' ')|cau }}"),
        ("khach_moi", _GUESTS),
        ("not khach_moi", f"Giới thiệu đại biểu (nếu có): {DOTS}"),
    ),
    "cu_thu_ky": (
        f"Đề nghị đồng chí {{{{ thu_ky }}}} làm thư ký ghi biên bản; hỏi {BODY} có ý kiến khác "
        "không.",
    ),
    "tinh_hinh_dang_vien": (
        "Thông báo số liệu ở mục I: tổng số, được triệu tập, có mặt, vắng; nêu tên và lý do người "
        "vắng.",
    ),
    "thong_bao_dang_phi": (f"Thông báo: đã nộp {DOTS} đồng chí; chưa nộp {DOTS} đồng chí.",),
    "thong_qua_chuong_trinh": (
        "Đọc {{ chuong_trinh|length|so }} nội dung của chương trình"
        "{% if tong_phut %}, dự kiến {{ tong_phut }} phút{% endif %}; hỏi ý kiến thêm, bớt; đề "
        f"nghị {BODY} biểu quyết.",
    ),
    "chinh_tri_tu_tuong": (
        _PRESENTED,
        "Hỏi: đảng viên và quần chúng đang quan tâm việc gì, chi bộ cần làm gì? Nêu tình hình "
        "chung, không nhận xét từng người.",
    ),
    "ra_soat": (
        "Nêu từng nhiệm vụ còn mở, mời người thực hiện báo cáo: đã làm được gì, còn gì, có cần gia "
        "hạn không.",
    ),
    "nhiem_vu_chinh_tri": (
        _PRESENTED,
        "Hỏi rõ việc đã xong, việc chưa xong; ưu điểm, hạn chế, nguyên nhân.",
    ),
    "xay_dung_dang": (
        _PRESENTED,
        "Hỏi về đảng phí, công tác đảng viên, kiểm tra, giám sát, đoàn thể; biểu dương, nhắc nhở "
        "ai, việc gì.",
    ),
    "muc_dich_yeu_cau": (
        "Nêu tên chuyên đề: {{ chuyen_de.ten|cau if chuyen_de else none }}",
        (
            "chuyen_de and chuyen_de.muc_dich",
            "Mục đích: {{ chuyen_de.muc_dich|join(' ')|cau }}",
        ),
        ("chuyen_de and chuyen_de.yeu_cau", "Yêu cầu: {{ chuyen_de.yeu_cau|join(' ')|cau }}"),
    ),
    "trinh_bay_chuyen_de": (_TOPIC,),
    "thao_luan_chuyen_de": (_RELATE,),
    "tiep_thu": (_SETTLE,),
    "thao_luan": (
        "Nêu từng câu hỏi, mời các đồng chí phát biểu; mời người chưa phát biểu trước.",
        (
            "not hop_chi_uy",
            "Mời tự phê bình và phê bình về việc được giao, không đi vào chuyện riêng.",
        ),
    ),
    "nhiem_vu": (
        "Với từng việc, chốt đủ: nội dung, yêu cầu, biện pháp, người thực hiện, người kiểm tra, "
        "thời hạn.",
    ),
    "kien_nghi": (
        ("kien_nghi_con_mo", "Trả lời từng kiến nghị đã nhận; việc chưa xong thì nói rõ đến đâu."),
        "Hỏi kiến nghị mới; nhắc thư ký ghi người nêu, nơi có thẩm quyền, hạn trả lời.",
    ),
    "ket_luan": (
        ("not ket_luan_du_thao", "Nêu điều đã thống nhất, điều còn ý kiến khác; kết luận."),
        ("ket_luan_du_thao", "Kết luận theo dự thảo, sửa theo thảo luận:"),
    ),
    "bieu_quyet": (
        "Nêu rõ việc cần biểu quyết và hình thức; lần lượt hỏi: tán thành, không tán thành, ý kiến "
        "khác; công bố kết quả.",
    ),
    "bau_cu": (
        "Nêu số lượng, danh sách ứng cử, đề cử; bầu ban kiểm phiếu; bỏ phiếu; công bố kết quả.",
    ),
    "nghi_quyet": (
        "Đọc dự thảo{% if du_thao %} {{ 'nghị quyết' if du_thao == 'nghi_quyet' else 'kết luận' }}"
        "{% endif %}, hỏi ý kiến sửa; lần lượt hỏi: tán thành, không tán thành, ý kiến khác; công "
        "bố kết quả. Ai có ý kiến bảo lưu thì nhắc thư ký ghi.",
    ),
    "danh_gia_chat_luong": (
        f"Nêu từng tiêu chí, {BODY} thống nhất điểm: {DOTS} điểm; xếp loại: {DOTS}.",
    ),
    "thong_qua_bien_ban": (
        f"Mời đồng chí {{{{ thu_ky }}}} đọc biên bản; hỏi chỗ cần sửa; đề nghị {BODY} thông qua.",
    ),
    "be_mac": (f"Cảm ơn các đồng chí; báo ngày họp tới (nếu đã định): {DOTS}; bế mạc.",),
}
PROMPTS["chuyen_de"] = (
    *PROMPTS["muc_dich_yeu_cau"],
    _TOPIC,
    _RELATE,
    _SETTLE,
)
PROMPTS["nhiem_vu_du_kien"] = PROMPTS["nhiem_vu"]
PROMPTS["tra_loi_kien_nghi"] = PROMPTS["kien_nghi"][:1]
OTHERWISE = (_PRESENTED, "Kết luận nội dung này trước khi sang nội dung khác.")
