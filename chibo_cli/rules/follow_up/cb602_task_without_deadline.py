"""Nhiệm vụ không có thời hạn.

Không có ngày thì không ai biết khi nào việc ấy chậm, và kỳ họp sau không có gì để rà soát. Việc làm
quanh năm thì ghi rõ là việc thường xuyên.

Sai:

    [[nhiem_vu]]
    so = 2
    noi_dung = "Thu phí vệ sinh quý IV"
    nguoi_thuc_hien = "Lê Văn Cường"

Đúng:

    [[nhiem_vu]]
    so = 2
    noi_dung = "Thu phí vệ sinh quý IV"
    nguoi_thuc_hien = "Lê Văn Cường"
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
    "CB602",
    severity=Severity.ERROR,
    remedy="ghi han là ngày chi bộ đã hẹn, hoặc  thuong_xuyen = true  nếu là việc quanh năm; chưa "
    "hẹn thì kỳ tới chi bộ hẹn ngày.",
    basis=charter("24.2"),
    kinds=CELL_MEETINGS,
    drafts=False,
)
def task_without_deadline(meeting: Meeting, record: YearRecord) -> Hits:
    for index, task in enumerate(meeting.tasks):
        if task.due is None and not task.standing:
            yield (
                meeting.at("nhiem_vu", index),
                f"{task_name(task, index)} không có thời hạn.",
                f"ghi han của {short_task_name(task, index)} là ngày chi bộ đã hẹn, hoặc  "
                "thuong_xuyen = true  nếu là việc quanh năm; chưa hẹn thì "
                f"{next_time('chi bộ hẹn ngày', task, meeting, record)}.",
            )
