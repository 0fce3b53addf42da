"""Một tháng có hai buổi sinh hoạt thường kỳ.

Mỗi tháng chi bộ họp thường kỳ một lần; cần họp thêm thì đó là buổi bất thường, có lý do riêng. Hai
tệp thường kỳ trong một tháng cũng hay là dấu hiệu ghi nhầm loại, hoặc họp bù cho tháng khác mà chưa
ghi ky.

Sai:

    # tệp 2026/2026-11-28-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-11-28
    trang_thai = "hoan_thanh"

Đúng:

    # tệp 2026/2026-11-28-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-11-28
    ky = "2026-12"
    trang_thai = "hoan_thanh"
"""

from datetime import date
from itertools import groupby

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import charter
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.vietnamese import month_year, short_date


@year_rule(
    "CB104",
    severity=Severity.WARNING,
    remedy='nếu là buổi bất thường thì sửa  loai = "bat_thuong"  và ghi ly_do; nếu là buổi họp bù '
    "thì ghi ky là tháng được bù.",
    basis=(charter("24.2"), charter("22.6")),
)
def two_regular_meetings(record: YearRecord) -> Hits:
    finished = (m for m in record.meetings if m.kind.is_monthly and m.is_finished)
    for month, held in groupby(sorted(finished, key=_month_and_day), lambda m: m.month):
        first, *others = held
        for other in others:
            yield (
                other.at("ky"),
                f"Buổi {other.kind.words} ngày {short_date(other.date)} cũng tính cho "
                f"{month_year(month)}, như buổi ngày {short_date(first.date)}.",
                first.at("ky"),
            )


def _month_and_day(meeting: Meeting) -> tuple[date, date, str]:
    return meeting.month, meeting.date, meeting.path
