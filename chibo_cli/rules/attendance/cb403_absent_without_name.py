"""Mục ghi người vắng không có tên.

Biên bản ghi từng người vắng và lý do; một mục không tên làm mọi số của buổi họp (có mặt, tỉ lệ dự,
số phiếu) không tính chắc được, nên chương trình bỏ qua các số ấy.

Sai:

    [[vang]]
    ly_do = "ốm, có báo cáo"

Đúng:

    [[vang]]
    nguoi = "Phạm Thị Dung"
    ly_do = "ốm, có báo cáo"
"""

from chibo_cli.facts.naming import ordinal
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, meeting_rule


@meeting_rule(
    "CB403",
    severity=Severity.WARNING,
    remedy='ghi  nguoi = "…"  vào mục [[vang]] không tên, hoặc xoá mục ấy nếu không ai vắng thêm.',
    drafts=False,
)
def absent_without_name(meeting: Meeting, record: YearRecord) -> Hits:
    for index, absence in enumerate(meeting.absences):
        if absence.person is None:
            reason = f" (lý do: {absence.reason})" if absence.reason else ""
            yield (
                meeting.at("vang", index, "nguoi"),
                f"Người vắng {ordinal(index)} không có tên{reason}.",
                f'ghi  nguoi = "…"  vào mục [[vang]] {ordinal(index)}, hoặc xoá mục ấy nếu không '
                "ai vắng thêm.",
            )
