"""Lists for a person and for other programs: a table on the screen, or comma-separated values."""

import csv
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich import box
from rich.table import Table

from chibo_cli.console.papers import harmless
from chibo_cli.console.screen import console_for

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# Without the mark Excel takes UTF-8 for the code page of the machine.
BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True)
class Column:
    """A column by its heading; `wide` gives way where the screen is narrow, figures go right."""

    heading: str
    wide: bool = False
    right: bool = False


@dataclass(frozen=True)
class Listing:
    """Rows under columns, each cell as it is shown."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


def show_listing(listing: Listing, *, no_color: bool = False) -> None:
    """Print the rows as a table as wide as the screen at most; wide cells are wrapped."""
    # No Rich table is drawn for the headings alone: what an empty list means only its command says.
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold")
    for column in listing.columns:
        table.add_column(
            column.heading,
            justify="right" if column.right else "left",
            no_wrap=not column.wide,
            overflow="fold",
        )
    for row in listing.rows:
        table.add_row(*map(harmless, row))
    console_for(no_color=no_color).print(table)


def show_listing_as_csv(listing: Listing) -> None:
    """Print the rows for a spreadsheet, the headings first."""
    sys.stdout.write(BYTE_ORDER_MARK)
    write_csv([tuple(column.heading for column in listing.columns), *listing.rows])


def write_csv(rows: Iterable[Sequence[str]]) -> None:
    """Print rows of comma-separated values; what a spreadsheet would reckon is made text."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    for row in rows:
        writer.writerow(map(_without_formula, row))


def _without_formula(cell: str) -> str:
    """The text with a mark before what a spreadsheet would take for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
