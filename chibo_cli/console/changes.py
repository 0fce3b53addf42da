"""A change to a file as a person sees it: what was, what is, with a few lines around."""

from collections.abc import Sequence
from pathlib import Path
from textwrap import wrap
from typing import Any

from rich.console import Console

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.hunks import hunks
from chibo_cli.console.papers import harmless, shown
from chibo_cli.console.screen import console_for, print_line

_NARROWEST = 20
_STYLES = {"+": "green", "-": "red", " ": ""}
_CONTINUED = "    "


def show_change(
    path: Path, before: bytes, after: bytes, *, planned: bool = False, no_color: bool = False
) -> None:
    """Print where the file is and how it differs now; long lines go on below, or are cut."""
    console = console_for(no_color=no_color)
    if before == after:
        print_line(console, f"Không đổi: {shown(path)}")
        return
    print_line(console, f"{'Sẽ ghi' if planned else 'Đã ghi'}: {shown(path)}", style="bold")
    for hunk in hunks(before, after):
        print_line(console, f"@@ dòng {hunk.line} @@", style="cyan")
        for sign, line in hunk.rows:
            _show_row(console, sign, harmless(line.expandtabs(4)))


def show_change_as_json(
    name: str, before: bytes, after: bytes, *, planned: bool, notes: Sequence[str] = ()
) -> None:
    """Print one JSON document: the file, what was taken out and put in, what there is to say."""
    show_as_json(
        {
            "chi_thu": planned,
            "tep": name,
            "ket_qua": "khong_doi" if before == after else "ghi_lai",
            "thay_doi": changed_lines(before, after),
            "luu_y": list(notes),
        }
    )


def changed_lines(before: bytes, after: bytes) -> list[dict[str, Any]]:
    """For another program: of each changed part its line, what was taken out and put in."""
    return [
        {
            "dong": hunk.line,
            "bo": [line for sign, line in hunk.rows if sign == "-"],
            "them": [line for sign, line in hunk.rows if sign == "+"],
        }
        for hunk in hunks(before, after)
    ]


def _show_row(console: Console, sign: str, line: str) -> None:
    """Print a row; one that changed is shown whole, one beside it as far as there is room."""
    width = max(console.width, _NARROWEST) - 2  # for the sign, and a screen that wraps at its edge
    if sign == " ":
        print_line(console, f" {line if len(line) <= width else f'{line[: width - 1]}…'}".rstrip())
        return
    parts = wrap(
        line,
        width,
        subsequent_indent=_CONTINUED,
        replace_whitespace=False,
        break_on_hyphens=False,
    ) or [""]
    for index, part in enumerate(parts):
        print_line(console, f"{' ' if index else sign}{part}".rstrip(), style=_STYLES[sign])
