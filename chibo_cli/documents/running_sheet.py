"""Kịch bản điều hành: what the chair needs at hand, step by step in the order of the agenda."""

from collections.abc import Sequence

from chibo_cli.documents import Context, document
from chibo_cli.documents.agenda import purposes
from chibo_cli.documents.ballots import matters_to_vote
from chibo_cli.documents.carried import open_petitions, open_tasks
from chibo_cli.documents.letterhead import (
    draft_note,
    letterhead,
    meeting_title,
    named,
    office_of,
    own_words,
)
from chibo_cli.documents.minutes import figures
from chibo_cli.documents.timetable import planned_minutes, timed_agenda
from chibo_cli.facts.attendance import attendance
from chibo_cli.facts.steps import place_in_agenda
from chibo_cli.guidelines import Step
from chibo_cli.guidelines.sources import Grade
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.meeting.decisions import Task
from chibo_cli.models.meeting.preparation import AgendaItem
from chibo_cli.record import YearRecord

# What is laid before the meeting at which step; a list stands in the sheet once.
_AT_STEP = {
    "chinh_tri_tu_tuong": ("dinh_huong", "van_ban"),
    "ra_soat": ("viec_con_mo",),
    "thao_luan": ("trong_tam", "cau_hoi"),
    "thao_luan_chuyen_de": ("cau_hoi_dang_vien", "trong_tam", "cau_hoi"),
    "chuyen_de": ("cau_hoi_dang_vien",),
    "nhiem_vu": ("nhiem_vu_trinh",),
    "kien_nghi": ("kien_nghi_con_mo",),
    "tra_loi_kien_nghi": ("kien_nghi_con_mo",),
    "bieu_quyet": ("bieu_quyet_khac",),
    "bau_cu": ("bau_cu",),
    "nghi_quyet": ("bieu_quyet_nghi_quyet", "bieu_quyet_khac"),
}
_AT_STEP_OF_COMMITTEE = {
    "nhiem_vu_chinh_tri": ("dinh_huong", "viec_con_mo"),
    "nhiem_vu_du_kien": ("nhiem_vu_trinh",),
    "thao_luan": ("trong_tam", "cau_hoi", "kien_nghi_con_mo"),
    "ket_luan": ("bieu_quyet_khac",),
    "bieu_quyet": ("bieu_quyet_khac",),
}
_LISTS = tuple(dict.fromkeys(name for names in _AT_STEP.values() for name in names))


@document("kich-ban", "Kịch bản điều hành")
def running_sheet(record: YearRecord, meeting: Meeting, missing: Sequence[str]) -> Context:
    """The values of the chair's running sheet, a working paper without number."""
    prepared, topic = meeting.preparation, meeting.topic
    lists: Context = {
        "dinh_huong": _orientations(record, meeting),
        "van_ban": meeting.political_block.papers if meeting.political_block else (),
        "viec_con_mo": open_tasks(record, meeting),
        "kien_nghi_con_mo": open_petitions(record, meeting),
        "trong_tam": (prepared and prepared.key_points) or (),
        "cau_hoi": (prepared and prepared.questions) or (),
        "cau_hoi_dang_vien": (topic and topic.member_questions) or (),
        "nhiem_vu_trinh": [task.model_dump(by_alias=True) for task in _intended(record, meeting)],
        **matters_to_vote(record, meeting),
        "bau_cu": [election.model_dump(by_alias=True) for election in meeting.elections],
    }
    shared = _shared_source(record, meeting)
    course = _course(record, meeting, shared)
    shown = {name for step in course for name in step["hien"]}
    left = [name for name in _LISTS if lists[name] and name not in shown]
    return {
        **meeting.model_dump(by_alias=True),
        **letterhead(record, meeting.date),
        **draft_note(missing),
        **purposes(meeting),
        "nguon_chung": shared and shared.words,
        **lists,
        "van_ban": [paper.model_dump(by_alias=True) for paper in lists["van_ban"]],
        "ten_buoi_hop": meeting_title(record, meeting),
        "hop_chi_uy": meeting.is_committee,
        "huong_dan": record.guideline.citation,
        "tong_phut": planned_minutes(meeting),
        "so_lieu": figures(record, attendance(meeting, record)),
        "chuc_vu_chu_tri": office_of(record, meeting.chair, meeting.date),
        "ket_luan_du_thao": (meeting.conclusion and meeting.conclusion.content) or (),
        "du_thao": prepared.drafted if prepared else None,
        "nguoi_trinh_chuyen_de": named(record, meeting, _topic_presenters(meeting)),
        "tien_trinh": [{**step, "bieu_quyet": _votes(step["hien"], lists)} for step in course],
        "con_lai": left,
        "bieu_quyet_con_lai": _votes(left, lists),
    }


