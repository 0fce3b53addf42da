"""The commands that a topic needs on its way, as they can be copied."""

from datetime import date

from chibo_cli.facts.meeting_days import last_day_in
from chibo_cli.facts.topic_dates import held_by
from chibo_cli.facts.topics_of_year import YearTopic
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord


def meeting_command(topic: YearTopic, record: YearRecord, command: str, option: str = "") -> str:
    """A command about the meeting of a topic; without a meeting, the one that makes its file."""
    meeting = topic.meeting
    if meeting is None:
        day = _latest_day_to_hold(topic, record)
        return f"chibo new-meeting --loai chuyen_de --ngay {day.isoformat()}"
    words = ["chibo", command, _named(meeting, record), option]
    return " ".join(word for word in words if word)


def _named(meeting: Meeting, record: YearRecord) -> str:
    """The day of a meeting, with its kind where another was held on that day."""
    others = [each for each in record.meetings if each.date == meeting.date]
    kind = f" --loai {meeting.kind}" if len(others) > 1 else ""
    return f"{meeting.date}{kind}"


def _latest_day_to_hold(topic: YearTopic, record: YearRecord) -> date:
    """The end of the planned month or quarter; where that is past or unknown, of this month."""
    latest = held_by(topic, record).day
    if latest is None or latest < record.as_of:
        latest = record.as_of
    return max(last_day_in(record, latest), record.as_of)
