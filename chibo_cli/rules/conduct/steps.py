"""How findings tell that a step of the guideline was not held."""

from chibo_cli.facts.steps import place_in_agenda
from chibo_cli.findings import Location
from chibo_cli.guidelines import Step
from chibo_cli.models.meeting import Meeting

# The opening steps without which the minutes of a meeting cannot stand.
VITAL = ("cu_thu_ky", "tinh_hinh_dang_vien", "thong_qua_chuong_trinh")


def not_held(step: Step, meeting: Meeting) -> tuple[Location, str]:
    """Where and how a missing step is told."""
    index = place_in_agenda(step, meeting)
    if index is None:
        return meeting.at("chuong_trinh"), f"Chương trình không có bước «{step.name}»."
    why = meeting.agenda[index].skipping_reason
    reason = f", lý do: {why.rstrip('.')}" if why else ""
    message = f"Bước «{step.name}» có trong chương trình mà không thực hiện{reason}."
    return meeting.at("chuong_trinh", index, "da_thuc_hien"), message
