"""Who is to do what by the tasks of a meeting, and who gets a paper about it."""

from collections.abc import Iterator
from datetime import date

from chibo_cli.documents import Context
from chibo_cli.documents.letterhead import named, own_words
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Task
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import listed, opening_capital

# More people than these make a list of recipients nobody reads.
_MOST_NAMED = 5


def assigned_people(record: YearRecord, meeting: Meeting) -> list[Context]:
    """Each person and body with the tasks it does and inspects, in the order they are named."""
    found: dict[str, Context] = {}
    for intended, number, task in _tasks(meeting):
        known = {"du_kien": intended, "so": number, "han": task.due}
        for name in task.doers:
            _entry(record, meeting, found, name)["thuc_hien"].append(known)
        if task.inspector:
            _entry(record, meeting, found, task.inspector)["kiem_tra"].append(known)
    return list(found.values())


def recipients_of_conclusion(record: YearRecord, meeting: Meeting, day: date) -> list[str]:
    """Who gets a conclusion: the superior where the cell reports to it, and those assigned.

    The tasks a chi uỷ intends are nobody's yet.
    """
    names = list(dict.fromkeys(name for task in meeting.tasks for name in task.doers))
    people = [name for name in names if name in record.roster.by_name]
    bodies = [f"{name} (để thực hiện)" for name in names if name not in people]
    if meeting.is_committee:
        outside = [name for name in people if name not in record.roster.committee_on(meeting.date)]
        committee = own_words(record, "Các đồng chí chi uỷ viên")
        return [committee, *_to_do(outside), *bodies]
    everyone = [] if names else ["Các đồng chí đảng viên"]
    return [*_superior(record, day), *everyone, *_to_do(people), *bodies]


def _superior(record: YearRecord, day: date) -> list[str]:
    """The superior as the cell has agreed it for resolutions, or as is usual without agreement."""
    superior = record.cell.naming_on(day).superior_committee
    if not superior:
        return []
    agreed = record.cell.conventions.resolution_recipients
    lines = [each for each in agreed if each.casefold().startswith(superior.casefold())]
    usual = [] if agreed else [f"{superior} (để báo cáo)"]
    return [each.rstrip(" ;,.") for each in (*lines[:1], *usual)]


def _to_do(people: list[str]) -> list[str]:
    if not people:
        return []
    if len(people) > _MOST_NAMED:
        return ["Các đồng chí được phân công (để thực hiện)"]
    title = "Các đồng chí" if len(people) > 1 else "Đồng chí"
    return [f"{title} {listed(people)} (để thực hiện)"]


def _tasks(meeting: Meeting) -> Iterator[tuple[bool, int, Task]]:
    """The tasks with their number in the table they stand in; those intended come first."""
    for intended, tasks in ((True, meeting.intended_tasks), (False, meeting.tasks)):
        for position, task in enumerate(tasks, start=1):
            yield intended, task.number or position, task


def _entry(record: YearRecord, meeting: Meeting, found: dict[str, Context], name: str) -> Context:
    called = opening_capital(named(record, meeting, [name]) or name)
    return found.setdefault(name, {"nguoi": called, "thuc_hien": [], "kiem_tra": []})
