"""Danh sách vắng có người không thuộc diện triệu tập.

Đảng viên được miễn sinh hoạt, chuyển sinh hoạt tạm thời đi hay bị đình chỉ sinh hoạt không tính vào
số được triệu tập, nên không tính là vắng.

Sai:

    [[vang]]
    nguoi = "Đặng Hữu Nghĩa"
    ly_do = "già yếu"

Đúng: không ghi đồng chí được miễn sinh hoạt vào [[vang]]; nếu đến dự thì ghi vào [[du_them]].
"""

from chibo_cli.facts.attendance import Attendance, attendance
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.roster import StateKind
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB025",
    severity=Severity.WARNING,
    remedy="xoá mục [[vang]] này, hoặc sửa tình trạng của đảng viên trong dang-vien.toml.",
    basis=SELF_CONTRADICTION,
)
def absent_though_not_convened(meeting: Meeting, record: YearRecord) -> Hits:
    if record.has_gap(record.roster.path):
        return
    counted = attendance(meeting, record)
    known = record.roster.on(meeting.date)
    for index, absence in enumerate(meeting.absences):
        name = absence.person
        if name is None or name not in known or name in counted.convened:
            continue
        yield (
            meeting.at("vang", index, "nguoi"),
            f"Ngày {short_date(meeting.date)}, {name} {_state(name, counted)}, "
            "không tính vào số được triệu tập.",
        )


def _state(name: str, counted: Attendance) -> str:
    if name in counted.exempt:
        return WORDS[StateKind.EXEMPT]
    if name in counted.away:
        return WORDS[StateKind.AWAY]
    return WORDS[StateKind.SUSPENDED] if name in counted.suspended else "không ở trong chi uỷ"
