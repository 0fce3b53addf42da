"""Bytes put in the place of others."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Edit:
    """What stands from `start` to `end`, both counted in bytes, gives way to `new`."""

    start: int
    end: int
    new: bytes = b""


def edited(body: bytes, edits: Iterable[Edit]) -> bytes:
    """The text with edits made, none of which overlaps another; at one place in their order."""
    in_order = sorted(enumerate(edits), key=lambda each: (each[1].start, each[0]))
    for _, edit in reversed(in_order):
        body = body[: edit.start] + edit.new + body[edit.end :]
    return body
