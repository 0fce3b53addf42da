"""The day of the month a meeting is fixed for."""

from datetime import date, timedelta

from chibo_cli.models.meeting import Meeting
from chibo_cli.vietnamese import month_after


def day_fixed_for(meeting: Meeting, day_of_month: int) -> date:
    """That day of the month a meeting counts for; the last day of a shorter month."""
    last = month_after(meeting.month) - timedelta(days=1)
    return last.replace(day=min(day_of_month, last.day))
