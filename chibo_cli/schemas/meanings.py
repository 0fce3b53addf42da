"""What the values of closed lists mean; an editor shows it beside each value."""

from enum import Enum

from chibo_cli.criteria import AgendaPlace, Method, Otherwise, Scale, Scope, Validity
from chibo_cli.guidelines.sources import Grade
from chibo_cli.models.cell import CellKind, Layout, Spelling
from chibo_cli.models.meeting.kinds import (
    AnswerState,
    ApprovedBy,
    Competence,
    Drafted,
    MeetingForm,
    MeetingKind,
    Progress,
    ResolutionKind,
    TaskState,
    VoteForm,
    VoteKind,
)
from chibo_cli.models.roster import DisciplineForm, Gender, OfficeKind, StateKind
from chibo_cli.models.score import Choice, Evaluator, Grounds

MEANINGS: dict[type[Enum], dict[str, str]] = {
    CellKind: {
        "thon_to_dan_pho": "Thôn, tổ dân phố.",
        "co_quan_don_vi_su_nghiep": "Cơ quan, đơn vị sự nghiệp.",
        "doanh_nghiep_nha_nuoc": "Doanh nghiệp nhà nước.",
        "doanh_nghiep_ngoai_nha_nuoc": "Doanh nghiệp ngoài nhà nước.",
        "hoc_sinh_sinh_vien": "Học sinh, sinh viên.",
        "luc_luong_vu_trang": "Lực lượng vũ trang.",
    },
    Layout: {
        "hd05": "Theo Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026.",
        "hd36": "Theo Hướng dẫn 36-HD/VPTW, dùng trước Hướng dẫn 05.",
        "tu_dong": "Theo ngày của từng văn bản.",
    },
    Spelling: {
        "uỷ": "Viết uỷ, hoà, thuỷ.",
        "ủy": "Viết ủy, hòa, thủy.",
    },
    Gender: {
        "nam": "Nam.",
        "nu": "Nữ.",
    },
    OfficeKind: {
        "bi_thu": "Bí thư.",
        "pho_bi_thu": "Phó bí thư.",
        "chi_uy_vien": "Chi uỷ viên.",
    },
    StateKind: {
        "mien_sinh_hoat": "Được miễn công tác và sinh hoạt đảng.",
        "tam_di": "Chuyển sinh hoạt đảng tạm thời đi nơi khác.",
        "tam_den": "Chuyển sinh hoạt đảng tạm thời đến.",
        "dinh_chi": "Đang bị đình chỉ sinh hoạt đảng.",
    },
    DisciplineForm: {
        "khien_trach": "Khiển trách.",
        "canh_cao": "Cảnh cáo.",
        "cach_chuc": "Cách chức.",
        "khai_tru": "Khai trừ.",
    },
    MeetingKind: {
        "thuong_ky": "Thường kỳ, mỗi tháng một buổi.",
        "chuyen_de": "Chuyên đề.",
        "ket_hop": "Thường kỳ kết hợp chuyên đề.",
        "bat_thuong": "Bất thường; ghi thêm ly_do.",
        "chi_uy": "Họp chi uỷ.",
    },
    MeetingForm: {
        "truc_tiep": "Trực tiếp.",
        "truc_tuyen": "Trực tuyến.",
        "ca_hai": "Trực tiếp kết hợp trực tuyến.",
    },
    Progress: {
        "dang_ghi": "Chưa ghi xong: văn bản in ra là bản nháp.",
        "hoan_thanh": "Đã ghi xong: văn bản in ra để ký.",
    },
    Drafted: {
        "nghi_quyet": "Dự thảo nghị quyết.",
        "ket_luan": "Dự thảo kết luận.",
    },
    ApprovedBy: {
        "chi_uy": "Chi uỷ duyệt.",
        "bi_thu": "Bí thư duyệt.",
    },
    TaskState: {
        "hoan_thanh": "Hoàn thành.",
        "dang_lam": "Đang thực hiện.",
        "chua_lam": "Chưa thực hiện.",
        "gia_han": "Gia hạn; ghi thêm han_moi.",
        "huy": "Không thực hiện nữa.",
    },
    Competence: {
        "chi_bo": "Chi bộ.",
        "cap_uy_cap_tren": "Cấp uỷ cấp trên.",
        "chinh_quyen": "Chính quyền.",
        "khac": "Nơi khác.",
    },
    AnswerState: {
        "da_chuyen": "Đã chuyển đến nơi có thẩm quyền.",
        "dang_xu_ly": "Đang xử lý.",
        "da_tra_loi": "Đã trả lời.",
    },
    ResolutionKind: {
        "thang": "Nghị quyết của tháng.",
        "chuyen_de": "Nghị quyết chuyên đề.",
        "ket_nap": "Nghị quyết kết nạp đảng viên.",
        "khac": "Nghị quyết khác.",
    },
    VoteForm: {
        "gio_tay": "Giơ tay.",
        "the_dang": "Giơ thẻ đảng viên.",
        "phieu_kin": "Bỏ phiếu kín.",
        "so_tay_dien_tu": "Trên Sổ tay đảng viên điện tử.",
    },
    VoteKind: {
        "thuong": "Biểu quyết thông thường.",
        "ket_nap": "Kết nạp đảng viên.",
        "chinh_thuc": "Công nhận đảng viên chính thức.",
        "xoa_ten": "Xoá tên đảng viên.",
        "khai_tru": "Khai trừ đảng viên.",
        "khac": "Việc khác.",
    },
    Grounds: {
        "tu_dong": "Chương trình tính từ sổ.",
        "ho_tro": "Sổ có số liệu, người chấm quyết định.",
        "nhan_xet": "Người chấm tự nhận xét.",
    },
    Evaluator: {
        "chi_bo": "Chi bộ tự chấm.",
        "cap_uy_vien_phu_trach": "Cấp uỷ viên phụ trách chi bộ.",
        "can_bo_du": "Cán bộ cấp trên dự buổi họp.",
        "cap_uy_cap_tren": "Cấp uỷ cấp trên.",
    },
    Choice: {
        "du_diem": "Cho đủ điểm.",
        "khong_diem": "Không có điểm.",
        "cong_vao": "Điểm chuyển sang tiêu chí ở khoá cong_vao.",
    },
    Scale: {
        "diem": "Chấm điểm.",
        "muc": "Xếp mức, không có điểm.",
        "dat_khong_dat": "Đạt hoặc không đạt.",
        "khong": "Chỉ có tiêu chí: không điểm, không mức.",
    },
    Scope: {
        "buoi": "Mỗi buổi một phiếu.",
        "quy": "Mỗi quý một phiếu.",
        "nam": "Mỗi năm một phiếu.",
    },
    Validity: {
        "dang_dung": "Đang dùng.",
        "da_thay": "Đã có văn bản khác thay.",
        "chua_ro": "Chưa rõ còn dùng hay không.",
    },
    AgendaPlace: {
        "truoc_bien_ban": "Trước khi đọc, thông qua biên bản.",
        "sau_bien_ban": "Sau khi thông qua biên bản.",
    },
    Method: {
        "theo_muc": "Chọn một trong các mức ghi ở muc.",
        "co_khong": "Không điểm, hoặc đủ điểm.",
        "trong_khoang": "Từ 0 đến điểm tối đa.",
        "thuong": "Điểm thưởng: không có, hoặc đủ.",
        "dat_khong_dat": "Đạt hoặc không đạt, không có điểm.",
    },
    Otherwise: {
        "du_diem": "Cho đủ điểm.",
        "khong_diem": "Không có điểm.",
        "bo_qua": "Không tính tiêu chí ấy vào tổng điểm.",
        "hoi": "Chi bộ chọn một lần, ghi ở [[lua_chon_cham]] của chibo.toml.",
    },
    Grade: {each.value: f"{each.words[0].upper()}{each.words[1:]}." for each in Grade},
}
