"""Hai buổi của cùng một ngày trùng giờ nhau.

Đảng viên không thể dự hai buổi một lúc, nên một trong hai tệp ghi nhầm ngày hoặc nhầm giờ. Cứ để
vậy thì hai biên bản cùng một tối sẽ nói ngược nhau.

Sai:

    # tệp 2026/2026-11-03-bat-thuong.toml

    loai = "bat_thuong"
    ngay = 2026-11-03
    bat_dau = "20:30"
    ket_thuc = "21:45"
    trang_thai = "hoan_thanh"

Đúng:

    # tệp 2026/2026-11-03-bat-thuong.toml

    loai = "bat_thuong"
    ngay = 2026-11-03
    bat_dau = "21:15"
    ket_thuc = "21:45"
    trang_thai = "hoan_thanh"
"""

from itertools import combinations

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, year_rule
from chibo_cli.vietnamese import short_date


@year_rule(
    "CB111",
    severity=Severity.ERROR,
    remedy="xem lại hai tệp, tệp nào ghi nhầm thì sửa ngày (ngay) hoặc giờ (bat_dau, ket_thuc).",
    basis=SELF_CONTRADICTION,
)
def meetings_overlap(record: YearRecord) -> Hits:
    finished = [meeting for meeting in record.meetings if meeting.is_finished]
    for first, other in combinations(finished, 2):
        if first.date == other.date and _overlap(first, other):
            yield (
                other.at("bat_dau"),
                f"Buổi {other.kind.words} ngày {short_date(other.date)} ({_times(other)}) "
                f"trùng giờ với buổi {first.kind.words} ({_times(first)}).",
                first.at("bat_dau"),
            )


def _overlap(one: Meeting, other: Meeting) -> bool:
    if one.started_at is None or one.ended_at is None:
        return False
    if other.started_at is None or other.ended_at is None:
        return False
    return max(one.started_at, other.started_at) < min(one.ended_at, other.ended_at)


def _times(meeting: Meeting) -> str:
    return f"{meeting.started_at:%H:%M} đến {meeting.ended_at:%H:%M}"
