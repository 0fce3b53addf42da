"""What a meeting to come takes over from earlier meetings, the year's plan and the superior."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from chibo_cli.facts.members_ahead import members_ahead
from chibo_cli.facts.topics_of_year import YearTopic, topics_of_year
from chibo_cli.ledger import (
    TrackedPetition,
    TrackedTask,
    Unfollowed,
    petitions,
    tasks,
    unfollowed_petitions,
    unfollowed_tasks,
)
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.plan import Orientations
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import month_after


@dataclass(frozen=True)
class Carried:
    """What the file of a meeting recalls.

    `tasks` and `petitions` are all that are open, for the meetings that ask after them;
    `unfollowed` those without a number, which no meeting can name. `topic` is the one treated now,
    `topics` are all of the plan still to be treated by the end of the quarter. `last` is the
    monthly meeting before; `unfinished` are the meetings before that may still set tasks.
    """

    tasks: tuple[TrackedTask, ...] = ()
    petitions: tuple[TrackedPetition, ...] = ()
    unfollowed: tuple[Unfollowed, ...] = ()
    last: Meeting | None = None
    unfinished: tuple[Meeting, ...] = ()
    topic: YearTopic | None = None
    topics: tuple[YearTopic, ...] = ()
    orientations: Orientations | None = None
    members_ahead: tuple[str, ...] = ()


def carried_to(record: YearRecord, kind: MeetingKind, day: date) -> Carried:
    """What a meeting of that kind takes over on a day."""
    before = tuple(held for held in record.all_meetings if held.date < day)
    monthly = [held for held in before if held.kind.is_monthly]
    month = day.replace(day=1)
    if kind is MeetingKind.COMMITTEE and any(held.month == month for held in monthly):
        month = month_after(month)  # it prepares the cell's next meeting
    topics = tuple(_topics_ahead(record, day))
    carried = Carried(
        topic=_topic_of(topics, record, kind, day) if kind.has_topic else None,
        topics=topics,
        orientations=record.orientations.get(f"{month:%Y-%m}"),
    )
    if not kind.is_monthly and kind is not MeetingKind.COMMITTEE:
        return carried
    last = monthly[-1] if monthly else None
    return replace(
        carried,
        tasks=tuple(each for each in tasks(before).values() if each.is_open),
        petitions=tuple(each for each in petitions(before).values() if each.is_open),
        unfollowed=(*unfollowed_tasks(before), *unfollowed_petitions(before)),
        last=last,
        unfinished=tuple(held for held in before if not held.is_finished),
        members_ahead=members_ahead(record, day, since=last.date if last else day),
    )


def _topics_ahead(record: YearRecord, day: date) -> Iterator[YearTopic]:
    """The topics of the plan not treated before a day, up to its quarter, in the plan's order."""
    for topic in topics_of_year(record):
        if topic.planned is None or (topic.meeting and topic.meeting.date < day):
            continue
        quarter = topic.planned_quarter
        if quarter is None or quarter > _quarter(day):
            continue
        if not record.skipping(f"{record.year}-Q{quarter}"):
            yield topic


def _topic_of(
    topics: tuple[YearTopic, ...], record: YearRecord, kind: MeetingKind, day: date
) -> YearTopic | None:
    """The topic planned for the month, else one to make up for, else the one of the quarter."""
    of_month = [each for each in topics if each.planned and each.planned.month == day.month]
    of_quarter = [each for each in topics if each.planned_quarter == _quarter(day)]
    missed = [
        each
        for each in topics
        if (quarter := each.planned_quarter)
        and quarter < _quarter(day)
        and not record.with_topic(quarter)
        and kind is MeetingKind.THEMATIC
    ]
    return next(iter(of_month or missed or of_quarter), None)


def _quarter(day: date) -> int:
    return (day.month + 2) // 3
