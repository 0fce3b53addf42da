"""Người chủ trì không phải bí thư mà sổ không ghi lý do.

Bí thư chủ trì sinh hoạt chi bộ; khi bí thư vắng thì phó bí thư hoặc chi uỷ viên được phân công chủ
trì. Ghi một dòng lý do để biên bản giải thích được chữ ký.

Sai:

    chu_tri = "Lê Văn Cường"

Đúng:

    chu_tri = "Lê Văn Cường"
    ly_do_chu_tri = "bí thư đi tập huấn ở tỉnh, uỷ quyền cho phó bí thư"
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.roster import OfficeKind
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule


@meeting_rule(
    "CB306",
    severity=Severity.WARNING,
    remedy='ghi nhầm người thì sửa chu_tri; đúng người thì ghi  ly_do_chu_tri = "…"  ở đầu tệp, vì '
    "sao bí thư không chủ trì.",
    kinds=CELL_MEETINGS,
    drafts=False,
)
def chaired_by_other(meeting: Meeting, record: YearRecord) -> Hits:
    chair, day, roster = meeting.chair, meeting.date, record.roster
    member = roster.by_name.get(chair or "")
    if member is None or meeting.chair_reason:
        return
    office = member.office_on(day)
    if office is OfficeKind.SECRETARY or record.has_gap(roster.path):
        return
    secretary = roster.in_office(OfficeKind.SECRETARY, day)
    # Without a bí thư on that day there is nobody whose place was taken.
    if secretary and not record.has_gap(meeting.path, "ly_do_chu_tri"):
        title = f"{WORDS[office]} {chair}" if office else chair
        yield meeting.at("chu_tri"), f"{title} chủ trì; Bí thư ngày ấy là {secretary}."
