"""Họp trực tuyến mà không ghi căn cứ hoặc nền tảng.

Sinh hoạt trực tuyến mới là thí điểm, chỉ cho nơi phần lớn đảng viên không về một chỗ được. Ghi văn
bản cho phép và nền tảng đã dùng để buổi họp ấy được công nhận.

Sai:

    hinh_thuc = "truc_tuyen"

Đúng:

    hinh_thuc = "truc_tuyen"
    can_cu_truc_tuyen = "Công văn số 41-CV/ĐU, ngày 02/11/2026"
    nen_tang = "hệ thống họp trực tuyến của xã"
"""

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import ONLINE_MEETINGS
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.kinds import MeetingForm
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.rules import CELL_MEETINGS, Hits, meeting_rule


@meeting_rule(
    "CB321",
    severity=Severity.WARNING,
    remedy="có văn bản cho phép thì ghi can_cu_truc_tuyen ở đầu tệp, không có thì để nguyên; ghi "
    "nen_tang đã dùng.",
    basis=ONLINE_MEETINGS,
    kinds=CELL_MEETINGS,
    drafts=False,
)
def online_without_basis(meeting: Meeting, record: YearRecord) -> Hits:
    if meeting.form is None or meeting.form is MeetingForm.IN_PERSON:
        return
    form = WORDS[meeting.form]
    if not meeting.online_basis:
        yield (
            meeting.at("can_cu_truc_tuyen"),
            f"Họp {form} mà không ghi văn bản cho phép.",
            'nếu có văn bản cho phép thì ghi số, ngày:  can_cu_truc_tuyen = "…"  ở đầu tệp; nếu '
            "không thì để nguyên, kỳ sau hỏi cấp trên trước khi họp.",
        )
    if not meeting.platform:
        yield (
            meeting.at("nen_tang"),
            f"Họp {form} mà không ghi nền tảng đã dùng.",
            'ghi nền tảng đã dùng:  nen_tang = "…"  ở đầu tệp.',
        )
