"""What a file records of the preparation of its meeting."""

from collections.abc import Iterable
from datetime import date

from chibo_cli.models.meeting import Meeting
from chibo_cli.models.roster import OfficeKind
from chibo_cli.record import YearRecord

LEADERS = (OfficeKind.SECRETARY, OfficeKind.DEPUTY_SECRETARY)


def is_unprepared(meeting: Meeting, record: YearRecord) -> bool:
    """Whether the file surely records none of the preparations the rules of this family ask for.

    One finding says so of a monthly meeting.
    """
    prepared = meeting.preparation
    if record.has_gap(meeting.path, "chuan_bi"):
        return False
    return prepared is None or not (
        prepared.preparers
        or prepared.documents_sent
        or prepared.posted
        or prepared.drafted
        or prepared.key_points is not None
        or (prepared.notice and prepared.notice.date)
        or (prepared.consultation and prepared.consultation.date)
    )


def is_left_to_leaders(meeting: Meeting, record: YearRecord) -> bool:
    """Whether bí thư and phó bí thư agree the content between them: there is no chi uỷ."""
    day, roster = meeting.date, record.roster
    if roster.has_committee_on(day):
        return False
    return all(roster.in_office(kind, day) for kind in LEADERS)


def committee_met(meeting: Meeting, meetings: Iterable[Meeting]) -> bool:
    """Whether the chi uỷ met for the month, or since the regular meeting before."""
    held = [each for each in meetings if each.date <= meeting.date and each is not meeting]
    last = max((each.date for each in held if each.kind.is_monthly), default=date.min)
    committee = (each for each in held if each.is_committee)
    return any(each.month == meeting.month or each.date > last for each in committee)
