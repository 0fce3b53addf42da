"""Thời hạn của nhiệm vụ hoặc kiến nghị đứng trước ngày sinh hoạt.

Việc vừa giao không thể đã hết hạn; hạn ghi nhầm làm sổ theo dõi báo quá hạn.

Sai:

    [[nhiem_vu]]
    so = 1
    noi_dung = "Vận động 12 hộ hiến đất mở đường"
    han = 2025-11-30

Đúng:

    [[nhiem_vu]]
    so = 1
    noi_dung = "Vận động 12 hộ hiến đất mở đường"
    han = 2026-11-30
"""

from collections.abc import Iterator
from datetime import date

from chibo_cli.findings import KeyPath, Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB032",
    severity=Severity.ERROR,
    remedy="ghi hạn từ ngày sinh hoạt trở đi, ví dụ han = 2026-11-30.",
    basis=SELF_CONTRADICTION,
)
def due_before_meeting(meeting: Meeting, record: YearRecord) -> Hits:
    held = short_date(meeting.date)
    for place, words, due in _due_dates(meeting):
        if due is not None and due < meeting.date:
            yield (
                meeting.at(*place),
                f"{words} có hạn {short_date(due)}, trước ngày sinh hoạt {held}.",
            )


def _due_dates(meeting: Meeting) -> Iterator[tuple[KeyPath, str, date | None]]:
    for index, review in enumerate(meeting.task_reviews):
        called = f"Nhiệm vụ {review.earlier_task or 'cũ'} gia hạn"
        yield ("ra_soat", index, "han_moi"), called, review.new_due
    for index, petition in enumerate(meeting.petitions):
        called = f"Kiến nghị {petition.number or index + 1}"
        yield ("kien_nghi", index, "han"), called, petition.due
    for table, tasks in (
        ("nhiem_vu", meeting.tasks),
        ("nhiem_vu_du_kien", meeting.intended_tasks),
    ):
        for index, task in enumerate(tasks):
            yield (table, index, "han"), f"Nhiệm vụ {task.number or index + 1}", task.due
