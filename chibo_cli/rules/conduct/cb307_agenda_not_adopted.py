"""Sổ không ghi chi bộ đã thông qua chương trình.

Chi bộ đồng ý chương trình thì mọi người mới cùng biết hôm nay bàn và biểu quyết những gì.

Sai:

    thong_qua_chuong_trinh = false

Đúng:

    thong_qua_chuong_trinh = true
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule


@meeting_rule(
    "CB307",
    severity=Severity.WARNING,
    remedy="ghi  thong_qua_chuong_trinh = true  ở đầu tệp, nếu chi bộ đã thông qua.",
    kinds=CELL_MEETINGS,
    drafts=False,
)
def agenda_not_adopted(meeting: Meeting, record: YearRecord) -> Hits:
    if not meeting.agenda_adopted:
        said = "ghi là chưa" if meeting.agenda_adopted is False else "không có dòng nào về việc"
        yield meeting.at("thong_qua_chuong_trinh"), f"Tệp {said} thông qua chương trình."
