"""Lines on a screen: coloured where it has colours, wrapped to its width."""

from typing import Literal

from rich.console import Console
from rich.text import Text

from chibo_cli.console.papers import harmless
from chibo_cli.console.wrapping import wrapped
from chibo_cli.findings import Severity

COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.ADVICE: "cyan"}

_NARROWEST = 20


def console_for(*, no_color: bool) -> Console:
    """Where results are printed."""
    # Without a colour system Rich writes no escape at all, neither bold nor dim.
    colours: Literal["auto"] | None = None if no_color else "auto"
    return Console(color_system=colours, highlight=False, markup=False, emoji=False)


def print_line(console: Console, text: str, *, style: str = "") -> None:
    """Print the text as it is, however long."""
    console.print(Text(harmless(text)), style=style, soft_wrap=True)


def print_wrapped(console: Console, text: str, *, by: int = 0, style: str = "") -> None:
    """Print the text wrapped to the console, each line indented, with no blanks behind it."""
    margin = " " * by
    lines = wrapped(text, margin, width=max(console.width, _NARROWEST))
    print_line(console, lines, style=style)
