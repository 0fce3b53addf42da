"""Đề nghị khai trừ đảng viên không được hai phần ba tán thành.

Khai trừ là việc nặng nhất, nên Điều lệ đòi ít nhất hai phần ba. Ở đây chương trình tính trên số nhỏ
nhất còn bảo vệ được (người có mặt và người vắng không lý do), vậy mà vẫn thiếu. Biểu quyết không
qua vẫn là một việc ghi vào sổ; khi ấy noi_dung nói rõ là không được thông qua.

Sai:

    [[bieu_quyet]]
    noi_dung = "Đề nghị khai trừ đảng viên"
    loai = "khai_tru"
    doi_tuong = "Cao Văn Sáng"
    hinh_thuc = "phieu_kin"
    tan_thanh = 2
    khong_tan_thanh = 2

Đúng:

    [[bieu_quyet]]
    noi_dung = "Đề nghị khai trừ đảng viên; không được thông qua"
    loai = "khai_tru"
    doi_tuong = "Cao Văn Sáng"
    hinh_thuc = "phieu_kin"
    tan_thanh = 2
    khong_tan_thanh = 2
"""

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import EXPULSION, VOTE_BASE
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.kinds import VoteKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.votes.majorities import below_two_thirds


@meeting_rule(
    "CB512",
    severity=Severity.ERROR,
    remedy="đối chiếu số phiếu và người vắng với sổ; đúng như đã ghi thì đề nghị khai trừ không "
    "được thông qua, ghi thế vào noi_dung của [[bieu_quyet]].",
    basis=(EXPULSION, VOTE_BASE),
    kinds=CELL_MEETINGS,
    drafts=False,
)
def expulsion_not_carried(meeting: Meeting, record: YearRecord) -> Hits:
    yield from below_two_thirds(meeting, record, VoteKind.EXPULSION)
