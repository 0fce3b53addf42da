"""Buổi chuyên đề không giao nhiệm vụ nào và không ra nghị quyết.

Chuyên đề hay mà không có việc làm tiếp theo thì dừng ở lý thuyết. Ghi một hai việc cụ thể, có người
làm và thời hạn, hoặc ra nghị quyết chuyên đề.

Sai:

    nhiem_vu = []

Đúng:

    [[nhiem_vu]]
    so = 1
    noi_dung = "Giúp ba hộ neo đơn dời hàng rào"
    nguoi_thuc_hien = "Hoàng Văn Minh"
    han = 2026-12-15
"""

from chibo_cli.facts.recorded import may_have_work_ahead
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import CELL_MEETINGS_DIRECTIVE, PRACTICE
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import TOPIC_MEETINGS, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB712",
    severity=Severity.WARNING,
    remedy="nếu đã giao việc thì thêm [[nhiem_vu]], đã ra nghị quyết thì thêm [[nghi_quyet]]; nếu "
    "không thì để nguyên, giao việc ở kỳ họp tới.",
    basis=(CELL_MEETINGS_DIRECTIVE, PRACTICE),
    kinds=TOPIC_MEETINGS,
    drafts=False,
)
def topic_without_consequence(meeting: Meeting, record: YearRecord) -> Hits:
    if meeting.tasks or meeting.resolutions or record.has_gap(meeting.path, "nghi_quyet"):
        return
    # Of a combined meeting without any work ahead CB309 or CB314 tells.
    if meeting.kind is MeetingKind.COMBINED and not may_have_work_ahead(meeting, record):
        return
    day = short_date(meeting.date)
    yield meeting.at("nhiem_vu"), f"Buổi ngày {day} chưa ghi nhiệm vụ hay nghị quyết nào."
