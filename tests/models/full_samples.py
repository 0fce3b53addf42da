"""One sample of every file that uses every key the file may hold."""

_CELL = """
[chi_bo]
loai_hinh = "thon_to_dan_pho"
dia_danh = "Bình Minh"
dia_diem = "Nhà văn hoá thôn Đông"

[[chi_bo.ten_goi]]
tu = 2025-07-01
ten = "Chi bộ thôn Đông"
dang_bo_cap_tren = "Đảng bộ xã Bình Minh"
cap_uy_cap_tren = "Đảng uỷ xã Bình Minh"
nguoi_theo_doi = "Vũ Thị Giang"
dia_danh = "Bình Minh"

[[nhiem_ky]]
ten = "2025 - 2030"
tu = 2025-03-15
so_truoc.nghi_quyet = 11
so_truoc.quyet_dinh = 2
so_truoc.ket_luan = 3
so_truoc.quy_che = 4
so_truoc.thong_bao = 5
so_truoc.bao_cao = 6
so_truoc.ke_hoach = 7
so_truoc.chuong_trinh_cong_tac = 8
so_truoc.de_an = 9
so_truoc.phuong_an = 10
so_truoc.du_an = 11
so_truoc.to_trinh = 12
so_truoc.cong_van = 13
so_truoc.bien_ban = 14
so_truoc.giay_moi = 15

[sinh_hoat]
so_tu = 2025-07-01
gio = "19:30"
ngay_trong_thang = 3
can_cu_ngay = "Công văn số 12-CV/ĐU, ngày 05/01/2026"
tranh_ngay_nghi = true
thoi_luong_toi_thieu = 60
can_cu_thoi_luong = "Công văn số 13-CV/ĐU, ngày 05/01/2026"

[quy_uoc]
huong_dan = "hd12-2018"
bo_tieu_chi = "hd42-2025"
the_thuc = "tu_dong"
chinh_ta = "uỷ"
noi_nhan_nghi_quyet = ["Đảng uỷ xã Bình Minh (để báo cáo)", "Các đồng chí đảng viên"]
diem_trong_nghi_quyet = true
noi_nhan_chuong_trinh = ["Các đồng chí đảng viên"]

[[lua_chon_cham]]
bo_tieu_chi = "an-phu-hd42"
tieu_chi = "4.3"
chon = "khong_diem"
can_cu = "Ý kiến của cấp uỷ viên phụ trách, ngày 05/11/2026"
"""

_ROSTER = """
[[dang_vien]]
ho_ten = "Nguyễn Văn An"
ma = "an"
gioi_tinh = "nam"
vao_dang = 2010-05-19
chinh_thuc = 2011-05-19
sinh_hoat_tu = 2020-01-01
sinh_hoat_den = 2026-12-01
ly_do_den = "chuyển sinh hoạt"

[[dang_vien.chuc_vu]]
loai = "bi_thu"
tu = 2025-03-15
den = 2026-11-30

[[dang_vien.tinh_trang]]
loai = "mien_sinh_hoat"
tu = 2026-12-01
den = 2026-12-31
can_cu = "Nghị quyết số 03-NQ/CB, ngày 05/3/2026"

[[dang_vien.phan_cong]]
noi_dung = "Phụ trách tổ tự quản số 2 (12 hộ)"
tu = 2026-01-01
den = 2026-12-31

[[dang_vien.ky_luat]]
hinh_thuc = "khien_trach"
ngay = 2026-05-20
"""

