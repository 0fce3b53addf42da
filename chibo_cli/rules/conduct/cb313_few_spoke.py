"""Ít đảng viên có mặt phát biểu.

Nhiều người nói thì nghị quyết mới là của cả chi bộ. Tỷ lệ này lấy theo biểu mẫu của địa phương, chỉ
để chi bộ tự xem mình.

Sai:

    # tệp chibo.toml
    [quy_uoc]
    huong_dan = "hd42-2025"

Đúng:

    [[y_kien]]
    nguoi = "Phạm Thị Dung"
    noi_dung = "Hai hộ đầu thôn cần gặp riêng."

    [[y_kien]]
    nguoi = "Lê Văn Cường"
    noi_dung = "Đo đất vào sáng thứ Bảy."

    [[y_kien]]
    nguoi = "Mai Thị Nhung"
    noi_dung = "Xin góp công ngày khởi công."

    # tệp chibo.toml
    [quy_uoc]
    huong_dan = "hd42-2025"
"""

from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.facts.speaking import members_who_spoke, speaking_rate
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import MONTHLY_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.conduct.silence import only_leaders_spoke


@meeting_rule(
    "CB313",
    severity=Severity.ADVICE,
    remedy="ý kiến nào ghi sót thì thêm vào [[y_kien]]; đủ rồi thì để nguyên, kỳ sau gợi ý thêm "
    "người nói.",
    kinds=MONTHLY_MEETINGS,
    drafts=False,
    value="ti_le_phat_bieu",
)
def few_spoke(meeting: Meeting, record: YearRecord) -> Hits:
    asked = record.guideline.speaking_rate
    if asked is None or only_leaders_spoke(meeting, record):
        return
    rate = speaking_rate(meeting, record)
    if rate is None or asked.is_met_by(rate):
        return
    spoke, counted = members_who_spoke(meeting, record), certain_attendance(meeting, record)
    if spoke is not None and counted is not None:
        figures = f"{len(spoke)} trong {len(counted.present)} đồng chí có mặt có ý kiến"
        yield meeting.at("y_kien"), f"{figures}; hướng dẫn nêu {asked.words}."
