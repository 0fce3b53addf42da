"""What the commands that lay out a file to fill in say of it."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.papers import show_notes, shown, talk
from chibo_cli.meeting_files import MeetingFile, PlanFile
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.vietnamese import listed, opening_capital, short_date, weekday


def show_carried(made: MeetingFile, kind: MeetingKind) -> None:
    """Say what a new meeting takes over, and whether its day was moved."""
    show_notes([*day_notes(made), *_carried_in_words(made, kind)])


def day_notes(made: MeetingFile) -> Iterator[str]:
    """That the day was moved off a holiday, or lies on a day off."""
    planned = made.planned
    if planned is None:
        return
    if planned.is_moved and made.day == planned.proposed:
        yield (
            f"{opening_capital(planned.words)}, nên tệp ghi {weekday(made.day)}, "
            f"{short_date(made.day)}. Họp ngày khác thì tạo tệp với  --ngay {made.day:%Y-%m}-…"
        )
    elif planned.off:
        yield f"Lưu ý: {planned.words}."


def show_meeting_as_json(
    made: MeetingFile, path: Path, *, is_new: bool, planned: bool = False
) -> None:
    """Print one JSON document: the file, and what it takes over by the references of the files."""
    show_as_json(
        {
            "chi_thu": planned,
            "tep": shown(path),
            "ket_qua": "moi" if is_new else "giu_nguyen",
            "ngay": made.day.isoformat(),
            "mang_sang": _carried_fields(made),
            "luu_y": [*day_notes(made), *(f"{name} có chỗ sai" for name in made.broken)],
        }
    )


def show_plan_as_json(made: PlanFile, path: Path, *, planned: bool = False) -> None:
    """Print one JSON document: the file, and the topics it takes over."""
    show_as_json(
        {
            "chi_thu": planned,
            "tep": shown(path),
            "ket_qua": "moi",
            "theo_nam": made.plan.like,
            "chuyen_sang": [topic.name for topic in made.plan.carried],
            "chua_toi": [topic.name for topic in made.plan.waiting],
            "luu_y": [f"{name} có chỗ sai" for name in made.broken],
        }
    )


def _carried_fields(made: MeetingFile) -> Mapping[str, Any]:
    carried = made.carried
    return {
        "nhiem_vu": [each.reference for each in carried.tasks],
        "kien_nghi": [each.reference for each in carried.petitions],
        "chuyen_de": carried.topic.name if carried.topic else None,
        "chuyen_de_sap_toi": [topic.name for topic in carried.topics],
        "ket_luan_cua": carried.last.path if carried.last else None,
        "dinh_huong": carried.orientations.path if carried.orientations else None,
        "dang_vien_sap_thay_doi": list(carried.members_ahead),
    }


def show_new_plan(made: PlanFile, command: str) -> None:
    """Say what a new plan takes over and what is to be filled in."""
    plan = made.plan
    notes = [f"Năm này chưa có kế hoạch; tệp lập theo nếp năm {plan.like}."]
    if plan.like is None:
        notes = ["Sổ chưa có kế hoạch năm trước, nên tệp chỉ có dòng mẫu."]
    if plan.carried:
        names = listed(f"«{topic.name}»" for topic in plan.carried)
        notes.append(f"Chuyển từ năm {plan.like}, chưa định quý: {names}.")
    if plan.waiting:
        names = listed(f"«{topic.name}»" for topic in plan.waiting)
        notes.append(f"Năm {plan.like} còn chưa sinh hoạt, chưa hết quý nên chỉ nhắc: {names}.")
    notes.append("Mở tệp bằng Notepad để ghi chuyên đề từng quý, người chuẩn bị, lap_ngay.")
    show_notes(notes)
    talk(f"Ghi xong thì in kế hoạch bằng lệnh  {command}")


def _carried_in_words(made: MeetingFile, kind: MeetingKind) -> Iterator[str]:
    carried = made.carried
    parts = []
    if carried.tasks:
        late = sum(each.days_late(made.day) > 0 for each in carried.tasks)
        overdue = f" (đến ngày họp {late} đã quá hạn)" if late else ""
        parts.append(f"{len(carried.tasks)} nhiệm vụ còn mở{overdue}")
    if carried.petitions:
        parts.append(f"{len(carried.petitions)} kiến nghị chưa trả lời xong")
    if carried.topic:
        parts.append(f"chuyên đề «{carried.topic.name or '(chưa ghi tên)'}»")
    if carried.orientations:
        parts.append(f"{len(carried.orientations.orientations)} định hướng của cấp trên")
    if carried.members_ahead:
        parts.append(f"{len(carried.members_ahead)} thay đổi về đảng viên")
    if parts:
        yield f"Đã mang sang: {', '.join(parts)}."
    elif kind.is_monthly:
        yield "Không có nhiệm vụ, kiến nghị nào còn mở từ các kỳ trước."
    if carried.unfinished:
        names = ", ".join(meeting.path for meeting in carried.unfinished)
        yield f"Chưa ghi xong {names}, nên việc mang sang có thể chưa đủ."
    if carried.unfollowed:
        yield (
            f"Có {len(carried.unfollowed)} nhiệm vụ, kiến nghị chưa có số riêng (so), nên không "
            "mang sang được; tên ghi ở đầu tệp."
        )