_MEETING = """
loai = "ket_hop"
ngay = 2026-11-03
ky = "2026-11"
ly_do = "Nhà văn hoá chỉ trống một buổi."
bat_dau = "19:30"
ket_thuc = "21:45"
dia_diem = "Nhà văn hoá thôn Đông"
hinh_thuc = "ca_hai"
can_cu_truc_tuyen = "Hướng dẫn số 03-HD/TW, ngày 27/12/2022"
nen_tang = "Zoom"
chu_tri = "Lê Văn Cường"
ly_do_chu_tri = "Bí thư đi công tác."
thu_ky = "Trần Thị Bình"
thong_qua_chuong_trinh = true
trang_thai = "hoan_thanh"

[chuan_bi]
muc_dich = "Thống nhất việc làm đường."
yeu_cau = "Ai cũng được nói."
nguoi_chuan_bi = "Nguyễn Văn An"
hoi_y.ngay = 2026-11-01
hoi_y.thanh_phan = ["Nguyễn Văn An", "Lê Văn Cường"]
thong_bao.ngay = 2026-11-02
thong_bao.cap_tren = true
gui_tai_lieu = 2026-11-02
dang_so_tay = 2026-11-02
trong_tam = ["Mở đường trục thôn"]
cau_hoi = ["Vận động hộ nào trước?"]
du_thao = "nghi_quyet"

[[chuong_trinh]]
noi_dung = "Tuyên bố lý do, giới thiệu đại biểu"
buoc = "tuyen_bo_ly_do"
nguoi_thuc_hien = "Lê Văn Cường"
phut = 5
ghi_chu = "có đại biểu xã"
da_thuc_hien = false
bo_qua = "đại biểu đến muộn"

[[khach_moi]]
ho_ten = "Vũ Thị Giang"
chuc_vu = "Uỷ viên Ban Thường vụ Đảng uỷ xã"
theo_doi_chi_bo = true

[[vang]]
nguoi = "Phạm Thị Dung"
ly_do = "ốm, có báo cáo"
nhiem_vu_dac_biet = false

[[du_them]]
nguoi = "Đặng Hữu Nghĩa"

[so_luong]
cong_bo = 23
co_mat = 20

[chinh_tri_tu_tuong]
nguoi_trinh_bay = "Lê Văn Cường"
thoi_su = ["Kết quả vụ mùa của xã."]
tinh_hinh_tu_tuong = "Nhân dân đồng tình với việc mở đường."
hoc_tap_bac = "Không có"
phut_danh_gia = 15
y_kien_ket_luan = "Nhất trí."

[[chinh_tri_tu_tuong.van_ban]]
so_hieu = "50-CT/TW"
ngay = 2025-07-23
co_quan = "Ban Bí thư"
trich_yeu = "nâng cao chất lượng sinh hoạt chi bộ"

[[chinh_tri_tu_tuong.y_kien]]
nguoi = "Vũ Thị Giang"
noi_dung = "Hoan nghênh chi bộ."
tra_loi = "Chi bộ cảm ơn."

[nhiem_vu_chinh_tri]
nguoi_trinh_bay = "Lê Văn Cường"
ket_qua = ["6 hộ đã góp đất."]
uu_diem = ["Làm đúng hẹn."]
han_che = ["Thu phí còn chậm."]
nguyen_nhan = ["Người thu phí đổi giữa tháng."]
phuong_huong = ["Khởi công đường trục thôn."]
y_kien_ket_luan = "Nhất trí."

[[nhiem_vu_chinh_tri.y_kien]]
nguoi = "Hoàng Văn Minh"
noi_dung = "Nên thu phí vào buổi tối."
tra_loi = "Đồng ý."

[xay_dung_dang]
nguoi_trinh_bay = "Trần Thị Bình"
dang_phi = "Đã thu đủ."
cong_tac_dang_vien = "Một đảng viên dự bị."
kiem_tra_giam_sat = "Không có"
doan_the = "Chi hội Phụ nữ ra quân."
bieu_duong = ["Đồng chí Phạm Thị Dung."]
nhac_nho = []
tu_phe_binh_phe_binh = "Không có"
y_kien_ket_luan = "Nhất trí."

[[xay_dung_dang.y_kien]]
nguoi = "Hoàng Văn Minh"
noi_dung = "Xin bồi dưỡng thêm."
tra_loi = "Chi bộ sẽ giúp."

[[muc_khac]]
tieu_de = "Quỹ khuyến học"
nguoi_trinh_bay = "Hoàng Văn Minh"
tom_tat = ["Đã thu 12 triệu đồng."]
y_kien_ket_luan = "Nhất trí."

[[muc_khac.y_kien]]
nguoi = "Nguyễn Văn An"
noi_dung = "Trao trước Tết."
tra_loi = "Đồng ý."

[chuyen_de]
ten = "Cần, kiệm trong xây dựng thôn"
nhom = "hoc_tap_bac"
muc_dich = "Hiểu đúng."
yeu_cau = "Ai cũng liên hệ."
lien_he = "Việc mở đường trục thôn."
bat_dau = "20:30"
ket_thuc = "21:30"
nguoi_trinh_bay = "Hoàng Văn Minh"
nguoi_chuan_bi = ["Hoàng Văn Minh", "Phạm Thị Dung"]
duyet.boi = "chi_uy"
duyet.ngay = 2026-10-20
gui_dang_vien = 2026-10-25
cau_hoi_dang_vien = ["Tiết kiệm ở đâu trước?"]
tom_tat = ["Bài nêu ba việc."]
tiep_thu = ["Thêm việc hội họp."]
danh_gia_nhom = "Chuẩn bị kỹ."
hoan_chinh = 2026-11-06
bao_cao_cap_tren = 2026-11-07
y_kien_ket_luan = "Làm ngay việc thứ nhất."

[[chuyen_de.y_kien]]
nguoi = "Nguyễn Văn An"
noi_dung = "Bớt hội họp."
tra_loi = "Tiếp thu."

[[y_kien]]
nguoi = "Nguyễn Văn An"
noi_dung = "Xin góp công ngày khởi công."
tra_loi = "Hoan nghênh."

[[ra_soat]]
nhiem_vu_cu = "2026-10-03-thuong-ky/2"
tinh_trang = "gia_han"
dien_giai = "Còn 4 hộ."
han_moi = 2026-12-15

[[kien_nghi]]
so = 1
nguoi = "Hoàng Văn Minh"
noi_dung = "Gắn gương cầu ở ngã ba."
tham_quyen = "chinh_quyen"
noi_xu_ly = "Uỷ ban nhân dân xã Bình Minh"
han = 2026-12-03

[[tra_loi_kien_nghi]]
kien_nghi_cu = "2026-09-03-thuong-ky/1"
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
thuong_xuyen = false
bao_cao_tai = "kỳ sinh hoạt tháng 12"
linh_vuc = "An ninh trật tự"

[[nhiem_vu_du_kien]]
so = 1
noi_dung = "Khởi công đường trục thôn"
yeu_cau = "Xong 300 m nền"
bien_phap = "Mỗi hộ hai ngày công"
nguoi_thuc_hien = ["Lê Văn Cường"]
nguoi_kiem_tra = "Trần Thị Bình"
han = 2026-11-30
thuong_xuyen = false
bao_cao_tai = "kỳ sinh hoạt tháng 12"
linh_vuc = "An ninh trật tự"

[ket_luan]
so = 2
trich_yeu = "về việc mở đường trục thôn"
noi_dung = ["Việc lớn nhất của tháng là mở đường."]
ban_hanh = 2026-11-04

[[nghi_quyet]]
so = 12
loai = "thang"
trich_yeu = "lãnh đạo thực hiện nhiệm vụ tháng 11 năm 2026"
can_cu = ["Kế hoạch số 09-KH/ĐU, ngày 24/02/2026 của Đảng uỷ xã Bình Minh"]
noi_dung = ["Khởi công đường trục thôn."]
bieu_quyet.hinh_thuc = "gio_tay"
bieu_quyet.tan_thanh = 5
bieu_quyet.khong_tan_thanh = 0
bieu_quyet.y_kien_khac = 1
bieu_quyet.bao_luu = "Nên để sau Tết."
ban_hanh = 2026-11-04

[[bieu_quyet]]
noi_dung = "Đề nghị kết nạp quần chúng ưu tú"
loai = "ket_nap"
doi_tuong = "Ngô Thị Hạnh"
hinh_thuc = "phieu_kin"
tan_thanh = 5
khong_tan_thanh = 0
y_kien_khac = 0
bao_luu = "Không có"

[[bau_cu]]
chuc_danh = "phó bí thư"
so_luong = 1
ban_kiem_phieu = ["Hoàng Văn Minh"]
phieu.phat_ra = 5
phieu.thu_ve = 5
phieu.hop_le = 5

[[bau_cu.ung_vien]]
ho_ten = "Lê Văn Cường"
so_phieu = 5
trung_cu = true

[bien_ban]
so = 11
doc_thong_qua = true
bo_sung = ["Sửa số hộ."]
tai_lieu_kem = ["Phiếu chấm điểm"]
dang_so_tay = 2026-11-05

[[mien]]
quy_tac = "CB305"
ly_do = "chi bộ ít người"
can_cu = "Công văn số 13-CV/ĐU, ngày 05/01/2026"
"""

