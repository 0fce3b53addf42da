"""Thời hạn của nhiệm vụ rơi vào nhiệm kỳ sau.

Nghị quyết của nhiệm kỳ này giao việc trong nhiệm kỳ này; việc kéo sang nhiệm kỳ sau không còn người
chịu trách nhiệm. Thường thì chỉ là gõ nhầm năm.

Sai:

    [[nhiem_vu]]
    so = 1
    noi_dung = "Khởi công đường trục thôn"
    han = 2030-11-30

    # tệp chibo.toml

    [[nhiem_ky]]
    tu = 2025-03-15

    [[nhiem_ky]]
    tu = 2030-03-15

Đúng:

    [[nhiem_vu]]
    so = 1
    noi_dung = "Khởi công đường trục thôn"
    han = 2026-11-30

    # tệp chibo.toml

    [[nhiem_ky]]
    tu = 2025-03-15

    [[nhiem_ky]]
    tu = 2030-03-15
"""

from chibo_cli.facts.naming import task_name
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import PRACTICE
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB606",
    severity=Severity.WARNING,
    remedy="gõ nhầm năm thì sửa han; đúng ngày đã hẹn thì kỳ tới chi bộ chia ra phần việc làm xong "
    "được trước đại hội.",
    basis=PRACTICE,
    kinds=CELL_MEETINGS,
    drafts=False,
)
def due_after_term(meeting: Meeting, record: YearRecord) -> Hits:
    later = (term.since for term in record.cell.terms if term.since > meeting.date)
    end = min(later, default=None)
    if end is None:
        return
    for index, task in enumerate(meeting.tasks):
        if task.due and task.due >= end:
            yield (
                meeting.at("nhiem_vu", index, "han"),
                f"{task_name(task, index)} có hạn {short_date(task.due)}, trong khi nhiệm kỳ sau "
                f"bắt đầu ngày {short_date(end)}.",
            )
