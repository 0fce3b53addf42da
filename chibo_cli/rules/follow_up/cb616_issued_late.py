"""Nghị quyết ban hành chậm sau buổi họp.

Nghị quyết ra muộn thì đảng viên đã quên việc mình nhận, cấp trên chưa có để theo dõi.

Sai:

    [[nghi_quyet]]
    so = 12
    loai = "thang"
    bieu_quyet.tan_thanh = 5
    ban_hanh = 2026-11-08

    # tệp chibo.toml

    [quy_uoc]
    huong_dan = "hd42-2025"

Đúng:

    [[nghi_quyet]]
    so = 12
    loai = "thang"
    bieu_quyet.tan_thanh = 5
    ban_hanh = 2026-11-05

    # tệp chibo.toml

    [quy_uoc]
    huong_dan = "hd42-2025"
"""

from chibo_cli.facts.naming import resolution_name
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB616",
    severity=Severity.ADVICE,
    remedy="lần sau ban hành nghị quyết trong những ngày đầu sau buổi họp.",
    kinds=CELL_MEETINGS,
    drafts=False,
    value="so_ngay_ban_hanh",
)
def issued_late(meeting: Meeting, record: YearRecord) -> Hits:
    most = record.guideline.issuing_days
    if most is None:
        return
    for index, resolution in enumerate(meeting.resolutions):
        days = (resolution.issued - meeting.date).days if resolution.issued else 0
        if resolution.issued and days > most:
            yield (
                meeting.at("nghi_quyet", index, "ban_hanh"),
                f"{resolution_name(meeting, index)} ban hành ngày "
                f"{short_date(resolution.issued)}, {days} ngày sau buổi họp; hướng dẫn để "
                f"{most} ngày.",
            )
