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
from chibo_cli.rules.conduct.steps import adoption_is_missed


@meeting_rule(
    "CB307",
    severity=Severity.WARNING,
    remedy="nếu chi bộ đã thông qua chương trình thì ghi  thong_qua_chuong_trinh = true  ở đầu "
    "tệp; nếu chưa thì để nguyên, kỳ sau thông qua trước khi bàn.",
    kinds=CELL_MEETINGS,
    drafts=False,
)
def agenda_not_adopted(meeting: Meeting, record: YearRecord) -> Hits:
    if meeting.agenda_adopted or adoption_is_missed(meeting, record):
        return
    said = "ghi là chưa" if meeting.agenda_adopted is False else "không có dòng nào về việc"
    message = f"Tệp {said} thông qua chương trình."
    if meeting.agenda and not record.has_gap(meeting.path, "chuong_trinh"):
        line = "ghi thong_qua_chuong_trinh = false"
        if meeting.agenda_adopted is None:
            line = "không ghi thong_qua_chuong_trinh = true"
        message = f"Chương trình có bước thông qua chương trình, nhưng tệp {line}."
    yield meeting.at("thong_qua_chuong_trinh"), message
