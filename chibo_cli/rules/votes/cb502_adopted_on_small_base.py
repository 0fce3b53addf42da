"""Nghị quyết chỉ được hơn một nửa khi không tính những người vắng có lý do.

Số để tính hơn một nửa là đảng viên chính thức được triệu tập, trừ người vắng suốt buổi có lý do
chính đáng được chấp nhận. Nghị quyết này đứng vững trên số đã trừ, không đứng vững trên số chưa
trừ, nên biên bản cần cho thấy lý do vắng của từng người đã được chấp nhận.

Sai:

    [[vang]]
    nguoi = "Phạm Thị Dung"
    ly_do = "ốm, có báo cáo"

    [[vang]]
    nguoi = "Lê Văn Cường"
    ly_do = "đi công tác, có báo cáo"

    [[nghi_quyet]]
    so = 12
    bieu_quyet.hinh_thuc = "gio_tay"
    bieu_quyet.tan_thanh = 2
    bieu_quyet.y_kien_khac = 1

Đúng:

    [[vang]]
    nguoi = "Phạm Thị Dung"
    ly_do = "ốm, có báo cáo"

    [[vang]]
    nguoi = "Lê Văn Cường"
    ly_do = "đi công tác, có báo cáo"

    [[nghi_quyet]]
    so = 12
    bieu_quyet.hinh_thuc = "gio_tay"
    bieu_quyet.tan_thanh = 3
"""

from chibo_cli.facts.voting import vote_bases
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import VOTE_BASE, charter
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.votes.majorities import adopted_by_half


@meeting_rule(
    "CB502",
    severity=Severity.WARNING,
    remedy="ghi nhầm thì sửa số phiếu hoặc [[vang]]; đúng cả và chi bộ đã chấp nhận lý do vắng thì "
    "để nguyên, chưa xét lý do thì xét ở buổi tới.",
    basis=(charter("9.5"), VOTE_BASE),
    kinds=CELL_MEETINGS,
    drafts=False,
)
def adopted_on_small_base(meeting: Meeting, record: YearRecord) -> Hits:
    bases = vote_bases(meeting, record) if meeting.resolutions else None
    if bases is None:
        return
    small, large = bases.smallest, bases.convened
    for motion, agreed in adopted_by_half(meeting):
        if small.more_than_half <= agreed < large.more_than_half:
            yield (
                meeting.at(*motion.place, "tan_thanh"),
                f"{motion.name}: tán thành {agreed} là hơn một nửa của {small.size} "
                f"({small.shown}), chưa hơn một nửa của {large.size} đảng viên chính thức được "
                f"triệu tập ({large.shown}), cần {large.more_than_half}.",
            )
