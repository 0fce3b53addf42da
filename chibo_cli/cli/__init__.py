"""The command line: the commands in the order of the month, and what `chibo` alone does."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from chibo_cli import __version__
from chibo_cli.cli.grammar import Command, Group
from chibo_cli.cli.outcome import run
from chibo_cli.commands import options
from chibo_cli.commands.agenda import agenda
from chibo_cli.commands.check import check
from chibo_cli.commands.demo import demo
from chibo_cli.commands.init import init
from chibo_cli.commands.minutes import minutes
from chibo_cli.commands.new_meeting import new_meeting
from chibo_cli.commands.resolution import resolution
from chibo_cli.commands.rule import rule
from chibo_cli.commands.schema import schema
from chibo_cli.commands.start import start

BEGIN: Final = "Bắt đầu"
BEFORE: Final = "Trước buổi họp"
AFTER: Final = "Sau buổi họp"
ANY_TIME: Final = "Bất cứ lúc nào"

app: Final = typer.Typer(add_completion=False)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit code; without `argv`, the one of this process."""
    return run(app, argv)


def mount(when: str, command: Callable[..., Any]) -> None:
    """Add a command, named after its function, to the part of the month it belongs to."""
    app.command(cls=Command, rich_help_panel=when)(command)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"chibo {__version__}")
        raise typer.Exit


@app.callback(cls=Group, invoke_without_command=True)
def chibo(
    ctx: typer.Context,
    folder: options.Folder = Path(),
    as_json: options.AsJson = False,
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
    no_input: options.NoInput = False,
    debug: Annotated[
        bool, typer.Option("--debug", help="Khi có trục trặc, in cả chi tiết kỹ thuật.")
    ] = False,
    version: Annotated[
        bool,
        typer.Option("--version", is_eager=True, callback=_show_version, help="In số phiên bản."),
    ] = False,
) -> None:
    """Sổ sinh hoạt chi bộ: ghi, nhắc, kiểm tra và in văn bản từ một thư mục tệp đơn giản.

    Gõ chibo LỆNH --help để xem từng lệnh. Các tuỳ chọn chung dưới đây viết trước hay sau tên lệnh
    đều được.
    """
    if ctx.invoked_subcommand is None:
        start(folder, as_json=as_json)


for _when, _command in (
    (BEGIN, init),
    (BEGIN, demo),
    (BEFORE, new_meeting),
    (BEFORE, agenda),
    (AFTER, minutes),
    (AFTER, resolution),
    (ANY_TIME, check),
    (ANY_TIME, rule),
    (ANY_TIME, schema),
):
    mount(_when, _command)
