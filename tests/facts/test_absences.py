"""The members through the monthly meetings of a year."""

from datetime import date
from typing import Any

from builder import meeting, record, roster

from chibo_cli.facts.absences import Presence, monthly_turns
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.roster import Roster
from chibo_cli.record import YearRecord

DUNG = "Phạm Thị Dung"
HERE, EXCUSED, UNEXCUSED, UNKNOWN = Presence


def held(month: int, *absent: dict[str, Any], kind: str = "thuong_ky", **keys: Any) -> Meeting:
    day = date(2026, month, 3)
    path = f"2026/{day}-{kind.replace('_', '-')}.toml"
    return meeting(path=path, ngay=day, loai=kind, vang=list(absent), **keys)


def absent(**keys: Any) -> dict[str, Any]:
    return {"nguoi": DUNG, **keys}


def presences(book: YearRecord, name: str = DUNG) -> list[tuple[int, Presence]]:
    return [(turn.meeting.date.month, turn.presence) for turn in monthly_turns(book)[name]]


def only_dung(member: str) -> Roster:
    return roster(f'dang_vien = [{{ ho_ten = "{DUNG}", {member} }}]')


def test_every_turn_in_order() -> None:
    book = record(held(3), held(1, absent(ly_do="ốm")), held(2, absent()))
    assert presences(book) == [(1, EXCUSED), (2, UNEXCUSED), (3, HERE)]
    assert [turn.place.dotted_key for turn in monthly_turns(book)[DUNG]] == [
        "vang[1]",
        "vang[1]",
        "",
    ]


def test_only_monthly_meetings_are_turns() -> None:
    kinds = ("chuyen_de", "bat_thuong", "chi_uy", "ket_hop")
    book = record(*(held(month, kind=kind) for month, kind in enumerate(kinds, start=1)))
    assert presences(book) == [(4, HERE)]


def test_meetings_without_the_member_are_no_turns() -> None:
    away = 'tinh_trang = [{ loai = "tam_di", tu = 2026-02-01, den = 2026-02-28 }]'
    came = "sinh_hoat_tu = 2026-02-01, sinh_hoat_den = 2026-03-01"
    meetings = held(1), held(2), held(3)
    assert presences(record(*meetings, members=only_dung(away))) == [(1, HERE), (3, HERE)]
    assert presences(record(*meetings, members=only_dung(came))) == [
        (1, UNKNOWN),  # nobody belonged to the cell, so nothing is certain
        (2, HERE),
        (3, UNKNOWN),
    ]


def test_special_duty_is_no_turn() -> None:
    book = record(held(1, absent(nhiem_vu_dac_biet=True)), held(2))
    assert presences(book) == [(2, HERE)]


def test_what_is_not_certain_is_unknown() -> None:
    draft = held(1, absent(ly_do="ốm"), trang_thai="dang_ghi")
    doubtful = held(2, absent(ly_do="ốm"), {"ly_do": "ốm"})
    assert presences(record(draft, doubtful)) == [(1, UNKNOWN), (2, UNKNOWN)]


def test_a_name_that_stands_twice_counts_once() -> None:
    assert presences(record(held(1, absent(), absent(ly_do="ốm")))) == [(1, EXCUSED)]


def test_a_meeting_that_counts_for_another_year_is_no_turn() -> None:
    late = meeting(path="2026/muon.toml", ngay=date(2026, 1, 2), ky="2025-12")
    assert presences(record(late, held(1))) == [(1, HERE)]
