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

from chibo_cli.facts.naming import earlier_task_name, petition_name, task_name
from chibo_cli.findings import KeyPath, Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB032",
    severity=Severity.ERROR,
    remedy="sửa han thành ngày đã hẹn, không trước ngày sinh hoạt.",
    basis=SELF_CONTRADICTION,
)
def due_before_meeting(meeting: Meeting, record: YearRecord) -> Hits:
    held = short_date(meeting.date)
    for place, words in _too_early(meeting, record):
        *_, key = place
        yield (
            meeting.at(*place),
            f"{words}, trước ngày sinh hoạt {held}.",
            f"sửa {key} thành ngày đã hẹn, không trước ngày sinh hoạt {held}.",
        )


def _too_early(meeting: Meeting, record: YearRecord) -> Iterator[tuple[KeyPath, str]]:
    """The places of the days before the meeting, and what is due on them."""
    held = meeting.date
    for index, review in enumerate(meeting.task_reviews):
        if review.new_due and review.new_due < held:
            reference = review.earlier_task
            called = earlier_task_name(reference, record) if reference else "Một việc"
            day = short_date(review.new_due)
            yield ("ra_soat", index, "han_moi"), f"{called} được gia hạn đến {day}"
    for index, petition in enumerate(meeting.petitions):
        if petition.due and petition.due < held:
            called = petition_name(petition, index)
            yield ("kien_nghi", index, "han"), f"{called} có hạn {short_date(petition.due)}"
    for table, tasks in (
        ("nhiem_vu", meeting.tasks),
        ("nhiem_vu_du_kien", meeting.intended_tasks),
    ):
        for index, task in enumerate(tasks):
            if task.due and task.due < held:
                called = task_name(task, index)
                yield (table, index, "han"), f"{called} có hạn {short_date(task.due)}"
