"""What a new secretary must know on a day: the cell, its people, what is open, what comes next."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from chibo_cli.facts.members_ahead import members_ahead
from chibo_cli.facts.open_matters import incomplete_files
from chibo_cli.facts.probation import Probation, probations
from chibo_cli.facts.roster_on_day import Group, groups_on
from chibo_cli.facts.topic_stages import YearStages, stages_of_year
from chibo_cli.findings import Severity
from chibo_cli.handover.coming import ToPrepare, meetings_ahead, to_prepare
from chibo_cli.handover.files import files
from chibo_cli.handover.series import Series, series
from chibo_cli.ledger import (
    TrackedPetition,
    TrackedTask,
    Unfollowed,
    petitions,
    tasks,
    unfollowed_petitions,
    unfollowed_tasks,
)
from chibo_cli.ledger.choosing import Wanted, chosen_petitions, chosen_tasks
from chibo_cli.models.cell import Naming
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.roster import Member, OfficeKind
from chibo_cli.models.terms import Term
from chibo_cli.record import YearRecord

__all__ = ["Handover", "Holder", "Series", "ToPrepare", "handover"]


@dataclass(frozen=True)
class Holder:
    """Who holds an office, and since when as far as that is recorded."""

    name: str
    office: OfficeKind
    since: date | None


@dataclass(frozen=True)
class Handover:
    """All that is handed over on a day.

    `ahead` are the meetings to come that have a file, up to the next regular one; `to_prepare` is
    that one where it has none. `unfinished` are those held whose minutes are not finished. `found`
    counts what a check finds in the year, by level. `files` are places in the workspace, with what
    stands there.
    """

    as_of: date
    naming: Naming
    guideline: str
    term: Term | None
    holders: tuple[Holder, ...]
    series: tuple[Series, ...]
    groups: Mapping[Group, tuple[str, ...]]
    probations: tuple[Probation, ...]
    members_ahead: tuple[str, ...]
    tasks: tuple[TrackedTask, ...]
    petitions: tuple[TrackedPetition, ...]
    unfollowed: tuple[Unfollowed, ...]
    topics: YearStages
    ahead: tuple[Meeting, ...]
    to_prepare: ToPrepare | None
    unfinished: tuple[Meeting, ...]
    found: Mapping[Severity, int]
    incomplete: tuple[str, ...] = ()
    files: tuple[tuple[str, str], ...] = ()


def handover(record: YearRecord, found: Mapping[Severity, int]) -> Handover:
    """What is handed over on the day of the record; `found` is what a check of its year counts."""
    day = record.as_of
    held = [meeting for meeting in record.all_meetings if meeting.date <= day]
    return Handover(
        as_of=day,
        naming=record.cell.naming_on(day),
        guideline=record.guideline.citation,
        term=record.cell.term_on(day),
        holders=tuple(_holders(record)),
        series=tuple(series(record)),
        groups={group: tuple(members) for group, members in groups_on(record, day).items()},
        probations=probations(record),
        members_ahead=members_ahead(record, day, since=day),
        tasks=chosen_tasks(tasks(held).values(), Wanted(), day),
        petitions=chosen_petitions(petitions(held).values(), Wanted(), day),
        unfollowed=(*unfollowed_tasks(held), *unfollowed_petitions(held)),
        topics=stages_of_year(record),
        ahead=meetings_ahead(record),
        to_prepare=to_prepare(record),
        unfinished=tuple(m for m in held if m.date < day and not m.is_finished),
        found=found,
        incomplete=incomplete_files(record),
        files=tuple(files(record)),
    )


def _holders(record: YearRecord) -> list[Holder]:
    """The chi uỷ of the day, the highest office first."""
    day = record.as_of
    return [
        Holder(name, office, _since(member, office, day))
        for name, member in record.roster.committee_on(day).items()
        if (office := member.office_on(day))
    ]


def _since(member: Member, office: OfficeKind, day: date) -> date | None:
    held = [each for each in member.offices if each.kind is office and each.holds_on(day)]
    return held[-1].since if held else None
