"""What the commands on a whole year share: the year, the day its figures speak for, its form."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from chibo_cli.errors import ChiboError

if TYPE_CHECKING:
    from chibo_cli.commands.writing import Writing
    from chibo_cli.findings import Finding
    from chibo_cli.record import YearRecord

Year = Annotated[
    int, typer.Argument(metavar="NĂM", min=1930, max=2199, help="Năm của sổ.", show_default=False)
]
AsDocx = Annotated[bool, typer.Option("--docx", help="Ghi bảng ra Word, không in ra màn hình.")]


def year_as_of(
    folder: Path, year: int, as_of: date | None
) -> "tuple[YearRecord, tuple[Finding, ...]]":
    """The record of a year, and the findings of reading it.

    It speaks for the day asked, at most for the last day of the year: what a later year brings
    belongs to the figures of that one.
    """
    from chibo_cli.loader import find_workspace, load_year, open_workspace

    day = min(as_of or date.today(), date(year, 12, 31))
    workspace = open_workspace(find_workspace(folder))
    record, own = load_year(workspace, year, as_of=day)
    return record, (*workspace.findings, *own)


def check_form(how: "Writing", *, as_docx: bool, as_csv: bool) -> None:
    """Raise ChiboError where the options ask for two forms, or for a paper and none."""
    if as_csv and (how.as_json or as_docx):
        raise ChiboError("Chỉ chọn một trong --csv, --json, --docx.")
    if not as_docx and (how.output or how.pdf or how.opened or how.dry_run):
        raise ChiboError("Các tuỳ chọn -o, --pdf, --open, --dry-run chỉ dùng cùng --docx.")
