"""Ngoài người chủ trì và người trình bày, không ai phát biểu.

Sinh hoạt chi bộ là để đảng viên bàn; chỉ nghe rồi biểu quyết là hình thức. Ý kiến ngắn cũng nên
ghi, kèm tên người nói; kiến nghị cũng là ý kiến.

Sai:

    # tệp 2026/2026-11-10-thuong-ky.toml
    loai = "thuong_ky"
    ngay = 2026-11-10
    chu_tri = "Nguyễn Văn An"
    trang_thai = "hoan_thanh"

    [[y_kien]]
    nguoi = "Nguyễn Văn An"
    noi_dung = "Các đồng chí cho ý kiến."

Đúng:

    [[y_kien]]
    nguoi = "Phạm Thị Dung"
    noi_dung = "Hai hộ đầu thôn cần gặp riêng trước khi đo đất."
"""

from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.facts.speaking import certain_speakers, presenters, topic_is_undiscussed
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.conduct.silence import is_only_read_out, only_leaders_spoke
from chibo_cli.vietnamese import listed


@meeting_rule(
    "CB312",
    severity=Severity.WARNING,
    remedy="nếu có người phát biểu thì ghi vào [[y_kien]], mỗi ý kiến một mục có nguoi và "
    "noi_dung; nếu không ai nói thì để nguyên, kỳ sau gợi ý từng người.",
    kinds=CELL_MEETINGS,
    drafts=False,
)
def nobody_else_spoke(meeting: Meeting, record: YearRecord) -> Hits:
    if not only_leaders_spoke(meeting, record) or is_only_read_out(meeting, record):
        return
    if meeting.kind is MeetingKind.THEMATIC and topic_is_undiscussed(meeting, record):
        return
    spoke = certain_speakers(meeting, record)
    message = f"Chỉ có ý kiến của {listed(sorted(spoke))}" if spoke else "Tệp không ghi ý kiến nào"
    counted = certain_attendance(meeting, record)
    if counted:
        others = set(counted.present) - presenters(meeting) - {meeting.chair}
        message += f"; {_besides(meeting)}{len(others)} đồng chí có mặt không có ý kiến"
    yield meeting.at("y_kien"), f"{message}."


def _besides(meeting: Meeting) -> str:
    leading = ["người chủ trì"] if meeting.chair else []
    leading += ["người trình bày"] if presenters(meeting) else []
    return f"ngoài {listed(leading)}, " if leading else ""
