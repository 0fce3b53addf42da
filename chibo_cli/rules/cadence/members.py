"""The official members and the chi uỷ, as far as the cadence of the year depends on them."""

from datetime import date

from chibo_cli.models.roster import StateKind
from chibo_cli.record import YearRecord

# The Charter, 24.1 and 24.4.
FEWEST_OF_A_CELL = 3
FEWEST_FOR_A_COMMITTEE = 9


def day_looked_at(record: YearRecord) -> date:
    """The day the record speaks for, or the last of its year where that is over."""
    return min(record.as_of, date(record.year, 12, 31))


def full_members(record: YearRecord, day: date) -> tuple[str, ...]:
    """The official members of the cell on a day, in name order; not those received for a time."""
    return tuple(
        name
        for name, member in record.roster.on(day).items()
        if member.is_full_on(day) and member.state_on(day) is not StateKind.RECEIVED
    )


def has_committee(record: YearRecord, day: date) -> bool:
    """Whether there is a chi uỷ on a day: a chi uỷ viên, or three who hold an office."""
    roster = record.roster
    return roster.has_committee_on(day) or len(roster.committee_on(day)) >= 3
