"""Nghị quyết không được hơn một nửa số đảng viên chính thức tán thành.

Nghị quyết chỉ có giá trị thi hành khi hơn một nửa số thành viên tán thành. Ở đây chương trình tính
trên số nhỏ nhất còn bảo vệ được: đảng viên chính thức có mặt, người được miễn mà đến dự, và người
vắng không lý do; vậy mà vẫn thiếu phiếu.

Sai:

    [[nghi_quyet]]
    so = 12
    bieu_quyet.hinh_thuc = "gio_tay"
    bieu_quyet.tan_thanh = 2
    bieu_quyet.khong_tan_thanh = 3
    bieu_quyet.bao_luu = "không có"

Đúng:

    [[nghi_quyet]]
    so = 12
    bieu_quyet.hinh_thuc = "gio_tay"
    bieu_quyet.tan_thanh = 3
    bieu_quyet.khong_tan_thanh = 2
    bieu_quyet.bao_luu = "không có"
"""

from chibo_cli.facts.voting import vote_bases
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import VOTE_BASE, charter
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.votes.majorities import ABSENT_COUNT, adopted_by_half


@meeting_rule(
    "CB501",
    severity=Severity.ERROR,
    remedy="đối chiếu số phiếu và người vắng với sổ; đúng như đã ghi thì nghị quyết không được "
    "thông qua, chuyển kết quả sang [[bieu_quyet]], bàn lại ở kỳ tới và báo nơi đã nhận nghị "
    "quyết.",
    basis=(charter("9.5"), VOTE_BASE),
    kinds=CELL_MEETINGS,
    drafts=False,
)
def not_adopted(meeting: Meeting, record: YearRecord) -> Hits:
    bases = vote_bases(meeting, record) if meeting.resolutions else None
    if bases is None:
        return
    base = bases.smallest
    for motion, agreed in adopted_by_half(meeting):
        if agreed < base.more_than_half:
            note = ABSENT_COUNT if agreed >= base.of_those_there.more_than_half else ""
            yield (
                meeting.at(*motion.place, "tan_thanh"),
                f"{motion.name}: tán thành {agreed} trên {base.size} đảng viên chính thức "
                f"({base.shown}{note}), cần hơn một nửa là {base.more_than_half}.",
            )
