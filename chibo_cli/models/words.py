"""How the papers and the screen say the values of closed lists."""

WORDS = {
    # Roster
    "bi_thu": "Bí thư",
    "pho_bi_thu": "Phó Bí thư",
    "chi_uy_vien": "Chi uỷ viên",
    "mien_sinh_hoat": "được miễn công tác và sinh hoạt đảng",
    "tam_di": "chuyển sinh hoạt đảng tạm thời đi nơi khác",
    "tam_den": "chuyển sinh hoạt đảng tạm thời đến",
    "dinh_chi": "đang bị đình chỉ sinh hoạt đảng",
    # Meetings
    "truc_tiep": "trực tiếp",
    "truc_tuyen": "trực tuyến",
    "ca_hai": "trực tiếp kết hợp trực tuyến",
    "chi_uy": "chi uỷ",
    # Tasks
    "hoan_thanh": "Hoàn thành",
    "dang_lam": "Đang thực hiện",
    "chua_lam": "Chưa thực hiện",
    "gia_han": "Gia hạn",
    "huy": "Không thực hiện nữa",
    # Petitions
    "chi_bo": "chi bộ",
    "cap_uy_cap_tren": "cấp uỷ cấp trên",
    "chinh_quyen": "chính quyền",
    "khac": "nơi khác",
    "da_chuyen": "đã chuyển",
    "dang_xu_ly": "đang xử lý",
    "da_tra_loi": "đã trả lời",
    # Evaluators
    "cap_uy_vien_phu_trach": "cấp uỷ viên phụ trách",
    "can_bo_du": "cán bộ dự",
    # Votes
    "gio_tay": "giơ tay",
    "the_dang": "giơ thẻ đảng viên",
    "phieu_kin": "bỏ phiếu kín",
    "so_tay_dien_tu": "trên Sổ tay đảng viên điện tử",
    "thuong": "",
    "ket_nap": "kết nạp đảng viên",
    "chinh_thuc": "công nhận đảng viên chính thức",
    "xoa_ten": "xoá tên đảng viên",
    "khai_tru": "khai trừ đảng viên",
}

# The symbols that stand for one type of paper only (QĐ is quyết định and quy định).
PAPER_TYPES = {
    "BC": "Báo cáo",
    "CT": "Chỉ thị",
    "CTr": "Chương trình",
    "CV": "Công văn",
    "HD": "Hướng dẫn",
    "KH": "Kế hoạch",
    "KL": "Kết luận",
    "NQ": "Nghị quyết",
    "QC": "Quy chế",
    "TB": "Thông báo",
    "TTr": "Tờ trình",
}

# What the papers of a cell are called, by their symbols; a QĐ of a cell is a decision.
TYPE_NAMES = {
    **PAPER_TYPES,
    "BB": "Biên bản",
    "DA": "Dự án",
    "GCN": "Giấy chứng nhận",
    "GGT": "Giấy giới thiệu",
    "GM": "Giấy mời",
    "GNP": "Giấy nghỉ phép",
    "GĐĐ": "Giấy đi đường",
    "PA": "Phương án",
    "PC": "Phiếu chuyển",
    "PG": "Phiếu gửi",
    "QH": "Quy hoạch",
    "QĐ": "Quyết định",
    "TT": "Thông tri",
    "ĐA": "Đề án",
}