_PLAN = """
nam = 2026
so = 2
lap_ngay = 2025-12-20
bao_cao_cap_tren = 2025-12-25
huong_dan = "hd42-2025"

[[chuyen_de_nam]]
quy = 1
thang = 3
ten = "Cần, kiệm trong xây dựng thôn"
nhom = "hoc_tap_bac"
nguoi_chuan_bi = ["Hoàng Văn Minh"]
muc_dich = "Làm theo Bác về nếp sống tiết kiệm."
cau_hoi = ["Nhà tôi làm đến đâu?", "Vướng ở đâu?"]
trao_doi = 2026-02-05
han_du_thao = 2026-03-10

[[khong_hop]]
ky = "2026-02"
ly_do = "Tết Nguyên đán"
can_cu = "Công văn số 230-CV/TU, ngày 06/8/2021"

[[kiem_tra]]
ngay = 2026-07-10
noi_dung = "Kiểm tra nửa năm"
nhan_xet = "Sổ đủ."
khac_phuc = "Ghi rõ người phát biểu."

[[mien]]
quy_tac = "CB104"
ly_do = "chi bộ mới lập"
can_cu = "Quyết định số 5-QĐ/ĐU, ngày 01/02/2026"
"""

_ORIENTATIONS = """
[[dinh_huong]]
noi_dung = "Phòng, chống cháy rừng"
co_quan = "Ban Tuyên giáo và Dân vận"
ngay = 2026-10-15
"""

