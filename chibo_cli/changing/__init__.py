"""A meeting file changed in its place: read, spliced, read back as the loader would, written."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from chibo_cli.changing.files import FileChange, content_of, put_file
from chibo_cli.errors import ChiboError
from chibo_cli.findings import Finding
from chibo_cli.loader.people import strangers_in_meeting
from chibo_cli.loader.reader import Reader
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import all_rules
from chibo_cli.splicing import Change, spliced

_ORDER = tuple(field.alias or name for name, field in Meeting.model_fields.items())
_FIGURES = re.compile(r"\d+")


@dataclass(frozen=True)
class Changed:
    """A file before and after a change, with the meeting as it reads then, in its record.

    `doubts` are what the rules of family 0 find in the meeting only since the change.
    """

    path: Path
    before: bytes
    after: bytes
    record: YearRecord
    meeting: Meeting
    doubts: tuple[Finding, ...] = ()

    @property
    def is_same(self) -> bool:
        """Whether all that was meant stood there before."""
        return self.before == self.after


def changed(record: YearRecord, meeting: Meeting, changes: Sequence[Change]) -> Changed:
    """The file of a meeting with changes made, nothing written yet.

    Raises ChiboError where the file is not the one the meeting was read from, or where the change
    would leave something that cannot be read.
    """
    path = record.root / meeting.path
    before = content_of(path, meeting.path)
    standing, found_before, _ = _read(before, meeting, record)
    if standing != meeting:
        raise ChiboError(f"Tệp {meeting.path} vừa được sửa ở nơi khác. Chạy lại lệnh.")
    after = spliced(before, changes, order=_ORDER, name=meeting.path)
    if after == before:
        return Changed(path, before, after, record, meeting)
    made, found, left_out = _read(after, meeting, record)
    new = _new(found, found_before)
    if made is None or new:
        told = f" {new[0].message}" if new else ""
        raise ChiboError(f"Chưa sửa gì: ghi như vậy thì {meeting.path} không đọc đúng nữa.{told}")
    book = replace(
        record,
        meetings=tuple(made if each is meeting else each for each in record.meetings),
        left_out={**record.left_out, **left_out},
        memo={},
    )
    doubts = _new(_contradictions(made, book), _contradictions(meeting, record))
    return Changed(path, before, after, book, made, tuple(doubts))


def write(change: Changed) -> None:
    """Put the new file in the place of the old one.

    Raises ChiboError where the old one is no longer what was read, or may not be written.
    """
    put_file(FileChange(change.path, change.meeting.path, change.before, change.after))


def _read(
    content: bytes, meeting: Meeting, record: YearRecord
) -> tuple[Meeting | None, list[Finding], dict[str, frozenset[tuple[str | int, ...]]]]:
    """A file as the loader reads it: the meeting, what does not fit, what was left out."""
    reader = Reader(record.root, record.roster.names)
    made, context = reader.read_content(Meeting, content, meeting.path)
    if made is not None and not record.has_gap(record.roster.path):
        reader.findings += strangers_in_meeting(made, record.roster, context)
    return made, reader.findings, {meeting.path: frozenset(), **reader.left_out}


def _contradictions(meeting: Meeting, record: YearRecord) -> Iterator[Finding]:
    for rule in all_rules():
        if rule.is_about_reading and rule.about_meetings:
            yield from rule.on_meeting(meeting, record)


def _new(findings: Iterable[Finding], before: Iterable[Finding]) -> list[Finding]:
    """The findings there were not before; one that only stands on another line is no new one."""
    known = Counter(map(_gist, before))
    new = []
    for finding in findings:
        gist = _gist(finding)
        if not known[gist]:
            new.append(finding)
        known[gist] -= bool(known[gist])
    return new


def _gist(finding: Finding) -> tuple[str, str]:
    return finding.code, _FIGURES.sub("#", finding.message)
