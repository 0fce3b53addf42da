"""Việc kết nạp, công nhận chính thức hoặc khai trừ không được hai phần ba tán thành.

Những việc này cần ít nhất hai phần ba số đảng viên chính thức. Ở đây chương trình tính trên số nhỏ
nhất còn bảo vệ được (người có mặt và người vắng không lý do), vậy mà vẫn thiếu. Biểu quyết không
qua vẫn là một việc ghi vào sổ; khi ấy noi_dung nói rõ là không được thông qua.

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

from chibo_cli.facts.voting import vote_bases
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import EXPULSION, VOTE_BASE, charter
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.votes.majorities import carried_by_two_thirds


@meeting_rule(
    "CB503",
    severity=Severity.ERROR,
    remedy="sửa số phiếu hoặc [[vang]]; nếu đúng là không qua thì ghi «không được thông qua» vào "
    "noi_dung của [[bieu_quyet]], và không ra nghị quyết.",
    basis=(charter("4.3"), charter("5.2"), EXPULSION, VOTE_BASE),
    kinds=CELL_MEETINGS,
    drafts=False,
)
def admission_not_carried(meeting: Meeting, record: YearRecord) -> Hits:
    for motion, agreed in carried_by_two_thirds(meeting):
        bases = vote_bases(meeting, record)
        if bases is not None and agreed < bases.smallest.two_thirds:
            base = bases.smallest
            yield (
                meeting.at(*motion.place, "tan_thanh"),
                f"{motion.name}: tán thành {agreed} trên {base.size} đảng viên chính thức "
                f"({base.shown}), cần ít nhất hai phần ba là {base.two_thirds}.",
            )
