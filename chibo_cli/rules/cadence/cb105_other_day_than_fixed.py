"""Họp thường kỳ khác ngày chi bộ đã ấn định mà không ghi lý do.

Ngày họp cố định giúp đảng viên sắp xếp việc nhà, việc cơ quan để dự đủ. Ngày ấy trùng ngày nghỉ lễ
mà họp sang ngày kế tiếp không nghỉ thì không phải ghi gì. Có việc đột xuất thì vẫn đổi được; chỉ
cần ghi một dòng ly_do để sổ giải thích được ngày khác ấy.

Sai:

    ngay = 2026-11-05

    # tệp chibo.toml

    [sinh_hoat]
    ngay_trong_thang = 3
    can_cu_ngay = "Thông báo số 05-TB/ĐU, ngày 15/7/2025"

Đúng:

    ngay = 2026-11-05
    ly_do = "ngày 03 bí thư dự đại hội thi đua của xã"

    # tệp chibo.toml

    [sinh_hoat]
    ngay_trong_thang = 3
    can_cu_ngay = "Thông báo số 05-TB/ĐU, ngày 15/7/2025"
"""

from chibo_cli.facts.meeting_days import day_in, meeting_day, stands_for
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule
from chibo_cli.vietnamese import month_year, short_date


@meeting_rule(
    "CB105",
    severity=Severity.WARNING,
    remedy='ghi nhầm ngày thì sửa; đúng ngày thì ghi  ly_do = "…"  ở đầu tệp, vì sao họp vào ngày '
    "khác.",
    basis="Quy định của chi bộ, ghi ở chibo.toml.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
)
def other_day_than_fixed(meeting: Meeting, record: YearRecord) -> Hits:
    habits = record.cell.habits
    if habits.day_of_month is None or meeting.reason:
        return
    fixed = day_in(meeting.month, habits.day_of_month)
    if meeting.date == fixed or record.has_gap(meeting.path, "ky", "ly_do"):
        return
    # Asked last: the calendar of holidays is slow to load.
    if stands_for(record, fixed, meeting.date):
        return
    paper = f", theo {habits.day_basis.rstrip('.')}" if habits.day_basis else ""
    instead = meeting_day(record, fixed)
    moved = f"; {instead.words}, ngày thay là {short_date(instead.proposed)}"
    yield (
        meeting.at("ngay"),
        f"Buổi {meeting.kind.words} {month_year(meeting.month)} họp ngày "
        f"{short_date(meeting.date)}; ngày đã ấn định là {short_date(fixed)}{paper}"
        f"{moved if instead.is_moved else ''}.",
    )
