"""A set with every feature of the format, the facts of a meeting, and a score record of it."""

from chibo_cli.facts.vocabulary import Value

SET = """
ten = "Bộ tiêu chí đủ mọi cách chấm"
thang_do = "diem"
tong_diem = 50
buoc_diem = 0.5
day_du = true
du_diem = true

[[tham_so]]
du_kien = "thoi_luong.quy_dinh"
gia_tri = 60
khi = { du_kien = "dang_vien.tong_so", khong_qua = 9 }

[[tham_so]]
du_kien = "thoi_luong.quy_dinh"
gia_tri = 90
khi = { khong = { du_kien = "dang_vien.tong_so", khong_qua = 9 } }

[[nhom_tieu_chi]]
so = "1"
ten = "Dự họp"
diem_toi_da = 10

[[nhom_tieu_chi]]
so = "2"
ten = "Chuẩn bị"
diem_toi_da = 20

[[nhom_tieu_chi]]
so = "3"
ten = "Tổ chức"
diem_toi_da = 20

[[tieu_chi]]
so = "1.1"
nhom_tieu_chi = "1"
noi_dung = "Dự họp"
diem_toi_da = 9.5
cach_cham = "theo_muc"
co_so = "tu_dong"
[[tieu_chi.muc]]
diem = 9.5
noi_dung = "Đông đủ"
khi = { du_kien = "du_hop.ty_le", tu = 0.9 }
[[tieu_chi.muc]]
diem = 4.5
noi_dung = "Khá"
khi = { tat_ca = [
  { du_kien = "du_hop.ty_le", duoi = 0.9 },
  { mot_trong = [
    { du_kien = "du_hop.ty_le", tren = 0.7 },
    { du_kien = "du_hop.khong_ly_do", bang = 0 },
  ] },
] }
[[tieu_chi.muc]]
diem = 0
noi_dung = "Còn lại"
khi = { du_kien = "du_hop.ty_le", khong_qua = 0.7, khac = 0.5 }

[[tieu_chi]]
so = "1.2"
nhom_tieu_chi = "1"
noi_dung = "Thưởng trong nhóm"
diem_toi_da = 1
cach_cham = "thuong"
co_so = "tu_dong"
khi = { du_kien = "du_hop.khong_ly_do", bang = 0 }

[[tieu_chi]]
so = "2.1"
nhom_tieu_chi = "2"
noi_dung = "Thời lượng"
diem_toi_da = 10
cach_cham = "co_khong"
co_so = "tu_dong"
khi = { du_kien = "thoi_luong.thieu", khong_qua = 0 }

[[tieu_chi]]
so = "2.2"
nhom_tieu_chi = "2"
noi_dung = "Hội ý trước (không có chi uỷ thì đủ điểm)"
diem_toi_da = 2
cach_cham = "co_khong"
co_so = "tu_dong"
khi = { du_kien = "chi_uy.da_hop", bang = true }
ap_dung_khi = { du_kien = "chi_uy.chi_co_bi_thu", bang = false }
khong_ap_dung = "du_diem"

[[tieu_chi]]
so = "2.3"
nhom_tieu_chi = "2"
noi_dung = "Nhắc nhở (không có ai thì không điểm)"
diem_toi_da = 2
cach_cham = "co_khong"
co_so = "nhan_xet"
ap_dung_khi = { du_kien = "nhac_nho.so", tren = 0 }
khong_ap_dung = "khong_diem"

[[tieu_chi]]
so = "2.4"
nhom_tieu_chi = "2"
noi_dung = "Trả lời kiến nghị (không có kiến nghị thì bỏ qua)"
diem_toi_da = 1
cach_cham = "co_khong"
co_so = "nhan_xet"
ap_dung_khi = { du_kien = "kien_nghi.so", tren = 0 }
khong_ap_dung = "bo_qua"

[[tieu_chi]]
so = "2.5"
nhom_tieu_chi = "2"
noi_dung = "Nội dung"
diem_toi_da = 5
cach_cham = "trong_khoang"
co_so = "ho_tro"
du_kien = ["chuong_trinh.so_muc"]

[[tieu_chi]]
so = "3.1"
nhom_tieu_chi = "3"
noi_dung = "Chuyên đề"
diem_toi_da = 6
cach_cham = "trong_khoang"
co_so = "nhan_xet"
ap_dung_khi = { du_kien = "chuyen_de.co", bang = true }
khong_ap_dung = "hoi"
lua_chon = ["du_diem", "cong_vao"]
cong_vao = "3.2"

[[tieu_chi]]
so = "3.2"
nhom_tieu_chi = "3"
noi_dung = "Điều hành"
diem_toi_da = 13
cach_cham = "trong_khoang"
co_so = "nhan_xet"

[[tieu_chi]]
so = "3.3"
nhom_tieu_chi = "3"
noi_dung = "Đăng tài liệu sau họp"
diem_toi_da = 1
cach_cham = "co_khong"
co_so = "tu_dong"
cho_ket_qua = true
khi = { du_kien = "so_tay.sau_may_ngay", khong_qua = 2 }

[[tieu_chi]]
ma = "thuong-them"
noi_dung = "Thưởng ngoài tổng điểm"
diem_toi_da = 2.5
cach_cham = "thuong"
co_so = "nhan_xet"
trong_nhom = false

[[tieu_chi]]
ma = "dang-phi"
noi_dung = "Thu đủ đảng phí"
cach_cham = "dat_khong_dat"
co_so = "tu_dong"
khi = { du_kien = "nghi_quyet.thong_qua", khac = false }

[[xep_loai]]
ten = "Tốt"
tu_diem = 45
du_diem_o = ["2.1"]
neu_khong = "Khá"

[[xep_loai]]
ten = "Khá"
tu_diem = 35

[[xep_loai]]
ten = "Trung bình"
tu_diem = 25

[[xep_loai]]
ten = "Kém"
tu_diem = 0

[[loai_tru]]
noi_dung = "Không thông qua biên bản"
khi = { du_kien = "bien_ban.thong_qua", bang = false }
xep_loai_cao_nhat = "Trung bình"

[[loai_tru]]
noi_dung = "Có đảng viên bị kỷ luật"
khi = { du_kien = "ky_luat.so", tu = 1 }
xep_loai = "Kém"

[[xep_loai_nam]]
xep_loai = "Tốt"
noi_dung = "Không kỳ nào dưới Khá, ít nhất 10 kỳ Tốt, trung bình từ 44"
tat_ca_tu = "Khá"
dem_loai = "Tốt"
it_nhat = 10
trung_binh_tu = 44
day_du = true

[[xep_loai_nam]]
xep_loai = "Khá"
noi_dung = "Còn lại"
day_du = true

[[ben_cham]]
nguoi_cham = "chi_bo"
[[ben_cham]]
nguoi_cham = "cap_uy_vien_phu_trach"
[[ben_cham]]
nguoi_cham = "can_bo_du"
quyet_dinh = true
"""

