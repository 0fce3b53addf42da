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

from chibo_cli.facts.naming import earlier_task_name
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import TaskReview
from chibo_cli.models.meeting.kinds import TaskState
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB034",
    severity=Severity.ERROR,
    remedy="ghi han_moi là ngày mới đã hẹn; không gia hạn thì đổi tinh_trang thành dang_lam.",
    basis=SELF_CONTRADICTION,
)
def extended_without_date(meeting: Meeting, record: YearRecord) -> Hits:
    for index, review in enumerate(meeting.task_reviews):
        if review.state is TaskState.EXTENDED and review.new_due is None:
            yield (
                meeting.at("ra_soat", index),
                f"{_called(review, record)} được gia hạn nhưng không có han_moi.",
            )
        elif review.new_due and review.state not in (None, TaskState.EXTENDED):
            yield (
                meeting.at("ra_soat", index, "han_moi"),
                f"{_called(review, record)} có hạn mới {short_date(review.new_due)} nhưng "
                f"tinh_trang là {review.state}.",
                "chi bộ đã gia hạn thì đổi tinh_trang thành gia_han; không gia hạn thì bỏ han_moi.",
            )


def _called(review: TaskReview, record: YearRecord) -> str:
    reference = review.earlier_task
    return earlier_task_name(reference, record) if reference else "Một việc"
