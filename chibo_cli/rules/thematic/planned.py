"""The topics of the year's plan, with the quarter each was planned for."""

from collections.abc import Iterator
from dataclasses import dataclass

from chibo_cli.findings import Location
from chibo_cli.record import YearRecord


@dataclass(frozen=True)
class PlannedFor:
    """A named topic of the plan, its quarter, and where it stands."""

    name: str
    quarter: int
    place: Location


def planned_topics(record: YearRecord) -> Iterator[PlannedFor]:
    """The topics of the plan that have a name and a quarter, in its order."""
    if record.plan is None or record.has_gap(record.plan.path, "chuyen_de_nam"):
        return
    for index, planned in enumerate(record.plan.planned_topics):
        quarter = planned.quarter or (planned.month and (planned.month + 2) // 3)
        if planned.name and quarter:
            yield PlannedFor(planned.name, quarter, record.plan.at("chuyen_de_nam", index))
