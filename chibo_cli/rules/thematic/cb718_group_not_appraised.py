"""Không ghi nhận xét về người, nhóm chuẩn bị chuyên đề.

Một lời nhận xét của chi bộ giúp nhóm sau chuẩn bị tốt hơn, và là căn cứ khi đánh giá đảng viên cuối
năm.

Sai:

    [chuyen_de]
    danh_gia_nhom = ""

Đúng:

    [chuyen_de]
    danh_gia_nhom = "Nhóm chuẩn bị kỹ, số liệu đủ."
"""

from chibo_cli.facts.recorded import topic_is_blank
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import PRACTICE
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import TOPIC_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.thematic.topics import called, has_nobody, topic_of


@meeting_rule(
    "CB718",
    severity=Severity.ADVICE,
    remedy='nếu chi bộ đã nhận xét thì ghi  danh_gia_nhom = "…"  vào [chuyen_de]; nếu chưa thì để '
    "nguyên, kỳ sau nhận xét.",
    basis=PRACTICE,
    kinds=TOPIC_MEETINGS,
    drafts=False,
)
def group_not_appraised(meeting: Meeting, record: YearRecord) -> Hits:
    if has_nobody(meeting, record) or topic_is_blank(meeting, record):
        return
    if topic_of(meeting).group_appraisal is None:
        place = meeting.at("chuyen_de", "danh_gia_nhom")
        yield place, f"{called(meeting)} chưa ghi nhận xét về nhóm chuẩn bị."
