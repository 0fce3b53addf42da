"""What the decisions of a meeting still lack before a paper can carry them."""

from collections.abc import Iterator, Sequence

from chibo_cli.facts.resolution_votes import ballot_of
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Resolution, Task
from chibo_cli.models.meeting.kinds import ResolutionKind


def task_gaps(tasks: Sequence[Task], what: str = "nhiệm vụ") -> Iterator[str]:
    """Who does a task and by when, where that is not recorded."""
    for task in tasks:
        called = f"{what} {task.number}" if task.number else f"một {what} chưa đánh số"
        if not task.doers:
            yield f"người thực hiện {called} (nguoi_thuc_hien)"
        if task.due is None and not task.standing:
            yield f"thời hạn {called} (han)"


def resolution_gaps(meeting: Meeting, adopted: Resolution) -> Iterator[str]:
    """The subject of a resolution and how its vote went, where they are not recorded."""
    if not adopted.abstract:
        yield "trích yếu của nghị quyết (trich_yeu)"
    vote = ballot_of(meeting, adopted)
    if vote is None or vote.in_favour is None:
        yield f"kết quả biểu quyết {_called(adopted)} (bieu_quyet.tan_thanh)"


def text_gaps(meeting: Meeting, adopted: Resolution) -> Iterator[str]:
    """Nothing where a resolution resolves something; else that it does not."""
    resolved: list[Sequence[object] | None] = [adopted.content]
    if carries_tasks(meeting, adopted):
        resolved.append(meeting.tasks)
    if kind_of(meeting, adopted) is ResolutionKind.MONTHLY and meeting.month_review:
        resolved.append(meeting.month_review.directions)
    if kind_of(meeting, adopted) is ResolutionKind.THEMATIC and meeting.topic:
        resolved.append(meeting.topic.accepted_points)
    if not any(resolved):
        yield f"nội dung {_called(adopted)} (noi_dung)"


def kind_of(meeting: Meeting, adopted: Resolution) -> ResolutionKind:
    """The kind of a resolution; where it is not recorded, that of its meeting."""
    if adopted.kind:
        return adopted.kind
    if meeting.kind.is_monthly:
        return ResolutionKind.MONTHLY
    return ResolutionKind.THEMATIC if meeting.topic else ResolutionKind.OTHER


def carries_tasks(meeting: Meeting, adopted: Resolution) -> bool:
    """Whether the meeting's tasks stand in this resolution: the monthly one, else the first."""
    monthly = [each for each in meeting.resolutions if each.kind is ResolutionKind.MONTHLY]
    return adopted is (monthly or meeting.resolutions)[0]


def _called(adopted: Resolution) -> str:
    return f"nghị quyết số {adopted.number}" if adopted.number else "nghị quyết"
