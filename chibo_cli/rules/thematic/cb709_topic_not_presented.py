"""Biên bản không ghi nội dung trình bày chuyên đề.

Đảng viên được phân công trình bày dự thảo là phần chính của buổi; không có tóm tắt thì sau này đọc
lại không biết chi bộ đã bàn điều gì. Tệp chưa ghi gì về chuyên đề thì chỉ có một phát hiện này.

Sai:

    [chuyen_de]
    tom_tat = ""

Đúng:

    [chuyen_de]
    tom_tat = ["Sáu hộ đảng viên góp đất trước.", "Mỗi đảng viên vận động hai hộ bên cạnh."]
"""

from chibo_cli.facts.recorded import topic_is_blank
from chibo_cli.facts.speaking import topic_is_undiscussed
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import TOPIC_MEETINGS, Hit, Hits, meeting_rule
from chibo_cli.rules.thematic.topics import called, topic_of
from chibo_cli.vietnamese import listed


@meeting_rule(
    "CB709",
    severity=Severity.ERROR,
    remedy='nếu đã trình bày thì ghi các ý chính:  tom_tat = ["…"]  vào [chuyen_de]; nếu không thì '
    "để nguyên.",
    kinds=TOPIC_MEETINGS,
    drafts=False,
)
def topic_not_presented(meeting: Meeting, record: YearRecord) -> Hits:
    if topic_is_blank(meeting, record):
        yield _nothing_recorded(meeting, record)
    elif topic_of(meeting).summary is None:
        place = meeting.at("chuyen_de", "tom_tat")
        yield place, f"{called(meeting)} chưa ghi tóm tắt phần trình bày."


def _nothing_recorded(meeting: Meeting, record: YearRecord) -> Hit:
    there = "Mục [chuyen_de] để trống" if meeting.topic else "Tệp không có mục [chuyen_de]"
    parts = [
        "tên chuyên đề",
        "người chuẩn bị",
        "việc thông qua và gửi dự thảo",
        "mục đích, yêu cầu",
        "phần trình bày",
        "bản hoàn chỉnh",
    ]
    if topic_is_undiscussed(meeting, record):
        parts.insert(-1, "ý kiến thảo luận")
    return (
        meeting.at("chuyen_de"),
        f"{there}: chưa ghi {listed(parts)}.",
        "ghi vào [chuyen_de] những gì đã làm (ten, nguoi_chuan_bi, duyet, gui_dang_vien, muc_dich, "
        "yeu_cau, tom_tat, tiep_thu); việc nào không làm thì để nguyên, kỳ sau làm đủ.",
    )
