"""Gia hạn nhiệm vụ mà không có hạn mới, hoặc có hạn mới mà không gia hạn.

Hạn mới thay hạn cũ trong sổ theo dõi; thiếu một trong hai thì không biết việc đến hạn ngày nào.

Sai:

    [[ra_soat]]
    nhiem_vu_cu = "2026-10-03-thuong-ky/1"
    tinh_trang = "gia_han"

Đúng:

    [[ra_soat]]
    nhiem_vu_cu = "2026-10-03-thuong-ky/1"
    tinh_trang = "gia_han"
    han_moi = 2026-12-15
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.kinds import TaskState
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB034",
    severity=Severity.ERROR,
    remedy='ghi cả tinh_trang = "gia_han" và han_moi = 2026-12-15, hoặc bỏ cả hai.',
    basis=SELF_CONTRADICTION,
)
def extended_without_date(meeting: Meeting, record: YearRecord) -> Hits:
    for index, review in enumerate(meeting.task_reviews):
        called = f"Nhiệm vụ {review.earlier_task}" if review.earlier_task else "Nhiệm vụ này"
        if review.state is TaskState.EXTENDED and review.new_due is None:
            yield meeting.at("ra_soat", index), f"{called} được gia hạn nhưng không có han_moi."
        elif review.new_due and review.state not in (None, TaskState.EXTENDED):
            yield (
                meeting.at("ra_soat", index, "han_moi"),
                f"{called} có hạn mới {short_date(review.new_due)} nhưng tinh_trang là "
                f"{review.state}.",
            )
