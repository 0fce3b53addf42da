"""Việc chuẩn bị ghi ngày trước cả kỳ họp trước.

Chuẩn bị kỳ này là sau khi kỳ trước đã họp; ngày đứng trước kỳ trước thường là ngày chép từ tệp của
tháng trước mà quên sửa.

Sai:

    ngay = 2026-11-03

    [chuan_bi]
    thong_bao.ngay = 2026-10-01

Đúng:

    ngay = 2026-11-03

    [chuan_bi]
    thong_bao.ngay = 2026-11-01
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.rules.preparation.days import prepared_days
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB211",
    severity=Severity.WARNING,
    remedy="nếu đã làm cho kỳ này thì sửa đúng ngày; nếu không làm thì bỏ dòng ấy, đừng đoán ngày.",
    basis=SELF_CONTRADICTION,
    kinds=MONTHLY_MEETINGS,
    across=True,
)
def prepared_before_last_meeting(meeting: Meeting, record: YearRecord) -> Hits:
    earlier = [m.date for m in record.meetings if m.kind.is_monthly and m.date < meeting.date]
    if not earlier or meeting.preparation is None:
        return
    last = earlier[-1]
    for key, words, day in prepared_days(meeting.preparation):
        if day < last:
            line = ".".join(map(str, key))
            yield (
                meeting.at("chuan_bi", *key),
                f"{words} ngày {short_date(day)}, trước cả kỳ họp trước ({short_date(last)}).",
                f"nếu đã làm cho kỳ này thì sửa {line} đúng ngày đã làm; nếu không làm thì bỏ dòng "
                f"{line}, đừng đoán ngày.",
            )
