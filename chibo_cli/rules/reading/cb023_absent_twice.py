"""Một người có tên hai lần trong danh sách vắng.

Số vắng và lý do vắng in vào biên bản theo danh sách này.

Sai:

    [[vang]]
    nguoi = "Phạm Thị Dung"
    ly_do = "ốm, có báo cáo"

    [[vang]]
    nguoi = "Phạm Thị Dung"

Đúng:

    [[vang]]
    nguoi = "Phạm Thị Dung"
    ly_do = "ốm, có báo cáo"
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule


@meeting_rule(
    "CB023",
    severity=Severity.ERROR,
    remedy="xoá một trong hai mục [[vang]], hoặc sửa tên người.",
    basis=SELF_CONTRADICTION,
)
def absent_twice(meeting: Meeting, record: YearRecord) -> Hits:
    first: dict[str, int] = {}
    for index, absence in enumerate(meeting.absences):
        if absence.person is None:
            continue
        if absence.person in first:
            yield (
                meeting.at("vang", index, "nguoi"),
                f"{absence.person} đã có tên ở mục [[vang]] thứ {first[absence.person]}.",
            )
        first.setdefault(absence.person, index + 1)
