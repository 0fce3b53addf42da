"""How findings tell that a step of the guideline was not held."""

from chibo_cli.facts.steps import missing_steps, place_in_agenda
from chibo_cli.guidelines import Step
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hit

ADOPTION = "thong_qua_chuong_trinh"
# The opening steps without which the minutes of a meeting cannot stand.
VITAL = ("cu_thu_ky", "tinh_hinh_dang_vien", ADOPTION)


def not_held(step: Step, meeting: Meeting) -> Hit:
    """Where and how a missing step is told, and what to do about it."""
    name = f"«{step.name}»"
    index = place_in_agenda(step, meeting)
    if index is None:
        also = ", tệp cũng ghi là chưa thông qua" if _is_refused(step, meeting) else ""
        return (
            meeting.at("chuong_trinh"),
            f"Chương trình không có bước {name}{also}.",
            _adopting(step)
            or f"nếu đã làm thì ghi bước {name} vào một dòng của chuong_trinh, với  buoc = "
            f'"{step.code}"; nếu không làm thì để nguyên, kỳ sau làm đủ.',
        )
    why = meeting.agenda[index].skipping_reason
    reason = f", lý do: {why.rstrip('.')}" if why else ""
    return (
        meeting.at("chuong_trinh", index, "da_thuc_hien"),
        f"Bước {name} có trong chương trình mà không thực hiện{reason}.",
        _adopting(step)
        or f"nếu đã làm bước {name} thì bỏ  da_thuc_hien = false  ở dòng ấy của chuong_trinh; nếu "
        "không làm thì để nguyên, kỳ sau làm đủ.",
    )


def adoption_is_missed(meeting: Meeting, record: YearRecord) -> bool:
    """Whether the missing steps tell already that the agenda was not adopted."""
    if not meeting.agenda or record.has_gap(meeting.path, "chuong_trinh"):
        return False
    return any(step.code == ADOPTION for step in missing_steps(meeting, record))


def _is_refused(step: Step, meeting: Meeting) -> bool:
    return step.code == ADOPTION and meeting.agenda_adopted is False


def _adopting(step: Step) -> str:
    """What to do where the agenda was not adopted: one line says that it was."""
    if step.code != ADOPTION:
        return ""
    return (
        "nếu chi bộ đã thông qua chương trình thì ghi  thong_qua_chuong_trinh = true  ở đầu tệp; "
        "nếu chưa thì để nguyên, kỳ sau thông qua trước khi bàn."
    )
