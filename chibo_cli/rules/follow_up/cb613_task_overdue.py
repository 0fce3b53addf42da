"""Nhiệm vụ đã quá hạn mà chưa xong.

Việc quá hạn không được nhắc thì hạn lần sau cũng không còn ai giữ. Xong rồi thì ghi hoàn thành; còn
vướng thì gia hạn, nói rõ vướng ở đâu. Chỉ nhắc khi sau hạn đã có một kỳ họp thường kỳ.

Sai:

    # tính đến 2026-12-31, việc của ngày 03/11 có hạn 30/11
    # tệp 2026/2026-12-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-12-03
    trang_thai = "hoan_thanh"

    [[ra_soat]]
    nhiem_vu_cu = "2026-11-03-thuong-ky/1"
    tinh_trang = "dang_lam"
    dien_giai = "Còn 100 m nền."

Đúng:

    # tính đến 2026-12-31
    # tệp 2026/2026-12-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-12-03
    trang_thai = "hoan_thanh"

    [[ra_soat]]
    nhiem_vu_cu = "2026-10-03-thuong-ky/2"
    tinh_trang = "hoan_thanh"
    dien_giai = "Thu nốt 4 hộ ngày 28/11."

    [[ra_soat]]
    nhiem_vu_cu = "2026-11-03-thuong-ky/1"
    tinh_trang = "gia_han"
    dien_giai = "Còn 40 m lún phải đắp lại."
    han_moi = 2026-12-20
"""

from chibo_cli.facts.open_matters import open_tasks
from chibo_cli.findings import Severity
from chibo_cli.ledger import TrackedTask
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.rules.follow_up.lateness import days_late
from chibo_cli.rules.follow_up.tasks import is_from_finished_minutes, quoted, task_name
from chibo_cli.vietnamese import short_date


@year_rule(
    "CB613",
    severity=Severity.WARNING,
    remedy="rà soát ở buổi tới: hoan_thanh, gia_han có han_moi, hoặc huy, kèm dien_giai.",
)
def task_overdue(record: YearRecord) -> Hits:
    for tracked in open_tasks(record):
        late = days_late(tracked.due, record)
        if tracked.due and late and is_from_finished_minutes(tracked):
            yield (
                tracked.meeting.at("nhiem_vu", tracked.index),
                f"{task_name(tracked.task, tracked.index)}{quoted(tracked.task.content)} hạn "
                f"{short_date(tracked.due)}, đến {short_date(record.as_of)} đã quá {late} ngày; "
                f"{_last_heard(tracked)}.",
            )


def _last_heard(tracked: TrackedTask) -> str:
    if not tracked.reviews:
        return "chưa được rà soát lần nào"
    day = short_date(tracked.reviewed_in[-1].date)
    words = quoted(tracked.reviews[-1].explanation)
    return f"rà soát gần nhất ngày {day}" + (f":{words}" if words else " không ghi diễn giải")
