"""The order of the monthly meetings, which sheets follow."""

from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord


def next_monthly_meeting(meeting: Meeting, record: YearRecord) -> Meeting | None:
    """The finished monthly meeting held next after this one; None before it is held."""
    later = (
        each
        for each in record.meetings
        if each.kind.is_monthly and each.is_finished and each.date > meeting.date
    )
    return next(later, None)


def monthly_meeting_before(meeting: Meeting, record: YearRecord) -> Meeting | None:
    """The finished monthly meeting of the year held last before this one; None for the first."""
    earlier = (
        each
        for each in reversed(record.meetings)
        if each.kind.is_monthly and each.is_finished and each.date < meeting.date
    )
    return next(earlier, None)
