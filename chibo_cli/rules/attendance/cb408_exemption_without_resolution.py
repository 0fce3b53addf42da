"""Đảng viên được miễn sinh hoạt mà danh sách không ghi nghị quyết làm căn cứ.

Chi bộ quyết định việc miễn công tác và sinh hoạt đảng, ghi thành nghị quyết trong sổ và báo cáo cấp
uỷ cấp trên trực tiếp. Số được triệu tập, tỉ lệ dự và số biểu quyết đều trừ người được miễn, nên cần
một căn cứ ai cũng kiểm tra được.

Sai:

    [[dang_vien]]
    ho_ten = "Đặng Hữu Nghĩa"
    chinh_thuc = 1970-12-22

    [[dang_vien.tinh_trang]]
    loai = "mien_sinh_hoat"
    tu = 2023-10-01

Đúng:

    [[dang_vien]]
    ho_ten = "Đặng Hữu Nghĩa"
    chinh_thuc = 1970-12-22

    [[dang_vien.tinh_trang]]
    loai = "mien_sinh_hoat"
    tu = 2023-10-01
    can_cu = "Nghị quyết số 41-NQ/CB, ngày 30/9/2023"
"""

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import EXEMPTION
from chibo_cli.models.roster import StateKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.rules.attendance.roster_entries import states_of_year
from chibo_cli.vietnamese import short_date


@year_rule(
    "CB408",
    severity=Severity.WARNING,
    remedy='nếu chi bộ đã ra nghị quyết thì ghi  can_cu = "Nghị quyết số …, ngày …"  vào '
    "tinh_trang của người được miễn; nếu chưa thì đưa ra kỳ họp tới.",
    basis=EXEMPTION,
)
def exemption_without_resolution(record: YearRecord) -> Hits:
    for name, place, state in states_of_year(record):
        if state.kind is StateKind.EXEMPT and state.basis is None:
            since = f" từ {short_date(state.since)}" if state.since else ""
            yield (
                record.roster.at(*place, "can_cu"),
                f"{name} được miễn sinh hoạt{since}, chưa ghi nghị quyết của chi bộ.",
                'nếu chi bộ đã ra nghị quyết thì ghi  can_cu = "Nghị quyết số …, ngày …"  vào '
                f"tinh_trang của {name}; nếu chưa thì đưa ra kỳ họp tới.",
            )
