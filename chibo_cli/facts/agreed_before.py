"""Who agrees the content of a meeting beforehand, and whether they did."""

from collections.abc import Iterable
from datetime import date

from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.preparation import Consultation
from chibo_cli.models.roster import OfficeKind
from chibo_cli.record import YearRecord

LEADERS = (OfficeKind.SECRETARY, OfficeKind.DEPUTY_SECRETARY)


def is_left_to_leaders(meeting: Meeting, record: YearRecord) -> bool:
    """Whether bí thư and phó bí thư agree the content between them: there is no chi uỷ."""
    day, roster = meeting.date, record.roster
    if roster.has_committee_on(day):
        return False
    return all(roster.in_office(kind, day) for kind in LEADERS)


def committee_meetings(meeting: Meeting, meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    """The meetings of the chi uỷ for the month, or since the regular meeting before, in order."""
    held = [each for each in meetings if each.date <= meeting.date and each is not meeting]
    last = max((each.date for each in held if each.kind.is_monthly), default=date.min)
    committee = (each for each in held if each.is_committee)
    return tuple(each for each in committee if each.month == meeting.month or each.date > last)


def leaders_away(held: Consultation, record: YearRecord) -> tuple[OfficeKind, ...] | None:
    """The leaders who took no part in a consultation; None where that is not known.

    It is not where its day or those who took part are not recorded, or are nobody the roster knows.
    """
    known = record.roster.by_name
    if held.date is None or not held.participants or not known.keys() >= set(held.participants):
        return None
    offices = {known[name].office_on(held.date) for name in held.participants}
    leaders = (kind for kind in LEADERS if record.roster.in_office(kind, held.date))
    return tuple(kind for kind in leaders if kind not in offices)
