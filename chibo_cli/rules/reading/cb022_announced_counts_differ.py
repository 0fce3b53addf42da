"""Số đảng viên chủ trì công bố khác với số tính được.

Biên bản in số tính từ danh sách đảng viên và từ [[vang]]; hai số khác nhau thì một bên ghi sót.

Sai:

    [so_luong]
    cong_bo = 99

Đúng: ghi đúng số đã công bố, và ghi đủ người vắng vào [[vang]], đủ tình trạng vào dang-vien.toml.
"""

from chibo_cli.facts.attendance import Attendance, certain_attendance
from chibo_cli.facts.figures import convened_shown, present_shown
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.vietnamese import listed, short_date


@meeting_rule(
    "CB022",
    severity=Severity.ERROR,
    remedy="đối chiếu với sổ: ghi nhầm thì sửa so_luong; ghi sót thì bổ sung [[vang]], hoặc tình "
    "trạng và ngày đến, ngày đi trong dang-vien.toml.",
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
            f"Công bố {announced} đảng viên được triệu tập; "
            f"{_convened(counted, meeting)}{_came_and_went(announced, counted, meeting, record)}.",
        )
    if present not in (None, len(counted.present)):
        came = len(counted.extra)
        extra = f"; không kể {came} đồng chí dự thêm" if came else ""
        yield (
            meeting.at("so_luong", "co_mat"),
            f"Công bố {present} đảng viên có mặt; {_present(counted)}{extra}.",
        )


def _convened(counted: Attendance, meeting: Meeting) -> str:
    if counted.exempt or counted.away or counted.suspended or counted.received:
        return f"tính được {len(counted.convened)}: {convened_shown(counted)}"
    body = "chi uỷ" if meeting.is_committee else "danh sách"
    return f"{body} ngày {short_date(meeting.date)} có {len(counted.total)} đồng chí"


def _present(counted: Attendance) -> str:
    if counted.absent:
        return f"tính được {len(counted.present)}: {present_shown(counted)}"
    return f"triệu tập {len(counted.convened)}, [[vang]] không ghi ai"


def _came_and_went(
    announced: int | None, counted: Attendance, meeting: Meeting, record: YearRecord
) -> str:
    """Who came or left since the meeting before, where just that makes the difference."""
    earlier = [each for each in record.meetings if each.date < meeting.date]
    if announced is None or not earlier or meeting.is_committee:
        return ""
    before, now = record.roster.on(earlier[-1].date), record.roster.on(meeting.date)
    left = [name for name in before if name not in now]
    come = [name for name in now if name not in before]
    change = len(come) - len(left)
    if not change or announced != len(counted.convened) - change:
        return ""
    gone = [f"{name} đã rời chi bộ" for name in left]
    return f" ({listed([*gone, *(f'{name} mới về' for name in come)])})"
