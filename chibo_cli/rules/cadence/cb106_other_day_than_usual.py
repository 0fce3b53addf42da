"""Họp thường kỳ vào ngày khác ngày hướng dẫn nêu mà không ghi lý do.

Văn bản của Trung ương nói đến nền nếp họp vào ngày mồng 3 hằng tháng. Chi bộ có ngày riêng thì ghi
ngày ấy, kèm văn bản, vào chibo.toml; họp lệch một lần thì ghi ly_do vào tệp của buổi ấy. Mồng 3
trùng ngày nghỉ lễ mà họp sang ngày kế tiếp thì không phải ghi.

Sai:

    ngay = 2026-11-05

    # tệp chibo.toml

    [quy_uoc]
    huong_dan = "hd42-2025"

Đúng:

    ngay = 2026-11-03

    # tệp chibo.toml

    [quy_uoc]
    huong_dan = "hd42-2025"
"""

from chibo_cli.facts.meeting_days import day_in, stands_for
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule
from chibo_cli.vietnamese import month_year, short_date


@meeting_rule(
    "CB106",
    severity=Severity.ADVICE,
    remedy='ghi  ly_do = "…"  ở đầu tệp; chi bộ có ngày họp riêng thì ghi ngay_trong_thang và '
    "can_cu_ngay vào [sinh_hoat] của chibo.toml.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
    value="ngay_trong_thang",
)
def other_day_than_usual(meeting: Meeting, record: YearRecord) -> Hits:
    usual = record.guideline.day_of_month
    if usual is None or record.cell.habits.day_of_month is not None or meeting.reason:
        return
    fixed = day_in(meeting.month, usual)
    in_doubt = record.has_gap(meeting.path, "ky", "ly_do")
    if meeting.date == fixed or in_doubt or record.has_gap(record.cell.path, "sinh_hoat"):
        return
    # Asked last: the calendar of holidays is slow to load.
    if not stands_for(record, fixed, meeting.date):
        yield (
            meeting.at("ngay"),
            f"Buổi {meeting.kind.words} {month_year(meeting.month)} họp ngày "
            f"{short_date(meeting.date)}, không phải ngày {usual:02d}.",
        )
