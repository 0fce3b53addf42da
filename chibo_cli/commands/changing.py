"""What the commands that change a meeting file share: splice, show, write, say what follows."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from chibo_cli.changing import Changed, changed, write
from chibo_cli.console.changes import show_change, show_change_as_json
from chibo_cli.console.papers import folder_option, show_notes, talk
from chibo_cli.editing import Edit
from chibo_cli.findings import Finding
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord

_MOST_DOUBTS = 5
_PRINTED = "Buổi này đã ghi xong, biên bản có thể đã in rồi; in lại thì chạy:"


@dataclass(frozen=True)
class Changing:
    """How a command is asked to change a file and to tell of it."""

    folder: Path = Path()
    dry_run: bool = False
    as_json: bool = False
    quiet: bool = False
    no_color: bool = False


def nothing_told(change: Changed) -> Iterable[str]:
    """No further word about a change."""
    return ()


def put_change(
    record: YearRecord,
    meeting: Meeting,
    edit: Edit,
    how: Changing,
    told: Callable[[Changed], Iterable[str]] = nothing_told,
) -> None:
    """Make the changes in the file of a meeting and show them; `told` says what now follows."""
    change = changed(record, meeting, edit.changes)
    if not how.dry_run:
        write(change)
    notes = [*edit.notes, *map(_doubt, change.doubts[:_MOST_DOUBTS]), *told(change)]
    again = "" if change.is_same else _printed_again(meeting, how.folder)
    if how.as_json:
        notes += [f"{_PRINTED} {again}"] if again else []
        show_change_as_json(
            meeting.path, change.before, change.after, planned=how.dry_run, notes=notes
        )
        return
    show_change(
        change.path, change.before, change.after, planned=how.dry_run, no_color=how.no_color
    )
    if not how.quiet:
        show_notes(notes)
        if again:
            talk(f"{_PRINTED}\n  {again}")


def _doubt(finding: Finding) -> str:
    return f"Lệnh check sẽ báo {finding.code}: {finding.message} Cách sửa: {finding.remedy}"


def _printed_again(meeting: Meeting, folder: Path) -> str:
    """The command that prints the minutes once more, of a meeting they may be printed of."""
    if not meeting.is_finished:
        return ""
    return f"chibo minutes {meeting.path}{folder_option(folder)}"
