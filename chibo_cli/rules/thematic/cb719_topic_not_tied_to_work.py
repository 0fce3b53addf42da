"""Chuyên đề không ghi gắn với việc gì của chi bộ.

Chuyên đề có ích khi bắt đầu từ một việc thật của thôn, của cơ quan; thiếu liên hệ thì dễ thành bài
đọc chung, họp ở đâu cũng giống nhau.

Sai:

    [chuyen_de]
    lien_he = ""

Đúng:

    [chuyen_de]
    lien_he = "Đường trục thôn khởi công tháng 11."
"""

from chibo_cli.facts.recorded import topic_is_blank
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import TOPIC_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.thematic.topics import called, topic_of


@meeting_rule(
    "CB719",
    severity=Severity.ADVICE,
    remedy='nếu buổi họp có liên hệ thì ghi  lien_he = "…"  vào [chuyen_de], chuyên đề giúp việc '
    "nào của chi bộ; nếu không thì để nguyên, kỳ sau liên hệ.",
    kinds=TOPIC_MEETINGS,
    drafts=False,
)
def topic_not_tied_to_work(meeting: Meeting, record: YearRecord) -> Hits:
    if topic_of(meeting).practical_link is None and not topic_is_blank(meeting, record):
        place = meeting.at("chuyen_de", "lien_he")
        yield place, f"{called(meeting)} chưa ghi liên hệ với công việc của chi bộ."
