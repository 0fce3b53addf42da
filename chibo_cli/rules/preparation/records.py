"""What a file records of the preparation of its meeting."""

from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord


def is_unprepared(meeting: Meeting, record: YearRecord) -> bool:
    """Whether the file surely records none of the preparations the rules of this family ask for.

    One finding says so of a monthly meeting.
    """
    prepared = meeting.preparation
    if record.has_gap(meeting.path, "chuan_bi"):
        return False
    return prepared is None or not (
        prepared.preparers
        or prepared.documents_sent
        or prepared.posted
        or prepared.drafted
        or prepared.key_points is not None
        or (prepared.notice and prepared.notice.date)
        or (prepared.consultation and prepared.consultation.date)
    )
