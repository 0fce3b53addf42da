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
from chibo_cli.commands.attend import attend
from chibo_cli.commands.attendance import attendance
from chibo_cli.commands.book import book
from chibo_cli.commands.check import check
from chibo_cli.commands.conclusion import conclusion
from chibo_cli.commands.criteria import criteria, criteria_list, criteria_new, criteria_show
from chibo_cli.commands.criteria_check import criteria_check
from chibo_cli.commands.demo import demo
from chibo_cli.commands.facts import facts
from chibo_cli.commands.find import find
from chibo_cli.commands.form import form
from chibo_cli.commands.handover import handover
from chibo_cli.commands.init import init
from chibo_cli.commands.minutes import minutes
from chibo_cli.commands.new_meeting import new_meeting
from chibo_cli.commands.next import next
from chibo_cli.commands.notice import notice
from chibo_cli.commands.paper import paper
from chibo_cli.commands.petition import petition, petition_list, petition_show
from chibo_cli.commands.petition_changes import petition_answer
from chibo_cli.commands.plan import plan
from chibo_cli.commands.rating import rating
from chibo_cli.commands.remark import remark
from chibo_cli.commands.resolution import resolution
from chibo_cli.commands.review import review
from chibo_cli.commands.roster import (
    roster,
    roster_changes,
    roster_list,
    roster_probation,
)
from chibo_cli.commands.roster_files import roster_export, roster_import
from chibo_cli.commands.rule import rule
from chibo_cli.commands.schema import schema
from chibo_cli.commands.score import score
from chibo_cli.commands.score_list import score_list
from chibo_cli.commands.score_sheet import score_sheet
from chibo_cli.commands.sign_in import sign_in
from chibo_cli.commands.start import start
from chibo_cli.commands.task import task, task_list, task_show
from chibo_cli.commands.task_changes import task_done, task_drop, task_extend, task_review
from chibo_cli.commands.template import (
    template,
    template_check,
    template_copy,
    template_fields,
    template_list,
)
from chibo_cli.commands.topic import topic
from chibo_cli.commands.topics import topics
from chibo_cli.commands.vote import vote

BEGIN: Final = "Bắt đầu"
BEFORE: Final = "Trước buổi họp"
DURING: Final = "Trong buổi họp"
AFTER: Final = "Sau buổi họp"
ANY_TIME: Final = "Bất cứ lúc nào"

app: Final = typer.Typer(add_completion=False)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit code; without `argv`, the one of this process."""
    return run(app, argv)


def mount(when: str, command: Callable[..., Any]) -> None:
    """Add a command, named after its function, to the part of the month it belongs to."""
    app.command(cls=Command, rich_help_panel=when)(command)


def mount_group(when: str, group: Callable[..., Any], *commands: Callable[..., Any]) -> None:
    """Add a group of commands; `template_copy` of the group `template` is `template copy`."""
    name = group.__name__
    inner = typer.Typer(add_completion=False)
    inner.callback(cls=Group, invoke_without_command=True)(group)
    for command in commands:
        inner.command(command.__name__.removeprefix(f"{name}_"), cls=Command)(command)
    app.add_typer(inner, name=name, rich_help_panel=when)


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
        start(folder, as_json=as_json, no_color=no_color)


for _when, _command in (
    (BEGIN, init),
    (BEGIN, demo),
    (BEFORE, plan),
    (BEFORE, new_meeting),
    (BEFORE, agenda),
    (BEFORE, notice),
    (BEFORE, sign_in),
    (BEFORE, topic),
    (DURING, attend),
    (DURING, remark),
    (DURING, vote),
    (AFTER, minutes),
    (AFTER, resolution),
    (AFTER, conclusion),
    (AFTER, score),
    (AFTER, score_sheet),
    (AFTER, book),
    (AFTER, attendance),
    (AFTER, review),
    (AFTER, score_list),
    (AFTER, rating),
    (ANY_TIME, next),
    (ANY_TIME, handover),
    (ANY_TIME, check),
    (ANY_TIME, facts),
    (ANY_TIME, find),
    (ANY_TIME, form),
    (ANY_TIME, paper),
    (ANY_TIME, rule),
    (ANY_TIME, schema),
    (ANY_TIME, topics),
):
    mount(_when, _command)

mount_group(
    ANY_TIME,
    roster,
    roster_list,
    roster_changes,
    roster_probation,
    roster_import,
    roster_export,
)
mount_group(ANY_TIME, criteria, criteria_list, criteria_show, criteria_check, criteria_new)
mount_group(ANY_TIME, template, template_list, template_copy, template_check, template_fields)
mount_group(ANY_TIME, task, task_list, task_show, task_done, task_extend, task_drop, task_review)
mount_group(ANY_TIME, petition, petition_list, petition_show, petition_answer)
