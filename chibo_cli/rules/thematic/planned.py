"""The topics of the year's plan, with the quarter each was planned for."""

from collections.abc import Iterator
from dataclasses import dataclass

from chibo_cli.facts.likeness import same_topic
from chibo_cli.findings import Location
from chibo_cli.record import YearRecord
from chibo_cli.rules.thematic.topics import topic_of


@dataclass(frozen=True)
class PlannedFor:
    """A named topic of the plan, its quarter, who was to prepare it, and where it stands."""

    name: str
    quarter: int
    preparers: tuple[str, ...]
    place: Location


def planned_topics(record: YearRecord) -> Iterator[PlannedFor]:
    """The topics of the plan that have a name and a quarter, in its order."""
    if record.plan is None or record.has_gap(record.plan.path, "chuyen_de_nam"):
        return
    for index, planned in enumerate(record.plan.planned_topics):
        quarter = planned.quarter or (planned.month and (planned.month + 2) // 3)
        if planned.name and quarter:
            place = record.plan.at("chuyen_de_nam", index)
            yield PlannedFor(planned.name, quarter, planned.preparers, place)


def topics_not_held(record: YearRecord) -> Iterator[PlannedFor]:
    """The topics of the plan that no meeting of the year or for it had, whatever their quarter."""
    held = (*record.meetings, *(meeting for _, meeting in record.counted))
    names = [topic_of(m).name or "" for m in held if m.kind.has_topic]
    for planned in planned_topics(record):
        if not any(same_topic(name, planned.name) for name in names if name):
            yield planned
