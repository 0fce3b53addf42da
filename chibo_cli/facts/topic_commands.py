"""The commands that a topic needs on its way, as they can be copied."""

from datetime import date

from chibo_cli.facts.topics_of_year import YearTopic
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord


def meeting_command(topic: YearTopic, record: YearRecord, command: str, option: str = "") -> str:
    """A command about the meeting of a topic; without a meeting, the one that makes its file."""
    meeting = topic.meeting
    if meeting is None:
        return f"chibo new-meeting {_month_to_hold(topic, record):%Y-%m} --loai chuyen_de"
    words = ["chibo", command, _named(meeting, record), option]
    return " ".join(word for word in words if word)


def _named(meeting: Meeting, record: YearRecord) -> str:
    """The day of a meeting, with its kind where another was held on that day."""
    others = [each for each in record.meetings if each.date == meeting.date]
    kind = f" --loai {meeting.kind}" if len(others) > 1 else ""
    return f"{meeting.date}{kind}"


def _month_to_hold(topic: YearTopic, record: YearRecord) -> date:
    """The month planned; where that is past, or only a quarter planned, the first one open."""
    quarter = topic.planned_quarter
    month = (topic.planned and topic.planned.month) or (3 * quarter - 2 if quarter else 1)
    planned = date(record.year, month, 1)
    return max(planned, record.as_of.replace(day=1))
