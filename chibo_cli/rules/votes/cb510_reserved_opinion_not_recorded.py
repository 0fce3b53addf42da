"""Có phiếu không tán thành mà không ghi ý kiến bảo lưu, hay là không ai bảo lưu.

Đảng viên có ý kiến thuộc về thiểu số được bảo lưu và báo cáo lên cấp trên, nhưng phải chấp hành
nghị quyết. Ghi một dòng ngay lúc họp để sau này không ai phải nhớ lại. Bỏ phiếu kín thì không hỏi.

Sai:

    [[nghi_quyet]]
    so = 12
    bieu_quyet.hinh_thuc = "gio_tay"
    bieu_quyet.tan_thanh = 4
    bieu_quyet.khong_tan_thanh = 1

Đúng:

    [[nghi_quyet]]
    so = 12
    bieu_quyet.hinh_thuc = "gio_tay"
    bieu_quyet.tan_thanh = 4
    bieu_quyet.khong_tan_thanh = 1
    bieu_quyet.bao_luu = "không có"
"""

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import charter
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.kinds import VoteForm
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, meeting_rule
from chibo_cli.rules.votes.majorities import distinct_motions


@meeting_rule(
    "CB510",
    severity=Severity.ADVICE,
    remedy='có người bảo lưu thì ghi ý kiến ấy:  bao_luu = "…"; đã hỏi mà không ai bảo lưu thì ghi '
    ' bao_luu = "không có"; chưa hỏi thì để nguyên, kỳ tới hỏi.',
    basis=charter("9.5"),
    drafts=False,
)
def reserved_opinion_not_recorded(meeting: Meeting, record: YearRecord) -> Hits:
    for motion in distinct_motions(meeting):
        ballot = motion.ballot
        # Nobody may be asked how he voted in a secret ballot.
        if ballot.form is VoteForm.SECRET_BALLOT or ballot.reserved_opinion is not None:
            continue
        if ballot.against:
            yield (
                meeting.at(*motion.place, "bao_luu"),
                f"{motion.name} có {ballot.against} phiếu không tán thành, chưa ghi có ai bảo lưu "
                "ý kiến hay không.",
            )
