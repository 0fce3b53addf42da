"""How sentences call what a meeting decided: its tasks, petitions and resolutions."""

from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Petition, Task
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import opening_lower

_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_LONGEST = 60
# Among other words the first few are enough to know a task again.
LONGEST_IN_PASSING = 36


def ordinal(index: int) -> str:
    """`thứ nhất` for the first, at place 0; beyond the tenth in figures."""
    return f"thứ {_ORDINALS[index] if index < len(_ORDINALS) else index + 1}"


def quoted(prose: tuple[str, ...] | None, longest: int = _LONGEST) -> str:
    """` «Thu phí vệ sinh quý III»`: the beginning of what was written, or nothing."""
    text = " ".join(prose or ()).rstrip(".")
    if len(text) > longest:
        text = text[:longest].rpartition(" ")[0].rstrip(",;:") + "…"
    return f" «{text}»" if text else ""


def task_name(task: Task, index: int) -> str:
    """`Nhiệm vụ 2`; without a number its first words, else its place in the file."""
    if task.number:
        return f"Nhiệm vụ {task.number}"
    return f"Nhiệm vụ{quoted(task.content) or f' {ordinal(index)}'}"


def short_task_name(task: Task, index: int) -> str:
    """`việc «Thu phí vệ sinh quý III»`, as a remedy says it; without content by its number."""
    words = quoted(task.content, LONGEST_IN_PASSING)
    return f"việc{words}" if words else opening_lower(task_name(task, index))


def earlier_task_name(reference: str, record: YearRecord) -> str:
    """`Việc «Thu phí vệ sinh quý III»`: the task a reference names; else by the reference."""
    slug, _, number = reference.rpartition("/")
    meeting = record.meeting(slug)
    tasks = meeting.tasks if meeting else ()
    content = next((task.content for task in tasks if str(task.number) == number), None)
    return f"Việc{quoted(content) or f' {reference}'}"


def petition_name(petition: Petition, index: int) -> str:
    """`Kiến nghị 1`; without a number by its author, else by its place in the file."""
    if petition.number:
        return f"Kiến nghị {petition.number}"
    return f"Kiến nghị {f'của {petition.person}' if petition.person else ordinal(index)}"


def resolution_name(meeting: Meeting, index: int) -> str:
    """`Nghị quyết số 12`; without a number as one of its meeting."""
    number = meeting.resolutions[index].number
    if number:
        return f"Nghị quyết số {number}"
    which = f"{ordinal(index)} " if len(meeting.resolutions) > 1 else ""
    return f"Nghị quyết {which}của buổi này"
