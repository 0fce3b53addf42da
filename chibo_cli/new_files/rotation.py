"""Whose turn it is to prepare a topic, and which groups of topics have waited longest."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from chibo_cli.facts.attendance import NOT_CONVENED
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import name_order, short_date


@dataclass(frozen=True)
class Turn:
    """A member or a group of topics: how many topics so far, and the day of the last."""

    name: str
    times: int
    last: date | None


def turns_of_members(record: YearRecord, held: Sequence[Meeting], day: date) -> tuple[Turn, ...]:
    """The members who take part on a day by how many topics they prepared, fewest first.

    Of those who prepared as many, who did so longest ago comes first.
    """
    here = [n for n, m in record.roster.on(day).items() if m.state_on(day) not in NOT_CONVENED]
    prepared = [
        (name, meeting.date)
        for meeting in held
        if meeting.topic
        for name in dict.fromkeys(meeting.topic.preparers)
    ]
    turns = (_turn(name, prepared) for name in here)
    return tuple(sorted(turns, key=lambda t: (t.times, t.last or date.min, name_order(t.name))))


def turns_of_groups(record: YearRecord, held: Sequence[Meeting]) -> tuple[Turn, ...]:
    """The groups of topics of the guideline, those not treated or treated longest ago first."""
    guideline = record.guideline
    treated = [
        (guideline.topic_group_called(meeting.topic.topic_group) or "", meeting.date)
        for meeting in held
        if meeting.topic
    ]
    turns = (_turn(group.name, treated) for group in guideline.topic_groups or ())
    return tuple(sorted(turns, key=lambda turn: turn.last or date.min))


def members_in_words(turns: Sequence[Turn]) -> tuple[str, ...]:
    """The turns by their number: `chưa lần nào: A, B`, `1 lần: C (19/3/2026)`."""
    numbers = dict.fromkeys(turn.times for turn in turns)
    return tuple(
        f"{f'{number} lần' if number else 'chưa lần nào'}: "
        + ", ".join(_with_day(turn) for turn in turns if turn.times == number)
        for number in numbers
    )


def groups_in_words(turns: Sequence[Turn]) -> tuple[str, ...]:
    """The groups, each with the day it was last treated."""
    return tuple(
        f"{turn.name}: "
        + (f"gần nhất {short_date(turn.last)}" if turn.last else "chưa có trong sổ")
        for turn in turns
    )


def _turn(name: str, days: Iterable[tuple[str, date]]) -> Turn:
    own = [day for each, day in days if each == name]
    return Turn(name, len(own), max(own, default=None))


def _with_day(turn: Turn) -> str:
    return f"{turn.name} ({short_date(turn.last)})" if turn.last else turn.name
