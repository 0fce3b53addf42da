"""Giờ của phần chuyên đề không hợp lý, hoặc ở ngoài giờ của buổi sinh hoạt.

Buổi kết hợp làm hai phần lần lượt; thời lượng từng phần được tính từ các giờ này.

Sai:

    loai = "ket_hop"
    bat_dau = "19:30"
    ket_thuc = "21:15"

    [chuyen_de]
    bat_dau = "20:30"
    ket_thuc = "21:45"

Đúng:

    loai = "ket_hop"
    bat_dau = "19:30"
    ket_thuc = "21:45"

    [chuyen_de]
    bat_dau = "20:30"
    ket_thuc = "21:30"
"""

from datetime import time, timedelta

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule


@meeting_rule(
    "CB030",
    severity=Severity.ERROR,
    remedy="sửa bat_dau, ket_thuc của [chuyen_de] hoặc của cả buổi; giờ ghi theo 24 giờ.",
    basis=SELF_CONTRADICTION,
)
def topic_outside_meeting(meeting: Meeting, record: YearRecord) -> Hits:
    if meeting.topic is None:
        return
    begin, end = meeting.topic.started_at, meeting.topic.ended_at
    for key, words, moment in (("bat_dau", "bắt đầu", begin), ("ket_thuc", "kết thúc", end)):
        if moment is not None and (limit := _limit_broken(moment, meeting)):
            yield (
                meeting.at("chuyen_de", key),
                f"Phần chuyên đề {words} lúc {moment:%H:%M}, {limit}.",
            )
    if begin is not None and end is not None and end <= begin:
        yield (
            meeting.at("chuyen_de", "ket_thuc"),
            f"Phần chuyên đề bắt đầu lúc {begin:%H:%M} nhưng kết thúc lúc {end:%H:%M}.",
        )


def _limit_broken(moment: time, meeting: Meeting) -> str | None:
    if meeting.duration is not None and meeting.duration <= timedelta(0):
        return None
    if meeting.started_at is not None and moment < meeting.started_at:
        return f"trước khi buổi sinh hoạt bắt đầu ({meeting.started_at:%H:%M})"
    if meeting.ended_at is not None and moment > meeting.ended_at:
        return f"sau khi buổi sinh hoạt kết thúc ({meeting.ended_at:%H:%M})"
    return None
