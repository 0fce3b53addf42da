"""Việc kết nạp hoặc công nhận chính thức chỉ đủ hai phần ba khi trừ bớt người vắng.

Điều lệ đòi hai phần ba số đảng viên chính thức trong chi bộ. Trừ người được miễn, người tạm đi và
người vắng có lý do thì đủ, tính cả chi bộ thì chưa; hồ sơ gửi cấp uỷ cấp trên cần ghi rõ đã tính
trên số nào.

Sai:

    [[vang]]
    nguoi = "Phạm Thị Dung"
    ly_do = "ốm, có báo cáo"

    [[bieu_quyet]]
    noi_dung = "Đề nghị kết nạp đảng viên"
    loai = "ket_nap"
    doi_tuong = "Vũ Thị Sen"
    hinh_thuc = "phieu_kin"
    tan_thanh = 3

Đúng:

    [[bieu_quyet]]
    noi_dung = "Đề nghị kết nạp đảng viên"
    loai = "ket_nap"
    doi_tuong = "Vũ Thị Sen"
    hinh_thuc = "phieu_kin"
    tan_thanh = 4
"""

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import VOTE_BASE, charter
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.votes.majorities import ADMISSIONS, two_thirds_of_some


@meeting_rule(
    "CB504",
    severity=Severity.WARNING,
    remedy="hỏi cấp uỷ cấp trên cách tính, và ghi số đã trừ những ai vào noi_dung hoặc hồ sơ.",
    basis=(charter("4.3"), charter("5.2"), VOTE_BASE),
    kinds=CELL_MEETINGS,
    drafts=False,
)
def admission_on_small_base(meeting: Meeting, record: YearRecord) -> Hits:
    yield from two_thirds_of_some(meeting, record, *ADMISSIONS)
