"""A fact of a meeting, worked out once a check however many rules ask for it."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord

Value = TypeVar("Value")


def remembered(
    fact: Callable[[Meeting, YearRecord], Value],
) -> Callable[[Meeting, YearRecord], Value]:
    """The fact with its answers kept in the record it was asked of."""

    @wraps(fact)
    def asked(meeting: Meeting, record: YearRecord) -> Value:
        # The meeting is kept with its answer, so that no other can take its identity.
        known: dict[int, tuple[Meeting, Value]] = record.memo.setdefault(fact, {})
        if id(meeting) not in known:
            known[id(meeting)] = (meeting, fact(meeting, record))
        return known[id(meeting)][1]

    return asked
