"""Nhiệm vụ được đóng lại mà không có một câu diễn giải.

Một câu nói rõ làm được gì, ngày nào, hoặc vì sao thôi không làm, là bằng chứng khi tổng kết năm và
khi cấp trên kiểm tra.

Sai:

    [[ra_soat]]
    nhiem_vu_cu = "2026-10-03-thuong-ky/1"
    tinh_trang = "hoan_thanh"

Đúng:

    [[ra_soat]]
    nhiem_vu_cu = "2026-10-03-thuong-ky/1"
    tinh_trang = "hoan_thanh"
    dien_giai = "Hộ cuối ký ngày 28/10, đủ 6 hộ."
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.kinds import TaskState
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule

_CLOSING = {TaskState.DONE: "hoàn thành", TaskState.DROPPED: "không thực hiện nữa"}


@meeting_rule(
    "CB614",
    severity=Severity.ADVICE,
    remedy="ghi ở dien_giai: làm được gì, xong ngày nào, hoặc vì sao thôi.",
    kinds=CELL_MEETINGS,
    drafts=False,
)
def closed_without_words(meeting: Meeting, record: YearRecord) -> Hits:
    for index, review in enumerate(meeting.task_reviews):
        if review.state in _CLOSING and review.explanation is None:
            called = f"Nhiệm vụ {review.earlier_task}" if review.earlier_task else "Một nhiệm vụ"
            yield (
                meeting.at("ra_soat", index, "dien_giai"),
                f"{called} ghi {_CLOSING[review.state]} mà không có diễn giải.",
            )
