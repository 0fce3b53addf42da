"""Bộ tiêu chí của chi bộ có chỗ sai, không chấm được theo đó.

Cộng không ra tổng, nhắc đến tiêu chí hay dữ kiện không có: phiếu chấm theo bộ ấy sẽ sai tháng này
qua tháng khác. Sửa một lần, đối chiếu với bản giấy.

Sai:

    # tệp chibo.toml

    [quy_uoc]
    bo_tieu_chi = "xa-binh-minh"

    # tệp tieu-chi/xa-binh-minh.toml

    ten = "Phiếu chấm điểm của xã"
    tong_diem = 10
    day_du = true
    du_diem = true
    tieu_chi = [
      { so = "1", noi_dung = "Đúng giờ", diem_toi_da = 4, cach_cham = "trong_khoang" },
      { so = "2", noi_dung = "Bàn kỹ", diem_toi_da = 4, cach_cham = "trong_khoang" },
    ]
    xep_loai = [{ ten = "Tốt", tu_diem = 8 }, { ten = "Kém", tu_diem = 0 }]

Đúng:

    # tệp chibo.toml

    [quy_uoc]
    bo_tieu_chi = "xa-binh-minh"

    # tệp tieu-chi/xa-binh-minh.toml

    ten = "Phiếu chấm điểm của xã"
    tong_diem = 10
    day_du = true
    du_diem = true
    tieu_chi = [
      { so = "1", noi_dung = "Đúng giờ", diem_toi_da = 4, cach_cham = "trong_khoang" },
      { so = "2", noi_dung = "Bàn kỹ", diem_toi_da = 6, cach_cham = "trong_khoang" },
    ]
    xep_loai = [{ ten = "Tốt", tu_diem = 8 }, { ten = "Kém", tu_diem = 0 }]
"""

from chibo_cli.findings import Severity
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, year_rule
from chibo_cli.rules.scores.flawed import flaws_of_set_in_use


@year_rule(
    "CB914",
    severity=Severity.ERROR,
    remedy="đối chiếu tệp trong tieu-chi/ với bản giấy; xem hết bằng lệnh  chibo criteria check.",
    basis=SELF_CONTRADICTION,
)
def criteria_set_unusable(record: YearRecord) -> Hits:
    yield from flaws_of_set_in_use(Severity.ERROR, record)
