"""Thông báo chưa gửi đến cấp uỷ viên cấp trên theo dõi chi bộ.

Người được phân công theo dõi chi bộ cũng được báo thời gian, địa điểm, nội dung, để về dự khi cần.

Sai:

    [chuan_bi]
    thong_bao.ngay = 2026-11-01
    thong_bao.cap_tren = false

Đúng:

    [chuan_bi]
    thong_bao.ngay = 2026-11-01
    thong_bao.cap_tren = true
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB206",
    severity=Severity.ADVICE,
    remedy="nếu đã báo người theo dõi chi bộ thì ghi  thong_bao.cap_tren = true  vào [chuan_bi]; "
    "nếu chưa thì để nguyên, kỳ sau báo cả đồng chí ấy.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
)
def superior_not_told(meeting: Meeting, record: YearRecord) -> Hits:
    notice = meeting.preparation.notice if meeting.preparation else None
    if notice is None or notice.date is None or notice.to_superior:
        return
    overseer = record.cell.naming_on(meeting.date).overseer
    whom = f"đồng chí {overseer}, theo dõi chi bộ" if overseer else "người theo dõi chi bộ"
    place = meeting.at("chuan_bi", "thong_bao", "cap_tren")
    yield place, f"Thông báo ngày {short_date(notice.date)} không ghi đã gửi {whom}."
