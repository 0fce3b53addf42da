"""Sổ chưa ghi ai chuẩn bị nội dung buổi sinh hoạt.

Bí thư hoặc phó bí thư chuẩn bị nội dung, dự thảo nghị quyết hoặc dự kiến kết luận. Ghi tên người ấy
thì khi cấp trên kiểm tra, biết ai chịu trách nhiệm về phần chuẩn bị.

Sai:

    [chuan_bi]
    nguoi_chuan_bi = ""

Đúng:

    [chuan_bi]
    nguoi_chuan_bi = "Nguyễn Văn An"
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule


@meeting_rule(
    "CB201",
    severity=Severity.WARNING,
    remedy='ghi  nguoi_chuan_bi = "họ tên"  vào [chuan_bi].',
    kinds=MONTHLY_MEETINGS,
    drafts=False,
)
def preparer_not_recorded(meeting: Meeting, record: YearRecord) -> Hits:
    if meeting.preparation is None or not meeting.preparation.preparers:
        place = meeting.at("chuan_bi", "nguoi_chuan_bi")
        yield place, "Phần chuẩn bị không có tên người chuẩn bị."
