"""Buổi họp có biểu quyết mà số đảng viên chính thức dự không quá nửa số được triệu tập.

Nghị quyết chỉ có giá trị khi hơn một nửa số thành viên tán thành, nên khi người dự chưa quá nửa thì
không việc gì qua được trên tổng số được triệu tập; kết quả chỉ đứng vững nếu lý do vắng của những
người còn lại được chi bộ chấp nhận và ghi đủ.

Sai:

    [[vang]]
    nguoi = "Lê Văn Cường"
    ly_do = "đi công tác, có báo cáo"

    [[vang]]
    nguoi = "Phạm Thị Dung"
    ly_do = "ốm, có báo cáo"

    [[vang]]
    nguoi = "Mai Thị Nhung"
    ly_do = "con nhỏ nằm viện, có báo cáo"

Đúng:

    [[vang]]
    nguoi = "Lê Văn Cường"
    ly_do = "đi công tác, có báo cáo"

    [[vang]]
    nguoi = "Phạm Thị Dung"
    ly_do = "ốm, có báo cáo"
"""

from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.facts.figures import voters_shown
from chibo_cli.facts.voting import vote_bases
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import charter
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule


@meeting_rule(
    "CB405",
    severity=Severity.WARNING,
    remedy="xem lại [[vang]]; đúng là vắng nhiều thế thì để nguyên, biểu quyết lại ở buổi họp đông "
    "đủ hơn.",
    basis=charter("9.5"),
    kinds=CELL_MEETINGS,
    drafts=False,
)
def too_few_voters(meeting: Meeting, record: YearRecord) -> Hits:
    if not (meeting.resolutions or meeting.votes):
        return
    counted, bases = certain_attendance(meeting, record), vote_bases(meeting, record)
    if counted is None or bases is None or len(counted.voters) >= bases.convened.more_than_half:
        return
    yield (
        meeting.at("vang"),
        f"Có {len(counted.voters)} đảng viên chính thức dự ({voters_shown(counted)}) trên "
        f"{bases.convened.size} được triệu tập ({bases.convened.shown}); "
        f"hơn một nửa là {bases.convened.more_than_half}.",
    )
