"""What the lists of tasks and of petitions share: read all years, choose, show."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from chibo_cli.console.ledger_groups import by_due_date, by_meeting, by_person
from chibo_cli.console.ledger_history import (
    show_petition,
    show_petition_as_json,
    show_task,
    show_task_as_json,
)
from chibo_cli.console.ledgers import (
    Tracked,
    View,
    show_groups,
    show_ledger,
    show_ledger_as_csv,
    show_ledger_as_json,
    talk_of_gaps,
)
from chibo_cli.errors import ChiboError
from chibo_cli.facts.names_meant import members_meant, names_nearest
from chibo_cli.facts.open_matters import incomplete_files
from chibo_cli.ledger import (
    found_petition,
    found_task,
    petitions,
    tasks,
    unfollowed_petitions,
    unfollowed_tasks,
)
from chibo_cli.ledger.choosing import (
    OPEN,
    Wanted,
    chosen_petitions,
    chosen_tasks,
    meeting_must_exist,
)
from chibo_cli.loader import load_book
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import listed, name_order, short_date

_GROUPS = {"nguoi": by_person, "buoi": by_meeting, "han": by_due_date}
_STANDINGS = {
    "con_mo": "còn mở",
    "qua_han": "quá hạn",
    "hoan_thanh": "đã hoàn thành",
    "huy": "đã thôi thực hiện",
    "da_tra_loi": "đã trả lời",
}


@dataclass(frozen=True)
class Typed:
    """What is wanted, as it was typed."""

    standing: str
    person: str | None
    inspector: str | None
    meeting: str | None
    due_before: date | None


@dataclass(frozen=True)
class Listed:
    """How a list is asked for: what is wanted, in which groups, in which form."""

    typed: Typed
    by: str | None = None
    as_json: bool = False
    as_csv: bool = False
    quiet: bool = False
    no_color: bool = False


def list_tasks(folder: Path, day: date, how: Listed) -> None:
    """Show the tasks of all years that are wanted."""
    record, held = _read(folder, day, how)
    tracked = tasks(held)
    view = View(
        "nhiem_vu",
        day,
        tuple(tracked),
        unfollowed_tasks(held),
        incomplete_files(record),
        how.quiet,
        how.no_color,
    )
    named = {name for each in tracked.values() for name in (*each.task.doers, each.task.inspector)}
    wanted = _wanted(how.typed, record, named)
    _show(chosen_tasks(tracked.values(), wanted, day), view, how, wanted)


def list_petitions(folder: Path, day: date, how: Listed) -> None:
    """Show the petitions of all years that are wanted."""
    record, held = _read(folder, day, how)
    tracked = petitions(held)
    view = View(
        "kien_nghi",
        day,
        tuple(tracked),
        unfollowed_petitions(held),
        incomplete_files(record),
        how.quiet,
        how.no_color,
    )
    wanted = _wanted(how.typed, record, {each.petition.person for each in tracked.values()})
    _show(chosen_petitions(tracked.values(), wanted, day), view, how, wanted)


def show_one_task(folder: Path, reference: str, day: date, *, as_json: bool) -> None:
    """Show the task a reference means, with its history up to a day."""
    record, held = _read_up_to(folder, day)
    show = show_task_as_json if as_json else show_task
    show(found_task(reference, tasks(held)), day)
    talk_of_gaps(View("nhiem_vu", day, incomplete=incomplete_files(record)))


def show_one_petition(folder: Path, reference: str, day: date, *, as_json: bool) -> None:
    """Show the petition a reference means, with its answers up to a day."""
    record, held = _read_up_to(folder, day)
    show = show_petition_as_json if as_json else show_petition
    show(found_petition(reference, petitions(held)), day)
    incomplete = incomplete_files(record)
    talk_of_gaps(View("kien_nghi", day, incomplete=incomplete))


def _read(folder: Path, day: date, how: Listed) -> tuple[YearRecord, list[Meeting]]:
    if how.as_json and how.as_csv:
        raise ChiboError("Chỉ dùng một trong hai: --json hoặc --csv.")
    if how.by and (how.as_json or how.as_csv):
        raise ChiboError("--theo chỉ dùng khi xem trên màn hình; bỏ --theo, hoặc bỏ --json, --csv.")
    record, held = _read_up_to(folder, day)
    meeting_must_exist(how.typed.meeting, held)
    return record, held


def _read_up_to(folder: Path, day: date) -> tuple[YearRecord, list[Meeting]]:
    record, _ = load_book(folder, as_of=day)
    return record, [meeting for meeting in record.all_meetings if meeting.date <= day]


def _wanted(typed: Typed, record: YearRecord, named: Iterable[str | None]) -> Wanted:
    """What is wanted, the people by their whole names. Raises ChiboError for one nobody bears."""
    known = sorted({name for name in named if name} - record.roster.by_name.keys(), key=name_order)

    def meant(word: str | None) -> tuple[str, ...] | None:
        if word is None:
            return None
        if people := members_meant(word, record.roster.by_name, known):
            return people
        likely = names_nearest(word, (*record.roster.by_name, *known))
        hint = f"; gần giống: {listed(likely)}" if likely else ""
        raise ChiboError(f"Trong sổ không có ai tên «{word}»{hint}.")

    return Wanted(
        typed.standing,
        meant(typed.person),
        meant(typed.inspector),
        typed.meeting,
        typed.due_before,
    )


def _show(rows: tuple[Tracked, ...], view: View, how: Listed, wanted: Wanted) -> None:
    if how.as_json:
        show_ledger_as_json(rows, view)
    elif how.as_csv:
        show_ledger_as_csv(rows, view)
    elif how.by and rows:
        show_groups(_GROUPS[how.by](rows, view.day), view)
    else:
        show_ledger(rows, view, _asked(wanted, view.table))


def _asked(wanted: Wanted, table: str) -> str:
    """What was asked for, after `Không có nhiệm vụ nào`."""
    is_waiting = table == "kien_nghi" and wanted.standing == OPEN
    parts = (
        "chưa trả lời xong" if is_waiting else _STANDINGS.get(wanted.standing),
        wanted.people and f"của {' hay '.join(wanted.people)}",
        wanted.inspectors and f"do {' hay '.join(wanted.inspectors)} kiểm tra",
        wanted.meeting and f"từ buổi {wanted.meeting}",
        wanted.due_before and f"có hạn trước ngày {short_date(wanted.due_before)}",
    )
    return " ".join(part for part in parts if part)
