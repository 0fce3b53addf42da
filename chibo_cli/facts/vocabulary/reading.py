"""When a fact may be told from what a meeting file does not hold.

A key that is absent was not recorded; `[]` or "không có" was recorded as nothing. What the meeting
did is known only from a finished file: a draft may still lack some of it.
"""

from chibo_cli.facts.vocabulary.fact import Found, unknown
from chibo_cli.findings import Location
from chibo_cli.models.base import Table
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.preparation import Preparation
from chibo_cli.record import YearRecord

_KNOWN_KEYS = frozenset(field.alias for field in Meeting.model_fields.values())
_FIELDS = {field.alias: name for name, field in Meeting.model_fields.items()}


def may_be_lost(meeting: Meeting, record: YearRecord, *tables: str) -> bool:
    """Whether something of these tables stands in the file but could not be read.

    A table nobody knows may have been one of them.
    """
    left_out = record.left_out.get(meeting.path, frozenset())
    has_unknown_table = any(len(key) == 1 and key[0] not in _KNOWN_KEYS for key in left_out)
    return has_unknown_table or record.has_gap(meeting.path, *tables)


def is_written(meeting: Meeting, key: str) -> bool:
    """Whether the file has a top-level key, be it as nothing."""
    return _FIELDS[key] in meeting.model_fields_set


def lies_ahead(meeting: Meeting, record: YearRecord) -> bool:
    """Whether the meeting was not held yet on the day the record speaks for."""
    return not meeting.is_finished and meeting.date > record.as_of


def not_done(meeting: Meeting, record: YearRecord, key: str, what: str) -> Found | None:
    """Why a repeated table does not tell all that the meeting did; None where it does.

    It does in a finished file that could be read and has it, be it as nothing.
    """
    place = meeting.at(key)
    if not meeting.is_finished:
        return unknown(f"tệp buổi họp chưa ghi xong, chưa rõ có {what}", place)
    if may_be_lost(meeting, record, key):
        return unknown(f"tệp có chỗ chưa đọc được, chưa rõ có {what}", place)
    return None if is_written(meeting, key) else unknown(f"tệp không ghi {what}", place)


def prepared(meeting: Meeting) -> Preparation:
    """What the file records of the preparation, nothing included."""
    return meeting.preparation or Preparation.model_validate({})


def not_prepared(meeting: Meeting, record: YearRecord, what: str, place: Location) -> Found:
    """Why a fact of the preparation is not known."""
    if may_be_lost(meeting, record, "chuan_bi"):
        return unknown(f"[chuan_bi] có chỗ chưa đọc được, chưa rõ {what}", place)
    return unknown(f"tệp không ghi {what}", place)


def rows(meeting: Meeting, key: str, entries: tuple[Table, ...]) -> tuple[Location, ...]:
    """The places of the entries of a repeated table; the table's where there is none."""
    return tuple(meeting.at(key, index) for index in range(len(entries))) or (meeting.at(key),)
