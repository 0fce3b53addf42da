"""The calendar file: what it tells, and that other programs may read it (RFC 5545)."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from builder import meeting, record
from icalendar import Calendar

from chibo_cli.calendar_file import calendar_of, planned_calendar, put_calendar
from chibo_cli.guidelines import shipped_guideline
from chibo_cli.models.meeting import Meeting
from chibo_cli.next_steps import NextStep, next_steps
from chibo_cli.record import YearRecord
from chibo_cli.store import Outcome, Written

DAY = date(2026, 11, 12)
ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
OWNER = "chi-bo-thon-dong.dang-bo-xa-binh-minh.chibo"


def book(*meetings: Meeting, day: date = DAY) -> YearRecord:
    return replace(record(*meetings), as_of=day, guideline=shipped_guideline("hd42-2025"))


def coming(**keys: Any) -> Meeting:
    draft = {
        "ngay": date(2026, 12, 3),
        "trang_thai": "dang_ghi",
        "ra_soat": [],
        "nhiem_vu": [],
        "kien_nghi": [],
        "tra_loi_kien_nghi": [],
        "ket_thuc": None,
    }
    values = {key: value for key, value in (draft | keys).items() if value is not None}
    made = meeting(path="2026/2026-12-03-thuong-ky.toml", **values)
    return made if "ket_thuc" in values else made.model_copy(update={"ended_at": None})


def content(made: YearRecord, steps: tuple[NextStep, ...] | None = None) -> bytes:
    told = next_steps(made, ()) if steps is None else steps
    return calendar_of(made, told, until=made.as_of + timedelta(days=30)).content


def events(made: bytes) -> list[tuple[str, Any, Any]]:
    """Title, beginning and end of each event, as a calendar program reads them."""
    return [
        (
            str(event["summary"]),
            event["dtstart"].dt,
            event["dtend"].dt if "dtend" in event else None,
        )
        for event in Calendar.from_ical(made).walk("VEVENT")
    ]


def test_meetings_steps_and_tasks_in_the_order_of_time() -> None:
    told = events(content(book(meeting(kien_nghi=[]), coming())))
    assert told == [
        ("Hạn nhiệm vụ «Khởi công đường trục thôn»", date(2026, 11, 30), date(2026, 12, 1)),
        (
            "Họp chi uỷ để thống nhất nội dung buổi thường kỳ ngày 03/12/2026",
            date(2026, 12, 3),
            date(2026, 12, 4),
        ),
        (
            "In chương trình cho buổi thường kỳ ngày 03/12/2026",
            date(2026, 12, 3),
            date(2026, 12, 4),
        ),
        (
            "In danh sách điểm danh cho buổi thường kỳ ngày 03/12/2026",
            date(2026, 12, 3),
            date(2026, 12, 4),
        ),
        (
            "Họp chi bộ thường kỳ",
            datetime(2026, 12, 3, 19, 30, tzinfo=ZONE),
            datetime(2026, 12, 3, 21, 0, tzinfo=ZONE),
        ),
    ]


def test_a_meeting_lasts_as_planned_else_as_long_as_the_guideline_asks() -> None:
    agenda = [{"noi_dung": "Thảo luận", "phut": 100}]
    planned = events(content(book(coming(chuong_trinh=agenda)), ()))
    recorded = events(content(book(coming(ket_thuc="20:40")), ()))
    special = coming(loai="bat_thuong", ly_do="Bão.")
    assert [planned[0][2], recorded[0][2], events(content(book(special), ()))[0][2]] == [
        datetime(2026, 12, 3, 21, 10, tzinfo=ZONE),
        datetime(2026, 12, 3, 20, 40, tzinfo=ZONE),
        None,
    ]


def test_a_meeting_without_an_hour_takes_its_whole_day() -> None:
    untimed = coming().model_copy(update={"started_at": None})
    assert events(content(book(untimed), ())) == [
        ("Họp chi bộ thường kỳ", date(2026, 12, 3), date(2026, 12, 4))
    ]


def test_the_text_of_the_file() -> None:
    steps = (NextStep("2026/x", "Việc, của tôi; gấp.", "chibo check", due=date(2026, 11, 30)),)
    assert content(book(coming(ngay=date(2026, 11, 11))), steps).decode() == "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//chibo//So sinh hoat chi bo//VI",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "X-WR-CALNAME:Chi bộ thôn Đông",
            "X-WR-TIMEZONE:Asia/Ho_Chi_Minh",
            "BEGIN:VTIMEZONE",
            "TZID:Asia/Ho_Chi_Minh",
            "BEGIN:STANDARD",
            "DTSTART:19750613T000000",
            "TZNAME:+07",
            "TZOFFSETFROM:+0800",
            "TZOFFSETTO:+0700",
            "END:STANDARD",
            "END:VTIMEZONE",
            "BEGIN:VEVENT",
            r"SUMMARY:Việc\, của tôi\; gấp",
            "DTSTART;VALUE=DATE:20261130",
            "DTEND;VALUE=DATE:20261201",
            "DTSTAMP:20261112T000000Z",
            f"UID:2026-x@{OWNER}",
            "SEQUENCE:20769",
            "DESCRIPTION:chibo check",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            r"DESCRIPTION:Việc\, của tôi\; gấp",
            "TRIGGER:-PT15H",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]
    )


def test_lines_are_folded_at_75_octets_and_read_back_whole() -> None:
    long = "Đảng viên nêu gương, góp đất; mở đường " * 20
    agenda = [{"noi_dung": "Một\\n hai, ba; bốn"}, {"noi_dung": long}]
    made = content(book(coming(chuong_trinh=agenda, dia_diem=long)), ())
    lines = made.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in made.replace(b"\r\n", b"")
    for line in lines:
        line.decode("utf-8")  # no letter is cut in two
    unfolded = made.replace(b"\r\n ", b"").decode()
    told = long.strip().replace(",", r"\,").replace(";", r"\;")
    assert f"\r\nLOCATION:{told}\r\n" in unfolded
    assert f"\r\nDESCRIPTION:Một\\\\n hai\\, ba\\; bốn\\n{told}\r\n" in unfolded


def test_control_characters_do_not_get_in() -> None:
    made = content(book(coming(dia_diem="Nhà\u0007 văn\u2028hoá\x0bthôn")), ())
    assert "LOCATION:Nhà văn hoá thôn\r\n" in made.decode()


def test_every_event_has_what_the_format_demands() -> None:
    made = Calendar.from_ical(content(book(meeting(), coming())))
    assert isinstance(made, Calendar)
    for event in made.walk("VEVENT"):
        assert {"UID", "DTSTAMP", "DTSTART", "SUMMARY"} <= event.keys()
        assert event["dtstamp"].dt.tzname() == "UTC"
        assert [alarm["action"] for alarm in event.walk("VALARM")] == ["DISPLAY"]
    used = {
        event["dtstart"].params["TZID"]
        for event in made.walk("VEVENT")
        if "TZID" in event["dtstart"].params
    }
    assert used == {zone["TZID"] for zone in made.walk("VTIMEZONE")}


def uids(made: bytes) -> list[str]:
    return re.findall(r"\r\nUID:(.*?)\r\n", made.replace(b"\r\n ", b"").decode())


def test_the_same_book_gives_the_same_bytes() -> None:
    assert content(book(meeting(), coming())) == content(book(meeting(), coming()))


def test_a_meeting_moved_within_its_month_keeps_its_name() -> None:
    moved = coming(ngay=date(2026, 12, 5))
    before, after = content(book(coming()), ()), content(book(moved, day=date(2026, 11, 20)), ())
    assert uids(before) == uids(after) == [f"2026-12-thuong-ky@{OWNER}"]
    assert (b"SEQUENCE:20769" in before, b"SEQUENCE:20777" in after) == (True, True)


def test_names_that_differ_in_accents_only_stay_apart() -> None:
    steps = tuple(
        NextStep(f"du-bi/{name}", f"Xét {name}.", "chibo", due=DAY)
        for name in ("Nguyễn Thị Hà", "Nguyễn Thị Hạ")
    )
    made = content(book(meeting(nhiem_vu=[])), steps)
    assert len(set(uids(made))) == len(uids(made)) == 2


def test_what_is_late_or_has_no_day_is_not_in_the_calendar() -> None:
    steps = (
        NextStep("a", "Trễ.", "chibo", due=date(2026, 11, 11)),
        NextStep("b", "Không hạn.", "chibo"),
    )
    assert events(content(book(meeting(nhiem_vu=[])), steps)) == []


def test_an_older_calendar_of_ours_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "lich.ics"
    first, later = content(book(coming()), ()), content(book(coming(), day=date(2026, 11, 20)), ())
    assert put_calendar(path, first) == Written(path, Outcome.NEW)
    assert put_calendar(path, first) == Written(path, Outcome.SAME)
    assert planned_calendar(path, later) == Written(path, Outcome.REPLACED)
    assert path.read_bytes() == first
    assert put_calendar(path, later) == Written(path, Outcome.REPLACED)
    assert path.read_bytes() == later
    assert [file.name for file in tmp_path.iterdir()] == ["lich.ics"]


@pytest.mark.parametrize(
    "theirs",
    [b"", b"ghi tay", b"BEGIN:VCALENDAR\r\nPRODID:-//Google Inc//Google Calendar//EN\r\n"],
    ids=["empty", "text", "another program"],
)
def test_a_calendar_of_somebody_else_is_kept(tmp_path: Path, theirs: bytes) -> None:
    path = tmp_path / "lich.ics"
    path.write_bytes(theirs)
    made = content(book(coming()), ())
    beside = tmp_path / "lich.moi.ics"
    assert put_calendar(path, made) == Written(beside, Outcome.KEPT, beside=path)
    assert (path.read_bytes(), beside.read_bytes()) == (theirs, made)
