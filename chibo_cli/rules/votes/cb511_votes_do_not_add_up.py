"""Số phiếu ghi được ít hơn số đảng viên chính thức có mặt.

Tán thành, không tán thành và ý kiến khác cộng lại phải bằng số người biểu quyết. Thiếu vài phiếu
thường là quên ghi ý kiến khác, phiếu trắng, phiếu không hợp lệ, hoặc quên ghi người vắng. Người
được miễn đến dự và người sinh hoạt tạm thời không bắt buộc biểu quyết nên không tính vào chỗ thiếu.

Sai:

    [[nghi_quyet]]
    so = 12
    bieu_quyet.hinh_thuc = "gio_tay"
    bieu_quyet.tan_thanh = 3

Đúng:

    [[nghi_quyet]]
    so = 12
    bieu_quyet.hinh_thuc = "gio_tay"
    bieu_quyet.tan_thanh = 3
    bieu_quyet.y_kien_khac = 2
"""

from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.facts.figures import Part, cast_shown, reckoned
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.rules.votes.majorities import distinct_motions


@meeting_rule(
    "CB511",
    severity=Severity.WARNING,
    remedy="ghi đủ khong_tan_thanh và y_kien_khac như đã kiểm (cả phiếu trắng, phiếu không hợp "
    "lệ); ghi sót người vắng thì thêm vào [[vang]].",
    basis=SELF_CONTRADICTION,
    drafts=False,
)
def votes_do_not_add_up(meeting: Meeting, record: YearRecord) -> Hits:
    for motion in distinct_motions(meeting):
        cast, counted = motion.ballot.cast, certain_attendance(meeting, record)
        if cast is None or counted is None:
            continue
        bound = set(counted.present) & set(counted.voters) - set(counted.received)
        if cast < len(bound):
            present = len(counted.present)
            received = len(set(counted.received) & set(counted.voters))
            parts: tuple[Part, ...] = (
                ("có mặt", present),
                ("dự bị", len(bound) + received - present),
                ("tạm đến", -received),
            )
            body = "chi uỷ" if meeting.is_committee else "chi bộ"
            yield (
                meeting.at(*motion.place),
                f"{motion.name} có {cast_shown(motion.ballot)}, ít hơn {len(bound)} đảng viên "
                f"chính thức của {body} có mặt: {reckoned(*parts)}.",
            )
