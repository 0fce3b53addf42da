"""Taking a list into the roster: shown first, written only when a person says so."""

from dataclasses import dataclass
from pathlib import Path

from chibo_cli.console.papers import talk
from chibo_cli.console.questions import asked, can_be_asked
from chibo_cli.console.rosters.imports import (
    show_import_as_json,
    show_imported,
    show_preview,
    show_remarks,
)
from chibo_cli.errors import ChiboError
from chibo_cli.loader import ROSTER_FILE, find_workspace, open_workspace
from chibo_cli.member_lists.comparing import compared
from chibo_cli.member_lists.comparison import Wishes
from chibo_cli.member_lists.reading import read_list
from chibo_cli.member_lists.roster_file import changed_roster, write_roster
from chibo_cli.vietnamese import unaccented

_YES = ("c", "co", "y", "yes")


@dataclass(frozen=True)
class Importing:
    """How a person wants it done and told: written at once, never, or after being asked."""

    write: bool
    dry_run: bool
    no_input: bool
    as_json: bool
    quiet: bool
    no_color: bool


def import_list(
    folder: Path, file: Path, sheet: str | None, wishes: Wishes, how: Importing
) -> None:
    """Show what a list would do to the roster at or above a folder, and do it if so wished."""
    workspace = open_workspace(find_workspace(folder))
    roster = workspace.roster
    if ROSTER_FILE in workspace.left_out:
        raise ChiboError(
            f"{ROSTER_FILE} có chỗ không đọc được; sửa theo  chibo check {ROSTER_FILE}  rồi chạy "
            "lại lệnh này."
        )
    read = read_list(file, sheet, wishes.today)
    comparison = compared(read.people, roster, wishes)
    change = changed_roster(workspace.root, roster, comparison)
    if not how.as_json:
        show_preview(comparison, no_color=how.no_color)
        if not how.quiet:
            show_remarks(read, comparison)
    written = bool(comparison.to_write) and _is_wanted(how)
    if written:
        write_roster(change)
    if how.as_json:
        show_import_as_json(read, comparison, written=written)
    elif written:
        show_imported(change.path, comparison, quiet=how.quiet)
    elif not comparison.to_write:
        talk(f"\nKhông có gì để ghi vào {ROSTER_FILE}.")


def _is_wanted(how: Importing) -> bool:
    if how.write or how.dry_run:
        return how.write
    if how.as_json or how.no_input or not can_be_asked():
        talk(f"\nMới xem trước, chưa ghi gì. Muốn ghi vào {ROSTER_FILE} thì thêm  --ghi.")
        return False
    return unaccented(asked(f"\nGhi vào {ROSTER_FILE}? (c/k)")) in _YES
