"""What a meeting file still lacks to become minutes, said as a list for the person who writes."""

from collections.abc import Iterator
from datetime import date

from chibo_cli.facts.decision_gaps import carries_tasks, resolution_gaps, task_gaps, text_gaps
from chibo_cli.models.base import Table
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.meeting.decisions import Resolution
from chibo_cli.record import YearRecord

_BLOCKS = {
    "chinh_tri_tu_tuong": "political_block",
    "nhiem_vu_chinh_tri": "month_review",
    "xay_dung_dang": "party_building",
    "ket_luan": "conclusion",
    "nghi_quyet": "resolutions",
    "nhiem_vu": "tasks",
    "nhiem_vu_du_kien": "intended_tasks",
    "trinh_bay_chuyen_de": "topic",
}


def missing_from_minutes(meeting: Meeting, record: YearRecord) -> tuple[str, ...]:
    """What is missing, in the order of the paper; empty when the minutes can be signed."""
    return (
        *_head(meeting, record),
        *_decisions(meeting),
        *_agenda(meeting),
        *citation_gaps(meeting),
        *_said(meeting),
        *_closing(meeting),
    )


def missing_from_resolution(
    meeting: Meeting, record: YearRecord, adopted: Resolution
) -> tuple[str, ...]:
    """What one resolution of this meeting lacks: it says nothing of the meeting's course."""
    return (
        *_head(meeting, record),
        *(task_gaps(meeting.tasks) if carries_tasks(meeting, adopted) else ()),
        *resolution_gaps(meeting, adopted),
        *text_gaps(meeting, adopted),
    )


def missing_from_conclusion(meeting: Meeting, record: YearRecord) -> tuple[str, ...]:
    """What the conclusion of this meeting lacks to be issued as a paper."""
    said = meeting.conclusion.content if meeting.conclusion else None
    return (
        *names_of_bodies(record, meeting.date),
        *([] if meeting.place else ["địa điểm (dia_diem)"]),
        *([] if meeting.chair else ["người chủ trì (chu_tri)"]),
        *_attendance(meeting),
        *([] if said else ["nội dung kết luận ([ket_luan].noi_dung)"]),
        *task_gaps(meeting.tasks),
        *task_gaps(meeting.intended_tasks, "nhiệm vụ dự kiến"),
    )


def _head(meeting: Meeting, record: YearRecord) -> Iterator[str]:
    yield from names_of_bodies(record, meeting.date)
    yield from _opening(meeting)
    yield from _attendance(meeting)


def names_of_bodies(record: YearRecord, day: date) -> Iterator[str]:
    """What the letterhead of a paper of that day and the members' list lack."""
    yield from names_at_head(record, day)
    if not record.roster.members:
        yield "danh sách đảng viên (dang-vien.toml)"


def names_at_head(record: YearRecord, day: date) -> Iterator[str]:
    """What the letterhead of a paper of that day lacks."""
    naming = record.cell.naming_on(day)
    if not naming.name:
        yield "tên chi bộ (ten, trong chibo.toml)"
    if not naming.superior_organisation:
        yield "tên đảng bộ cấp trên (dang_bo_cap_tren, trong chibo.toml)"
    if not record.cell.place_name_on(day):
        yield "địa danh trước ngày tháng (dia_danh, trong chibo.toml)"


def _opening(meeting: Meeting) -> Iterator[str]:
    if meeting.started_at is None:
        yield "giờ bắt đầu (bat_dau)"
    if not meeting.place:
        yield "địa điểm (dia_diem)"
    if not meeting.chair:
        yield "người chủ trì (chu_tri)"
    if not meeting.minute_taker:
        yield "thư ký ghi biên bản (thu_ky)"
    if meeting.kind is MeetingKind.EXTRAORDINARY and not meeting.reason:
        yield "lý do họp bất thường (ly_do)"


def _attendance(meeting: Meeting) -> Iterator[str]:
    for count, absence in enumerate(meeting.absences, start=1):
        if not absence.person:
            yield f"tên người vắng thứ {count} (nguoi)"


def _agenda(meeting: Meeting) -> Iterator[str]:
    if not meeting.agenda:
        yield "chương trình ([[chuong_trinh]])"
    for item in meeting.agenda:
        if item.held and item.step in _BLOCKS and _is_empty(getattr(meeting, _BLOCKS[item.step])):
            yield f"diễn biến của nội dung «{item.content or item.step}»"
        if not item.held and not item.skipping_reason:
            yield f"lý do không thực hiện nội dung «{item.content or item.step}» (bo_qua)"


def citation_gaps(meeting: Meeting) -> Iterator[str]:
    """A text cites a paper the first time with its day and issuer (HD05, 27/5/2026)."""
    block = meeting.political_block
    for count, paper in enumerate(block.papers if block else (), start=1):
        called = f"văn bản {paper.reference}" if paper.reference else f"văn bản thứ {count}"
        if paper.reference and paper.date is None:
            yield f"ngày ban hành của {called} (ngay)"
        if not paper.issuer:
            yield f"cơ quan ban hành của {called} (co_quan)"


def _said(meeting: Meeting) -> Iterator[str]:
    for remark in meeting.remarks:
        if remark.content is None:
            yield f"nội dung ý kiến của {remark.person or 'một người chưa ghi tên'} (noi_dung)"
    for petition in meeting.petitions:
        if petition.content is None:
            author = petition.person or "một người chưa ghi tên"
            yield f"nội dung kiến nghị của {author} (noi_dung)"


def _is_empty(recorded: Table | tuple[Table, ...] | None) -> bool:
    """Whether nothing was written: no table, or one with nothing but reminders in it."""
    if isinstance(recorded, Table):
        return not recorded.model_fields_set
    return not recorded


def _decisions(meeting: Meeting) -> Iterator[str]:
    yield from task_gaps(meeting.tasks)
    for adopted in meeting.resolutions:
        yield from resolution_gaps(meeting, adopted)
    for count, vote in enumerate(meeting.votes, start=1):
        if vote.in_favour is None:
            yield f"kết quả của lần biểu quyết thứ {count} (tan_thanh)"
    announced = {item.step for item in meeting.agenda}
    decided = meeting.resolutions or announced & {"ket_luan", "nghi_quyet"}
    if not decided and _is_empty(meeting.conclusion):
        yield "kết luận hoặc nghị quyết ([ket_luan], [[nghi_quyet]])"


def _closing(meeting: Meeting) -> Iterator[str]:
    if meeting.ended_at is None:
        yield "giờ kết thúc (ket_thuc)"
    if meeting.minutes is None or not meeting.minutes.read_out:
        yield "việc đọc và thông qua biên bản (doc_thong_qua)"