FACTS: dict[str, Value] = {
    "dang_vien.tong_so": 9,
    "thoi_luong.phut": 60,
    "du_hop.ty_le": 0.8,
    "du_hop.khong_ly_do": 0,
    "chi_uy.chi_co_bi_thu": True,
    "nhac_nho.so": 0,
    "kien_nghi.so": 0,
    "chuong_trinh.so_muc": 7,
    "chuyen_de.co": False,
    "nghi_quyet.thong_qua": True,
    "bien_ban.thong_qua": True,
    "ky_luat.so": 0,
}

SCORES = """
[[muc_diem]]
tieu_chi = "1.1"
diem = 9.5
dien_giai = "Chi bộ chấm khác đề xuất."
[[muc_diem]]
tieu_chi = "1.2"
diem = 1
[[muc_diem]]
tieu_chi = "2.1"
diem = 10
[[muc_diem]]
tieu_chi = "2.2"
diem = 2
[[muc_diem]]
tieu_chi = "2.3"
diem = 0
[[muc_diem]]
tieu_chi = "2.5"
diem = 3.5
[[muc_diem]]
tieu_chi = "3.2"
diem = 17.5
[[muc_diem]]
tieu_chi = "thuong-them"
diem = 2.5
[[muc_diem]]
tieu_chi = "dang-phi"
dat = true

[[muc_diem]]
nguoi_cham = "cap_uy_vien_phu_trach"
tieu_chi = "1.1"
diem = 4.5
"""
