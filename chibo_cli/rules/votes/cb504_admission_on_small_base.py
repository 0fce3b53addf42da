"""Việc kết nạp, công nhận chính thức hoặc khai trừ chỉ đủ hai phần ba khi trừ bớt người vắng.

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

from chibo_cli.facts.voting import vote_bases
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import EXPULSION, VOTE_BASE, charter
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.votes.majorities import carried_by_two_thirds


@meeting_rule(
    "CB504",
    severity=Severity.WARNING,
    remedy="hỏi cấp uỷ cấp trên cách tính, và ghi số đã trừ những ai vào noi_dung hoặc hồ sơ.",
    basis=(charter("4.3"), charter("5.2"), EXPULSION, VOTE_BASE),
    kinds=CELL_MEETINGS,
    drafts=False,
)
def admission_on_small_base(meeting: Meeting, record: YearRecord) -> Hits:
    for motion, agreed in carried_by_two_thirds(meeting):
        bases = vote_bases(meeting, record)
        if bases is None:
            continue
        small, large = bases.smallest, bases.of_cell
        if small.two_thirds <= agreed < large.two_thirds:
            yield (
                meeting.at(*motion.place, "tan_thanh"),
                f"{motion.name}: tán thành {agreed} đủ hai phần ba của {small.size} "
                f"({small.shown}), chưa đủ hai phần ba của {large.size} đảng viên chính thức "
                f"trong chi bộ ({large.shown}), cần {large.two_thirds}.",
            )
