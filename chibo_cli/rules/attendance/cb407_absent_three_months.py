"""Có đảng viên vắng ba tháng trong năm mà sổ không ghi lý do: chi bộ phải xem xét trường hợp này.

Bỏ sinh hoạt ba tháng trong năm mà không có lý do chính đáng là trường hợp chi bộ phải bàn. Tháng
nào có dự một buổi của chi bộ thì không tính. Sổ chỉ cho thấy số tháng; lý do có chính đáng hay
không, và xử lý thế nào, là việc của chi bộ và cấp trên.

Sai:

    # tệp 2026/2026-08-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-08-03
    trang_thai = "hoan_thanh"
    vang = [{ nguoi = "Hoàng Văn Minh" }]

    # tệp 2026/2026-09-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-09-03
    trang_thai = "hoan_thanh"
    vang = [{ nguoi = "Hoàng Văn Minh" }]

    # tệp 2026/2026-10-03-thuong-ky.toml

    vang = [{ nguoi = "Hoàng Văn Minh" }]

Đúng:

    # tệp 2026/2026-08-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-08-03
    trang_thai = "hoan_thanh"
    vang = [{ nguoi = "Hoàng Văn Minh" }]

    # tệp 2026/2026-09-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-09-03
    trang_thai = "hoan_thanh"
    vang = [{ nguoi = "Hoàng Văn Minh" }]

    # tệp 2026/2026-10-03-thuong-ky.toml

    vang = [{ nguoi = "Hoàng Văn Minh", ly_do = "trực ca đêm, có báo cáo" }]
"""

from chibo_cli.facts.absences import monthly_turns, months_without_reason
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import ABSENT_THREE_MONTHS
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.vietnamese import listed

_MONTHS = 3


@year_rule(
    "CB407",
    severity=Severity.WARNING,
    remedy="hỏi lại người vắng; buổi nào đã báo trước thì ghi ly_do vào [[vang]] của buổi ấy; nếu "
    "không thì đưa ra chi bộ xem xét, hỏi cấp trên văn bản đang có hiệu lực.",
    basis=ABSENT_THREE_MONTHS,
)
def absent_three_months(record: YearRecord) -> Hits:
    for name, turns in monthly_turns(record).items():
        missed = months_without_reason(name, turns, record)
        if len(missed) < _MONTHS:
            continue
        first, *_ = missed.values()
        third = list(missed.values())[_MONTHS - 1]
        months = listed(f"{month:%m/%Y}" for month in missed)
        yield (
            third.place,
            f"{name} vắng {len(missed)} tháng trong năm {record.year} mà sổ không ghi lý do: "
            f"{months}.",
            first.place,
            f"hỏi lại {name}; buổi nào đã báo trước thì ghi ly_do vào [[vang]] của buổi ấy; nếu "
            "không thì đưa ra chi bộ xem xét, hỏi cấp trên văn bản đang có hiệu lực.",
        )
