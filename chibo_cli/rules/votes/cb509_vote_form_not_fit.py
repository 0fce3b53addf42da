"""Biểu quyết kết nạp, công nhận chính thức hoặc xoá tên không bằng phiếu kín hay thẻ đảng viên.

Với ba việc này chi bộ quyết định bỏ phiếu kín hoặc biểu quyết bằng thẻ đảng viên. Hồ sơ ghi hình
thức khác thường bị trả lại.

Sai:

    [[bieu_quyet]]
    loai = "ket_nap"
    doi_tuong = "Vũ Thị Sen"
    hinh_thuc = "gio_tay"
    tan_thanh = 5

Đúng:

    [[bieu_quyet]]
    loai = "ket_nap"
    doi_tuong = "Vũ Thị Sen"
    hinh_thuc = "the_dang"
    tan_thanh = 5
"""

from chibo_cli.facts.motions import motions
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import MEMBERSHIP_VOTES
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Vote
from chibo_cli.models.meeting.kinds import VoteForm, VoteKind
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule

_KINDS = (VoteKind.ADMISSION, VoteKind.FULL_MEMBERSHIP, VoteKind.REMOVAL)
_FIT = (VoteForm.SECRET_BALLOT, VoteForm.PARTY_CARD)


@meeting_rule(
    "CB509",
    severity=Severity.WARNING,
    remedy="ghi nhầm thì sửa hinh_thuc; nếu đúng là thế thì để nguyên, hỏi cấp trên có phải biểu "
    "quyết lại không.",
    basis=MEMBERSHIP_VOTES,
    kinds=CELL_MEETINGS,
    drafts=False,
)
def vote_form_not_fit(meeting: Meeting, record: YearRecord) -> Hits:
    has_own_vote = any(vote.kind in _KINDS for vote in meeting.votes)
    for motion in motions(meeting):
        form = motion.ballot.form
        if motion.kind not in _KINDS or form is None or form in _FIT:
            continue
        # The text of the resolution may be adopted by hand after the vote it rests on.
        if isinstance(motion.matter, Vote) or not has_own_vote:
            yield (
                meeting.at(*motion.place, "hinh_thuc"),
                f"{motion.name}: biểu quyết {WORDS[form]}, không phải bỏ phiếu kín hay thẻ đảng "
                "viên.",
            )
