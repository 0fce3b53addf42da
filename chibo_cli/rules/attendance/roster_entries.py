"""The entries of the roster that bear on the year of a record."""

from collections.abc import Iterator
from datetime import date

from chibo_cli.findings import KeyPath
from chibo_cli.models.roster import Member, State
from chibo_cli.record import YearRecord


def states_of_year(record: YearRecord) -> Iterator[tuple[str, KeyPath, State]]:
    """The states that held on a day of the year so far, with the member's name and their key."""
    first, last = date(record.year, 1, 1), _last_day(record)
    for index, member in enumerate(record.roster.members):
        for order, state in enumerate(member.states):
            begun, ended = state.since or date.min, state.until or date.max
            if begun <= last and ended >= first and _was_here(member, first, last):
                yield member.full_name, ("dang_vien", index, "tinh_trang", order), state


def left_in_year(record: YearRecord) -> Iterator[tuple[str, KeyPath, date]]:
    """The members who left in the year so far and whose reason is not recorded, with the day."""
    first, last = date(record.year, 1, 1), _last_day(record)
    for index, member in enumerate(record.roster.members):
        left = member.in_cell_until
        if left is not None and first <= left <= last and member.leaving_reason is None:
            yield member.full_name, ("dang_vien", index), left


def _was_here(member: Member, first: date, last: date) -> bool:
    return member.joined <= last and (member.in_cell_until or date.max) > first


def _last_day(record: YearRecord) -> date:
    return min(record.as_of, date(record.year, 12, 31))
