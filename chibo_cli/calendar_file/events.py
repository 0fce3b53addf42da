"""A calendar in the words of RFC 5545: events with alarms, the time zone, who it is of.

PUBLISH says that nobody is asked to answer; older Outlooks want a METHOD. All are events: Outlook
and Google pass over to-dos. The time stamp is the day the book speaks for, and the sequence grows
with it, so that a file imported later replaces what an earlier one brought.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256

from icalendar import Alarm, Calendar, Event, Timezone, TimezoneStandard, vText

from chibo_cli.calendar_file.entries import Entry
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import slug

PRODUCT = "-//chibo//So sinh hoat chi bo//VI"
_ZONE = "Asia/Ho_Chi_Minh"
_EPOCH = date(1970, 1, 1)
_DAY = timedelta(days=1)
_A_DAY_BEFORE = timedelta(days=-1)
# An event of a whole day begins at midnight: nine o'clock of the day before.
_MORNING_BEFORE = timedelta(hours=-15)


def calendar(record: YearRecord, entries: Iterable[Entry]) -> bytes:
    """The entries as the events of a calendar of the cell."""
    made = _blank(record)
    owner = _owner(record)
    for entry in entries:
        made.add_component(_event(entry, owner, record.as_of))
    content: bytes = made.to_ical()
    return content


def _event(entry: Entry, owner: str, day: date) -> Event:
    event = Event()
    event.add("uid", f"{_plain(entry.key)}@{owner}")
    event.add("dtstamp", datetime.combine(day, time.min, UTC))
    event.add("sequence", (day - _EPOCH).days)
    event.add("summary", _clean(entry.title))
    if entry.at is None:
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + _DAY)
        event.add("transp", "TRANSPARENT")
    else:
        begin = datetime.combine(entry.day, entry.at)
        event.add("dtstart", begin, parameters={"TZID": _ZONE})
        if entry.minutes:
            end = begin + timedelta(minutes=entry.minutes)
            event.add("dtend", end, parameters={"TZID": _ZONE})
    if entry.place:
        event.add("location", _clean(entry.place))
    if entry.details:
        event.add("description", "\n".join(map(_clean, entry.details.split("\n"))))
    event.add_component(_alarm(entry))
    return event


def _alarm(entry: Entry) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _clean(entry.title))
    alarm.add("trigger", _MORNING_BEFORE if entry.at is None else _A_DAY_BEFORE)
    return alarm


def _blank(record: YearRecord) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    name = record.cell.naming_on(record.as_of).name or record.root.name
    # icalendar 7 escapes an extension only where it is told that it holds text.
    calendar.add("x-wr-calname", vText(_clean(name)))
    calendar.add("x-wr-timezone", vText(_ZONE))
    calendar.add_component(_zone())
    return calendar


def _zone() -> Timezone:
    """Seven hours ahead, without summer time, as it has been in all of Viet Nam since 1975."""
    standard = TimezoneStandard()
    standard.add("dtstart", datetime(1975, 6, 13))
    standard.add("tzoffsetfrom", timedelta(hours=8))
    standard.add("tzoffsetto", timedelta(hours=7))
    standard.add("tzname", "+07")
    zone = Timezone()
    zone.add("tzid", _ZONE)
    zone.add_component(standard)
    return zone


def _owner(record: YearRecord) -> str:
    """What parts the events of one cell from those of another: its first name and superior."""
    first = record.cell.naming_on(date.min)
    names = (first.name or record.root.name, first.superior_organisation or "")
    return ".".join(filter(None, (*map(slug, names), "chibo")))


def _plain(key: str) -> str:
    """The key in ASCII; names that differ in their accents only stay different."""
    mark = "" if key.isascii() else f"-{sha256(key.encode()).hexdigest()[:8]}"
    return f"{slug(key)}{mark}"


def _clean(text: str) -> str:
    """The text on one line without control characters, which the format does not allow."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
