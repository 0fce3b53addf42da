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
    """The text with edits made, none of which touches another."""
    for edit in sorted(edits, key=lambda each: each.start, reverse=True):
        body = body[: edit.start] + edit.new + body[edit.end :]
    return body
