"""New files for a person to fill in: a workspace, a year, a meeting, from text templates."""

from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
import tomli_w

from chibo_cli.documents.letterhead import meeting_title
from chibo_cli.facts.attendance import attendance
from chibo_cli.ledger import TrackedPetition, TrackedTask, petitions, tasks
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.meeting.kinds import ResolutionKind
from chibo_cli.models.plan import PlannedTopic
from chibo_cli.models.roster import OfficeKind
from chibo_cli.models.words import WORDS
from chibo_cli.numbering import next_minutes_number, next_number
from chibo_cli.record import YearRecord
from chibo_cli.resources import resource
from chibo_cli.vietnamese import month_year, opening_capital, short_date


def new_meeting_text(record: YearRecord, kind: MeetingKind, day: date) -> str:
    """The file of a meeting to come: what is known is filled in, the rest is a reminder."""
    meeting = Meeting.model_validate({"loai": kind.value, "ngay": day})
    counted = attendance(meeting, record)
    before = [held for held in record.all_meetings if held.date < day]
    topic = _planned_topic(record, day)
    reviews = kind.is_monthly
    return _filled(
        "buoi-sinh-hoat.toml.j2",
        {
            "ten_buoi_hop": meeting_title(record, meeting),
            "loai": kind.value,
            "ngay": day,
            "han_mau": day + timedelta(days=30),
            "gio": record.cell.habits.time,
            "dia_diem": record.cell.identity.place,
            "chu_tri": record.roster.in_office(OfficeKind.SECRETARY, day),
            "dinh_huong": _orientations(record, day),
            "can_cu": record.guideline.citation,
            "cac_buoc": [
                {"ma": step.code, "ten": step.name} for step in record.guideline.steps_of(kind)
            ],
            "trieu_tap": counted.convened,
            "khong_trieu_tap": _not_convened(counted.exempt, counted.away, counted.suspended),
            "viec_con_mo": [_task_reminder(t) for t in tasks(before).values() if t.is_open]
            if reviews
            else [],
            "kien_nghi_con_mo": [
                _petition_reminder(each) for each in petitions(before).values() if each.is_open
            ]
            if reviews
            else [],
            "chuyen_de": {
                "ten": topic.name if topic else None,
                "nhom": topic.topic_group if topic else None,
                "nguoi_chuan_bi": list(topic.preparers) if topic else None,
            },
            "so_ket_luan": next_number(record, "KL", day),
            "so_nghi_quyet": next_number(record, "NQ", day),
            "loai_nghi_quyet": _resolution_kind(kind).value,
            "trich_yeu": f"lãnh đạo thực hiện nhiệm vụ {month_year(day)}" if reviews else None,
            "so_bien_ban": next_minutes_number(record, day),
        },
    )


def new_workspace_texts(answers: Mapping[str, Any], today: date) -> dict[str, str]:
    """The files of a workspace begun today, by their path: cell, roster, the year's plan."""
    officers = [
        {"ho_ten": name, "loai": office.value, "tu": answers["nhiem_ky_tu"]}
        for office in (OfficeKind.SECRETARY, OfficeKind.DEPUTY_SECRETARY)
        if (name := answers[office.value])
    ]
    superior = answers["dang_bo_cap_tren"]
    cell = {
        **answers,
        "so_tu": today.replace(day=1),
        "cap_uy_cap_tren": f"Đảng uỷ{superior[len('Đảng bộ') :]}" if superior else None,
    }
    return {
        "chibo.toml": _filled("chibo.toml.j2", cell),
        "dang-vien.toml": _filled("dang-vien.toml.j2", {**answers, "can_bo": officers}),
        f"{today.year}/ke-hoach.toml": _filled("ke-hoach.toml.j2", {"nam": today.year}),
    }


def _planned_topic(record: YearRecord, day: date) -> PlannedTopic | None:
    """The topic planned for the month, else for the quarter, that has not been treated yet."""
    treated = {meeting.topic.name for meeting in record.meetings if meeting.topic}
    planned = record.plan.planned_topics if record.plan else ()
    waiting = [topic for topic in planned if topic.name not in treated]
    of_month = [topic for topic in waiting if topic.month == day.month]
    of_quarter = [topic for topic in waiting if topic.quarter == (day.month + 2) // 3]
    return next(iter(of_month or of_quarter), None)


def _orientations(record: YearRecord, day: date) -> list[str]:
    monthly = record.orientations.get(f"{day:%Y-%m}")
    if monthly is None:
        return []
    return [
        " ".join(each.content) + (f" ({each.issuer})" if each.issuer else "")
        for each in monthly.orientations
        if each.content
    ]


def _not_convened(
    exempt: Sequence[str], away: Sequence[str], suspended: Sequence[str]
) -> list[str]:
    states = ((exempt, "mien_sinh_hoat"), (away, "tam_di"), (suspended, "dinh_chi"))
    return [f"{name} ({WORDS[state]})" for names, state in states for name in names]


def _task_reminder(tracked: TrackedTask) -> dict[str, str]:
    due = "thường xuyên" if tracked.task.standing else "chưa có hạn"
    if tracked.due:
        due = f"hạn {short_date(tracked.due)}"
    doers = ", ".join(tracked.task.doers)
    text = " ".join(tracked.task.content or ("(chưa ghi nội dung)",)).rstrip(".")
    assigned = f"Giao ngày {short_date(tracked.meeting.date)}"
    reminder = f"{assigned}, {due}: {text}" + (f" ({doers})" if doers else "")
    return {"ma": tracked.reference, "loi_nhac": reminder}


def _petition_reminder(tracked: TrackedPetition) -> dict[str, str]:
    petition = tracked.petition
    text = " ".join(petition.content or ("(chưa ghi nội dung)",)).rstrip(".")
    received = f"Kiến nghị ngày {short_date(tracked.meeting.date)}"
    return {"ma": tracked.reference, "loi_nhac": f"{received} của {petition.person}: {text}"}


def _resolution_kind(kind: MeetingKind) -> ResolutionKind:
    if kind.is_monthly:
        return ResolutionKind.MONTHLY
    return ResolutionKind.THEMATIC if kind is MeetingKind.THEMATIC else ResolutionKind.OTHER


def _filled(name: str, values: Mapping[str, Any]) -> str:
    return _environment().get_template(name).render(values)


@cache
def _environment() -> jinja2.Environment:
    def source(name: str) -> str:
        return Path(resource(f"templates/{name}")).read_text(encoding="utf-8")

    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(source),
        undefined=jinja2.StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "toml": _toml,
        "chu_thich": _comment,
        "dong": _line,
        "ngay": date.fromisoformat,
        "hoa_dau": opening_capital,
    }
    return environment


def _toml(value: Any) -> str:
    """A value as TOML writes it; a time is written as text, the way files keep it."""
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, time):
        value = f"{value:%H:%M}"
    return tomli_w.dumps({"x": value}).removeprefix("x = ").rstrip("\n")


def _comment(text: str) -> str:
    """A text on the one line a comment has, without what TOML forbids there."""
    return "".join(letter for letter in " ".join(text.split()) if letter.isprintable())


def _line(key: str, value: Any, sample: Any) -> str:
    """A line with the value; where there is none, the sample as a reminder."""
    return f"# {key} = {_toml(sample)}" if value is None else f"{key} = {_toml(value)}"
