"""Meetings in which the members had no voice."""

from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.facts.recorded import is_recorded
from chibo_cli.facts.remembering import remembered
from chibo_cli.facts.speaking import certain_speakers, presenters
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord


@remembered
def is_only_read_out(meeting: Meeting, record: YearRecord) -> bool:
    """Whether a monthly meeting surely only made papers or current affairs known.

    One finding says so: it is needless to tell of each part that was left out.
    """
    block = meeting.political_block
    if not meeting.kind.is_monthly or block is None:
        return False
    if not (block.papers or block.current_affairs):
        return False
    if meeting.tasks or meeting.task_reviews or is_recorded(meeting.month_review):
        return False
    unknown = record.has_gap(meeting.path, "nhiem_vu", "ra_soat", "nhiem_vu_chinh_tri")
    return not unknown and certain_speakers(meeting, record) == frozenset()


@remembered
def only_leaders_spoke(meeting: Meeting, record: YearRecord) -> bool:
    """Whether surely nobody spoke but the chair and the presenters, though others may have."""
    spoke = certain_speakers(meeting, record)
    leading = presenters(meeting) | {meeting.chair}
    if spoke is None or spoke - leading:
        return False
    counted = certain_attendance(meeting, record)
    return counted is None or not leading >= set(counted.present)
