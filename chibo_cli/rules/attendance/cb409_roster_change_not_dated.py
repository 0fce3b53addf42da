"""Một thay đổi trong danh sách đảng viên không có ngày, hoặc không có lý do.

Số đảng viên của từng buổi họp được tính theo ngày của từng thay đổi. Tình trạng không có ngày bắt
đầu thì tính cho mọi buổi họp từ trước tới nay; đảng viên rời chi bộ không ghi lý do thì không giải
thích được vì sao số giảm.

Sai:

    [[dang_vien]]
    ho_ten = "Cao Văn Sáng"
    chinh_thuc = 2017-03-26
    sinh_hoat_den = 2026-11-15

    [[dang_vien.tinh_trang]]
    loai = "tam_di"

Đúng:

    [[dang_vien]]
    ho_ten = "Cao Văn Sáng"
    chinh_thuc = 2017-03-26
    sinh_hoat_den = 2026-11-15
    ly_do_den = "chuyển sinh hoạt chính thức về nơi công tác mới"

    [[dang_vien.tinh_trang]]
    loai = "tam_di"
    tu = 2026-09-01
"""

from chibo_cli.findings import Severity
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.rules.attendance.roster_entries import left_in_year, states_of_year
from chibo_cli.vietnamese import short_date


@year_rule(
    "CB409",
    severity=Severity.WARNING,
    remedy="ghi ngày bắt đầu của tình trạng ở tu, lý do rời chi bộ ở ly_do_den, trong "
    "dang-vien.toml.",
)
def roster_change_not_dated(record: YearRecord) -> Hits:
    for name, place, state in states_of_year(record):
        if state.since is None:
            yield (
                record.roster.at(*place, "tu"),
                f"{name} {WORDS[state.kind]}, chưa ghi từ ngày nào.",
                f"ghi  tu = …  (ngày bắt đầu, theo giấy tờ) vào tinh_trang của {name}.",
            )
    for name, place, left in left_in_year(record):
        yield (
            record.roster.at(*place, "ly_do_den"),
            f"{name} thôi sinh hoạt ở chi bộ từ {short_date(left)}, chưa ghi lý do.",
            f'ghi  ly_do_den = "…"  vào mục của {name}.',
        )
