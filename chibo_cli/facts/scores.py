"""The score record of a meeting."""

from chibo_cli.models.meeting import Meeting
from chibo_cli.models.score import ScoreRecord
from chibo_cli.record import YearRecord


def score_of(meeting: Meeting, record: YearRecord) -> ScoreRecord | None:
    """The score record of a meeting, by the name of its file or what it says; None without one."""
    named = record.scores.get(meeting.slug)
    if named is not None and named.meeting in (None, meeting.slug):
        return named
    return next((each for each in record.scores.values() if each.meeting == meeting.slug), None)
