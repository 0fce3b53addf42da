"""The topics of a year: those of the plan with the meetings that treated them, and others held."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from chibo_cli.facts.likeness import same_topic
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.plan import PlannedTopic
from chibo_cli.record import YearRecord


@dataclass(frozen=True)
class YearTopic:
    """A topic as planned, as held or to be held in a meeting, or both.

    `index` is its place among the topics of the plan, None for one that was not planned.
    """

    index: int | None
    planned: PlannedTopic | None
    meeting: Meeting | None

    @property
    def name(self) -> str | None:
        """What it is called in the plan, else in the meeting."""
        held = self.meeting and self.meeting.topic and self.meeting.topic.name
        return (self.planned and self.planned.name) or held or None

    @property
    def preparers(self) -> tuple[str, ...]:
        """Who prepares it: as the meeting says, else as planned."""
        topic = self.meeting.topic if self.meeting else None
        if topic and topic.preparers:
            return topic.preparers
        return self.planned.preparers if self.planned else ()

    @property
    def quarter(self) -> int | None:
        """The quarter its meeting counts for, else the planned one; None where none is known."""
        return self.meeting.quarter if self.meeting else self.planned_quarter

    @property
    def planned_quarter(self) -> int | None:
        """The quarter the plan gives it, itself or by its month."""
        if self.planned is None:
            return None
        month = self.planned.month
        return self.planned.quarter or (month and (month + 2) // 3)


def topics_of_year(record: YearRecord) -> tuple[YearTopic, ...]:
    """The topics of the plan in its order, each with its meeting, then those only held, by date.

    A meeting belongs to the planned topic of its name; one without a name, or of a topic planned
    without a name, to the only one left in its quarter.
    """
    planned = tuple(record.plan.planned_topics) if record.plan else ()
    meetings = meetings_with_topic(record)
    found = _by_name(planned, meetings)
    found |= _by_quarter(planned, meetings, found)
    taken = {id(meeting) for meeting in found.values()}
    return (
        *(YearTopic(index, each, found.get(index)) for index, each in enumerate(planned)),
        *(YearTopic(None, None, each) for each in meetings if id(each) not in taken),
    )


def meetings_with_topic(record: YearRecord) -> tuple[Meeting, ...]:
    """The thematic and combined meetings that count for the year, in order.

    One held after the new year may make up for a quarter of this year.
    """
    later = record.following.meetings if record.following else ()
    return tuple(
        meeting
        for meeting in (*record.meetings, *later)
        if meeting.kind.has_topic and meeting.year == record.year
    )


def last_day_of_quarter(year: int, quarter: int) -> date:
    """The day a quarter ends: 2026, 1 gives 2026-03-31."""
    return date(year, 3 * quarter, 30 if quarter in (2, 3) else 31)


def _by_name(planned: Sequence[PlannedTopic], meetings: Sequence[Meeting]) -> dict[int, Meeting]:
    found: dict[int, Meeting] = {}
    for index, topic in enumerate(planned):
        free = [m for m in meetings if not any(m is taken for taken in found.values())]
        like = [m for m in free if topic.name and _is_called(m, topic.name)]
        quarter = YearTopic(index, topic, None).planned_quarter
        own = [m for m in like if m.quarter == quarter]
        for meeting in (own or like)[:1]:
            found[index] = meeting
    return found


def _by_quarter(
    planned: Sequence[PlannedTopic], meetings: Sequence[Meeting], found: dict[int, Meeting]
) -> dict[int, Meeting]:
    more: dict[int, Meeting] = {}
    for quarter in range(1, 5):
        topics = [
            index
            for index, topic in enumerate(planned)
            if index not in found and YearTopic(index, topic, None).planned_quarter == quarter
        ]
        free = list(_free(meetings, found, quarter))
        if len(topics) == len(free) == 1 and not (planned[topics[0]].name and _name(free[0])):
            more[topics[0]] = free[0]
    return more


def _free(
    meetings: Sequence[Meeting], found: dict[int, Meeting], quarter: int
) -> Iterator[Meeting]:
    taken = {id(meeting) for meeting in found.values()}
    return (m for m in meetings if m.quarter == quarter and id(m) not in taken)


def _is_called(meeting: Meeting, name: str) -> bool:
    held = _name(meeting)
    return held is not None and same_topic(held, name)


def _name(meeting: Meeting) -> str | None:
    return meeting.topic.name if meeting.topic else None
