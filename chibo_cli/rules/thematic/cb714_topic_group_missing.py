"""Chuyên đề không ghi thuộc nhóm vấn đề nào, hoặc ghi nhóm ngoài danh sách.

Hướng dẫn nêu các nhóm vấn đề để chọn chuyên đề. Ghi nhóm thì cuối năm thấy ngay nhóm nào làm nhiều,
nhóm nào bỏ trống.

Sai:

    [chuyen_de]
    nhom = ""

Đúng:

    [chuyen_de]
    nhom = "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"
"""

import re

from chibo_cli.facts.recorded import topic_is_blank
from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import TOPIC_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.thematic.topics import called, topic_of
from chibo_cli.vietnamese import unaccented


@meeting_rule(
    "CB714",
    severity=Severity.ADVICE,
    remedy='ghi  nhom = "…"  vào [chuyen_de], đúng như tên nhóm trong hướng dẫn chi bộ đang theo.',
    kinds=TOPIC_MEETINGS,
    drafts=False,
    value="nhom_chuyen_de",
)
def topic_group_missing(meeting: Meeting, record: YearRecord) -> Hits:
    group = topic_of(meeting).topic_group
    place = meeting.at("chuyen_de", "nhom")
    if topic_is_blank(meeting, record):
        return
    if group is None:
        yield place, f"{called(meeting)} chưa ghi nhóm vấn đề."
    elif record.guideline.topic_groups_are_whole and not _is_known(group, record):
        named = record.guideline.short_citation
        yield place, f"Nhóm «{group}» không có trong các nhóm vấn đề theo {named}."


def _is_known(group: str, record: YearRecord) -> bool:
    groups = record.guideline.topic_groups or ()
    known = {_key(each.name) for each in groups} | {each.code for each in groups}
    return group in known or _key(group) in known


def _key(name: str) -> str:
    """The words of a name, however it is spelt or punctuated."""
    return " ".join(re.findall(r"\w+", unaccented(name)))
