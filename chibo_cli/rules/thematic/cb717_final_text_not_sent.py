"""Không ghi việc gửi bản chuyên đề hoàn chỉnh cho đảng viên, báo cáo cấp trên.

Sau buổi họp, chuyên đề được hoàn chỉnh theo ý kiến đã tiếp thu, gửi đảng viên nghiên cứu và báo cáo
cấp trên. Hết tháng mà chưa ghi thì việc này thường đã bị quên.

Sai:

    # tệp 2026/2026-11-26-chuyen-de.toml

    loai = "chuyen_de"
    ngay = 2026-11-26
    trang_thai = "hoan_thanh"

    [chuyen_de]
    ten = "Giữ sạch đường làng, ngõ xóm"
    hoan_chinh = 2026-11-28

Đúng:

    # tệp 2026/2026-11-26-chuyen-de.toml

    loai = "chuyen_de"
    ngay = 2026-11-26
    trang_thai = "hoan_thanh"

    [chuyen_de]
    ten = "Giữ sạch đường làng, ngõ xóm"
    hoan_chinh = 2026-11-28
    bao_cao_cap_tren = 2026-11-29
"""

from datetime import timedelta

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import TOPIC_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.thematic.topics import called, topic_of
from chibo_cli.vietnamese import month_after


@meeting_rule(
    "CB717",
    severity=Severity.WARNING,
    remedy="ghi ngày vào hoan_chinh và bao_cao_cap_tren trong [chuyen_de].",
    kinds=TOPIC_MEETINGS,
    drafts=False,
)
def final_text_not_sent(meeting: Meeting, record: YearRecord) -> Hits:
    if record.as_of < month_after(meeting.date) - timedelta(days=1):
        return
    topic = topic_of(meeting)
    if topic.completed_on is None:
        place = meeting.at("chuyen_de", "hoan_chinh")
        yield place, f"{called(meeting)} chưa ghi ngày gửi bản hoàn chỉnh cho đảng viên."
    if topic.reported_to_superior_on is None:
        place = meeting.at("chuyen_de", "bao_cao_cap_tren")
        yield place, f"{called(meeting)} chưa ghi ngày báo cáo cấp trên."
