"""The file of a meeting to come: what is known is filled in, the rest is a reminder."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from chibo_cli.criteria import AgendaPlace, CriteriaSet, Scale, Scope
from chibo_cli.documents.letterhead import meeting_title
from chibo_cli.facts.attendance import Attendance, attendance
from chibo_cli.facts.meeting_days import MeetingDay, day_in, day_of_month, meeting_day
from chibo_cli.facts.topics_of_year import YearTopic
from chibo_cli.guidelines import Step
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.meeting.kinds import ResolutionKind
from chibo_cli.models.roster import OfficeKind
from chibo_cli.models.words import WORDS
from chibo_cli.new_files.carried import Carried, carried_to
from chibo_cli.new_files.filling import filled
from chibo_cli.new_files.reminders import (
    conclusions_of,
    meeting_in_file,
    orientation_reminder,
    petition_reminder,
    task_reminder,
    topic_reminder,
    unfollowed_reminder,
)
from chibo_cli.numbering import next_minutes_number, next_number
from chibo_cli.record import YearRecord
from chibo_cli.scoring.choosing import criteria_sets, name_of_set_in_use
from chibo_cli.vietnamese import month_year, weekday

_SCORING, _MINUTES = "danh_gia_chat_luong", "thong_qua_bien_ban"


def new_meeting_text(record: YearRecord, kind: MeetingKind, day: date) -> str:
    """The text of the file of a meeting of that kind on a day."""
    meeting = Meeting.model_validate({"loai": kind.value, "ngay": day})
    counted = attendance(meeting, record)
    moved = moved_from(record, kind, day)
    carried = carried_to(record, kind, day)
    about = f"lãnh đạo thực hiện nhiệm vụ {month_year(day)}" if kind.is_monthly else None
    return filled(
        "buoi-sinh-hoat.toml.j2",
        {
            **_carried_values(record, carried, day),
            "ten_buoi_hop": meeting_title(record, meeting),
            "loai": kind.value,
            "ngay": day,
            "thu": weekday(day),
            "cham_diem": _is_scored(record, kind),
            "doi_ngay": moved.words if moved else None,
            "lam_bu": _quarter_made_up_for(record, carried.topic, day),
            "han_mau": day + timedelta(days=30),
            "gio": record.cell.habits.time,
            "dia_diem": record.cell.identity.place,
            "chu_tri": record.roster.in_office(OfficeKind.SECRETARY, day),
            "can_cu": record.guideline.citation,
            "cac_buoc": [{"ma": step.code, "ten": step.name} for step in _steps(record, kind)],
            "trieu_tap": counted.convened,
            "khong_trieu_tap": _not_convened(counted),
            "so_ket_luan": next_number(record, "KL", day),
            "so_nghi_quyet": next_number(record, "NQ", day),
            "loai_nghi_quyet": _resolution_kind(kind).value,
            "trich_yeu": about,
            "so_bien_ban": next_minutes_number(record, day),
        },
    )


def moved_from(record: YearRecord, kind: MeetingKind, day: date) -> MeetingDay | None:
    """The fixed day a monthly meeting was moved off, since it is a holiday; None for any other."""
    number = day_of_month(record)
    if not kind.is_monthly or number is None or day == day_in(day, number):
        return None
    instead = meeting_day(record, day_in(day, number))
    return instead if instead.is_moved and instead.proposed == day else None


def _set_for(record: YearRecord, kind: MeetingKind) -> CriteriaSet | None:
    """The criteria set in use, where it is for meetings of that kind."""
    in_use = criteria_sets(record).get(name_of_set_in_use(record))
    return in_use if in_use and (not in_use.kinds or kind in in_use.kinds) else None


def _is_scored(record: YearRecord, kind: MeetingKind) -> bool:
    """Whether each meeting of that kind is given points, or what stands for them."""
    in_use = None if kind is MeetingKind.COMMITTEE else _set_for(record, kind)
    return bool(in_use and in_use.scope is Scope.MEETING and in_use.scale is not Scale.NONE)


def _steps(record: YearRecord, kind: MeetingKind) -> Sequence[Step]:
    """The steps of the guideline, the scoring where the criteria set in use has it."""
    steps = list(record.guideline.steps_of(kind))
    codes = [step.code for step in steps]
    in_use = _set_for(record, kind)
    place = in_use.agenda_place if in_use else None
    if place is None or not {_SCORING, _MINUTES} <= set(codes):
        return steps
    scoring = steps.pop(codes.index(_SCORING))
    codes.remove(_SCORING)
    after = place is AgendaPlace.AFTER_MINUTES
    steps.insert(codes.index(_MINUTES) + after, scoring)
    return steps


def _carried_values(record: YearRecord, carried: Carried, day: date) -> Mapping[str, Any]:
    """The values that come from elsewhere, each with where it stands."""
    orientations = carried.orientations
    last = carried.last
    return {
        "viec_con_mo": [task_reminder(each, day) for each in carried.tasks],
        "kien_nghi_con_mo": [petition_reminder(each, day) for each in carried.petitions],
        "chua_co_so": [unfollowed_reminder(each) for each in carried.unfollowed],
        "dinh_huong": [
            orientation_reminder(each)
            for each in (orientations.orientations if orientations else ())
            if each.content
        ],
        "tep_dinh_huong": orientations.path if orientations else None,
        "ky_truoc": meeting_in_file(last) if last else None,
        "ket_luan_truoc": list(conclusions_of(last)) if last else [],
        "sap_doi": carried.members_ahead,
        "chuyen_de": _topic_values(record, carried.topic, day),
        "chuyen_de_sap_toi": [topic_reminder(each) for each in carried.topics],
        "tep_ke_hoach": record.plan.path if record.plan else None,
        "chua_ghi_xong": [meeting_in_file(each) for each in carried.unfinished],
    }


def _quarter_made_up_for(record: YearRecord, topic: YearTopic | None, day: date) -> str | None:
    """The quarter that is over without its topic, which is treated now: `2026-Q1`."""
    quarter = topic.planned_quarter if topic else None
    is_over = quarter is not None and 3 * quarter < day.month
    return f"{record.year}-Q{quarter}" if is_over else None


def _topic_values(record: YearRecord, topic: YearTopic | None, day: date) -> Mapping[str, Any]:
    """The planned topic as the meeting names it; of those who were to prepare it, who is here."""
    planned = topic.planned if topic else None
    if topic is None or planned is None:
        keys = ("ten", "nhom", "nguoi_chuan_bi", "muc_dich", "cau_hoi", "theo", "da_di")
        return dict.fromkeys(keys)
    here = record.roster.on(day)
    known = record.roster.by_name
    gone = [name for name in planned.preparers if name in known and name not in here]
    return {
        "ten": planned.name,
        "nhom": planned.topic_group,
        "nguoi_chuan_bi": [name for name in planned.preparers if name not in gone] or None,
        "muc_dich": planned.purpose,
        "cau_hoi": planned.questions,
        "theo": topic_reminder(topic),
        "da_di": gone,
    }


def _not_convened(counted: Attendance) -> list[str]:
    states = (
        (counted.exempt, "mien_sinh_hoat"),
        (counted.away, "tam_di"),
        (counted.suspended, "dinh_chi"),
    )
    return [f"{name} ({WORDS[state]})" for names, state in states for name in names]


def _resolution_kind(kind: MeetingKind) -> ResolutionKind:
    if kind.is_monthly:
        return ResolutionKind.MONTHLY
    return ResolutionKind.THEMATIC if kind is MeetingKind.THEMATIC else ResolutionKind.OTHER
