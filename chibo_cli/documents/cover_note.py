"""Phiếu gửi dự thảo chuyên đề cho đảng viên."""

from collections.abc import Sequence
from datetime import date

from chibo_cli.documents import Context, document
from chibo_cli.documents.letterhead import (
    draft_note,
    letterhead,
    named,
    period_in_words,
    signer_on,
)
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.blocks import Approval, Topic
from chibo_cli.record import YearRecord


@document("phieu-gui", "Phiếu gửi dự thảo chuyên đề")
def cover_note(
    record: YearRecord, meeting: Meeting, missing: Sequence[str], topic: Topic, day: date
) -> Context:
    """The values of the note that goes with a draft; it carries no number."""
    signer, office = signer_on(record, day)
    return {
        **meeting.model_dump(by_alias=True),
        **letterhead(record, day),
        **draft_note(missing),
        "ky_hop": period_in_words(meeting),
        "chuyen_de": topic_values(record, topic),
        "duyet": approval_of(topic),
        "nguoi_chuan_bi": named(record, meeting, topic.preparers),
        "cau_hoi": meeting.preparation.questions if meeting.preparation else None,
        "noi_nhan": ["Các đồng chí đảng viên"],
        "nguoi_ky": signer,
        "chuc_vu_ky": office,
    }


def topic_values(record: YearRecord, topic: Topic) -> Context:
    """A topic as it is recorded, with the name of its group."""
    group = record.guideline.topic_group_called(topic.topic_group)
    return {**topic.model_dump(by_alias=True), "nhom": group}


def approval_of(topic: Topic) -> Context:
    """Who approved the draft and when, as far as it is recorded."""
    return (topic.approval or Approval.model_validate({})).model_dump(by_alias=True)
