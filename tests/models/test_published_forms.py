"""Every field of the published forms has a place: a key of our files, or a computed value."""

from typing import Any

import pytest
from builder import earlier_meeting, meeting, record
from model_walk import FILES, key_paths

from chibo_cli.documents.agenda import agenda
from chibo_cli.documents.minutes import minutes
from chibo_cli.documents.resolution import resolution
from chibo_cli.models.score import ScoreRecord

# A place is `file: key`, a key of the meeting file where no file is named, or `paper = value`
# for what is computed for a paper.
BT_HB = [
    ("tháng của buổi sinh hoạt định kỳ", "bien-ban = ky_hop"),
    ("thời gian", "ngay"),
    ("giờ bắt đầu", "bat_dau"),
    ("địa điểm", "dia_diem"),
    ("tổng số đảng viên", "bien-ban = so_lieu.tong_so"),
    ("có mặt", "bien-ban = so_lieu.co_mat"),
    ("vắng: họ tên", "vang.nguoi"),
    ("vắng: lý do", "vang.ly_do"),
    ("vắng có lý do", "bien-ban = so_lieu.co_ly_do"),
    ("vắng không lý do", "bien-ban = so_lieu.khong_ly_do"),
    ("đại biểu mời", "khach_moi.ho_ten"),
    ("chức vụ đại biểu", "khach_moi.chuc_vu"),
    ("chủ trì", "chu_tri"),
    ("thư ký", "thu_ky"),
    ("các nội dung", "chuong_trinh.noi_dung"),
    ("diễn biến: người trình bày", "bien-ban = noi_dung.nguoi_trinh_bay"),
    ("diễn biến: người trình bày mục khác", "muc_khac.nguoi_trinh_bay"),
    ("các ý kiến tham gia, theo tên", "nhiem_vu_chinh_tri.y_kien.nguoi"),
    ("nội dung ý kiến", "nhiem_vu_chinh_tri.y_kien.noi_dung"),
    ("đồng chí chủ trì kết luận nội dung này", "nhiem_vu_chinh_tri.y_kien_ket_luan"),
    ("biểu quyết từng nội dung", "bieu_quyet.tan_thanh"),
    ("kết quả chấm điểm ghi trong biên bản", "bien-ban = tu_cham.tong_diem"),
    ("xếp loại buổi sinh hoạt", "bien-ban = tu_cham.xep_loai"),
    ("phiếu chấm điểm kèm theo", "bien_ban.tai_lieu_kem"),
]
THUVIENBIEUMAU = [
    ("tên đảng bộ", "bien-ban = dang_bo_cap_tren"),
    ("tên chi bộ", "bien-ban = ten_chi_bo"),
    ("tháng", "bien-ban = ky_hop"),
    ("thời gian", "bat_dau"),
    ("địa điểm", "dia_diem"),
    ("tổng số đảng viên", "bien-ban = so_lieu.tong_so"),
    ("chính thức", "bien-ban = so_lieu.chinh_thuc"),
    ("dự bị", "bien-ban = so_lieu.du_bi"),
    ("sinh hoạt tạm thời", "bien-ban = so_lieu.tam_den"),
    ("được miễn sinh hoạt", "bien-ban = so_lieu.mien_sinh_hoat"),
    ("gửi sinh hoạt tạm thời nơi khác", "bien-ban = so_lieu.tam_di"),
    ("có mặt", "bien-ban = so_lieu.co_mat"),
    ("vắng có lý do: tên, lý do", "bien-ban = so_lieu.co_ly_do"),
    ("vắng không lý do: tên", "bien-ban = so_lieu.khong_ly_do"),
    ("chủ toạ", "chu_tri"),
    ("thư ký", "thu_ky"),
    ("thời sự", "chinh_tri_tu_tuong.thoi_su"),
    ("từng văn bản: số hiệu", "chinh_tri_tu_tuong.van_ban.so_hieu"),
    ("từng văn bản: ngày", "chinh_tri_tu_tuong.van_ban.ngay"),
    ("từng văn bản: cơ quan", "chinh_tri_tu_tuong.van_ban.co_quan"),
    ("từng văn bản: trích yếu", "chinh_tri_tu_tuong.van_ban.trich_yeu"),
    ("kết quả tháng trước", "nhiem_vu_chinh_tri.ket_qua"),
]
LUATDUONGGIA = [
    ("tên đảng bộ", "bien-ban = dang_bo_cap_tren"),
    ("tên chi bộ thôn", "bien-ban = ten_chi_bo"),
    ("địa danh", "bien-ban = dia_danh"),
    ("ngày tháng năm", "bien-ban = ngay_van_ban"),
    ("hôm nay, vào lúc", "bat_dau"),
    ("tại", "dia_diem"),
    ("đảng viên chính thức", "bien-ban = so_lieu.chinh_thuc"),
    ("đảng viên dự bị", "bien-ban = so_lieu.du_bi"),
    ("miễn sinh hoạt", "bien-ban = so_lieu.mien_sinh_hoat"),
    ("đảng viên miễn sinh hoạt mà dự", "du_them.nguoi"),
    ("sinh hoạt tạm thời nơi khác", "bien-ban = so_lieu.tam_di"),
    ("tiếp nhận sinh hoạt tạm thời", "bien-ban = so_lieu.tam_den"),
    ("có mặt", "bien-ban = so_lieu.co_mat"),
    ("vắng: tên", "vang.nguoi"),
    ("vắng: lý do", "vang.ly_do"),
]
TDP_APP = [
    ("loại buổi sinh hoạt", "loai"),
    ("hôm nay, vào hồi", "bat_dau"),
    ("tại", "dia_diem"),
    ("chính thức", "bien-ban = so_lieu.chinh_thuc"),
    ("dự bị", "bien-ban = so_lieu.du_bi"),
    ("có mặt", "bien-ban = so_lieu.co_mat"),
    ("vắng", "vang.nguoi"),
    ("khách mời", "khach_moi.ho_ten"),
    ("chủ trì", "chu_tri"),
    ("thư ký", "thu_ky"),
    ("II.1 chính trị tư tưởng", "chinh_tri_tu_tuong.tinh_hinh_tu_tuong"),
    ("II.2 đánh giá: ưu điểm", "nhiem_vu_chinh_tri.uu_diem"),
    ("II.2 đánh giá: hạn chế", "nhiem_vu_chinh_tri.han_che"),
    ("II.2 đánh giá: nguyên nhân", "nhiem_vu_chinh_tri.nguyen_nhan"),
    ("II.3 phương hướng", "nhiem_vu_chinh_tri.phuong_huong"),
    ("II.4 ý kiến", "y_kien.noi_dung"),
    ("III. kết luận", "ket_luan.noi_dung"),
    ("III. biểu quyết: số tán thành", "nghi_quyet.bieu_quyet.tan_thanh"),
    ("III. biểu quyết: tỉ lệ", "bien-ban = nghi_quyet.ket_qua.ty_le"),
    ("biên bản kết thúc vào lúc", "ket_thuc"),
    ("thư ký ghi biên bản (ký)", "thu_ky"),
    ("bí thư chi bộ (ký)", "chu_tri"),
]
DT_APP = [
    ("số 10-BB/CB", "bien_ban.so"),
    ("ký hiệu", "bien-ban = ky_hieu"),
    ("hội nghị sinh hoạt thường kỳ", "bien-ban = ten_buoi_hop"),
    ("vào hồi 19 giờ 30 phút", "bat_dau"),
    ("địa điểm", "dia_diem"),
    ("tổng số", "bien-ban = so_lieu.tong_so"),
    ("có mặt", "bien-ban = so_lieu.co_mat"),
    ("vắng", "vang.nguoi"),
    ("chủ trì và chức vụ", "bien-ban = chuc_vu_chu_tri"),
    ("thư ký", "thu_ky"),
    ("chức vụ của thư ký", "bien-ban = chuc_vu_thu_ky"),
    ("các nội dung", "bien-ban = noi_dung.tieu_de"),
    ("100% đảng viên nhất trí", "bien-ban = nghi_quyet.ket_qua.ty_le"),
]
HD16 = [
    ("bắt đầu", "bat_dau"),
    ("địa điểm", "dia_diem"),
    ("nội dung", "chuong_trinh.noi_dung"),
    ("chủ trì", "chu_tri"),
    ("người ghi biên bản", "thu_ky"),
    ("tài liệu sử dụng: văn bản được phổ biến", "chinh_tri_tu_tuong.van_ban.so_hieu"),
    ("tài liệu kèm theo biên bản", "bien_ban.tai_lieu_kem"),
    ("thành phần: có mặt", "bien-ban = so_lieu.co_mat"),
    ("thành phần: vắng, tên", "vang.nguoi"),
    ("thành phần: vắng, lý do", "vang.ly_do"),
    ("thành phần: được mời", "khach_moi.ho_ten"),
    ("diễn biến: phát biểu, họ tên", "y_kien.nguoi"),
    ("diễn biến: phát biểu, nội dung", "y_kien.noi_dung"),
    ("diễn biến: trả lời", "y_kien.tra_loi"),
    ("biểu quyết: hình thức", "bieu_quyet.hinh_thuc"),
    ("biểu quyết: tán thành", "bieu_quyet.tan_thanh"),
    ("biểu quyết: không tán thành", "bieu_quyet.khong_tan_thanh"),
    ("biểu quyết: ý kiến khác", "bieu_quyet.y_kien_khac"),
    ("biểu quyết: ý kiến bảo lưu", "bieu_quyet.bao_luu"),
    ("kết luận", "ket_luan.noi_dung"),
    ("kết thúc", "ket_thuc"),
    ("thông qua biên bản", "bien_ban.doc_thong_qua"),
    ("sửa đổi khi thông qua", "bien_ban.bo_sung"),
]
TUY_LOC = [
    ("STT", "bien-ban = noi_dung.stt"),
    ("nội dung", "chuong_trinh.noi_dung"),
    ("người thực hiện", "chuong_trinh.nguoi_thuc_hien"),
    ("ghi chú", "chuong_trinh.ghi_chu"),
    ("điểm danh", "vang.nguoi"),
    ("thông qua chương trình", "thong_qua_chuong_trinh"),
    ("báo cáo tháng", "nhiem_vu_chinh_tri.ket_qua"),
    ("phương hướng", "nhiem_vu_chinh_tri.phuong_huong"),
    ("triển khai văn bản cấp trên", "chinh_tri_tu_tuong.van_ban.so_hieu"),
    ("định hướng sinh hoạt của đảng uỷ", "2026/dinh-huong/2026-11.toml: dinh_huong.noi_dung"),
    ("đại biểu cấp trên phát biểu", "y_kien.nguoi"),
    ("tiếp thu", "y_kien.tra_loi"),
    ("thảo luận", "y_kien.noi_dung"),
    ("tổng hợp, kết luận", "ket_luan.noi_dung"),
    ("phân công", "nhiem_vu.nguoi_thuc_hien"),
    ("biểu quyết giơ tay", "nghi_quyet.bieu_quyet.hinh_thuc"),
    ("biểu quyết trên sổ tay điện tử", "bieu_quyet.hinh_thuc"),
    ("xét quần chúng, kết nạp, chuyển chính thức", "bieu_quyet.loai"),
    ("người được xét", "bieu_quyet.doi_tuong"),
    ("chấm điểm", "2026/cham-diem/2026-11-03-thuong-ky.toml: muc_diem.diem"),
    ("thông qua biên bản", "bien_ban.doc_thong_qua"),
    ("kết thúc", "ket_thuc"),
]
AN_PHU = [
    ("chương trình họp chi bộ …", "chuong-trinh = ten_buoi_hop"),
    ("I. mục đích", "chuan_bi.muc_dich"),
    ("I. yêu cầu", "chuan_bi.yeu_cau"),
    ("thời gian", "bat_dau"),
    ("địa điểm", "dia_diem"),
    ("thành phần: đảng viên triệu tập", "bien-ban = so_lieu.trieu_tap"),
    ("thành phần: đại biểu", "khach_moi.ho_ten"),
    ("khai mạc", "chuong_trinh.buoc"),
    ("thời sự", "chinh_tri_tu_tuong.thoi_su"),
    ("đánh giá tháng", "nhiem_vu_chinh_tri.ket_qua"),
    ("nhiệm vụ tháng", "nhiem_vu.noi_dung"),
    ("đại biểu cấp trên", "khach_moi.theo_doi_chi_bo"),
    ("kết luận", "ket_luan.noi_dung"),
    ("phê bình và tự phê bình", "xay_dung_dang.tu_phe_binh_phe_binh"),
    ("thư ký thông qua dự thảo biên bản", "bien_ban.doc_thong_qua"),
    ("nơi nhận", "chibo.toml: quy_uoc.noi_nhan_chuong_trinh"),
    ("T/M CHI BỘ (ký)", "chuong-trinh = nguoi_ky"),
]
TAN_TIEN = [
    ("lý do, đại biểu", "khach_moi.ho_ten"),
    ("thư ký", "thu_ky"),
    ("điểm danh", "bien-ban = so_lieu.co_mat"),
    ("đảng phí", "xay_dung_dang.dang_phi"),
    ("chương trình", "thong_qua_chuong_trinh"),
    ("chính trị tư tưởng", "chinh_tri_tu_tuong.tinh_hinh_tu_tuong"),
    ("nhiệm vụ chính trị của chi bộ", "nhiem_vu_chinh_tri.ket_qua"),
    ("nhiệm vụ của đảng viên", "ra_soat.dien_giai"),
    ("thảo luận", "y_kien.noi_dung"),
    ("tự phê bình và phê bình", "xay_dung_dang.tu_phe_binh_phe_binh"),
    ("nhiệm vụ tháng tới", "nhiem_vu.noi_dung"),
    ("phân công", "nhiem_vu.nguoi_thuc_hien"),
    ("biểu quyết", "nghi_quyet.bieu_quyet.tan_thanh"),
    ("chấm điểm", "2026/cham-diem/2026-11-03-thuong-ky.toml: danh_gia.tong_diem"),
    ("chuyên đề: mục đích", "chuyen_de.muc_dich"),
    ("chuyên đề: yêu cầu", "chuyen_de.yeu_cau"),
    ("chuyên đề: trình bày dự thảo", "chuyen_de.nguoi_trinh_bay"),
    ("chuyên đề: thảo luận", "chuyen_de.y_kien.noi_dung"),
    ("chuyên đề: liên hệ", "chuyen_de.lien_he"),
    ("chuyên đề: tiếp thu", "chuyen_de.tiep_thu"),
    ("chuyên đề: hoàn thiện", "chuyen_de.hoan_chinh"),
    ("chuyên đề: kết luận", "chuyen_de.y_kien_ket_luan"),
    ("chuyên đề: đánh giá chất lượng", "chuyen_de.danh_gia_nhom"),
]
COMPANY_CELL = [
    ("giờ bắt đầu", "bat_dau"),
    ("thời lượng từng nội dung", "chuong_trinh.phut"),
    ("báo cáo", "chuong_trinh.noi_dung"),
    ("rà soát nghị quyết tháng trước", "ra_soat.tinh_trang"),
    ("biểu quyết", "nghi_quyet.bieu_quyet.tan_thanh"),
    ("bế mạc", "ket_thuc"),
]
CL_42_RESOLUTION = [
    ("trích yếu: lãnh đạo thực hiện nhiệm vụ tháng …", "nghi_quyet.trich_yeu"),
    ("số", "nghi_quyet.so"),
    ("tổng số đảng viên", "nghi-quyet = so_lieu.tong_so"),
    ("có mặt", "nghi-quyet = so_lieu.co_mat"),
    ("vắng có lý do", "nghi-quyet = so_lieu.co_ly_do"),
    ("vắng không lý do", "nghi-quyet = so_lieu.khong_ly_do"),
    ("miễn sinh hoạt", "nghi-quyet = so_lieu.mien_sinh_hoat"),
    ("thời lượng: từ", "bat_dau"),
    ("thời lượng: đến", "ket_thuc"),
    ("thời lượng: số phút", "nghi-quyet = thoi_luong"),
    ("chủ trì", "chu_tri"),
    ("thư ký", "thu_ky"),
    ("thông báo đảng phí", "xay_dung_dang.dang_phi"),
    ("thông qua chương trình", "thong_qua_chuong_trinh"),
    ("nghe chi uỷ báo cáo", "nhiem_vu_chinh_tri.nguoi_trinh_bay"),
    ("I.1 chính trị tư tưởng", "chinh_tri_tu_tuong.tinh_hinh_tu_tuong"),
    ("I.2 nhiệm vụ chính trị a) – e)", "nhiem_vu_chinh_tri.ket_qua"),
    ("I.3 nhiệm vụ đề ra tại nghị quyết trước", "nghi-quyet = ra_soat.noi_dung"),
    ("I.3 tình trạng đầu kỳ: mốc thời hạn", "nghi-quyet = ra_soat.han"),
    ("I.3 tình trạng đầu kỳ: thường xuyên", "nghi-quyet = ra_soat.thuong_xuyen"),
    ("I.3 kết quả thực hiện: tình trạng", "ra_soat.tinh_trang"),
    ("I.3 kết quả thực hiện: diễn giải", "ra_soat.dien_giai"),
    ("I.4 biểu dương", "xay_dung_dang.bieu_duong"),
    ("I.4 nhắc nhở", "xay_dung_dang.nhac_nho"),
    ("I.5 hạn chế", "nhiem_vu_chinh_tri.han_che"),
    ("I.5 nguyên nhân", "nhiem_vu_chinh_tri.nguyen_nhan"),
    ("II. phương hướng", "nhiem_vu_chinh_tri.phuong_huong"),
    ("II. việc", "nhiem_vu.noi_dung"),
    ("II. ai chủ trì việc", "nhiem_vu.nguoi_thuc_hien"),
    ("II. thời hạn", "nhiem_vu.han"),
    ("II. báo cáo tại kỳ họp nào", "nhiem_vu.bao_cao_tai"),
    ("III. yêu cầu", "nhiem_vu.yeu_cau"),
    ("III. biện pháp", "nhiem_vu.bien_phap"),
    ("III. kiểm tra, đôn đốc", "nhiem_vu.nguoi_kiem_tra"),
    ("IV. tự đánh giá: điểm", "nghi-quyet = tu_cham.tong_diem"),
    ("thông qua tại kỳ sinh hoạt ngày", "ngay"),
    ("số đồng chí tán thành", "nghi-quyet = ket_qua.tan_thanh"),
    ("trên tổng số", "nghi-quyet = ket_qua.tren_tong_so"),
    ("đạt tỉ lệ", "nghi-quyet = ket_qua.ty_le"),
    ("nơi nhận", "chibo.toml: quy_uoc.noi_nhan_nghi_quyet"),
    ("T/M CHI BỘ: người ký", "nghi-quyet = nguoi_ky"),
    ("chức vụ người ký", "nghi-quyet = chuc_vu_ky"),
    ("phụ lục ý kiến: ai", "y_kien.nguoi"),
    ("phụ lục ý kiến: nội dung", "y_kien.noi_dung"),
]

