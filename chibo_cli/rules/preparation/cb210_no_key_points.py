"""Sổ chưa ghi nội dung trọng tâm cần trao đổi, biểu quyết.

Chi uỷ, hoặc bí thư và phó bí thư, chọn trước một vài việc để bàn cho ra lẽ; không chọn thì việc gì
cũng lướt qua.

Sai:

    [chuan_bi]
    trong_tam = ""

Đúng:

    [chuan_bi]
    trong_tam = ["Vận động hai hộ cuối xóm góp đất mở đường"]
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.preparation.records import is_unprepared


@meeting_rule(
    "CB210",
    severity=Severity.WARNING,
    remedy='nếu đã chọn trước thì ghi  trong_tam = ["…"]  vào [chuan_bi]; nếu chưa thì để nguyên, '
    "kỳ sau chọn trước khi họp.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
)
def no_key_points(meeting: Meeting, record: YearRecord) -> Hits:
    if is_unprepared(meeting, record):
        return
    if meeting.preparation is None or meeting.preparation.key_points is None:
        place = meeting.at("chuan_bi", "trong_tam")
        yield place, "Phần chuẩn bị không ghi nội dung trọng tâm nào (trong_tam)."
