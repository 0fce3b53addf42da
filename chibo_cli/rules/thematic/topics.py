"""The topic of a meeting, and how findings call it."""

from chibo_cli.facts.recorded import topic_is_assigned
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.blocks import Topic
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date


def topic_of(meeting: Meeting) -> Topic:
    """The table `[chuyen_de]` of a meeting; where there is none, one with nothing recorded."""
    return meeting.topic or Topic.model_validate({})


def was_left_out(key: str, meeting: Meeting, record: YearRecord) -> bool:
    """Whether this key of `[chuyen_de]` stands in the file but could not be read."""
    left_out = record.left_out.get(meeting.path, ())
    return any(place[:2] == ("chuyen_de", key) for place in left_out)


def has_nobody(meeting: Meeting, record: YearRecord) -> bool:
    """Whether the file names nobody who prepared or presented the topic."""
    if topic_is_assigned(meeting):
        return False
    return not was_left_out("nguoi_trinh_bay", meeting, record)


def called(meeting: Meeting) -> str:
    """`Chuyên đề của buổi ngày 19/11/2026`."""
    return f"Chuyên đề của buổi ngày {short_date(meeting.date)}"