FORMS = {
    "5.3 BT-hb": BT_HB,
    "5.3 thuvienbieumau": THUVIENBIEUMAU,
    "5.3 luatduonggia": LUATDUONGGIA,
    "5.3 TDP-app": TDP_APP,
    "5.3 DT-app": DT_APP,
    "5.3 HD16": HD16,
    "5.2 Tuy Lộc": TUY_LOC,
    "5.2 An Phú": AN_PHU,
    "5.2 Tân Tiến": TAN_TIEN,
    "5.2 chi bộ công ty": COMPANY_CELL,
    "5.5.1 CL-42": CL_42_RESOLUTION,
}
MEETING_FILE = "2026/2026-11-03-thuong-ky.toml"


@pytest.fixture(scope="module")
def papers() -> dict[str, dict[str, Any]]:
    """The values each paper is given, for a meeting with a little of everything."""
    held = meeting("""
        chuong_trinh = [{ noi_dung = "Công tác chính trị", buoc = "chinh_tri_tu_tuong" }]
    """)
    score = ScoreRecord.model_validate(
        {"danh_gia": [{"nguoi_cham": "chi_bo", "tong_diem": 92, "xep_loai": "Tốt"}]}
    )
    book = record(earlier_meeting(), held)
    book.scores[held.slug] = score
    return {
        "bien-ban": minutes.context(book, held, ()),
        "chuong-trinh": agenda.context(book, held, ()),
        "nghi-quyet": resolution.context(book, held, (), held.resolutions[0]),
    }


def every_field() -> list[Any]:
    return [
        pytest.param(place, id=f"{form}: {field}")
        for form, fields in FORMS.items()
        for field, place in fields
    ]


@pytest.mark.parametrize("place", every_field())
def test_field_has_its_place(place: str, papers: dict[str, dict[str, Any]]) -> None:
    paper, computed, value = place.partition(" = ")
    if computed:
        assert _has(papers[paper], value)
        return
    file, named, key = place.rpartition(": ")
    model = FILES[file if named else MEETING_FILE]
    assert key in set(key_paths(model))


def _has(values: Any, path: str) -> bool:
    """Whether a value stands at a path of what a paper is given; of rows the first is asked."""
    key, _, rest = path.partition(".")
    if isinstance(values, list):
        values = values[0]
    return key in values and (not rest or _has(values[key], rest))
