"""Bài trình chiếu chuyên đề."""

from collections.abc import Sequence
from datetime import date

from chibo_cli.findings import Finding
from chibo_cli.models.meeting import Meeting
from chibo_cli.papers import Paper, paper_name
from chibo_cli.papers.topics import TopicPaper
from chibo_cli.record import YearRecord
from chibo_cli.slides import has_something_to_show, topic_slides

_SLUG = "trinh-chieu"


def _no_talk(record: YearRecord, meeting: Meeting, day: date | None) -> str | None:
    if has_something_to_show(meeting):
        return None
    return (
        "chuyên đề chưa ghi gì để trình bày; ghi muc_dich, yeu_cau, lien_he, tom_tat vào "
        f"[chuyen_de] của {meeting.path}"
    )


def _talk(
    record: YearRecord, meeting: Meeting, reading: Sequence[Finding], day: date | None
) -> Paper:
    named = meeting.topic is not None and meeting.topic.name
    missing = () if named else ("tên chuyên đề (ten, trong [chuyen_de])",)
    path = record.root / paper_name(record, f"{meeting.slug}-{_SLUG}")
    return Paper(path.with_suffix(".pptx"), topic_slides(record, meeting), missing)


TALK = TopicPaper("bài trình chiếu", _no_talk, _talk)
