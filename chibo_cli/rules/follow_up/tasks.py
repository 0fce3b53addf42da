"""How findings call a task."""

from chibo_cli.models.meeting.decisions import Task


def task_name(task: Task, index: int) -> str:
    """`Nhiệm vụ 2`; without a number its place in the file."""
    return f"Nhiệm vụ {task.number}" if task.number else f"Nhiệm vụ ở mục thứ {index + 1}"
