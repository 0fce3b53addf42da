"""Có nghị quyết mà không có kết luận của người chủ trì.

Kết luận tóm lại các ý kiến và nói rõ điểm nào đưa vào nghị quyết, điểm nào chưa. Không có thì ý
kiến và nghị quyết là hai chuyện rời nhau.

Sai:

    [ket_luan]
    noi_dung = ""

Đúng:

    [ket_luan]
    noi_dung = ["Việc gấp nhất của tháng là khởi công đường trục thôn."]
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.vietnamese import listed


@meeting_rule(
    "CB318",
    severity=Severity.WARNING,
    remedy='nếu người chủ trì đã kết luận thì ghi  noi_dung = ["…"]  vào [ket_luan]; nếu không thì '
    "để nguyên, kỳ sau kết luận trước khi biểu quyết.",
    kinds=CELL_MEETINGS,
    drafts=False,
)
def no_conclusion(meeting: Meeting, record: YearRecord) -> Hits:
    if not meeting.resolutions or (meeting.conclusion and meeting.conclusion.content):
        return
    numbers = [f"số {each.number}" for each in meeting.resolutions if each.number]
    which = f" {listed(numbers)}" if numbers else ""
    place = meeting.at("ket_luan", "noi_dung")
    yield place, f"Có nghị quyết{which} mà không có lời kết luận của người chủ trì."
