"""Biên bản không ghi nội dung trình bày chuyên đề.

Đảng viên được phân công trình bày dự thảo là phần chính của buổi; không có tóm tắt thì sau này đọc
lại không biết chi bộ đã bàn điều gì.

Sai:

    [chuyen_de]
    tom_tat = ""

Đúng:

    [chuyen_de]
    tom_tat = ["Sáu hộ đảng viên góp đất trước.", "Mỗi đảng viên vận động hai hộ bên cạnh."]
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import TOPIC_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.thematic.topics import called, topic_of


@meeting_rule(
    "CB709",
    severity=Severity.ERROR,
    remedy='ghi  tom_tat = ["…"]  vào [chuyen_de]: các ý chính đã trình bày.',
    kinds=TOPIC_MEETINGS,
    drafts=False,
)
def topic_not_presented(meeting: Meeting, record: YearRecord) -> Hits:
    if topic_of(meeting).summary is None:
        place = meeting.at("chuyen_de", "tom_tat")
        yield place, f"{called(meeting)} chưa ghi tóm tắt phần trình bày."
