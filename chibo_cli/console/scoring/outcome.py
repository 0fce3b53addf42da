"""What became of the files of a score, and what the sheet then comes to."""

from collections.abc import Mapping, Sequence
from typing import Any

from chibo_cli.changing.files import FileChange
from chibo_cli.changing.scores import ScoreDraft
from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.changes import changed_lines, show_change
from chibo_cli.console.papers import out, shown
from chibo_cli.console.scoring.fields import sheet_fields
from chibo_cli.console.scoring.result import show_result
from chibo_cli.console.screen import console_for, print_line
from chibo_cli.scoring.sheets import ScoreSheet


def show_outcome(drafted: ScoreDraft, *, planned: bool = False, no_color: bool = False) -> None:
    """Print the files written, changed lines of those that were there, and the result."""
    console = console_for(no_color=no_color)
    if not drafted.files:
        out(f"Không đổi: {shown(drafted.file.path)}")
    for each in drafted.files:
        if each.before is None:
            print_line(
                console, f"{'Sẽ ghi' if planned else 'Đã ghi'}: {shown(each.path)}", style="bold"
            )
        else:
            show_change(each.path, each.before, each.after, planned=planned, no_color=no_color)
    out("")
    show_result(console, drafted.sheet)


def show_outcome_as_json(
    sheet: ScoreSheet, drafted: ScoreDraft | None, notes: Sequence[str], *, planned: bool
) -> None:
    """Print one JSON document: the sheet, and what became of the files where any was changed."""
    files = drafted.files if drafted else ()
    show_as_json(
        {
            **sheet_fields(sheet),
            "chi_thu": planned,
            "tep_da_ghi": [_file(each) for each in files],
            "luu_y": list(notes),
        }
    )


def _file(change: FileChange) -> Mapping[str, Any]:
    return {
        "tep": change.name,
        "ket_qua": "moi" if change.before is None else "ghi_lai",
        "thay_doi": changed_lines(change.before or b"", change.after),
    }
