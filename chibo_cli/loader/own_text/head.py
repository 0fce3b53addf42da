"""The lines at the head of a person's text that say something of the paper: `trich_yeu: …`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from chibo_cli.loader.own_text.lines import Line
from chibo_cli.vietnamese import slug

_PAIR = re.compile(r"([^:=]{3,12}?)\s*[:=]\s*(.*)")
_KEYS = ("trich-yeu", "kinh-gui", "kinh-trinh", "noi-nhan")


@dataclass(frozen=True)
class Head:
    """What the head says: the subject, the addressees, the recipients."""

    abstract: str | None = None
    addressees: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()


def parted(lines: Sequence[Line]) -> tuple[Head, Sequence[Line]]:
    """What stands at the head, its keys with or without accents, and the lines below it."""
    said: dict[str, str] = {}
    start = 0
    for position, line in enumerate(lines):
        if not line.text:
            continue
        pair = _PAIR.fullmatch(line.text)
        key = slug(pair[1]) if pair else ""
        is_key = pair is not None and bool(pair[2] or "_" in pair[1])
        if pair is None or not is_key or key not in _KEYS:
            break
        said[key] = pair[2].strip("\"' ")
        start = position + 1
    addressed = said.get("kinh-gui") or said.get("kinh-trinh") or ""
    head = Head(said.get("trich-yeu"), _names(addressed), _names(said.get("noi-nhan", "")))
    return head, lines[start:]


def _names(value: str) -> tuple[str, ...]:
    """The names of a line, parted by semicolons."""
    names = (name.strip("\"'[]- ,.") for name in value.split(";"))
    return tuple(name for name in names if name)
