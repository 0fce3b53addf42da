"""What a command means -> the changes to a meeting file. Nothing here reads or writes a file."""

from collections.abc import Iterable
from dataclasses import dataclass

from chibo_cli.findings import KeyPath
from chibo_cli.models.meeting import Meeting
from chibo_cli.splicing import Change, Put, Remove


@dataclass(frozen=True)
class Edit:
    """Changes to one meeting file, and what the person should know of them.

    `place` is the entry they are about, as the model counts it; there may be no one entry.
    """

    changes: tuple[Change, ...]
    notes: tuple[str, ...] = ()
    place: KeyPath = ()


def in_file(meeting: Meeting, place: KeyPath) -> KeyPath:
    """A key path of the model as the file counts it."""
    return meeting.at(*place).key


def in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes so that none moves the place of another: values, removals from the end, rest."""
    all_of_them = tuple(changes)
    values = [change for change in all_of_them if isinstance(change, Put)]
    gone = [change for change in all_of_them if isinstance(change, Remove)]
    gone.sort(key=lambda each: [step for step in each.key if isinstance(step, int)], reverse=True)
    rest = [change for change in all_of_them if not isinstance(change, Put | Remove)]
    return (*values, *gone, *rest)
