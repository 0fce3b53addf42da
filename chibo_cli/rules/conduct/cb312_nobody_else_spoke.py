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
from chibo_cli.facts.speaking import certain_speakers, presenters
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.vietnamese import listed


@meeting_rule(
    "CB312",
    severity=Severity.WARNING,
    remedy="ghi các ý kiến đã phát biểu vào [[y_kien]], mỗi người một mục có nguoi và noi_dung.",
    kinds=CELL_MEETINGS,
    drafts=False,
)
def nobody_else_spoke(meeting: Meeting, record: YearRecord) -> Hits:
    spoke = certain_speakers(meeting, record)
    leading = presenters(meeting) | {meeting.chair}
    if spoke is None or spoke - leading:
        return
    counted = certain_attendance(meeting, record)
    present = set(counted.present) if counted else set()
    if counted and present <= leading:
        return  # nobody else was there to speak
    message = "Tệp không ghi ý kiến nào"
    if spoke:
        message = f"Chỉ có ý kiến của {listed(sorted(spoke))}"
    if counted:
        message += f"; {len(present - spoke)} đồng chí có mặt không có ý kiến"
    yield meeting.at("y_kien"), f"{message}."
