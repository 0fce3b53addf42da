"""By when a topic must be drafted, sent and held: what the files or the guideline say."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from chibo_cli.facts.topics_of_year import YearTopic, last_day_of_quarter
from chibo_cli.record import YearRecord


@dataclass(frozen=True)
class Due:
    """A day by which something is to be done, and where it comes from; no day is ever made up."""

    day: date | None = None
    words: str = ""


def draft_due(topic: YearTopic, record: YearRecord) -> Due:
    """By when the draft is ready: as the plan says, else in time to be sent."""
    if topic.planned and topic.planned.draft_due:
        return Due(topic.planned.draft_due, "hạn xong dự thảo")
    return sent_by(topic, record)


def sent_by(topic: YearTopic, record: YearRecord) -> Due:
    """By when the draft is sent: the days before the meeting that the guideline has, else before.

    A guideline without a number of days only asks that it be sent before the meeting.
    """
    meeting = topic.meeting
    days = record.guideline.documents_days_before
    if meeting and days:
        return Due(meeting.date - timedelta(days), f"trước ngày họp {days} ngày")
    held = held_by(topic, record)
    if meeting:
        return Due(held.day, "trước buổi họp")
    return Due(held.day, f"trước buổi họp; {held.words}" if held.day else "trước buổi họp")


def held_by(topic: YearTopic, record: YearRecord) -> Due:
    """The day of the meeting; without one the end of the planned month, else of the quarter."""
    if topic.meeting:
        return Due(topic.meeting.date, "ngày họp")
    month = topic.planned.month if topic.planned else None
    if month:
        last = date(record.year, month, monthrange(record.year, month)[1])
        return Due(last, f"hết tháng {month}")
    quarter = topic.planned_quarter
    return (
        Due(last_day_of_quarter(record.year, quarter), f"hết quý {quarter}") if quarter else Due()
    )


def quarter_is_over(topic: YearTopic, record: YearRecord) -> bool:
    """Whether the quarter a topic was planned for is over on the day the record speaks for."""
    quarter = topic.planned_quarter
    return quarter is not None and last_day_of_quarter(record.year, quarter) < record.as_of
