"""Việc kết nạp hoặc công nhận chính thức không được hai phần ba tán thành.

Những việc này cần ít nhất hai phần ba số đảng viên chính thức. Ở đây chương trình tính trên số nhỏ
nhất còn bảo vệ được (người có mặt và người vắng không lý do), vậy mà vẫn thiếu. Biểu quyết không
qua vẫn là một việc ghi vào sổ; khi ấy noi_dung nói rõ là không được thông qua, và không có nghị
quyết nào về người ấy.

Sai:

    [[bieu_quyet]]
    noi_dung = "Đề nghị kết nạp đảng viên"
    loai = "ket_nap"
    doi_tuong = "Vũ Thị Sen"
    hinh_thuc = "phieu_kin"
    tan_thanh = 2
    khong_tan_thanh = 2

Đúng:

    [[bieu_quyet]]
    noi_dung = "Đề nghị kết nạp đảng viên; không được thông qua"
    loai = "ket_nap"
    doi_tuong = "Vũ Thị Sen"
    hinh_thuc = "phieu_kin"
    tan_thanh = 2
    khong_tan_thanh = 2
"""

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import VOTE_BASE, charter
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.votes.majorities import ADMISSIONS, below_two_thirds, resolved_though_failed


@meeting_rule(
    "CB503",
    severity=Severity.ERROR,
    remedy="đối chiếu số phiếu và người vắng với sổ; đúng như đã ghi thì việc này không được thông "
    "qua, ghi thế vào noi_dung của [[bieu_quyet]]; đã ra nghị quyết thì báo cấp uỷ cấp trên.",
    basis=(charter("4.3"), charter("5.2"), VOTE_BASE),
    kinds=CELL_MEETINGS,
    drafts=False,
)
def admission_not_carried(meeting: Meeting, record: YearRecord) -> Hits:
    yield from below_two_thirds(meeting, record, *ADMISSIONS)
    yield from resolved_though_failed(meeting, *ADMISSIONS)
