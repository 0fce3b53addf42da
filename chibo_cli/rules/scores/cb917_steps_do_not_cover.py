"""Bộ tiêu chí của chi bộ có trường hợp không mức nào khớp, hoặc nhiều mức cùng khớp.

Gặp đúng trường hợp ấy thì không biết cho mấy điểm. Bản giấy ghi như thế thật thì hỏi nơi ban hành
rồi ghi vào [[cho_chua_ro]]; chép sót thì sửa.

Sai:

    # tệp chibo.toml

    [quy_uoc]
    bo_tieu_chi = "xa-binh-minh"

    # tệp tieu-chi/xa-binh-minh.toml

    ten = "Phiếu chấm điểm của xã"
    tong_diem = 10
    day_du = true
    du_diem = true
    xep_loai = [{ ten = "Tốt", tu_diem = 8 }, { ten = "Kém", tu_diem = 0 }]

    [[tieu_chi]]
    so = "1"
    noi_dung = "Tỉ lệ dự họp"
    diem_toi_da = 10
    cach_cham = "theo_muc"
    co_so = "tu_dong"
    muc = [
      { diem = 10, noi_dung = "Trên 90%", khi = { du_kien = "du_hop.ty_le", tren = 0.9 } },
      { diem = 5, noi_dung = "Dưới 90%", khi = { du_kien = "du_hop.ty_le", duoi = 0.9 } },
    ]

Đúng:

    # tệp chibo.toml

    [quy_uoc]
    bo_tieu_chi = "xa-binh-minh"

    # tệp tieu-chi/xa-binh-minh.toml

    ten = "Phiếu chấm điểm của xã"
    tong_diem = 10
    day_du = true
    du_diem = true
    xep_loai = [{ ten = "Tốt", tu_diem = 8 }, { ten = "Kém", tu_diem = 0 }]

    [[tieu_chi]]
    so = "1"
    noi_dung = "Tỉ lệ dự họp"
    diem_toi_da = 10
    cach_cham = "theo_muc"
    co_so = "tu_dong"
    muc = [
      { diem = 10, noi_dung = "Từ 90%", khi = { du_kien = "du_hop.ty_le", tu = 0.9 } },
      { diem = 5, noi_dung = "Dưới 90%", khi = { du_kien = "du_hop.ty_le", duoi = 0.9 } },
    ]
"""

from chibo_cli.findings import Severity
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, year_rule
from chibo_cli.rules.scores.flawed import flaws_of_set_in_use


@year_rule(
    "CB917",
    severity=Severity.WARNING,
    remedy="đối chiếu các mức với bản giấy; xem hết bằng lệnh  chibo criteria check.",
    basis=SELF_CONTRADICTION,
)
def steps_do_not_cover(record: YearRecord) -> Hits:
    yield from flaws_of_set_in_use(Severity.WARNING, record)
