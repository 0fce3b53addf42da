"""Sổ không ghi biểu dương, nhắc nhở.

Biểu dương người làm tốt, nhắc người chưa xong việc là một nội dung của buổi sinh hoạt. Tháng không
có ai thì ghi [] để biết là đã xét.

Sai:

    [xay_dung_dang]
    bieu_duong = ""
    nhac_nho = ""

Đúng:

    [xay_dung_dang]
    bieu_duong = []
    nhac_nho = ["Đồng chí Cường nộp báo cáo chậm hai ngày."]
"""

from chibo_cli.facts.recorded import is_recorded
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule


@meeting_rule(
    "CB316",
    severity=Severity.ADVICE,
    remedy="nếu đã xét thì ghi bieu_duong, nhac_nho vào [xay_dung_dang], không có ai thì ghi  "
    "bieu_duong = []; nếu chưa xét thì để nguyên, kỳ sau xét.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
)
def praise_not_recorded(meeting: Meeting, record: YearRecord) -> Hits:
    block = meeting.party_building
    if block is None or not is_recorded(block):
        return
    unread = record.has_gap(meeting.path, "xay_dung_dang")
    if block.praise is None and block.reminders is None and not unread:
        place = meeting.at("xay_dung_dang", "bieu_duong")
        yield place, "Phần xây dựng Đảng không có bieu_duong, cũng không có nhac_nho."