def _votes(names: Sequence[str], lists: Context) -> list[Context]:
    """All that is put to the vote at one time, for one table."""
    voted_on = ("bieu_quyet_khac", "bieu_quyet_nghi_quyet")
    return [vote for name in voted_on if name in names for vote in lists[name]]


def _course(record: YearRecord, meeting: Meeting, shared: Grade | None) -> list[Context]:
    """The steps in the order of the agenda: who, when, what the guideline says, what is laid."""
    steps = record.guideline.steps_of(meeting.kind)
    asked = [(place_in_agenda(step, meeting), step) for step in steps]
    at_step = _AT_STEP_OF_COMMITTEE if meeting.is_committee else _AT_STEP
    announced = {_code(item, (), meeting) for item in meeting.agenda}
    shown: set[str] = set()
    course = []
    for index, (item, timed) in enumerate(zip(meeting.agenda, timed_agenda(meeting), strict=True)):
        here = tuple(step for place, step in asked if place == index)
        code = _code(item, here, meeting)
        laid = [name for name in at_step.get(code, ()) if name not in shown]
        if code == "nghi_quyet" and "bieu_quyet" in announced:
            laid = [name for name in laid if name != "bieu_quyet_khac"]
        shown.update(laid)
        course.append(
            {
                **timed,
                "buoc": code,
                "nguoi": named(record, meeting, item.doers),
                "moi_nguoi_khac": bool(item.doers) and meeting.chair not in item.doers,
                "theo_huong_dan": [
                    _asked(record, step, item, shared)
                    for step in here
                    if step.evidence is not Grade.BACKGROUND  # a custom is no guideline
                ],
                "hien": laid,
            }
        )
    return course


def _code(item: AgendaItem, here: Sequence[Step], meeting: Meeting) -> str:
    """The step an item announces, by its `buoc` or by the name the guideline gives the step."""
    if item.step == "thao_luan" and meeting.kind is MeetingKind.THEMATIC:
        return "thao_luan_chuyen_de"
    return item.step or (here[0].code if here else "")


def _shared_source(record: YearRecord, meeting: Meeting) -> Grade | None:
    """The weak source of most steps, to be told once for all; None where most are well founded."""
    grades = [step.evidence for step in record.guideline.steps_of(meeting.kind)]
    second_hand = grades.count(Grade.SECOND_HAND)
    return Grade.SECOND_HAND if 2 * second_hand > len(grades) else None


def _asked(record: YearRecord, step: Step, item: AgendaItem, shared: Grade | None) -> Context:
    """What the guideline says of a step; its name only where the agenda calls it otherwise."""
    name = own_words(record, step.name)
    is_told = step.evidence.is_weak and step.evidence is not shared
    return {
        "ten": name if name.casefold() != (item.content or "").casefold() else None,
        "bat_buoc": step.required,
        "muc": step.clause,
        "nguon_yeu": step.evidence.words if is_told else None,
    }


def _orientations(record: YearRecord, meeting: Meeting) -> list[Context]:
    monthly = record.orientations.get(f"{meeting.month:%Y-%m}")
    treated = meeting.kind.is_monthly or meeting.is_committee
    given = monthly.orientations if monthly and treated else ()
    return [each.model_dump(by_alias=True) for each in given if each.content]


def _intended(record: YearRecord, meeting: Meeting) -> tuple[Task, ...]:
    """The tasks to put before the meeting: drafted in its file, else intended by the chi uỷ since
    the last meeting of the cell."""
    if meeting.is_committee:
        return meeting.intended_tasks
    if meeting.tasks or not meeting.kind.is_monthly:
        return meeting.tasks
    before = record.before(meeting)
    last = max((held.date for held in before if held.kind.is_monthly), default=None)
    since = [held for held in before if held.is_committee and (not last or held.date > last)]
    return next((held.intended_tasks for held in reversed(since) if held.intended_tasks), ())


def _topic_presenters(meeting: Meeting) -> tuple[str, ...]:
    topic = meeting.topic
    return (topic.presenters or topic.preparers) if topic else ()
