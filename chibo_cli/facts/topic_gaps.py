"""What the papers on topics still lack: the yearly plan, the note with a draft, the report."""

from collections.abc import Iterator
from datetime import date

from chibo_cli.facts.missing import names_of_bodies
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.blocks import Topic
from chibo_cli.models.plan import Plan
from chibo_cli.record import YearRecord


def missing_from_plan(record: YearRecord, plan: Plan, day: date) -> tuple[str, ...]:
    """What the yearly plan of topics lacks to be signed on its day."""
    return (
        *_unread(record, plan.path),
        *names_of_bodies(record, day),
        *_superior(record, day),
        *([] if plan.made_on else ["ngày lập kế hoạch (lap_ngay)"]),
        *([] if plan.planned_topics else ["các chuyên đề của năm ([[chuyen_de_nam]])"]),
        *_planned(plan),
    )


def missing_from_cover_note(meeting: Meeting, record: YearRecord) -> tuple[str, ...]:
    """What those who are sent the draft of a topic must still be told."""
    approval = meeting.topic and meeting.topic.approval
    return (
        *_unread(record, meeting.path, "chuyen_de", "chuan_bi", "bat_dau", "dia_diem"),
        *names_of_bodies(record, meeting.date),
        *_topic(meeting),
        *([] if approval and approval.by else ["ai đã thông qua dự thảo (duyet.boi)"]),
        *([] if approval and approval.date else ["ngày thông qua dự thảo (duyet.ngay)"]),
        *([] if meeting.started_at else ["giờ bắt đầu (bat_dau)"]),
        *([] if meeting.place else ["địa điểm (dia_diem)"]),
    )


def missing_from_topic_report(meeting: Meeting, record: YearRecord) -> tuple[str, ...]:
    """What the report on a topic lacks: it tells of the meeting and of the finished text."""
    topic = meeting.topic or Topic.model_validate({})
    told = {
        "giờ bắt đầu (bat_dau)": topic.started_at or meeting.started_at,
        "giờ kết thúc (ket_thuc)": topic.ended_at or meeting.ended_at,
        "địa điểm (dia_diem)": meeting.place,
        "người chủ trì (chu_tri)": meeting.chair,
        "thư ký ghi biên bản (thu_ky)": meeting.minute_taker,
        "tóm tắt chuyên đề (tom_tat)": topic.summary,
        "ngày gửi bản chuyên đề hoàn chỉnh cho đảng viên (hoan_chinh)": topic.completed_on,
    }
    return (
        *names_of_bodies(record, meeting.date),
        *_superior(record, meeting.date),
        *_topic(meeting),
        *(what for what, value in told.items() if not value),
    )


def _unread(record: YearRecord, path: str, *tables: str) -> Iterator[str]:
    if record.has_gap(path, *tables):
        yield f"việc sửa chỗ chưa đọc được trong {path}"


def _superior(record: YearRecord, day: date) -> Iterator[str]:
    if not record.cell.naming_on(day).superior_committee:
        yield "tên cấp uỷ cấp trên (cap_uy_cap_tren, trong chibo.toml)"


def _topic(meeting: Meeting) -> Iterator[str]:
    if meeting.topic is None or not meeting.topic.name:
        yield "tên chuyên đề (ten, trong [chuyen_de])"
    if meeting.topic is None or not meeting.topic.preparers:
        yield "người chuẩn bị chuyên đề (nguoi_chuan_bi, trong [chuyen_de])"


def _planned(plan: Plan) -> Iterator[str]:
    for count, planned in enumerate(plan.planned_topics, start=1):
        called = f"chuyên đề «{planned.name}»" if planned.name else f"chuyên đề thứ {count}"
        if not planned.name:
            yield f"tên {called} (ten)"
        if not planned.quarter and not planned.month:
            yield f"quý hoặc tháng của {called} (quy, thang)"
        if not planned.preparers:
            yield f"người chuẩn bị {called} (nguoi_chuan_bi)"
    for count, skipped in enumerate(plan.skipped_months, start=1):
        called = skipped.period or f"mục [[khong_hop]] thứ {count}"
        if not skipped.period:
            yield f"tháng hoặc quý của {called} (ky)"
        if not skipped.reason:
            yield f"lý do của {called} (ly_do)"
