"""The review of the month's work."""

from chibo_cli.models.meeting import Meeting


def is_reviewed(meeting: Meeting) -> bool:
    """Whether results, strengths or weaknesses were recorded, be it as none."""
    review = meeting.month_review
    if review is None:
        return False
    return (review.results, review.strengths, review.weaknesses) != (None, None, None)
