"""Cả năm sổ không ghi biểu dương ai.

Mỗi tháng chi bộ xét biểu dương người làm tốt; cả năm không có ai thì hoặc ghi sót, hoặc việc này bị
bỏ quên, đến cuối năm không có gì làm chỗ dựa để đánh giá đảng viên.

Sai:

    # tính đến 2026-12-31
    # tệp 2026/2026-11-03-thuong-ky.toml
    [xay_dung_dang]
    bieu_duong = []

Đúng:

    # tính đến 2026-12-31
    # tệp 2026/2026-11-03-thuong-ky.toml
    [xay_dung_dang]
    bieu_duong = ["Đồng chí Phạm Thị Dung thu xong phí tổ 3."]
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule


@year_rule(
    "CB327",
    severity=Severity.ADVICE,
    remedy="tháng nào đã biểu dương mà ghi sót thì ghi bieu_duong vào [xay_dung_dang] của tháng "
    "ấy; nếu không thì để nguyên, năm sau xét hằng tháng.",
)
def nobody_praised(record: YearRecord) -> Hits:
    monthly = [meeting for meeting in record.meetings if meeting.kind.is_monthly]
    if not monthly or not record.is_over:
        return
    if not any(_may_praise(meeting, record) for meeting in monthly):
        told = f"Sổ năm {record.year} có {len(monthly)} buổi thường kỳ"
        yield record.place, f"{told}, không buổi nào ghi biểu dương ai."


def _may_praise(meeting: Meeting, record: YearRecord) -> bool:
    """Whether somebody was praised, or what would tell is unfinished or unread."""
    block = meeting.party_building
    if block is not None and block.praise:
        return True
    return not meeting.is_finished or record.has_gap(meeting.path, "xay_dung_dang")
