"""Người chủ trì đồng thời ghi biên bản.

Chi bộ cử thư ký để có người ghi lại trung thực lời chủ trì và các ý kiến; một người không vừa điều
hành vừa ghi cho đủ được, và biên bản cần hai chữ ký của hai người.

Sai:

    chu_tri = "Nguyễn Văn An"
    thu_ky = "Nguyễn Văn An"

Đúng:

    chu_tri = "Nguyễn Văn An"
    thu_ky = "Trần Thị Bình"
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, meeting_rule


@meeting_rule(
    "CB302",
    severity=Severity.ERROR,
    remedy="nếu người khác đã ghi thì sửa thu_ky; đúng là một người thì để nguyên, kỳ sau cử người "
    "khác.",
    drafts=False,
)
def chair_takes_minutes(meeting: Meeting, record: YearRecord) -> Hits:
    if meeting.chair and meeting.chair == meeting.minute_taker:
        yield meeting.at("thu_ky"), f"{meeting.chair} vừa chủ trì vừa ghi biên bản."
