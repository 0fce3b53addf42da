"""Số đảng viên chủ trì công bố khác với số tính được.

Biên bản in số tính từ danh sách đảng viên và từ [[vang]]; hai số khác nhau thì một bên ghi sót.

Sai:

    [so_luong]
    cong_bo = 99

Đúng: ghi đúng số đã công bố, và ghi đủ người vắng vào [[vang]], đủ tình trạng vào dang-vien.toml.
"""

from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.facts.figures import convened_shown, present_shown
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule


@meeting_rule(
    "CB022",
    severity=Severity.ERROR,
    remedy="sửa số đã công bố, hoặc bổ sung [[vang]] và tình trạng trong dang-vien.toml.",
    basis=SELF_CONTRADICTION,
)
def announced_counts_differ(meeting: Meeting, record: YearRecord) -> Hits:
    counted = certain_attendance(meeting, record)
    if meeting.counts is None or counted is None:
        return
    announced, present = meeting.counts.announced, meeting.counts.present
    if announced not in (None, len(counted.convened)):
        yield (
            meeting.at("so_luong", "cong_bo"),
            f"Công bố {announced} đảng viên được triệu tập; tính được {len(counted.convened)}: "
            f"{convened_shown(counted)}.",
        )
    if present not in (None, len(counted.present)):
        came = len(counted.extra)
        extra = f" (không kể {came} đồng chí dự thêm)" if came else ""
        yield (
            meeting.at("so_luong", "co_mat"),
            f"Công bố {present} đảng viên có mặt; tính được {len(counted.present)}{extra}: "
            f"{present_shown(counted)}.",
        )
