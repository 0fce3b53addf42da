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
    remedy='nếu biết chắc thì ghi giờ ở đầu tệp, theo 24 giờ, dạng "giờ:phút"; không chắc thì để '
    "nguyên, đừng đoán.",
    drafts=False,
)
def times_missing(meeting: Meeting, record: YearRecord) -> Hits:
    if meeting.started_at is None:
        yield meeting.at("bat_dau"), "Không có giờ bắt đầu.", _remedy("bat_dau")
    if meeting.ended_at is None:
        yield meeting.at("ket_thuc"), "Không có giờ kết thúc.", _remedy("ket_thuc")


def _remedy(key: str) -> str:
    return (
        f'nếu biết chắc thì ghi  {key} = "giờ:phút"  ở đầu tệp, theo 24 giờ; không chắc thì để '
        "nguyên, đừng đoán."
    )
