"""Dự thảo chuyên đề chưa được chi uỷ hoặc bí thư thông qua.

Dự thảo được thông qua trước thì nội dung đúng hướng, sát việc của chi bộ; đảng viên nhận được một
bản đã duyệt chứ không phải bản viết vội.

Sai:

    # tệp 2026/2026-11-26-chuyen-de.toml

    loai = "chuyen_de"
    ngay = 2026-11-26
    trang_thai = "hoan_thanh"

    [chuyen_de]
    ten = "Giữ sạch đường làng, ngõ xóm"

Đúng:

    # tệp 2026/2026-11-26-chuyen-de.toml

    loai = "chuyen_de"
    ngay = 2026-11-26
    trang_thai = "hoan_thanh"

    [chuyen_de]
    ten = "Giữ sạch đường làng, ngõ xóm"
    duyet.boi = "bi_thu"
    duyet.ngay = 2026-11-20
"""

from chibo_cli.facts.recorded import topic_is_blank
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import TOPIC_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.dates import day_to_fill_in
from chibo_cli.rules.thematic.topics import called, topic_of


@meeting_rule(
    "CB705",
    severity=Severity.ERROR,
    remedy="nếu dự thảo đã được thông qua thì ghi duyet.boi và duyet.ngay vào [chuyen_de]; nếu "
    "chưa thì để nguyên, kỳ sau thông qua trước khi gửi.",
    kinds=TOPIC_MEETINGS,
    drafts=False,
)
def draft_not_approved(meeting: Meeting, record: YearRecord) -> Hits:
    approval = topic_of(meeting).approval
    if (approval and (approval.by or approval.date)) or topic_is_blank(meeting, record):
        return
    who, line = "bí thư", 'duyet.boi = "bi_thu"'
    if record.roster.has_committee_on(meeting.date):
        who, line = "chi uỷ hoặc bí thư", 'duyet.boi = "chi_uy"  (hoặc "bi_thu")'
    yield (
        meeting.at("chuyen_de", "duyet"),
        f"{called(meeting)} chưa ghi ai thông qua dự thảo, ngày nào.",
        f"nếu {who} đã thông qua dự thảo thì ghi  {line}  và  duyet.ngay = "
        f"{day_to_fill_in(meeting)}  vào [chuyen_de]; nếu chưa thì để nguyên, kỳ sau thông qua "
        "trước khi gửi.",
    )
