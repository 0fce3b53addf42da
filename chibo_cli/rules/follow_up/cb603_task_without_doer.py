"""Nhiệm vụ không giao cho ai.

Việc của mọi người là việc không của ai: đến kỳ sau không biết hỏi đồng chí nào. Nhiều người cùng
làm thì ghi tên từng người, người chịu trách nhiệm chính đứng trước.

Sai:

    [[nhiem_vu]]
    so = 2
    noi_dung = "Thu phí vệ sinh quý IV"
    han = 2026-12-20

Đúng:

    [[nhiem_vu]]
    so = 2
    noi_dung = "Thu phí vệ sinh quý IV"
    nguoi_thuc_hien = ["Hoàng Văn Minh", "Phạm Thị Dung"]
    han = 2026-12-20
"""

from chibo_cli.facts.naming import short_task_name, task_name
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import charter
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.follow_up.tasks import next_time


@meeting_rule(
    "CB603",
    severity=Severity.ERROR,
    remedy="ghi ở nguoi_thuc_hien tên người chi bộ đã giao việc này; chưa giao ai thì kỳ tới chi "
    "bộ giao.",
    basis=charter("24.2"),
    kinds=CELL_MEETINGS,
    drafts=False,
)
def task_without_doer(meeting: Meeting, record: YearRecord) -> Hits:
    for index, task in enumerate(meeting.tasks):
        if not task.doers:
            yield (
                meeting.at("nhiem_vu", index, "nguoi_thuc_hien"),
                f"{task_name(task, index)} không có người thực hiện.",
                "ghi ở nguoi_thuc_hien tên người chi bộ đã giao "
                f"{short_task_name(task, index)}; chưa giao ai thì "
                f"{next_time('chi bộ giao', task, meeting, record)}.",
            )
