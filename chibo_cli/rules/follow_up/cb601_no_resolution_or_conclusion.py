"""Buổi sinh hoạt thường kỳ kết thúc không có nghị quyết, cũng không có kết luận.

Bàn xong mà không chốt lại thì không ai biết phải làm gì, và tháng sau không có gì để kiểm điểm.
Việc ít thì chỉ cần ghi kết luận của người chủ trì.

Sai:

    nghi_quyet = []

    [ket_luan]
    noi_dung = ""

Đúng:

    nghi_quyet = []

    [ket_luan]
    noi_dung = ["Khởi công đường trục thôn ngày 15/11; hai hộ chưa ký thì chi uỷ gặp riêng."]
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB601",
    severity=Severity.ERROR,
    remedy="buổi ấy có kết luận mà ghi sót thì ghi vào [ket_luan]; không kết luận thì để nguyên, "
    "kỳ tới chốt lại các việc đã bàn.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
)
def no_resolution_or_conclusion(meeting: Meeting, record: YearRecord) -> Hits:
    concluded = meeting.conclusion and (meeting.conclusion.content or meeting.conclusion.number)
    if not (meeting.resolutions or concluded or record.has_gap(meeting.path, "nghi_quyet")):
        yield (
            meeting.at("ket_luan", "noi_dung"),
            f"Buổi {meeting.kind.words} ngày {short_date(meeting.date)} không ghi nghị quyết nào, "
            "cũng không ghi kết luận.",
        )
