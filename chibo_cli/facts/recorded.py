"""What counts as recorded in a meeting file."""

from chibo_cli.models.base import Table
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord

# Blank these are empty, as no table is; what else is blank is None.
_LISTS_OF_TOPIC = ("presenters", "preparers", "remarks")


def is_recorded(table: Table | None) -> bool:
    """Whether a table holds more than its presenter's name: "không có" does, blank does not."""
    return table is not None and any(
        name != "presenters" and getattr(table, name) is not None for name in table.model_fields_set
    )


def topic_is_blank(meeting: Meeting, record: YearRecord) -> bool:
    """Whether the file surely records nothing at all of a topic: one finding says so."""
    topic = meeting.topic
    if record.has_gap(meeting.path, "chuyen_de"):
        return False
    if topic is None:
        return True
    if topic.approval and (topic.approval.by or topic.approval.date):
        return False
    written = topic.model_fields_set - {"approval"}
    values = {name: getattr(topic, name) for name in written}
    return not any(
        value if name in _LISTS_OF_TOPIC else value is not None for name, value in values.items()
    )


def topic_is_assigned(meeting: Meeting) -> bool:
    """Whether the file names who prepared or presented the topic."""
    topic = meeting.topic
    return topic is not None and bool(topic.preparers or topic.presenters)


def may_have_work_ahead(meeting: Meeting, record: YearRecord) -> bool:
    """Whether the file has tasks or directions for the next month, or may have had directions."""
    review = meeting.month_review
    if meeting.tasks or (review is not None and review.directions is not None):
        return True
    return record.has_gap(meeting.path, "nhiem_vu_chinh_tri")
