"""What earlier meetings left open, as working papers list it for a meeting to come."""

from chibo_cli.documents import Context
from chibo_cli.ledger import earlier_petitions, earlier_tasks
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord

_STEPS = ("ra_soat", "kien_nghi", "tra_loi_kien_nghi")


def takes_up_open_matters(meeting: Meeting) -> bool:
    """Whether the meeting asks after what is open: monthly ones, those of the chi uỷ before them,
    and any other whose agenda says so."""
    announced = {item.step for item in meeting.agenda}
    return meeting.kind.is_monthly or meeting.is_committee or bool(announced & set(_STEPS))


def open_tasks(record: YearRecord, meeting: Meeting) -> list[Context]:
    """The tasks of earlier meetings still open; `cham` is how many days late on the day."""
    if not takes_up_open_matters(meeting):
        return []
    return [
        {
            **tracked.task.model_dump(by_alias=True),
            "ma": tracked.reference,
            "han": tracked.due,
            "cham": tracked.days_late(meeting.date),
            "ngay_giao": tracked.meeting.date,
        }
        for tracked in earlier_tasks(record, meeting).values()
        if tracked.is_open
    ]


def open_petitions(record: YearRecord, meeting: Meeting) -> list[Context]:
    """The petitions of earlier meetings without their answer; `cham` as for tasks."""
    if not takes_up_open_matters(meeting):
        return []
    return [
        {
            **tracked.petition.model_dump(by_alias=True),
            "ma": tracked.reference,
            "cham": tracked.days_late(meeting.date),
            "ngay_nhan": tracked.meeting.date,
        }
        for tracked in earlier_petitions(record, meeting).values()
        if tracked.is_open
    ]
