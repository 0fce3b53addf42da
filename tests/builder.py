"""Values of the correct sample files, with pieces of TOML laid over them."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import tomli
from sample_files import CELL, EARLIER, MEETING, ROSTER

from chibo_cli.findings import Finding, KeyPath
from chibo_cli.guidelines import shipped_guideline
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.cell import Cell
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.roster import Roster
from chibo_cli.record import YearRecord
from chibo_cli.rules import Rule

PATH = "2026/2026-11-03-thuong-ky.toml"
EARLIER_PATH = "2026/2026-10-03-thuong-ky.toml"


def roster(fragment: str = "") -> Roster:
    """The sample roster with a piece of `dang-vien.toml` laid over it."""
    context = ReadingContext("dang-vien.toml")
    return Roster.model_validate(_laid_over(ROSTER, fragment), context=context)


def meeting(fragment: str = "", *, path: str = PATH, **keys: Any) -> Meeting:
    """The sample meeting with a piece of its file, then top-level keys, laid over it."""
    return _read_meeting({**_laid_over(MEETING, fragment), **keys}, path)


def earlier_meeting(fragment: str = "", *, path: str = EARLIER_PATH) -> Meeting:
    """The meeting of October, to which the sample meeting refers, with a piece laid over it."""
    return _read_meeting(_laid_over(EARLIER, fragment), path)


def record(
    *meetings: Meeting,
    members: Roster | None = None,
    year: int = 2026,
    previous: YearRecord | None = None,
    unread: tuple[str, ...] = (),
    left_out: Mapping[str, frozenset[KeyPath]] | None = None,
) -> YearRecord:
    """The record of a year with these meetings; without any, with the two of the sample."""
    held = meetings or (earlier_meeting(), meeting())
    return YearRecord(
        root=Path("chi-bo-thon-dong"),
        year=year,
        as_of=date(year, 12, 31),
        cell=Cell.model_validate(tomli.loads(CELL), context=ReadingContext("chibo.toml")),
        roster=members or roster(),
        guideline=shipped_guideline("hd12-2018"),
        meetings=tuple(sorted(held, key=lambda each: (each.date, each.path))),
        unread=unread,
        left_out=dict(left_out or {}),
        load_previous=lambda: previous,
    )


def found(rule: Rule, about: Meeting | str = "", book: YearRecord | None = None) -> list[str]:
    """What a rule finds in a meeting, or in the sample with a piece laid over it: key, message."""
    subject = meeting(about) if isinstance(about, str) else about
    book = book or record(earlier_meeting(), subject)
    return _told(rule.on_meeting(subject, book), subject.path)


def found_in_roster(rule: Rule, members: Roster) -> list[str]:
    """What a rule about the year finds in a roster: key and message."""
    return _told(rule.on_year(record(members=members)), members.path)


def _told(findings: Any, path: str) -> list[str]:
    told: list[Finding] = list(findings)
    assert {finding.location.path for finding in told} <= {path}
    return [f"{finding.location.dotted_key}: {finding.message}" for finding in told]


def _read_meeting(tables: dict[str, Any], path: str) -> Meeting:
    return Meeting.model_validate(tables, context=ReadingContext(path, roster().names))


def _laid_over(sample: str, fragment: str) -> dict[str, Any]:
    return _merged(tomli.loads(sample), tomli.loads(fragment))


def _merged(sample: dict[str, Any], piece: dict[str, Any]) -> dict[str, Any]:
    """The piece's values and repeated tables replace those of the sample, single tables add up."""
    both = {
        key: _merged(sample[key], value)
        for key, value in piece.items()
        if isinstance(value, dict) and isinstance(sample.get(key), dict)
    }
    return sample | piece | both
