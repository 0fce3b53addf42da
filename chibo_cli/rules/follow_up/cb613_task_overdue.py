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

from chibo_cli.facts.copies import Told, copies
from chibo_cli.facts.naming import quoted, task_name
from chibo_cli.facts.open_matters import open_tasks
from chibo_cli.findings import Severity
from chibo_cli.ledger import TrackedTask
from chibo_cli.models.meeting.decisions import Task
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.rules.follow_up.lateness import days_late
from chibo_cli.rules.follow_up.tasks import is_from_finished_minutes
from chibo_cli.vietnamese import short_date

# With requirement and measure: twelve words together are no formula any more.
_LEAST_WORDS = 12


@year_rule(
    "CB613",
    severity=Severity.WARNING,
    remedy="ở tệp buổi tới, ghi [[ra_soat]] cho nhiệm vụ này: hoan_thanh, gia_han có han_moi, hoặc "
    "huy, kèm dien_giai.",
)
def task_overdue(record: YearRecord) -> Hits:
    overdue = [
        (tracked, due, late)
        for tracked in open_tasks(record)
        if (due := tracked.due)
        and (late := days_late(due, record))
        and is_from_finished_minutes(tracked)
    ]
    again = _set_again([tracked for tracked, _, _ in overdue], record) if overdue else {}
    for tracked, due, late in overdue:
        yield (
            tracked.meeting.at("nhiem_vu", tracked.index),
            f"{task_name(tracked.task, tracked.index)}{quoted(tracked.task.content)} hạn "
            f"{short_date(due)}, đến {short_date(record.as_of)} đã quá {late} ngày; "
            f"{_last_heard(tracked)}{again.get(tracked.reference, '')}.",
            f"ở tệp buổi tới, ghi [[ra_soat]] cho {tracked.reference}: hoan_thanh, gia_han có "
            "han_moi, hoặc huy, kèm dien_giai.",
        )


def _last_heard(tracked: TrackedTask) -> str:
    if not tracked.reviews:
        return "chưa được rà soát lần nào"
    times, day = len(tracked.reviews), short_date(tracked.reviewed_in[-1].date)
    heard = f"đã rà soát {times} lần, gần nhất" if times > 1 else "rà soát một lần,"
    words = quoted(tracked.reviews[-1].explanation)
    return f"{heard} ngày {day}" + (f":{words}" if words else " không ghi diễn giải")


def _set_again(overdue: list[TrackedTask], record: YearRecord) -> dict[str, str]:
    """What to add, by reference, of the tasks that were set once more in the same words."""
    given = [
        (meeting, f"{meeting.slug}/{task.number}", task)
        for meeting in record.meetings
        if meeting.is_finished and not meeting.is_committee
        for task in meeting.tasks
    ]
    texts = [Told(_text(task), m.path, _LEAST_WORDS, in_parts=False) for m, _, task in given]
    references = {tracked.reference for tracked in overdue}
    again: dict[str, str] = {}
    for copy in copies(texts):
        reference, day = given[copy.earlier][1], given[copy.later][0].date
        if reference in references:
            again.setdefault(reference, f"; ngày {short_date(day)} chi bộ giao lại việc này")
    return again


def _text(task: Task) -> str:
    parts = (task.content, task.requirement, task.measure)
    return " ".join(text for prose in parts for text in prose or ())
