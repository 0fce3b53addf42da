"""Có việc đã giao mà chưa xong không được rà soát.

Rà soát việc này mà bỏ việc kia thì việc bị bỏ sẽ nằm lại mãi trong sổ. Việc đang làm dở cũng cần
một câu nói đến đâu; không làm nữa thì ghi là huỷ và vì sao.

Sai:

    # tháng 10 giao hai việc
    [[ra_soat]]
    nhiem_vu_cu = "2026-10-03-thuong-ky/1"
    tinh_trang = "hoan_thanh"
    dien_giai = "Đủ 6 hộ."

Đúng:

    [[ra_soat]]
    nhiem_vu_cu = "2026-10-03-thuong-ky/1"
    tinh_trang = "hoan_thanh"
    dien_giai = "Đủ 6 hộ."

    [[ra_soat]]
    nhiem_vu_cu = "2026-10-03-thuong-ky/2"
    tinh_trang = "dang_lam"
    dien_giai = "Còn 4 hộ."
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.follow_up.tasks import named, reviewed, tasks_to_review


@meeting_rule(
    "CB612",
    severity=Severity.WARNING,
    remedy="buổi ấy có hỏi việc cũ mà ghi sót thì ghi thêm [[ra_soat]]; không hỏi thì để nguyên, "
    "việc nào đến nay còn dở thì rà soát ở kỳ tới.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
    across=True,
)
def task_not_reviewed(meeting: Meeting, record: YearRecord) -> Hits:
    known = reviewed(meeting)
    if not known:
        return
    asked = tasks_to_review(meeting, record)
    forgotten = [t for t in asked if t.reference not in known]
    if forgotten:
        heard = len(asked) - len(forgotten)
        told = f"rà soát {heard}" if heard else "không rà soát nhiệm vụ nào"
        left = "; còn lại" if heard else ""
        yield (
            meeting.at("ra_soat"),
            f"Buổi này {told} trong {len(asked)} nhiệm vụ đã giao chưa xong{left}: "
            f"{named(forgotten)}.",
        )
