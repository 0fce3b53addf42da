"""The members through a year as other programs get them, in the words of the files."""

from collections.abc import Sequence
from typing import Any

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.ledger_fields import petition_fields, task_fields
from chibo_cli.console.member_year import place_in_meeting
from chibo_cli.facts.marks import Attended, Mark
from chibo_cli.facts.year_attendance import MemberYear, Spoken, YearAttendance
from chibo_cli.models.meeting import MeetingKind

_OTHER_KINDS = (MeetingKind.THEMATIC, MeetingKind.EXTRAORDINARY, MeetingKind.COMMITTEE)


def show_attendance_as_json(
    attended: YearAttendance, name: str, members: Sequence[MemberYear], missing: Sequence[str]
) -> None:
    """Print one JSON document with the year of these members, in name order."""
    show_as_json(
        {
            "nam": attended.year,
            "tinh_den": attended.as_of.isoformat(),
            "chi_bo": name,
            "con_thieu": list(missing),
            "dang_vien": [_member(one) for one in members],
        }
    )


def _member(one: MemberYear) -> dict[str, Any]:
    tasks = (*one.carried_over.tasks, *one.set_in_year.tasks)
    day = one.set_in_year.as_of
    return {
        "ho_ten": one.name,
        "buoi": [_attended(each) for each in one.attended],
        "thuong_ky": {mark.value: one.count(mark) for mark in Mark},
        "buoi_khac": {
            kind.value: dict(zip(("co_mat", "trieu_tap"), one.came_to(kind), strict=True))
            for kind in _OTHER_KINDS
        },
        "vang_lien_tiep": [turn.meeting.date.isoformat() for turn in one.longest_run],
        "thang_vang_khong_ly_do": [f"{month:%Y-%m}" for month in one.months_without_reason],
        "y_kien": [_remark(each) for each in one.remarks],
        "kien_nghi": [petition_fields(each, day) for each in one.petitions],
        "trinh_bay": [
            {"buoi": meeting.path, "ve": place_in_meeting(meeting, key)}
            for meeting, key in one.presented
        ],
        "chuyen_de_tham_gia_soan": [
            {"buoi": meeting.path, "ten": meeting.topic.name if meeting.topic else None}
            for meeting in one.prepared
        ],
        "nhiem_vu": [task_fields(each, day) for each in tasks],
    }


def _attended(each: Attended) -> dict[str, Any]:
    return {
        "buoi": each.meeting.path,
        "ngay": each.meeting.date.isoformat(),
        "loai": each.meeting.kind.value,
        "ky": f"{each.meeting.month:%Y-%m}",
        "du": each.mark.value,
        "ly_do": each.reason,
        "tinh_trang": each.state,
    }


def _remark(each: Spoken) -> dict[str, Any]:
    return {
        "buoi": each.meeting.path,
        "ve": place_in_meeting(each.meeting, each.key),
        "noi_dung": list(each.remark.content or ()),
        "tra_loi": list(each.remark.answer or ()),
    }
