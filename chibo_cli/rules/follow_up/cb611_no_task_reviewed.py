"""Chi bộ không rà soát việc nào trong các việc đã giao mà chưa xong.

Đánh giá tháng là đánh giá từng việc đã giao cho đảng viên. Việc giao rồi không ai hỏi lại thì nghị
quyết chỉ còn trên giấy.

Sai:

    # tháng 10 giao hai việc, tháng 11 không rà soát việc nào
    ra_soat = []

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
    "CB611",
    severity=Severity.ERROR,
    remedy="buổi ấy có hỏi việc cũ mà ghi sót thì ghi thêm [[ra_soat]]; không hỏi thì để nguyên, "
    "việc nào đến nay còn dở thì rà soát ở kỳ tới.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
    across=True,
)
def no_task_reviewed(meeting: Meeting, record: YearRecord) -> Hits:
    if reviewed(meeting):
        return
    forgotten = tasks_to_review(meeting, record)
    if forgotten:
        yield (
            meeting.at("ra_soat"),
            f"Buổi này không rà soát nhiệm vụ nào, trong khi còn {len(forgotten)} nhiệm vụ đã giao "
            f"chưa xong: {named(forgotten)}.",
        )
