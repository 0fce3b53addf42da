"""Nhiệm vụ được đóng lại hoặc gia hạn mà không có một câu diễn giải.

Một câu nói rõ làm được gì, ngày nào, vì sao thôi không làm, hoặc vướng gì mà phải gia hạn, là bằng
chứng khi tổng kết năm và khi cấp trên kiểm tra.

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

from chibo_cli.facts.naming import earlier_task_name
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.kinds import TaskState
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule

# What is said of the task, what is not said, and the words that belong there.
_UNTOLD = {
    TaskState.DONE: ("ghi hoàn thành mà không nói làm được gì", "làm được gì, xong ngày nào"),
    TaskState.DROPPED: ("ghi huỷ mà không nói vì sao", "vì sao thôi"),
    TaskState.EXTENDED: ("được gia hạn mà không nói vì sao", "vướng gì mà phải gia hạn"),
}


@meeting_rule(
    "CB614",
    severity=Severity.ADVICE,
    remedy="buổi ấy có nói thì ghi ở dien_giai: làm được gì, xong ngày nào, hoặc vì sao thôi; "
    "không nói thì để nguyên, từ nay hỏi cho rõ.",
    kinds=CELL_MEETINGS,
    drafts=False,
)
def closed_without_words(meeting: Meeting, record: YearRecord) -> Hits:
    for index, review in enumerate(meeting.task_reviews):
        if review.state in _UNTOLD and review.explanation is None:
            reference = review.earlier_task
            called = earlier_task_name(reference, record) if reference else "Một việc"
            told, words = _UNTOLD[review.state]
            yield (
                meeting.at("ra_soat", index, "dien_giai"),
                f"{called} {told}.",
                f"buổi ấy có nói thì ghi ở dien_giai: {words}; không nói thì để nguyên, từ nay hỏi "
                "cho rõ.",
            )
