"""Nhiệm vụ chưa đủ các phần để sau này kiểm tra được.

Một việc kiểm tra được thì có nội dung, yêu cầu, biện pháp, người thực hiện, người kiểm tra và thời
hạn. Thiếu yêu cầu thì không biết thế nào là xong; thiếu người kiểm tra thì không ai nhắc.

Sai:

    [[nhiem_vu]]
    so = 1
    noi_dung = "Khởi công đường trục thôn"
    yeu_cau = "Xong 300 m nền"
    nguoi_thuc_hien = "Lê Văn Cường"
    han = 2026-11-30

Đúng:

    [[nhiem_vu]]
    so = 1
    noi_dung = "Khởi công đường trục thôn"
    yeu_cau = "Xong 300 m nền"
    bien_phap = "Mỗi hộ hai ngày công"
    nguoi_thuc_hien = "Lê Văn Cường"
    nguoi_kiem_tra = "Trần Thị Bình"
    han = 2026-11-30
"""

from collections.abc import Iterator

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import PRACTICE
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Task
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.follow_up.tasks import task_name
from chibo_cli.vietnamese import listed


@meeting_rule(
    "CB604",
    severity=Severity.WARNING,
    remedy="ghi thêm các phần còn thiếu: noi_dung, yeu_cau, bien_phap, nguoi_kiem_tra.",
    basis=PRACTICE,
    kinds=CELL_MEETINGS,
    drafts=False,
)
def task_incomplete(meeting: Meeting, record: YearRecord) -> Hits:
    for index, task in enumerate(meeting.tasks):
        lacking = tuple(_lacking(task))
        if lacking:
            yield (
                meeting.at("nhiem_vu", index),
                f"{task_name(task, index)} chưa ghi {listed(lacking)}.",
            )


def _lacking(task: Task) -> Iterator[str]:
    """The parts that are not recorded; what a standing task requires has a rule of its own."""
    if task.content is None:
        yield "nội dung"
    if task.requirement is None and not task.standing:
        yield "yêu cầu"
    if task.measure is None:
        yield "biện pháp"
    if task.inspector is None:
        yield "người kiểm tra"
