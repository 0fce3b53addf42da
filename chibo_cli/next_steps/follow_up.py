"""What earlier meetings left open: tasks with who does and inspects them, petitions to answer."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from chibo_cli.facts.naming import petition_name, quoted, task_name
from chibo_cli.ledger import TrackedPetition, TrackedTask, petitions, tasks
from chibo_cli.next_steps.step import NextStep, told_as_one
from chibo_cli.next_steps.view import View
from chibo_cli.rules.follow_up.cb613_task_overdue import task_overdue
from chibo_cli.rules.follow_up.cb618_petition_overdue import petition_overdue
from chibo_cli.vietnamese import listed, opening_lower, short_date

_TASKS = "nhiem-vu"
_REVIEWING = "ở kỳ họp tới ghi kết quả: chibo task done, task extend hoặc task drop"
_ANSWERED_BY = "ở kỳ họp tới ghi câu trả lời: chibo petition answer"


def follow_up_steps(view: View) -> Iterator[NextStep]:
    """Tasks past their day and due soon, petitions that wait for an answer."""
    begun = [meeting for _, meeting in view.meetings if meeting.date <= view.day]
    dated = [each for each in tasks(begun).values() if each.is_open and each.due]
    yield from told_as_one([_asking(view, t) for t in dated if t.days_late(view.day)], _asking_all)
    yield from (_urging(t) for t in dated if t.due and view.day <= t.due <= view.until)
    waiting = [_answering(view, each) for each in petitions(begun).values() if each.is_open]
    yield from told_as_one(waiting, _answering_all)


def tasks_in_short(steps: Iterable[NextStep], day: date) -> tuple[NextStep, ...]:
    """The steps with the tasks that are late as one, and those due soon as one.

    Each stands where the first of them stood.
    """
    every = tuple(steps)
    of_tasks = [step for step in every if step.key.startswith(f"{_TASKS}/")]
    late = [step for step in of_tasks if step.days_late(day)]
    soon = [step for step in of_tasks if not step.days_late(day)]
    short: dict[str, NextStep | None] = {}
    for group, as_one in ((late, _asking_all), (soon, _urging_all)):
        if len(group) > 1:
            short |= {step.key: None for step in group} | {group[0].key: as_one(group)}
    shown = (short.get(step.key, step) for step in every)
    return tuple(step for step in shown if step)


def _asking(view: View, tracked: TrackedTask) -> NextStep:
    return NextStep(
        f"{_TASKS}/{tracked.reference}",
        f"Hỏi kết quả {_task(tracked)}.",
        f"chibo task show {tracked.reference}",
        due=tracked.due,
        due_words=_how_due(tracked),
        mark=_REVIEWING,
        sources=task_overdue.sources_under(view.record.guideline),
        path=tracked.meeting.path,
    )


def _asking_all(steps: Sequence[NextStep]) -> NextStep:
    first = min(steps, key=lambda step: step.due or date.max)
    return NextStep(
        f"{_TASKS}-qua-han",
        f"Hỏi kết quả {len(steps)} nhiệm vụ đã quá hạn.",
        "chibo task list",
        due=first.due,
        due_words="hạn sớm nhất",
        mark=_REVIEWING,
        sources=first.sources,
    )


def _urging_all(steps: Sequence[NextStep]) -> NextStep:
    first, last = steps[0].due, steps[-1].due
    span = f" từ {_shown(first)} đến {_shown(last)}" if first != last else ""
    return NextStep(
        f"{_TASKS}-sap-den-han",
        f"Đôn đốc {len(steps)} nhiệm vụ đến hạn{span}.",
        "chibo task list",
        due=first,
        due_words="hạn sớm nhất" if span else "",
    )


def _urging(tracked: TrackedTask) -> NextStep:
    return NextStep(
        f"{_TASKS}/{tracked.reference}",
        f"Đôn đốc {_task(tracked)}.",
        f"chibo task show {tracked.reference}",
        due=tracked.due,
        due_words=_how_due(tracked),
        path=tracked.meeting.path,
    )


def _how_due(tracked: TrackedTask) -> str:
    if tracked.times_extended:
        return f"đã gia hạn {tracked.times_extended} lần"
    return f"giao ngày {short_date(tracked.meeting.date)}"


def _task(tracked: TrackedTask) -> str:
    """`nhiệm vụ «…» (Lê Văn Cường làm, Trần Thị Bình kiểm tra)`."""
    task = tracked.task
    words = quoted(task.content)
    called = f"nhiệm vụ{words}" if words else opening_lower(task_name(task, tracked.index))
    hands = [f"{listed(task.doers)} làm"] if task.doers else []
    hands += [f"{task.inspector} kiểm tra"] if task.inspector else []
    return f"{called} ({', '.join(hands)})" if hands else called


def _answering(view: View, tracked: TrackedPetition) -> NextStep:
    petition = tracked.petition
    words = quoted(petition.content)
    called = "kiến nghị" if words else opening_lower(petition_name(petition, tracked.index))
    author = f" của {petition.person}" if petition.person else ""
    handler = f"; nơi xử lý: {petition.handler.rstrip('.')}" if petition.handler else ""
    return NextStep(
        f"kien-nghi/{tracked.reference}",
        f"Trả lời {called}{author}{words}{handler}.",
        f"chibo petition show {tracked.reference}",
        due=petition.due,
        due_words="ngày chi bộ hẹn trả lời" if petition.due else "",
        mark=_ANSWERED_BY,
        sources=petition_overdue.sources_under(view.record.guideline),
        path=tracked.meeting.path,
    )


def _answering_all(steps: Sequence[NextStep]) -> NextStep:
    days = [step.due for step in steps if step.due]
    return NextStep(
        "kien-nghi",
        f"Trả lời {len(steps)} kiến nghị.",
        "chibo petition list",
        due=min(days, default=None),
        due_words="hẹn sớm nhất" if days else "",
        mark=_ANSWERED_BY,
        sources=steps[0].sources,
    )


def _shown(day: date | None) -> str:
    return short_date(day) if day else ""
