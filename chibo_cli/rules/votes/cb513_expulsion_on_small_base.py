"""Đề nghị khai trừ đảng viên chỉ đủ hai phần ba khi trừ bớt người vắng.

Trừ người được miễn, người tạm đi và người vắng có lý do thì đủ, tính cả chi bộ thì chưa. Hồ sơ gửi
cấp có thẩm quyền cần ghi rõ đã tính trên số nào.

Sai:

    [[vang]]
    nguoi = "Phạm Thị Dung"
    ly_do = "ốm, có báo cáo"

    [[bieu_quyet]]
    noi_dung = "Đề nghị khai trừ đảng viên"
    loai = "khai_tru"
    doi_tuong = "Cao Văn Sáng"
    hinh_thuc = "phieu_kin"
    tan_thanh = 3

Đúng:

    [[bieu_quyet]]
    noi_dung = "Đề nghị khai trừ đảng viên"
    loai = "khai_tru"
    doi_tuong = "Cao Văn Sáng"
    hinh_thuc = "phieu_kin"
    tan_thanh = 4
"""

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import EXPULSION, VOTE_BASE
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.kinds import VoteKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.votes.majorities import two_thirds_of_some


@meeting_rule(
    "CB513",
    severity=Severity.WARNING,
    remedy="hỏi cấp uỷ cấp trên cách tính, và ghi số đã trừ những ai vào noi_dung hoặc hồ sơ.",
    basis=(EXPULSION, VOTE_BASE),
    kinds=CELL_MEETINGS,
    drafts=False,
)
def expulsion_on_small_base(meeting: Meeting, record: YearRecord) -> Hits:
    yield from two_thirds_of_some(meeting, record, VoteKind.EXPULSION)
