"""Người kiểm tra nhiệm vụ cũng là người thực hiện.

Người làm tự kiểm tra việc mình làm thì báo cáo nào cũng tốt. Giao một đồng chí khác kiểm tra, đôn
đốc để chi bộ nghe được hai phía.

Sai:

    [[nhiem_vu]]
    so = 1
    noi_dung = "Khởi công đường trục thôn"
    nguoi_thuc_hien = ["Lê Văn Cường", "Trần Thị Bình"]
    nguoi_kiem_tra = "Trần Thị Bình"
    han = 2026-11-30

Đúng:

    [[nhiem_vu]]
    so = 1
    noi_dung = "Khởi công đường trục thôn"
    nguoi_thuc_hien = "Lê Văn Cường"
    nguoi_kiem_tra = "Trần Thị Bình"
    han = 2026-11-30
"""

from chibo_cli.facts.naming import short_task_name, task_name
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import PRACTICE
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.follow_up.tasks import next_time
from chibo_cli.vietnamese import opening_lower


@meeting_rule(
    "CB605",
    severity=Severity.WARNING,
    remedy="ghi nhầm thì sửa nguoi_kiem_tra; đúng như thế thì kỳ tới chi bộ giao một đồng chí khác "
    "kiểm tra.",
    basis=PRACTICE,
    kinds=CELL_MEETINGS,
    drafts=False,
)
def inspector_is_doer(meeting: Meeting, record: YearRecord) -> Hits:
    for index, task in enumerate(meeting.tasks):
        if task.inspector and task.inspector in task.doers:
            yield (
                meeting.at("nhiem_vu", index, "nguoi_kiem_tra"),
                f"{task.inspector} vừa thực hiện vừa kiểm tra "
                f"{opening_lower(task_name(task, index))}.",
                f"ghi nhầm thì sửa nguoi_kiem_tra của {short_task_name(task, index)}; đúng như thế "
                f"thì {next_time('giao đồng chí khác kiểm tra', task, meeting, record)}.",
            )
