"""The correct sample files of a small cell.

The cell has 7 members of its own and 1 received: 6 are convened, 5 of them are official.
"""

CELL = """
[chi_bo]
loai_hinh = "thon_to_dan_pho"
dia_danh = "Bình Minh"

[[chi_bo.ten_goi]]
tu = 2025-07-01
ten = "Chi bộ thôn Đông"
dang_bo_cap_tren = "Đảng bộ xã Bình Minh"

[[nhiem_ky]]
ten = "2025 - 2030"
tu = 2025-03-15
"""

ROSTER = """
[[dang_vien]]
ho_ten = "Nguyễn Văn An"
vao_dang = 2010-05-19
chinh_thuc = 2011-05-19
sinh_hoat_tu = 2020-01-01
chuc_vu = [{ loai = "bi_thu", tu = 2025-03-15 }]

[[dang_vien]]
ho_ten = "Lê Văn Cường"
vao_dang = 2012-05-19
chinh_thuc = 2013-05-19
chuc_vu = [{ loai = "pho_bi_thu", tu = 2025-03-15 }]

[[dang_vien]]
ho_ten = "Trần Thị Bình"
chinh_thuc = 2015-09-02
chuc_vu = [{ loai = "chi_uy_vien", tu = 2025-03-15 }]

[[dang_vien]]
ho_ten = "Phạm Thị Dung"
chinh_thuc = 2016-02-03

[[dang_vien]]
ho_ten = "Hoàng Văn Minh"
vao_dang = 2026-05-19

[[dang_vien]]
ho_ten = "Đặng Hữu Nghĩa"
chinh_thuc = 1970-12-22
tinh_trang = [{ loai = "mien_sinh_hoat", tu = 2023-10-01 }]

[[dang_vien]]
ho_ten = "Cao Văn Sáng"
chinh_thuc = 2017-03-26
tinh_trang = [{ loai = "tam_di", tu = 2026-09-01 }]

[[dang_vien]]
ho_ten = "Mai Thị Nhung"
chinh_thuc = 2019-08-19
tinh_trang = [{ loai = "tam_den", tu = 2026-09-01 }]
"""

EARLIER = """
loai = "thuong_ky"
ngay = 2026-10-03
kien_nghi = [{ so = 1, nguoi = "Phạm Thị Dung", noi_dung = "Sửa cống đầu thôn." }]
nhiem_vu = [
  { so = 1, noi_dung = "Vận động 6 hộ góp đất", han = 2026-10-31 },
  { so = 2, noi_dung = "Thu phí vệ sinh quý III", han = 2026-10-31 },
]
"""

MEETING = """
loai = "thuong_ky"
ngay = 2026-11-03
bat_dau = "19:30"
ket_thuc = "21:15"
dia_diem = "Nhà văn hoá thôn Đông"
hinh_thuc = "truc_tiep"
chu_tri = "Nguyễn Văn An"
thu_ky = "Trần Thị Bình"
thong_qua_chuong_trinh = true
trang_thai = "hoan_thanh"

[chuan_bi]
nguoi_chuan_bi = "Nguyễn Văn An"
thong_bao.ngay = 2026-11-01
thong_bao.cap_tren = true
gui_tai_lieu = 2026-11-01
trong_tam = ["Mở đường trục thôn"]
cau_hoi = ["Vận động hộ nào trước?", "Ai giúp hộ neo đơn?", "Khi nào khởi công?"]
du_thao = "nghi_quyet"

[chinh_tri_tu_tuong]
nguoi_trinh_bay = "Lê Văn Cường"
thoi_su = ["Kết quả vụ mùa của xã."]
tinh_hinh_tu_tuong = "Đảng viên và nhân dân đồng tình với việc mở đường."

[nhiem_vu_chinh_tri]
nguoi_trinh_bay = "Lê Văn Cường"
ket_qua = ["6 hộ đã góp đất."]
uu_diem = ["Làm đúng hẹn."]
han_che = ["Thu phí còn chậm."]
nguyen_nhan = ["Người thu phí đổi giữa tháng."]
phuong_huong = ["Khởi công đường trục thôn."]

[[nhiem_vu_chinh_tri.y_kien]]
nguoi = "Hoàng Văn Minh"
noi_dung = "Nên thu phí vào buổi tối."

[xay_dung_dang]
nguoi_trinh_bay = "Trần Thị Bình"
dang_phi = "Đã thu đủ."
cong_tac_dang_vien = "Một đảng viên dự bị."

[[y_kien]]
nguoi = "Mai Thị Nhung"
noi_dung = "Xin góp công ngày khởi công."

[[ra_soat]]
nhiem_vu_cu = "2026-10-03-thuong-ky/1"
tinh_trang = "hoan_thanh"
dien_giai = "Đủ 6 hộ."

[[ra_soat]]
nhiem_vu_cu = "2026-10-03-thuong-ky/2"
tinh_trang = "gia_han"
dien_giai = "Còn 4 hộ."
han_moi = 2026-11-30

[[kien_nghi]]
so = 1
nguoi = "Hoàng Văn Minh"
noi_dung = "Gắn gương cầu ở ngã ba."
tham_quyen = "chinh_quyen"
noi_xu_ly = "Uỷ ban nhân dân xã Bình Minh"
han = 2026-12-03

[[tra_loi_kien_nghi]]
kien_nghi_cu = "2026-10-03-thuong-ky/1"
noi_dung = "Xã đã sửa cống."
tinh_trang = "da_tra_loi"

[[nhiem_vu]]
so = 1
noi_dung = "Khởi công đường trục thôn"
yeu_cau = "Xong 300 m nền"
bien_phap = "Mỗi hộ hai ngày công"
nguoi_thuc_hien = ["Lê Văn Cường"]
nguoi_kiem_tra = "Trần Thị Bình"
han = 2026-11-30

[ket_luan]
noi_dung = ["Việc lớn nhất của tháng là khởi công đường trục thôn."]

[[nghi_quyet]]
so = 12
loai = "thang"
trich_yeu = "lãnh đạo thực hiện nhiệm vụ tháng 11 năm 2026"
bieu_quyet.hinh_thuc = "gio_tay"
bieu_quyet.tan_thanh = 5
bieu_quyet.khong_tan_thanh = 0
bieu_quyet.y_kien_khac = 0
ban_hanh = 2026-11-04

[bien_ban]
doc_thong_qua = true
bo_sung = []
"""
