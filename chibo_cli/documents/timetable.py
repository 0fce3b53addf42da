"""The clock times of an agenda, from its beginning and the minutes planned; the unknown is open."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import groupby

from chibo_cli.documents import Context
from chibo_cli.models.meeting import Meeting, MeetingKind

_TOPIC_STEPS = (
    "chuyen_de",
    "muc_dich_yeu_cau",
    "trinh_bay_chuyen_de",
    "thao_luan_chuyen_de",
    "tiep_thu",
)
# Contents of the regular part, wherever the topic stands; the others may be common to both parts.
_REGULAR_STEPS = ("chinh_tri_tu_tuong", "ra_soat", "nhiem_vu_chinh_tri", "xay_dung_dang")


@dataclass(frozen=True)
class Slot:
    """When an item of the agenda begins and ends, as far as it is known."""

    begin: datetime | None = None
    end: datetime | None = None
    minutes: int | None = None

    @property
    def shown(self) -> str:
        """`19 giờ 30 - 19 giờ 35`, `từ 19 giờ 35`, `5 phút`, or nothing."""
        if self.begin is None:
            return f"{self.minutes} phút" if self.minutes else ""
        begin = short_clock(self.begin.time())
        if self.end is None:
            return f"từ {begin}"
        return f"{begin} - {short_clock(self.end.time())}" if self.minutes else begin


def short_clock(moment: time) -> str:
    """`19 giờ 30`: a time of day where there is little room."""
    return f"{moment.hour:02d} giờ {moment.minute:02d}"


def slots(meeting: Meeting) -> tuple[Slot, ...]:
    """The time of each item of the agenda, in order.

    After an item without minutes the time is open, until the part on the topic begins or ends at
    an hour of its own in a combined meeting; no item begins before the one above it has ended.
    """
    fixed = _fixed_hours(meeting)
    now = _at(meeting, meeting.started_at)
    found = []
    for index, announced in enumerate(meeting.agenda):
        hour = fixed.get(index)
        if hour and (now is None or now < hour):
            now = hour
        begin, planned = now, announced.minutes_planned
        now = now + timedelta(minutes=planned) if now and planned is not None else None
        found.append(Slot(begin, now, planned))
    return tuple(found)


def planned_minutes(meeting: Meeting) -> int | None:
    """How long the whole agenda is planned to take; None while some of it is not."""
    planned = [announced.minutes_planned for announced in meeting.agenda]
    known = [minutes for minutes in planned if minutes is not None]
    return sum(known) if known and len(known) == len(planned) else None


def timed_agenda(meeting: Meeting) -> list[Context]:
    """The items of the agenda under the keys of the file, with their place and their time."""
    return [
        {
            **announced.model_dump(by_alias=True),
            "stt": position,
            "khung_gio": slot.shown,
            "trong_chuyen_de": announced.step in _TOPIC_STEPS,
        }
        for position, (announced, slot) in enumerate(
            zip(meeting.agenda, slots(meeting), strict=True), start=1
        )
    ]


def parts(meeting: Meeting) -> list[Context]:
    """The agenda in its parts: those of a combined meeting, else the whole without a name.

    `thu_tu` counts the regular part and that on the topic; what both have in common has none.
    """
    announced = timed_agenda(meeting)
    about_topic = [each for each in announced if each["trong_chuyen_de"]]
    if meeting.kind is not MeetingKind.COMBINED or not about_topic:
        return [{"ma": None, "thu_tu": None, "noi_dung": announced}] if announced else []
    first, last = about_topic[0]["stt"], about_topic[-1]["stt"]
    made: list[Context] = []
    for place, items in groupby(announced, key=lambda each: _place(each["stt"], first, last)):
        made.append(_part(list(items), is_topic=place == 0, is_first=place < 0))
    numbered = [part for part in made if part["ma"] in ("thuong_ky", "chuyen_de")]
    for order, part in enumerate(numbered, start=1):
        part["thu_tu"] = order
    return made


def _place(position: int, first: int, last: int) -> int:
    """Before, in or after the part on the topic: -1, 0, 1."""
    return -1 if position < first else int(position > last)


def _part(items: list[Context], *, is_topic: bool, is_first: bool) -> Context:
    is_regular = any(each["buoc"] in _REGULAR_STEPS for each in items)
    code = "chuyen_de" if is_topic else "thuong_ky" if is_regular else "chung"
    return {"ma": "mo_dau" if code == "chung" and is_first else code, "noi_dung": items}


def _fixed_hours(meeting: Meeting) -> dict[int, datetime | None]:
    """The hours the file gives the part on the topic, by the place of the item they begin."""
    if meeting.kind is not MeetingKind.COMBINED or meeting.topic is None:
        return {}
    about_topic = [i for i, each in enumerate(meeting.agenda) if each.step in _TOPIC_STEPS]
    if not about_topic:
        return {}
    return {
        about_topic[0]: _at(meeting, meeting.topic.started_at),
        about_topic[-1] + 1: _at(meeting, meeting.topic.ended_at),
    }


def _at(meeting: Meeting, moment: time | None) -> datetime | None:
    return datetime.combine(meeting.date, moment) if moment else None
