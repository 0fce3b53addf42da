"""What the figures of a year lack: told above them on the screen, beside them for a program."""

from collections.abc import Sequence

from rich.console import Console

from chibo_cli.console.papers import talk
from chibo_cli.console.screen import print_line, print_wrapped

_WORDS = "Số liệu chưa đủ. Còn thiếu:"


def show_gaps(console: Console, missing: Sequence[str]) -> None:
    """Say above the figures what they lack; nothing where they are whole."""
    if missing:
        print_line(console, f"\n{_WORDS}", style="yellow")
    for each in missing:
        print_wrapped(console, f"- {each}", by=2)


def talk_of_gaps(missing: Sequence[str]) -> None:
    """Say beside the results what they lack."""
    if missing:
        talk(_WORDS)
    for each in missing:
        talk(f"  - {each}")
