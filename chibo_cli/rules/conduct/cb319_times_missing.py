"""Thiếu giờ bắt đầu hoặc giờ kết thúc.

Biên bản ghi cả hai giờ; thiếu một giờ thì không biết buổi họp dài bao lâu.

Sai:

    # tệp 2026/2026-11-10-thuong-ky.toml
    loai = "thuong_ky"
    ngay = 2026-11-10
    bat_dau = "19:30"
    trang_thai = "hoan_thanh"

Đúng:

    bat_dau = "19:30"
    ket_thuc = "21:15"
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, meeting_rule


@meeting_rule(
    "CB319",
    severity=Severity.WARNING,
    remedy='ghi giờ theo 24 giờ ở đầu tệp, ví dụ  ket_thuc = "21:15".',
    drafts=False,
)
def times_missing(meeting: Meeting, record: YearRecord) -> Hits:
    if meeting.started_at is None:
        yield meeting.at("bat_dau"), "Không có giờ bắt đầu."
    if meeting.ended_at is None:
        yield meeting.at("ket_thuc"), "Không có giờ kết thúc."