_REGISTER = """
[[van_ban]]
loai = "BC"
so = 4
ngay = 2026-11-10
trich_yeu = "kết quả tháng 10"
tep = "van-ban/bao-cao-thang-10.docx"
"""

_SCORE = """
bo_tieu_chi = "hd42-2025"
buoi_sinh_hoat = "2026-11-03-thuong-ky"

[[lua_chon]]
tieu_chi = "4.3"
chon = "khong_diem"

[[muc_diem]]
nguoi_cham = "chi_bo"
tieu_chi = "2.1"
diem = 4.5
co_so = "tu_dong"
dat = true
dien_giai = "Có mặt 6 trên 6."
cho_ket_qua = false

[[danh_gia]]
nguoi_cham = "chi_bo"
tong_diem = 92
xep_loai = "Tốt"
dien_giai = "Trừ 8 điểm vì thu phí chậm."

[bieu_quyet]
hinh_thuc = "gio_tay"
tan_thanh = 5
khong_tan_thanh = 0
y_kien_khac = 0
bao_luu = "Không có"
"""

_VALUES = """
thoi_luong = { thuong_ky = 90, ket_hop = 120 }
ti_le_du = { tren = 85, tu = 90 }
ti_le_phat_bieu = { tren = 50, tu = 51 }
chuyen_de_moi_quy = 1
ngay_trong_thang = 3
chuc_vu_chuan_bi = ["bi_thu"]
so_ngay_gui_tai_lieu = 1
so_ngay_ban_hanh = 2
nhom_day_du = false
"""

_GUIDELINE = """
so_hieu = "12-HD/BTCTW"
ngay = 2018-07-06
co_quan = "Ban Tổ chức Trung ương"
hieu_luc_tu = 2018-07-06
co_van_ban_moi_tu = 2025-10-28
van_ban_moi = "Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025"
@
[nguon.ngay_trong_thang]
van_ban = "Hướng dẫn số 37-HD/BTGDVTW, ngày 19/11/2025"
dieu = "III.1"
bang_chung = "A"

[[buoc]]
ma = "cu_thu_ky"
ten = "Cử thư ký ghi biên bản"
phan = "mo_dau"
loai = ["thuong_ky"]
bat_buoc = true
dieu = "II.1.2"
bang_chung = "A"

[[nhom_chuyen_de]]
ma = "hoc_tap_bac"
ten = "Học tập và làm theo Bác"
bang_chung = "A"

[quy_tac.CB302]
van_ban = "Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018"
dieu = "II.1.2"
bang_chung = "A"
muc_do = "canh_bao"
can_cu = "Kế hoạch số 08-KH/ĐU, ngày 19/9/2025"
""".replace("@", _VALUES)

_OVERLAY = """
ke_thua = "hd12-2018"
@
[can_cu]
thoi_luong = "Kế hoạch số 08-KH/ĐU, ngày 19/9/2025"

[[buoc]]
ma = "cu_thu_ky"
ten = "Cử thư ký ghi biên bản"
phan = "mo_dau"
loai = ["thuong_ky"]
bat_buoc = true
dieu = "II.1.2"
bang_chung = "A"

[[nhom_chuyen_de]]
ma = "hoc_tap_bac"
ten = "Học tập và làm theo Bác"
bang_chung = "A"

[quy_tac.CB302]
van_ban = "Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018"
dieu = "II.1.2"
bang_chung = "A"
muc_do = "canh_bao"
can_cu = "Kế hoạch số 08-KH/ĐU, ngày 19/9/2025"
""".replace("@", _VALUES)

