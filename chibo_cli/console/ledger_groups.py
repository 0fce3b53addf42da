"""Tasks and petitions under titles: by who has them, by the meeting they come from, by due date."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from chibo_cli.ledger import TrackedPetition, TrackedTask
from chibo_cli.vietnamese import name_order, opening_capital, short_date

Tracked = TrackedTask | TrackedPetition
Groups = Sequence[tuple[str, Sequence[Tracked]]]


def by_person(rows: Iterable[Tracked], day: date) -> Groups:
    """By doer or author, in the order of names; one with several doers stands under each."""
    groups = _under(rows, _people)
    return sorted(groups, key=lambda group: name_order(group[0]))


def by_meeting(rows: Iterable[Tracked], day: date) -> Groups:
    """By the meeting that set or received them, the first meeting first."""

    def title(row: Tracked) -> Iterator[str]:
        yield f"Buổi {row.meeting.kind.words} ngày {short_date(row.meeting.date)}"

    in_order = sorted(rows, key=lambda row: (row.meeting.date, row.meeting.path))
    return _under(in_order, title)


def by_due_date(rows: Iterable[Tracked], day: date) -> Groups:
    """What is late, then by the month it is due, then without a date, then closed."""

    def title(row: Tracked) -> Iterator[str]:
        if not row.is_open:
            yield "Đã khép lại"
        elif row.days_late(day):
            yield "Quá hạn"
        elif row.due:
            yield f"Hạn trong tháng {row.due.month}/{row.due.year}"
        else:
            is_standing = isinstance(row, TrackedTask) and row.task.standing
            yield "Thường xuyên" if is_standing else "Chưa có hạn"

    return _under(rows, title)


def _under(rows: Iterable[Tracked], titles: Callable[[Tracked], Iterator[str]]) -> Groups:
    groups: dict[str, list[Tracked]] = {}
    for row in rows:
        for title in dict.fromkeys(titles(row)):
            groups.setdefault(title, []).append(row)
    return [(opening_capital(title), group) for title, group in groups.items()]


def _people(row: Tracked) -> Iterator[str]:
    if isinstance(row, TrackedTask):
        yield from row.task.doers or ("(chưa giao ai)",)
    else:
        yield row.petition.person or "(chưa ghi ai)"
