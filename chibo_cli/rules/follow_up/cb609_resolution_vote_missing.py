"""Nghị quyết không ghi kết quả biểu quyết.

Nghị quyết chỉ có hiệu lực khi hơn một nửa số thành viên tán thành; sổ không ghi bao nhiêu người tán
thành thì không chứng minh được điều ấy.

Sai:

    [[nghi_quyet]]
    so = 12
    loai = "thang"
    ban_hanh = 2026-11-04

Đúng:

    [[nghi_quyet]]
    so = 12
    loai = "thang"
    bieu_quyet.hinh_thuc = "gio_tay"
    bieu_quyet.tan_thanh = 5
    ban_hanh = 2026-11-04
"""

from chibo_cli.facts.naming import resolution_name
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import charter
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.kinds import ResolutionKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule


@meeting_rule(
    "CB609",
    severity=Severity.WARNING,
    remedy="ghi số người tán thành đã đếm hôm ấy ở bieu_quyet.tan_thanh; chưa biểu quyết thì kỳ "
    "tới đưa nghị quyết ra biểu quyết.",
    basis=charter("9.5"),
    kinds=CELL_MEETINGS,
    drafts=False,
)
def resolution_vote_missing(meeting: Meeting, record: YearRecord) -> Hits:
    for index, resolution in enumerate(meeting.resolutions):
        if resolution.vote and resolution.vote.in_favour is not None:
            continue
        # The vote on a person may stand as a vote of its own.
        if resolution.kind is ResolutionKind.ADMISSION and meeting.votes:
            continue
        yield (
            meeting.at("nghi_quyet", index, "bieu_quyet", "tan_thanh"),
            f"{resolution_name(meeting, index)} không ghi số người tán thành.",
        )
