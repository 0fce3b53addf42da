"""Nhiệm vụ chưa đủ các phần để sau này kiểm tra được.

Một việc kiểm tra được thì có nội dung, yêu cầu, biện pháp, người thực hiện, người kiểm tra và thời
hạn. Thiếu yêu cầu thì không biết thế nào là xong; thiếu người kiểm tra thì không ai nhắc; thiếu số
thì kỳ sau không có gì để dẫn lại mà rà soát.

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
from itertools import count

from chibo_cli.facts.naming import short_task_name, task_name
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import PRACTICE
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Task
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.follow_up.tasks import next_time
from chibo_cli.vietnamese import listed


@meeting_rule(
    "CB604",
    severity=Severity.WARNING,
    remedy="ghi phần còn thiếu như chi bộ đã bàn; chưa bàn thì kỳ tới chi bộ bàn thêm.",
    basis=PRACTICE,
    kinds=CELL_MEETINGS,
    drafts=False,
)
def task_incomplete(meeting: Meeting, record: YearRecord) -> Hits:
    used = {task.number for task in meeting.tasks}
    free = (number for number in count(1) if number not in used)
    for index, task in enumerate(meeting.tasks):
        if task.number is None:
            yield (
                meeting.at("nhiem_vu", index, "so"),
                f"{task_name(task, index)} chưa có số (so), nên các kỳ sau không rà soát được.",
                f"ghi  so = {next(free)}  cho {short_task_name(task, index)}.",
            )
        lacking = dict(_lacking(task))
        if lacking:
            told = listed(f"{words} ({key})" for key, words in lacking.items())
            yield (
                meeting.at("nhiem_vu", index),
                f"{task_name(task, index)} chưa ghi {told}.",
                f"ghi {listed(lacking)} của {short_task_name(task, index)} như chi bộ đã bàn; chưa "
                f"bàn thì {next_time('chi bộ bàn thêm', task, meeting, record)}.",
            )


def _lacking(task: Task) -> Iterator[tuple[str, str]]:
    """Key and words of what is not recorded; what a standing task requires has its own rule."""
    if task.content is None:
        yield "noi_dung", "nội dung"
    if task.requirement is None and not task.standing:
        yield "yeu_cau", "yêu cầu"
    if task.measure is None:
        yield "bien_phap", "biện pháp"
    if task.inspector is None:
        yield "nguoi_kiem_tra", "người kiểm tra"
