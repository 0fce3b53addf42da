"""Việc thường xuyên mà cả năm không kỳ họp nào rà soát.

Việc thường xuyên không có hạn nên không bao giờ quá hạn; không ai hỏi đến thì cuối năm không biết
có còn làm hay không. Hỏi lại một lần trong năm là đủ để còn sổ; thôi không làm nữa thì ghi là huỷ.

Sai:

    # tính đến 2026-12-31; việc giao từ tháng 8, các kỳ sau không nhắc lại
    # tệp 2026/2026-08-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-08-03
    trang_thai = "hoan_thanh"

    [[nhiem_vu]]
    so = 1
    noi_dung = "Giữ sạch đường làng, ngõ xóm"
    thuong_xuyen = true

    # tệp 2026/2026-12-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-12-03
    trang_thai = "hoan_thanh"

Đúng:

    # tính đến 2026-12-31
    # tệp 2026/2026-08-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-08-03
    trang_thai = "hoan_thanh"

    [[nhiem_vu]]
    so = 1
    noi_dung = "Giữ sạch đường làng, ngõ xóm"
    thuong_xuyen = true

    # tệp 2026/2026-12-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-12-03
    trang_thai = "hoan_thanh"

    [[ra_soat]]
    nhiem_vu_cu = "2026-08-03-thuong-ky/1"
    tinh_trang = "dang_lam"
    dien_giai = "Quét chung đều mỗi sáng chủ nhật, trừ hai tuần mưa."
"""

from chibo_cli.facts.naming import quoted, task_name
from chibo_cli.facts.open_matters import open_tasks
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import PRACTICE
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.rules.follow_up.tasks import is_from_finished_minutes

# A quarter's meetings: what is reported once a quarter would have come up in them.
_LEAST_MEETINGS = 3


@year_rule(
    "CB622",
    severity=Severity.ADVICE,
    remedy="kỳ tới hỏi việc này một lần và ghi [[ra_soat]]: dang_lam, hoặc huy nếu thôi không làm.",
    basis=PRACTICE,
)
def standing_task_never_reviewed(record: YearRecord) -> Hits:
    if not record.is_over:
        return
    for tracked in open_tasks(record):
        is_of_year = tracked.meeting.date.year == record.year
        if not (tracked.task.standing and is_of_year and is_from_finished_minutes(tracked)):
            continue
        if any(review.state or review.explanation for review in tracked.reviews):
            continue
        later = sum(
            m.kind.is_monthly and m.is_finished and m.date > tracked.meeting.date
            for m in record.meetings
        )
        if later >= _LEAST_MEETINGS:
            yield (
                tracked.meeting.at("nhiem_vu", tracked.index),
                f"{task_name(tracked.task, tracked.index)}{quoted(tracked.task.content)} là việc "
                f"thường xuyên; {later} kỳ thường kỳ sau đó không kỳ nào rà soát.",
                f"kỳ tới hỏi việc này một lần và ghi [[ra_soat]] cho {tracked.reference}: "
                "dang_lam, hoặc huy nếu thôi không làm.",
            )
