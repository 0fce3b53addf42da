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

from chibo_cli.facts.recorded import topic_is_blank
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import TOPIC_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.dates import day_to_fill_in
from chibo_cli.rules.thematic.topics import called, topic_of
from chibo_cli.vietnamese import month_after


@meeting_rule(
    "CB717",
    severity=Severity.WARNING,
    remedy="nếu đã gửi, đã báo cáo thì ghi ngày ở hoan_chinh, bao_cao_cap_tren trong [chuyen_de]; "
    "nếu chưa thì làm rồi ghi đúng ngày làm.",
    kinds=TOPIC_MEETINGS,
    drafts=False,
)
def final_text_not_sent(meeting: Meeting, record: YearRecord) -> Hits:
    if record.as_of < month_after(meeting.date) - timedelta(days=1):
        return
    topic = topic_of(meeting)
    if topic_is_blank(meeting, record):
        return
    if topic.completed_on is None:
        yield (
            meeting.at("chuyen_de", "hoan_chinh"),
            f"{called(meeting)} chưa ghi ngày gửi bản hoàn chỉnh cho đảng viên.",
            f"nếu đã gửi thì ghi  hoan_chinh = {day_to_fill_in(meeting)}  (ngày gửi) vào "
            "[chuyen_de]; nếu chưa thì gửi rồi ghi đúng ngày ấy.",
        )
    if topic.reported_to_superior_on is None:
        yield (
            meeting.at("chuyen_de", "bao_cao_cap_tren"),
            f"{called(meeting)} chưa ghi ngày báo cáo cấp trên.",
            f"nếu đã báo cáo thì ghi  bao_cao_cap_tren = {day_to_fill_in(meeting)}  (ngày báo cáo) "
            "vào [chuyen_de]; nếu chưa thì báo cáo rồi ghi đúng ngày ấy.",
        )
