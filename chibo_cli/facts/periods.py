"""The months and quarters that meetings count for."""

from chibo_cli.record import YearRecord


def periods_are_certain(record: YearRecord) -> bool:
    """Whether no meeting of the year lost the month or quarter that its file gave it (`ky`)."""
    return not any(record.has_gap(meeting.path, "ky") for meeting in record.meetings)
