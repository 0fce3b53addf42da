"""Có số phiếu mà không ghi biểu quyết bằng hình thức nào.

Biên bản ghi cả hình thức và kết quả biểu quyết: giơ tay, giơ thẻ đảng viên, bỏ phiếu kín hay trên
Sổ tay đảng viên điện tử. Thiếu hình thức thì câu in ra chỉ có con số.

Sai:

    [[bieu_quyet]]
    noi_dung = "Phương án góp công mở đường"
    tan_thanh = 5

Đúng:

    [[bieu_quyet]]
    noi_dung = "Phương án góp công mở đường"
    hinh_thuc = "gio_tay"
    tan_thanh = 5
"""

from chibo_cli.facts.motions import Motion, motions
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import MINUTES_OF_CONFERENCES
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Ballot, Vote
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, meeting_rule


@meeting_rule(
    "CB508",
    severity=Severity.WARNING,
    remedy='ghi hình thức đã dùng:  hinh_thuc = "…", là một trong gio_tay, the_dang, phieu_kin, '
    "so_tay_dien_tu.",
    basis=MINUTES_OF_CONFERENCES,
    drafts=False,
)
def vote_form_missing(meeting: Meeting, record: YearRecord) -> Hits:
    for motion in motions(meeting):
        if motion.ballot.form is None and _has_counts(motion.ballot):
            yield (
                meeting.at(*motion.place, "hinh_thuc"),
                f"{motion.name} có số phiếu, chưa ghi hình thức biểu quyết.",
                f'ghi hình thức đã dùng:  {_line(motion)} = "…"  vào {_table(motion)}, là một '
                "trong gio_tay, the_dang, phieu_kin, so_tay_dien_tu.",
            )


def _line(motion: Motion) -> str:
    return "hinh_thuc" if isinstance(motion.matter, Vote) else "bieu_quyet.hinh_thuc"


def _table(motion: Motion) -> str:
    table = "bieu_quyet" if isinstance(motion.matter, Vote) else "nghi_quyet"
    return f"mục [[{table}]] thứ {motion.index + 1}"


def _has_counts(ballot: Ballot) -> bool:
    counts = (ballot.in_favour, ballot.against, ballot.other_opinions)
    return any(count is not None for count in counts)