_CONDITION = """{ du_kien = "du_hop.ty_le", tu = 0.9, tren = 0.8, khong_qua = 1, duoi = 1.5, \
bang = 0.95, khac = 0.5, tat_ca = [{ du_kien = "du_hop.vang", bang = 0 }], \
mot_trong = [{ du_kien = "du_hop.vang", bang = 0 }], \
khong = { du_kien = "du_hop.vang", tren = 3 } }"""

_CRITERIA = """
ten = "Bộ tiêu chí của chi bộ"
so_hieu = "08-KH/ĐU"
co_quan = "Đảng uỷ xã Bình Minh"
ngay = 2025-09-19
can_cu = "Hướng dẫn 42-HD/BTCTW, 28/10/2025"
hieu_luc = "dang_dung"
loai_hinh = ["thon_to_dan_pho"]
loai = ["thuong_ky"]
cham_theo = "buoi"
vi_tri_cham = "truoc_bien_ban"
thang_do = "diem"
tong_diem = 100
buoc_diem = 0.5
day_du = false
du_diem = false
bang_chung = "B2"
con_thieu = "Chưa có nhóm 3."
ghi_chu = "Chấm thử từ quý IV."

[[nguon]]
noi_dung = "bản sao kế hoạch"
dia_chi = "https://example.org/ke-hoach"
bang_chung = "A-ch"

[[tham_so]]
du_kien = "thoi_luong.quy_dinh"
gia_tri = 90
khi = @

[[nhom_tieu_chi]]
so = "2"
ten = "Tỉ lệ dự"
diem_toi_da = 5
ghi_chu = "Không tính người được miễn."

[[tieu_chi]]
ma = "2.1"
so = "2.1"
nhom_tieu_chi = "2"
noi_dung = "Tỉ lệ đảng viên dự họp"
diem_toi_da = 4
cach_cham = "theo_muc"
co_so = "tu_dong"
du_kien = ["du_hop.ty_le"]
khi = @
ap_dung_khi = @
khong_ap_dung = "hoi"
lua_chon = ["du_diem", "khong_diem", "cong_vao"]
cong_vao = "2.2"
trong_nhom = true
cham_chung = false
cho_ket_qua = false
ghi_chu = "Tính trên số được triệu tập."
muc = [{ diem = 4, noi_dung = "Từ 90%", khi = @ }]

[[xep_loai]]
ten = "Tốt"
tu_diem = 90
du_diem_o = ["2.1"]
neu_khong = "Khá"

[[loai_tru]]
noi_dung = "Có người vắng không lý do"
khi = @
xep_loai = "Kém"
xep_loai_cao_nhat = "Khá"
bang_chung = "A"

[[ben_cham]]
nguoi_cham = "chi_bo"
ten = "Điểm tự chấm"
bat_buoc = true
quyet_dinh = false
ghi_chu = "Chi uỷ dự kiến."

[[quy_trinh]]
noi_dung = "Chi uỷ dự kiến điểm"
bang_chung = "B"

[[xep_loai_nam]]
xep_loai = "Tốt"
noi_dung = "Mọi buổi từ Khá, ít nhất 10 buổi Tốt"
tat_ca_tu = "Khá"
dem_loai = "Tốt"
it_nhat = 10
trung_binh_tu = 90
du_buoi = true
day_du = true
bang_chung = "B"

[[bien_the]]
ma = "bo-thon"
ten = "Chi bộ thôn"
loai_hinh = ["thon_to_dan_pho"]

[[cho_chua_ro]]
tieu_chi = "2.1"
noi_dung = "Đúng 90% thì thuộc mức nào."
""".replace("@", _CONDITION)

SAMPLES = {
    "chibo.toml": _CELL,
    "dang-vien.toml": _ROSTER,
    "2026/2026-11-03-thuong-ky.toml": _MEETING,
    "2026/ke-hoach.toml": _PLAN,
    "2026/dinh-huong/2026-11.toml": _ORIENTATIONS,
    "2026/so-van-ban.toml": _REGISTER,
    "2026/cham-diem/2026-11-03-thuong-ky.toml": _SCORE,
    "hd12-2018.toml": _GUIDELINE,
    "huong-dan/xa-binh-minh.toml": _OVERLAY,
    "tieu-chi/chi-bo.toml": _CRITERIA,
}
