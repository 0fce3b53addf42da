"""Buổi chuyên đề thiếu một bước: mục đích, yêu cầu hoặc tiếp thu ý kiến.

Bí thư nêu mục đích, yêu cầu để cả buổi bàn đúng việc; người được phân công tiếp thu ý kiến để hoàn
chỉnh chuyên đề. Không có ý kiến nào phải tiếp thu thì ghi "không có".

Sai:

    [chuyen_de]
    muc_dich = ""
    tiep_thu = ""

Đúng:

    [chuyen_de]
    muc_dich = "Thống nhất việc nêu gương."
    tiep_thu = "không có"
"""

from chibo_cli.facts.recorded import topic_is_blank
from chibo_cli.facts.speaking import topic_is_undiscussed
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import TOPIC_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.thematic.topics import called, topic_of, was_left_out
from chibo_cli.vietnamese import listed


@meeting_rule(
    "CB710",
    severity=Severity.WARNING,
    remedy="phần nào đã nêu thì ghi ở muc_dich, yeu_cau, tiep_thu trong [chuyen_de]; phần nào "
    "không nêu thì để nguyên, kỳ sau nêu.",
    kinds=TOPIC_MEETINGS,
    drafts=False,
)
def topic_step_missing(meeting: Meeting, record: YearRecord) -> Hits:
    topic = topic_of(meeting)
    steps = {
        "muc_dich": ("mục đích", topic.purpose),
        "yeu_cau": ("yêu cầu", topic.requirement),
        "tiep_thu": ("việc tiếp thu ý kiến", topic.accepted_points),
    }
    missing = {
        key: words
        for key, (words, recorded) in steps.items()
        if recorded is None and not was_left_out(key, meeting, record)
    }
    if topic_is_undiscussed(meeting, record):
        missing.pop("tiep_thu", None)  # nobody said what could be taken in: CB711
    if missing and not topic_is_blank(meeting, record):
        yield (
            meeting.at("chuyen_de", next(iter(missing))),
            f"{called(meeting)} chưa ghi {listed(missing.values())}.",
            f"nếu buổi họp đã nêu thì ghi {listed(missing)} vào [chuyen_de]; nếu không thì để "
            "nguyên, kỳ sau nêu.",
        )
